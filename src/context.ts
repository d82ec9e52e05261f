import type { Caller } from './access/caller.js';
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
  database: Database;
  orm: Orm;
  reads: RootReads;
  config: Config;
  /** Root field or command at work, for the change log. */
  operation: string | null;
  /** Wakes readers of the change log. */
  changeFeed: ChangeFeed;
  /** The search engine, when there is one, and the prefix of the indexes in it. */
  search: SearchAccess;
  /** Aborted when the caller is gone. */
  signal: AbortSignal;
}
