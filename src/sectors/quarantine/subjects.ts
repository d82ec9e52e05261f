import type { Scope } from '../../access/scopes.js';
import type { Context } from '../../context.js';
import { importRecords, type ImportRequest } from '../../records/import.js';
import type { ImportSubject } from '../../records/kind.js';
import type { Receipt } from '../../records/receipts.js';
import { demand } from '../../access/guard.js';
import { newestContract } from '../feed.js';
import { feedNamed } from '../feeds.js';
import { pushRecords } from '../push/push.js';

interface Known {
  scope: Scope;
  take: (ctx: Context, request: ImportRequest) => Promise<Receipt>;
}

const imports = new Map<string, Known>();

/** Tells the quarantine which subjects are imported, so that their records can be corrected and replayed too. */
export function knowImports(subjects: Iterable<ImportSubject>): void {
  for (const { kind, scope } of subjects) imports.set(kind.subject, { scope, take: (ctx, request) => importRecords(ctx, kind, request) });
}

/** A record as it may be kept: without what the contract of its feed drops on arrival. */
export function keptForm(subject: string, contract: number | null, record: unknown): unknown {
  const feed = feedNamed(subject);
  if (!feed) return record;
  const { admit, prepare } = feed.contracts.find(({ version }) => version === contract) ?? newestContract(feed);
  if (prepare) return prepare([record])[0]!.record;
  return admit ? admit(record).record : record;
}

/** Takes records again that were quarantined: by the feed's contract under which they came, or by the import of their library. */
export function takeAgain(ctx: Context, subject: string, contract: number | null, request: ImportRequest): Promise<Receipt> {
  if (feedNamed(subject)) {
    demand(ctx.caller, 'feed:push');
    return pushRecords(ctx, { ...request, feed: subject, contract });
  }
  const known = imports.get(subject);
  if (!known) throw new Error(`Nothing takes records of ${subject}.`);
  demand(ctx.caller, known.scope);
  return known.take(ctx, request);
}
