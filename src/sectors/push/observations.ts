import type { PoolClient } from 'pg';
import { outcomeOf } from '../../access/audit/mutations.js';
import type { Context } from '../../context.js';
import { hashOf, keyReused, type ImportRequest } from '../../records/import.js';
import { fieldFault, type InputFault } from '../../records/faults.js';
import type { Values } from '../../records/kind.js';
import { Notes } from '../../records/notes.js';
import { mostErrors, receiptOf, spoken, spokenNotes, storedError, type Receipt, type StoredReceipt } from '../../records/receipts.js';
import type { Contract, ObservationFeed } from '../feed.js';
import { admitted } from './admission.js';
import { noteSentences } from './noteSentences.js';
import { ReadingCheck, type FaultyRecord, type Readings } from './readings.js';
import { sameRevision } from './records.js';
import { storedReadings, verdictOf, type StoredReading } from './comparing.js';
import { dryReceipt } from './dryRun.js';
import { lookUp, seriesOf, type SeriesIds } from './series.js';
import { reduced, sorted, type SortedReadings } from './sorting.js';
import { makePartitions, writeStatement } from './writing.js';

/** A batch of readings between check and receipt. */
export interface ReadingBatch {
  ctx: Context;
  feed: ObservationFeed;
  contract: Contract;
  request: ImportRequest;
  bodyHash: string;
  received: number;
  notes: Notes;
  faulty: FaultyRecord[];
}

/** Takes a batch of readings: checks them, writes them with the receipt in one statement; a repeated key gets its receipt again. */
export async function pushOfObservations(
  ctx: Context,
  feed: ObservationFeed,
  contract: Contract,
  request: ImportRequest,
): Promise<Receipt> {
  const notes = new Notes();
  const records = admitted(contract, request.records, notes).map(({ record }) => record) as Values[];
  const bodyHash = hashOf([request.policy, request.contract ?? null, contract.admit ? records : request.records]);
  const check = new ReadingCheck(feed, contract, notes, Date.now(), feed.retentionDays);
  for (let index = 0; index < records.length; index++) check.take(records[index], index);
  const { readings, faulty } = check;
  const batch: ReadingBatch = { ctx, feed, contract, request, bodyHash, received: records.length, notes, faulty };

  const known = await lookUp(ctx, feed, request, readings.stations);
  if (known.receipt) return repeatedReceipt(known.receipt, batch);
  const series = await seriesOf(ctx, feed, readings, known.series, request.dryRun);
  const unknown = recordsWithoutStation(readings, series);
  for (const [index, code] of unknown) faulty.push({ index, record: records[index]!, faults: [noStation(code)] });
  const { kept, replaced, clashing } = sorted(readings, series, unknown);
  for (const [index, revision] of clashing) faulty.push({ index, record: records[index]!, faults: [sameRevision(revision)] });
  for (const index of replaced) notes.add(index, 'REPEATED', null, noteSentences.REPEATED);
  try {
    return await settle(batch, records, kept);
  } catch (fault) {
    // the same push arrived twice at once: the other one was first
    if ((fault as { constraint?: string }).constraint !== 'receipt_subject_caller_key_key') throw fault;
    const { receipt } = await lookUp(ctx, feed, request, []);
    if (!receipt) throw fault;
    return repeatedReceipt(receipt, batch);
  }
}

/** Writes what is good under the policy of the batch, and gives the receipt. */
async function settle(batch: ReadingBatch, records: readonly Values[], kept: SortedReadings): Promise<Receipt> {
  const { ctx, feed, request } = batch;
  if (request.dryRun) {
    const stored = await storedReadings(ctx, undefined, kept);
    judge(batch, records, kept, stored);
    return dryReceipt(batch, kept, records, stored);
  }
  // pushes without revisions have nothing to compare before: one statement decides and writes
  if (!kept.revision.some((revision) => revision > 0)) return write(batch, records, kept);
  return ctx.database.transaction(
    { caller: ctx.caller.name, requestId: ctx.requestId, operation: ctx.operation ?? `push ${feed.code}` },
    async (client) => {
      // a revision is compared with what is stored before it is written: such pushes of one feed follow one another
      await client.query('select pg_advisory_xact_lock(320704, hashtext($1))', [feed.code]);
      await makePartitions(ctx, client, kept);
      const judged = judge(batch, records, kept, await storedReadings(ctx, client, kept));
      return write(batch, records, judged, client);
    },
  );
}

/** Takes out the readings of records that give a stored revision other values, and notes those that are older than what is stored. */
function judge(
  batch: ReadingBatch,
  records: readonly Values[],
  kept: SortedReadings,
  stored: readonly (StoredReading | undefined)[],
): SortedReadings {
  const clashing = new Map<number, number>();
  const superseded = new Set<number>();
  kept.record.forEach((index, entry) => {
    const verdict = verdictOf(kept, entry, stored[entry]);
    if (verdict === 'CLASH') clashing.set(index, kept.revision[entry]!);
    else if (verdict === 'SUPERSEDED') superseded.add(index);
  });
  for (const [index, revision] of clashing) batch.faulty.push({ index, record: records[index]!, faults: [sameRevision(revision)] });
  for (const index of superseded) batch.notes.add(index, 'SUPERSEDED', null, noteSentences.SUPERSEDED);
  return clashing.size === 0 ? kept : reduced(kept, (entry) => !clashing.has(kept.record[entry]!), kept.records - clashing.size);
}

/** By the policy REJECT_ALL one bad record sinks the batch: every good one is refused with it. */
export function sink(batch: ReadingBatch, records: readonly Values[]): void {
  const bad = new Set(batch.faulty.map(({ index }) => index));
  records.forEach((record, index) => {
    if (!bad.has(index)) batch.faulty.push({ index, record, faults: [batchRefused()] });
  });
}

async function write(batch: ReadingBatch, records: readonly Values[], kept: SortedReadings, client?: PoolClient): Promise<Receipt> {
  const { ctx, feed, contract, request, bodyHash, received, notes, faulty } = batch;
  const sunk = request.policy === 'REJECT_ALL' && faulty.length > 0;
  if (sunk) sink(batch, records);
  const readings = sunk ? reduced(kept, () => false, 0) : kept;
  faulty.sort((a, b) => a.index - b.index);
  const held = request.policy === 'QUARANTINE_BAD' ? faulty : [];
  const errors = errorsOf(faulty);
  const counts = { received, rejected: faulty.length - held.length, quarantined: held.length };
  const { id, at, ...written } = await writeStatement(
    ctx,
    client,
    readings,
    {
      ...counts,
      subject: feed.code,
      key: request.key,
      caller: ctx.caller.name,
      department: ctx.caller.department,
      bodyHash,
      policy: request.policy,
      errors: errors.length === 0 ? '[]' : JSON.stringify(errors),
      contract: contract.version,
      notes: JSON.stringify(notes.list()),
      newest: newestOf(readings),
    },
    held,
  );
  const answered: Receipt = { ...unwritten(batch, errors), ...counts, ...written, id: `rcp_${id}`, at };
  if (ctx.act) ctx.act.recorded = outcomeOf(answered).result;
  return answered;
}

export const errorsOf = (faulty: readonly FaultyRecord[]) =>
  faulty.flatMap(({ index, faults }) => faults.map((fault) => storedError(index, fault))).slice(0, mostErrors);

/** Seconds of the newest time observed; null when nothing was. */
function newestOf({ at }: SortedReadings): number | null {
  let newest = -Infinity;
  for (const time of at) if (time > newest) newest = time;
  return newest === -Infinity ? null : newest / 1000;
}

/** What every receipt of the batch says, whatever was written. */
export const unwritten = (
  { ctx, feed, contract, request: { key, policy, dryRun }, notes }: ReadingBatch,
  errors: ReturnType<typeof errorsOf>,
) => ({
  ...{
    subject: feed.code,
    key,
    policy,
    dryRun,
    contract: contract.version,
    by: ctx.caller.name,
    diff: null,
    searchToken: null,
    moment: null,
  },
  errors: spoken(errors, ctx.language),
  notes: spokenNotes(notes.list(), ctx.language),
});

/** The receipt that the key got before, when the body is the same. */
function repeatedReceipt(stored: StoredReceipt, { bodyHash, request, ctx }: ReadingBatch): Receipt {
  if (stored.body_hash !== bodyHash) throw keyReused(request.key);
  return receiptOf(stored, ctx.language);
}

/** Records whose station the hub does not know, with its code. */
function recordsWithoutStation({ record, station, stations }: Readings, series: SeriesIds): Map<number, string> {
  const without = new Map<number, string>();
  if (stations.every((code) => series.has(code))) return without;
  record.forEach((index, entry) => {
    const code = stations[station[entry]!]!;
    if (!series.has(code)) without.set(index, code);
  });
  return without;
}

const noStation = (code: string): InputFault =>
  fieldFault(
    'station',
    'NOT_FOUND',
    `没有编码为“${code.slice(0, 60)}”的测站：请核对编码（前导零不可省略），或先推送测站信息`,
    `There is no station with the code "${code.slice(0, 60)}": check it (leading zeros count), or push the station first.`,
    code,
  );

const batchRefused = (): InputFault =>
  fieldFault(
    [],
    'BATCH_REFUSED',
    '本批中有错误记录，按 REJECT_ALL 策略整批未写入',
    'The batch holds bad records and was refused as a whole by the policy REJECT_ALL.',
  );
