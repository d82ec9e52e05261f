import type { Act } from './access/audit/events.js';
import type { AuditTrail } from './access/audit/trail.js';
import type { Caller } from './access/caller.js';
import type { RequestUsage } from './access/usage.js';
import type { Config } from './platform/config.js';
import type { Database } from './platform/database.js';
import type { Language } from './platform/language.js';
import type { Meilisearch } from './platform/meilisearch.js';
import type { RootReads } from './reading/rootReads.js';
import type { ChangeFeed } from './records/changes/feed.js';
import type { Orm } from './records/orm.js';

/** How full-text search is reached. */
export interface SearchAccess {
  engine: Meilisearch | null;
  prefix: string;
}

/** What every resolver and service of one operation gets: who asks, in which language, and the ways to read and write. */
export interface Context {
  caller: Caller;
  language: Language;
  requestId: string;
  /** Network address from which the request came, proxies of one's own looked through; null for commands. */
  address: string | null;
  database: Database;
  orm: Orm;
  reads: RootReads;
  config: Config;
  /** Root field or command at work, for the change log. */
  operation: string | null;
  /** Where denied access and the like are told, beside the events of the writes. */
  trail: AuditTrail;
  /** The mutation at work, for the audit log. */
  act: Act | null;
  /** Mutations of this operation that have left an event. */
  acts: number;
  /** Wakes readers of the change log. */
  changeFeed: ChangeFeed;
  /** What the request uses of the caller's allowances; absent where nothing is counted, as in commands. */
  usage?: RequestUsage;
  /** The search engine, when there is one, and the prefix of the indexes in it. */
  search: SearchAccess;
  /** Aborted when the caller is gone. */
  signal: AbortSignal;
}
