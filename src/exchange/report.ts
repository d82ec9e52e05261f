import type { RecordDiff } from '../records/receipts.js';
import { outcomes, type Counts, type PlacedError } from './receipts.js';
import type { Outcome } from './run.js';
import type { Place } from './sending.js';

const words: Record<keyof Counts, string> = {
  received: '接收',
  inserted: '新增',
  updated: '更新',
  unchanged: '未变',
  rejected: '拒绝',
  quarantined: '隔离',
};

/** What a whole run came to. */
export interface Totals {
  counts: Counts;
  /** Rows of the file that were accounted for. */
  rows: number;
  /** Rows that repeat an earlier one, left out by the mapping. */
  repeated: number;
  /** Rows of a template that are no records. */
  template: number;
  rounded: number;
  /** Batches that an earlier run had sent already. */
  replayed: number;
}

/** No rows yet. */
export const noTotals = (): Totals => ({
  counts: { received: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0, quarantined: 0 },
  rows: 0,
  repeated: 0,
  template: 0,
  rounded: 0,
  replayed: 0,
});

/** The counts of a run, line by line, and the sum that they make. */
function totalLines({ counts, repeated, template, rounded, replayed }: Totals): string[] {
  const width = Math.max(...Object.values(counts).map((count) => String(count).length), 4);
  const lines = (['received', ...outcomes] as const).map(
    (name) => `  ${words[name]} ${name.padEnd(12)} ${String(counts[name]).padStart(width)}`,
  );
  lines.push(`  相符 — adds up: ${counts.received} = ${outcomes.map((name) => counts[name]).join(' + ')}`);
  if (repeated > 0)
    lines.push(`  另有 ${repeated} 行与前面完全相同，按映射略过 — ${repeated} more rows repeat an earlier one and were skipped`);
  if (template > 0)
    lines.push(
      `  另有 ${template} 行是模板的字段名和示例，未导入 — ${template} more rows are the field names and the example of a template and were left out`,
    );
  if (rounded > 0) lines.push(`  ${rounded} 个数值按映射四舍五入 — ${rounded} numbers were rounded by the mapping`);
  if (replayed > 0)
    lines.push(
      `  ${replayed} 批早先已发送，以上为当时的回执；要重新写入请加 --again — ${replayed} batches had been sent before, and their receipts are counted here; --again sends them anew`,
    );
  return lines;
}

const position = ({ row, line, file, code }: Place) =>
  file !== undefined
    ? `${file}${code === '' || file.startsWith(`${code}.`) ? '' : ` ${code.slice(0, 40)}`}`
    : `第 ${row} 行 row ${row}${line !== undefined && line !== row ? `（文本行 line ${line}）` : ''}${code === '' ? '' : ` ${code.slice(0, 40)}`}`;

/** One fault in both languages with its place in the file. */
const errorLines = ({ place, field, code, zh, en }: PlacedError): string[] => [
  `  ${position(place)}${field === '' ? '' : ` · ${field}`} · ${code}`,
  `    ${zh}`,
  `    ${en}`,
];

const shown = (value: unknown) => (value == null ? '∅' : (JSON.stringify(value) ?? '').slice(0, 60));

/** What a dry run would do with one record. */
function diffLine({ place, action, changes }: RecordDiff & { place: Place }): string {
  const about = { INSERT: '新增', UPDATE: '更新', UNCHANGED: '未变' }[action];
  const fields = changes
    .slice(0, 6)
    .map(({ field, before, after }) => (action === 'INSERT' ? `${field}=${shown(after)}` : `${field}: ${shown(before)} → ${shown(after)}`));
  return `  ${about} ${action} ${position(place)}  ${fields.join('，')}${changes.length > 6 ? ' …' : ''}`;
}

/** A size in bytes as people read it. */
export const sizeText = (bytes: number): string =>
  bytes < 10_000 ? `${bytes} B` : bytes < 10_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

interface About {
  dryRun: boolean;
  errorsFile: string | undefined;
  /** Rows of the whole file. */
  rows: number;
  milliseconds: number;
}

/** What a run came to, in lines, and the exit code that tells it to programs. */
export function outcomeLines(
  { totals, errors, diff, interrupted }: Outcome,
  { dryRun, errorsFile, rows, milliseconds }: About,
): { lines: string[]; exitCode: number } {
  const bad = totals.counts.rejected + totals.counts.quarantined;
  const seconds = milliseconds / 1000;
  const end = interrupted
    ? `已中断：完成 ${totals.rows}/${rows} 行；再次执行同一命令即可继续，不会重复 — interrupted after ${totals.rows} of ${rows} rows; run the same command again to go on, nothing is doubled`
    : dryRun
      ? '试运行完成，没有写入 — dry run finished, nothing was written'
      : '发送完成 — finished';
  const lines = [
    ...(diff.length > 0 ? ['最先的差异 — first differences', ...diff.map(diffLine)] : []),
    ...(errors.length > 0 ? ['最先的错误 — first faults', ...errors.flatMap(errorLines)] : []),
    ...(bad > 0
      ? [
          errorsFile
            ? `全部错误见 ${errorsFile} — every fault is in ${errorsFile}`
            : '加 --errors errors.csv 可得到全部错误 — add --errors errors.csv to get every fault',
        ]
      : []),
    end,
    ...totalLines(totals),
    `  用时 time ${seconds.toFixed(1)} s（${Math.round(totals.rows / Math.max(seconds, 0.001))} 行/秒 — rows a second）`,
  ];
  return { lines, exitCode: interrupted ? 130 : bad > 0 ? 1 : 0 };
}
