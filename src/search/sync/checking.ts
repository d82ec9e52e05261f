import { indexNames, type IndexName } from '../../records/searchable.js';
import { documentsIn, marksOf } from '../engine/engineIndexes.js';
import { readDocuments, rootsAfter } from '../indexes/reading.js';
import { searchables } from '../indexes/searchables.js';
import { removeDocuments } from './writing.js';
import type { CheckResult } from './states.js';
import { liveTarget, note, write, type Target, type Writer } from './writer.js';

const nothing: CheckResult = { thorough: false, missing: 0, stale: 0, extra: 0, repaired: 0 };

/** What differs between the marks noted and those that the engine holds. */
export function compare(noted: ReadonlyMap<string, string>, held: ReadonlyMap<string, string>) {
  const missing: string[] = [];
  const stale: string[] = [];
  for (const [id, mark] of noted) {
    const found = held.get(id);
    if (found === undefined) missing.push(id);
    else if (found !== mark) stale.push(id);
  }
  return { missing, stale, extra: [...held.keys()].filter((id) => !noted.has(id)) };
}

/** Compares an index with what was noted of it, and puts right what differs. */
export async function checkIndex(writer: Writer, name: IndexName): Promise<CheckResult> {
  const [target] = liveTarget(writer, name);
  if (!target) return nothing;
  const noted = await writer.session.query<{ id: string; mark: string; root: string }>(
    'select id, mark, root from search_document where generation = $1',
    [target.generation],
  );
  const { missing, stale, extra } = compare(new Map(noted.map(({ id, mark }) => [id, mark])), await marksOf(writer.engine, target.uid));
  await removeDocuments(writer.engine, target.uid, extra, writer.signal, writer.waiting);
  const wrong = new Set([...missing, ...stale]);
  if (wrong.size > 0) {
    const roots = [...new Set(noted.filter(({ id }) => wrong.has(id)).map(({ root }) => Number(root)))];
    await writer.session.query('delete from search_document where generation = $1 and id = any($2)', [target.generation, [...wrong]]);
    await renew(writer, name, target, roots);
  }
  const found = { missing: missing.length, stale: stale.length, extra: extra.length };
  const repaired = found.missing + found.stale + found.extra;
  if (repaired > 0) {
    writer.metrics.repaired.inc({ index: name }, repaired);
    writer.log.warn({ index: name, ...found }, 'a search index differed from what was written to it and was put right');
  }
  return { thorough: false, ...found, repaired };
}

async function renew(writer: Writer, name: IndexName, target: Target, roots: readonly number[]): Promise<void> {
  const searchable = searchables[name];
  for (let at = 0; at < roots.length; at += searchable.atOnce) {
    const some = roots.slice(at, at + searchable.atOnce);
    const documents = await readDocuments(writer.database, writer.schema, searchable, some);
    await note(writer, await write(writer, searchable, [target], some, documents));
  }
}

/** Notes what a check found. */
export async function noteCheck({ session }: Writer, name: IndexName, result: CheckResult): Promise<void> {
  await session.query('update search_index set checked_at = clock_timestamp(), checked = $2 where name = $1', [name, result]);
}

/** Whether an index holds as many documents as were noted; costs two counts. */
export async function countsAgree(writer: Writer, name: IndexName): Promise<boolean> {
  const [target] = liveTarget(writer, name);
  if (!target) return true;
  const [row] = await writer.session.query<{ n: number }>('select count(*)::integer as n from search_document where generation = $1', [
    target.generation,
  ]);
  const held = await documentsIn(writer.engine, target.uid);
  writer.metrics.documents.set({ index: name }, held);
  return held === row!.n;
}

/** A walk over all records of an index that makes each anew and writes what differs: after a repair that was asked for, and each day, since what is in force changes with the day. */
export interface Sweep {
  name: IndexName;
  after: number;
  day: string;
  found: CheckResult;
}

/** Begins a walk when an index was asked to be repaired, or was last walked over for another day. */
export async function beginSweep(writer: Writer): Promise<Sweep | null> {
  const [row] = await writer.session.query<{ today: string }>('select current_date::text as today');
  for (const name of indexNames) {
    const { generation, day, wanted } = writer.states.get(name)!;
    if (generation === null || (day === row!.today && wanted !== 'REPAIR')) continue;
    if (wanted === 'REPAIR') await writer.session.query('delete from search_refusal where name = $1', [name]);
    return { name, after: 0, day: row!.today, found: await checkIndex(writer, name) };
  }
  return null;
}

/** Makes the next records of a walk anew; returns whether it is at its end. */
export async function sweepOn(writer: Writer, sweep: Sweep): Promise<boolean> {
  const searchable = searchables[sweep.name];
  const [target] = liveTarget(writer, sweep.name);
  if (!target) return true;
  const roots = await rootsAfter(writer.database, searchable, sweep.after, searchable.atOnce);
  const last = roots.at(-1);
  if (last === undefined) {
    await goneRoots(writer, sweep, target);
    await writer.session.query(
      `update search_index set day = $2, wanted = nullif(wanted, 'REPAIR'), checked_at = clock_timestamp(), checked = $3 where name = $1`,
      [sweep.name, sweep.day, { ...sweep.found, thorough: true }],
    );
    return true;
  }
  const documents = await readDocuments(writer.database, writer.schema, searchable, roots);
  count(writer, sweep, await noteAll(writer, sweep, target, roots, documents));
  sweep.after = last;
  return false;
}

async function noteAll(
  writer: Writer,
  sweep: Sweep,
  target: Target,
  roots: readonly number[],
  documents: Awaited<ReturnType<typeof readDocuments>>,
) {
  const written = await write(writer, searchables[sweep.name], [target], roots, documents);
  await note(writer, written);
  return written;
}

function count(writer: Writer, { name, found }: Sweep, written: Awaited<ReturnType<typeof write>>): void {
  const differing = written.reduce((sum, { difference }) => sum + difference.add.length + difference.remove.length, 0);
  found.stale += differing;
  found.repaired += differing;
  if (differing > 0) writer.metrics.repaired.inc({ index: name }, differing);
}

/** Records of which documents are noted though they no longer exist. */
async function goneRoots(writer: Writer, sweep: Sweep, target: Target): Promise<void> {
  const { root } = searchables[sweep.name];
  const rows = await writer.session.query<{ root: string }>(
    `select distinct root from search_document d where generation = $1 and not exists (select from ${root().table} r where r.id = d.root)`,
    [target.generation],
  );
  const roots = rows.map((row) => Number(row.root));
  if (roots.length > 0) count(writer, sweep, await noteAll(writer, sweep, target, roots, []));
}
