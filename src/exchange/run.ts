import type { Sentence } from '../platform/language.js';
import type { RecordDiff } from '../records/receipts.js';
import type { ErrorsFile } from './errorsFile.js';
import type { Asking } from './hub.js';
import { planColumns, type Plan } from './plan.js';
import { showProgress } from './progress.js';
import { sendBatch, type Manner, type PlacedError } from './receipts.js';
import { noTotals, type Totals } from './report.js';
import { batchesOf, type Batch, type Place } from './sending.js';
import { stopped } from './stopped.js';
import type { Table } from './tabular.js';

export const mostShown = 10;

/** What a run found, beside the records that it wrote. */
export interface Outcome {
  totals: Totals;
  errors: PlacedError[];
  diff: (RecordDiff & { place: Place })[];
  interrupted: boolean;
}

export interface Run {
  asking: Asking;
  table: Table;
  plan: Plan;
  manner: Manner;
  batch: number;
  rows: number;
  errorsFile: ErrorsFile | undefined;
  stream: NodeJS.WriteStream;
  signal: AbortSignal;
}

export interface Survey {
  rows: number;
  /** Cells of each column that hold something. */
  filled: Map<string, number>;
}

/** Reads a file once to its end without sending anything, so that no half of an unreadable file is ever sent. */
export async function survey(table: Table, signal: AbortSignal): Promise<Survey> {
  const filled = new Map<string, number>();
  let rows = 0;
  for await (const { cells, faults } of table.rows()) {
    rows++;
    for (const column of cells.keys()) filled.set(column, (filled.get(column) ?? 0) + 1);
    for (const { column } of faults) if (column !== undefined) filled.set(column, (filled.get(column) ?? 0) + 1);
    if (signal.aborted) throw stopped('已中断，没有发送任何记录', 'Interrupted; nothing was sent.');
  }
  if (table.columns.size === 0) throw stopped('文件没有表头', 'The file has no header.');
  if (rows === 0) throw stopped('文件只有表头，没有数据行', 'The file has a header but no rows.');
  return { rows, filled: new Map([...table.columns].map((column) => [column, filled.get(column) ?? 0])) };
}

/** The plan for a surveyed file, and what it does in words. */
export function planned(
  table: Table,
  surveyed: Survey,
  ...[kind, mapping, , ignoreUnknown]: Parameters<typeof planColumns>
): { plan: Plan; lines: Sentence[] } {
  const plan = planColumns(kind, mapping, surveyed.filled, ignoreUnknown);
  const pairs = [...plan.fieldOf].map(([column, field]) => (column === field ? field : `${column} → ${field}`));
  const made = Object.entries(mapping.derived).map(([field, { from }]) => `${from.join(' + ')} → ${field}`);
  const lines = [{ zh: `对应关系：${[...pairs, ...made].join('；')}`, en: `${pairs.length + made.length} fields are filled` }];
  if (plan.ignored.length > 0)
    lines.push({ zh: `忽略的列：${plan.ignored.join('、')}`, en: `columns left out: ${plan.ignored.join(', ')}` });
  return { plan, lines: [...table.decisions, ...lines] };
}

/** Sends a file batch by batch and adds up the receipts; with REJECT_ALL the whole file is checked before anything is written. */
export async function sendFile(run: Run): Promise<Outcome> {
  if (run.manner.policy !== 'REJECT_ALL') return sendBatches(run);
  const checked = await sendBatches({ ...run, manner: { ...run.manner, policy: 'REJECT_BAD', dryRun: true } });
  if (checked.interrupted) return { ...checked, totals: noTotals() };
  const { counts, rows, repeated, template } = checked.totals;
  if (counts.rejected > 0)
    return {
      ...checked,
      diff: [],
      totals: {
        ...noTotals(),
        rows,
        repeated,
        template,
        counts: { ...noTotals().counts, received: counts.received, rejected: counts.received },
      },
    };
  return run.manner.dryRun ? checked : sendBatches(run);
}

async function sendBatches(run: Run): Promise<Outcome> {
  const { table, plan, manner, batch: most, rows, stream, signal } = run;
  const outcome: Outcome = { totals: noTotals(), errors: [], diff: [], interrupted: false };
  const progress = showProgress(rows, stream);
  const columns = new Map([...plan.fieldOf].map(([column, field]) => [field, column]));
  const columnOf = (field: string) => columns.get(field.split('/')[0]!) ?? plan.mapping.derived[field]?.from.join(' + ') ?? '';
  try {
    for await (const batch of batchesOf(table.rows(), plan, most)) {
      if (signal.aborted) return { ...outcome, interrupted: true };
      const errors = batch.refused.flatMap(({ place, faults }) =>
        faults.map(({ column, code, sentence, value }) => ({
          place,
          field: (column !== undefined && plan.fieldOf.get(column)) || (column ?? ''),
          code,
          ...sentence,
          value: value ?? '',
        })),
      );
      if (batch.records.length > 0) errors.push(...(await sent(run, batch, manner, outcome)));
      account(outcome, batch);
      outcome.errors.push(...errors.slice(0, Math.max(0, mostShown - outcome.errors.length)));
      await run.errorsFile?.add(
        errors.sort((a, b) => a.place.row - b.place.row),
        columnOf,
      );
      progress.done(outcome.totals.rows);
    }
    if (outcome.totals.template > 0 && outcome.totals.template === outcome.totals.rows)
      throw stopped('模板还没有填写：除示例外没有数据行', 'The template is not filled in: there are no rows but the example.');
    return outcome;
  } finally {
    progress.stop();
  }
}

async function sent(run: Run, batch: Batch, manner: Manner, outcome: Outcome): Promise<PlacedError[]> {
  const receipt = await sendBatch(run.asking, manner, batch);
  const { counts } = outcome.totals;
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] += receipt.counts[name];
  if (receipt.replayed) outcome.totals.replayed++;
  outcome.diff.push(...receipt.diff.filter(({ action }) => action !== 'UNCHANGED').slice(0, Math.max(0, mostShown - outcome.diff.length)));
  return receipt.errors;
}

function account({ totals }: Outcome, { rows, refused, repeated, template, rounded }: Batch): void {
  totals.rows += rows;
  totals.repeated += repeated;
  totals.template += template;
  totals.rounded += rounded;
  totals.counts.received += refused.length;
  totals.counts.rejected += refused.length;
}
