import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Database } from '../../platform/database.js';
import { indexNames, type IndexName, type Searchable } from '../../records/searchable.js';
import type { Meilisearch } from '../../platform/meilisearch.js';
import { identities } from '../engine/engineIndexes.js';
import type { Waiting } from '../engine/tasks.js';
import type { SearchDocument } from '../indexes/documents.js';
import { nextUidOf, uidOf } from '../indexes/searchables.js';
import type { SearchMetrics } from '../metrics.js';
import { differenceTo, noteWritten, type Difference } from './ledger.js';
import type { WriterSession } from './session.js';
import type { IndexState } from './states.js';
import { addDocuments, removeDocuments, type Refused } from './writing.js';

/** What the one writer of the indexes works with. */
export interface Writer {
  engine: Meilisearch;
  database: Database;
  session: WriterSession;
  schema: GraphQLSchema;
  prefix: string;
  signal: AbortSignal;
  waiting: Waiting;
  states: Map<IndexName, IndexState>;
  log: Logger;
  metrics: SearchMetrics;
}

/** An index in the engine that is written to, with what tells it from another of the same name. */
export interface Target {
  name: IndexName;
  uid: string;
  generation: number;
  identity: string;
}

/** An index is no longer the one that was written to: the engine lost its data, or someone replaced it. */
export class IndexLost extends Error {
  override name = 'IndexLost';
}

/** What was written to one target and is to be noted. */
export interface Written {
  target: Target;
  difference: Difference;
  refused: Refused[];
}

/** The index that is searched, if there is one. */
export const liveTarget = ({ prefix, states }: Writer, name: IndexName): Target[] => {
  const { generation, identity } = states.get(name)!;
  return generation === null || identity === null ? [] : [{ name, uid: uidOf(prefix, name), generation, identity }];
};

/** The index that is built beside, if there is one. */
export const nextTarget = ({ prefix, states }: Writer, name: IndexName): Target[] => {
  const { nextGeneration, nextIdentity } = states.get(name)!;
  return nextGeneration === null || nextIdentity === null
    ? []
    : [{ name, uid: nextUidOf(prefix, name), generation: nextGeneration, identity: nextIdentity }];
};

/** Every name under which the hub keeps an index in the engine. */
export const allUids = (prefix: string): string[] => indexNames.flatMap((name) => [uidOf(prefix, name), nextUidOf(prefix, name)]);

/** Makes the targets hold exactly these documents of some records, all at the same time; what was written is returned, to be noted. */
export async function write(
  writer: Writer,
  searchable: Searchable,
  targets: readonly Target[],
  roots: readonly number[],
  documents: readonly SearchDocument[],
): Promise<Written[]> {
  const written = await Promise.all(targets.map((target) => writeTo(writer, searchable, target, roots, documents)));
  return written.filter((one) => one !== null);
}

async function writeTo(
  { engine, session, signal, waiting, metrics, log }: Writer,
  { index }: Searchable,
  target: Target,
  roots: readonly number[],
  documents: readonly SearchDocument[],
): Promise<Written | null> {
  const difference = await differenceTo((text, values) => session.query(text, values), index, target.generation, roots, documents);
  const { add, remove } = difference;
  if (add.length === 0 && remove.length === 0) return null;
  const began = performance.now();
  const refused = await addDocuments(engine, target.uid, add, signal, waiting);
  await removeDocuments(engine, target.uid, [...remove, ...refused.map(({ document }) => document.id)], signal, waiting);
  metrics.batches.observe({ index }, (performance.now() - began) / 1000);
  metrics.documentsWritten.inc({ index }, add.length - refused.length);
  for (const { document, reason } of refused) log.error({ index, document: document.id, reason }, 'the search engine refused a document');
  return { target, difference, refused };
}

/** Notes what was written, together with further statements, once it is certain that it went to the indexes that were meant. */
export async function note(
  writer: Writer,
  written: readonly Written[],
  further: { text: string; values: unknown[] }[] = [],
): Promise<void> {
  if (written.length > 0)
    await assertIdentities(
      writer,
      written.map(({ target }) => target),
    );
  if (written.length === 0 && further.length === 0) return;
  await writer.session.transaction(async (query) => {
    for (const { target, difference, refused } of written) await noteWritten(query, target.name, target.generation, difference, refused);
    for (const { text, values } of further) await query(text, values);
  });
}

async function assertIdentities({ engine }: Writer, targets: readonly Target[]): Promise<void> {
  const present = await identities(engine);
  for (const { uid, identity } of targets)
    if (present.get(uid) !== identity) throw new IndexLost(`The index ${uid} is no longer the one that was written to.`);
}
