import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { TestHub } from '../../support/hub.js';
import { pushed, type ReceiptAnswer } from './pushing.js';

export type Line = Record<string, string>;

/** Path of real data beside the repository, and whether it is there; says so when it is not. */
export function realData(path: string): { file: string; there: boolean } {
  const file = resolve('../shared/data', path);
  const there = existsSync(file);
  if (!there) process.stderr.write(`${file} is not there: the test of it is skipped.\n`);
  return { file, there };
}

/** The lines of a file of comma-separated values, by the names in its first line. */
export const linesOf = (file: string): Line[] => parse(readFileSync(file), { columns: true, bom: true, relax_column_count: true });

/** The same things in another order, the same each time. */
export function shuffled<Thing>(list: readonly Thing[], seed: number): Thing[] {
  const result = [...list];
  let state = seed;
  for (let index = result.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = state % (index + 1);
    [result[index], result[other]] = [result[other]!, result[index]!];
  }
  return result;
}

/** Pushes records in batches, in the order given. */
export async function pushInBatches(hub: TestHub, feed: string, records: readonly object[], size = 5_000): Promise<ReceiptAnswer[]> {
  const receipts: ReceiptAnswer[] = [];
  for (let from = 0; from < records.length; from += size)
    receipts.push(await pushed(hub, feed, { records: records.slice(from, from + size) }));
  return receipts;
}

const counted = ['received', 'inserted', 'updated', 'unchanged', 'rejected', 'quarantined'] as const;

/** What several receipts count together, in the order received inserted updated unchanged rejected quarantined. */
export const totalOf = (receipts: readonly ReceiptAnswer[]): number[] =>
  counted.map((name) => receipts.reduce((sum, receipt) => sum + receipt[name], 0));

/** What batches of records without revisions must count when each replaces what came before it, and the state they end in. Unsound ones are quarantined. */
export function expectedOf<Item extends { id: string }>(
  passes: readonly (readonly Item[])[],
  isSound: (item: Item) => boolean = () => true,
  size = 5_000,
): { counts: number[][]; state: Map<string, Item> } {
  const state = new Map<string, Item>();
  const counts = passes.map((items) => {
    let [inserted, updated, unchanged, quarantined] = [0, 0, 0, 0];
    for (let from = 0; from < items.length; from += size) {
      const sound = items.slice(from, from + size).filter(isSound);
      const batch = new Map(sound.map((item) => [item.id, item]));
      quarantined += Math.min(size, items.length - from) - sound.length;
      unchanged += sound.length - batch.size;
      for (const [id, item] of batch) {
        const before = state.get(id);
        if (before === undefined) inserted++;
        else if (JSON.stringify(before) === JSON.stringify(item)) unchanged++;
        else updated++;
        state.set(id, item);
      }
    }
    return [items.length, inserted, updated, unchanged, 0, quarantined];
  });
  return { counts, state };
}
