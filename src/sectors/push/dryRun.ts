import type { Values } from '../../records/kind.js';
import type { Receipt, RecordDiff } from '../../records/receipts.js';
import { verdictOf, type StoredReading } from './comparing.js';
import { errorsOf, sink, unwritten, type ReadingBatch } from './observations.js';
import type { SortedReadings } from './sorting.js';

const mostDiffs = 1_000;

/** The receipt of a dry run: what would become of each record, at most 1,000 of them shown field by field. */
export function dryReceipt(
  batch: ReadingBatch,
  kept: SortedReadings,
  records: readonly Values[],
  stored: readonly (StoredReading | undefined)[],
): Receipt {
  const sunk = batch.request.policy === 'REJECT_ALL' && batch.faulty.length > 0;
  if (sunk) sink(batch, records);
  batch.faulty.sort((a, b) => a.index - b.index);
  const bad = batch.faulty.length;
  const held = batch.request.policy === 'QUARANTINE_BAD' ? bad : 0;
  const faulty = new Set(batch.faulty.map(({ index }) => index));
  const diff = sunk ? [] : diffOf(kept, stored, records).filter(({ index }) => !faulty.has(index));
  const counted = (action: string) => diff.filter((each) => each.action === action).length;
  const [inserted, updated] = [counted('INSERT'), counted('UPDATE')];
  return {
    ...unwritten(batch, errorsOf(batch.faulty)),
    id: `rcp_dry-${batch.bodyHash.slice(0, 16)}`,
    at: beijingText(Date.now()),
    received: batch.received,
    ...{ inserted, updated, unchanged: batch.received - bad - inserted - updated, rejected: bad - held, quarantined: held },
    diff: diff.slice(0, mostDiffs),
  };
}

const beijingText = (milliseconds: number) => new Date(milliseconds + 8 * 3_600_000).toISOString().replace('Z', '+08:00');

/** What would become of each record, field by field. */
function diffOf(kept: SortedReadings, stored: readonly (StoredReading | undefined)[], records: readonly Values[]): RecordDiff[] {
  const byRecord = new Map<number, RecordDiff>();
  kept.record.forEach((index, entry) => {
    const verdict = verdictOf(kept, entry, stored[entry]);
    const action = verdict === 'INSERT' || verdict === 'UPDATE' ? verdict : 'UNCHANGED';
    const { station = kept.stations[kept.station[entry]!], time = beijingText(kept.at[entry]!) } = records[index]!;
    const diff: RecordDiff = byRecord.get(index) ?? { index, code: `${String(station)} ${String(time)}`, action, changes: [] };
    byRecord.set(index, diff);
    // what is partly there already is updated
    if (diff.action !== action) diff.action = 'UPDATE';
    if (action !== 'UNCHANGED')
      diff.changes.push({
        field: kept.names[kept.property[entry]!]!,
        before: stored[entry]?.value ?? null,
        after: kept.value[entry] ?? null,
      });
  });
  return [...byRecord.values()].sort((a, b) => a.index - b.index);
}
