import type { Place } from '../../records/changes/reader.js';
import { indexNames } from '../../records/searchable.js';
import { concerned, readDocuments } from '../indexes/reading.js';
import { searchables } from '../indexes/searchables.js';
import { changesToIndex, type LoggedChange } from './position.js';
import { liveTarget, nextTarget, note, write, type Writer } from './writer.js';

const mostChanges = 20_000;

/**
 * Brings the next changes of the log into the indexes, each record once however often it changed, and only then moves
 * the position on. Returns the new place and whether there may be more.
 */
export async function followOn(writer: Writer, place: Place): Promise<{ place: Place; changes: number; full: boolean }> {
  const { changes, reached, full } = await changesToIndex(writer.database, place, mostChanges);
  if (changes.length === 0) return { place, changes: 0, full: false };
  for (const name of indexNames) await applyTo(writer, name, changes);
  await note(
    writer,
    [],
    [
      {
        text: 'update search_position set position = $1, change = $2, moved_at = clock_timestamp()',
        values: [reached.position, reached.change],
      },
    ],
  );
  writer.metrics.position.set(reached.position);
  return { place: reached, changes: changes.length, full };
}

async function applyTo(writer: Writer, name: (typeof indexNames)[number], changes: readonly LoggedChange[]): Promise<void> {
  const targets = [...liveTarget(writer, name), ...nextTarget(writer, name)];
  if (targets.length === 0) return;
  const searchable = searchables[name];
  const roots = await rootsOf(writer, searchable.dependents, changes);
  for (let at = 0; at < roots.length; at += searchable.atOnce) {
    const some = roots.slice(at, at + searchable.atOnce);
    const documents = await readDocuments(writer.database, writer.schema, searchable, some);
    await note(writer, await write(writer, searchable, targets, some, documents));
  }
}

async function rootsOf(writer: Writer, dependents: Readonly<Record<string, string>>, changes: readonly LoggedChange[]): Promise<number[]> {
  const byType = new Map<string, string[]>();
  for (const { type, id } of changes)
    if (dependents[type]) {
      const ids = byType.get(type);
      if (ids) ids.push(id);
      else byType.set(type, [id]);
    }
  const roots = new Set<number>();
  for (const [type, ids] of byType) for (const id of await concerned(writer.database, dependents[type]!, ids)) roots.add(id);
  return [...roots].sort((a, b) => a - b);
}
