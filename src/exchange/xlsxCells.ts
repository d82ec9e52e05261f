import type ExcelJS from 'exceljs';
import { SheetDate, type RowFault } from './rows.js';

/** Counted while cells are read, to be told to the user. */
export interface CellCounts {
  formulas: number;
  times: number;
}

interface Read {
  value?: unknown;
  fault?: RowFault;
}

/** The value of a cell as a record takes it: dates by day and time, the saved result for formulas; or what is wrong with it. */
export function cellOf(cell: ExcelJS.Cell, about: CellCounts): Read {
  const value = cell.value as unknown;
  if (value === null || typeof value !== 'object') return { value: plain(value) };
  if (value instanceof Date) return { value: dateOf(value, about) };
  if ('richText' in value) return { value: (value.richText as { text?: string | null }[]).map(({ text }) => text ?? '').join('') };
  if ('formula' in value || 'sharedFormula' in value) return computed(cell, (value as { result?: unknown }).result, about);
  if ('sharedString' in value)
    return fault(
      'CELL_UNREADABLE',
      '单元格的文本不在文件中：请在 Excel 或 WPS 中另存一次',
      'The text of the cell is not in the file: save it again in Excel or WPS.',
    );
  if ('error' in value)
    return fault('CELL_ERROR', `单元格是错误值 ${String(value.error)}`, `The cell holds the error ${String(value.error)}.`);
  return { value: (value as { text?: unknown }).text };
}

function computed(cell: ExcelJS.Cell, result: unknown, about: CellCounts): Read {
  if (
    result === undefined ||
    result === null ||
    (typeof result === 'number' && Number.isNaN(result)) ||
    (typeof result === 'object' && 'error' in result)
  )
    return fault(
      'FORMULA_WITHOUT_VALUE',
      '公式没有保存计算结果：请在 Excel 中打开并保存，或粘贴为数值',
      'The formula has no saved result: open and save the file in Excel, or paste values.',
    );
  about.formulas++;
  if (typeof result === 'number' && isDateFormat(cell.numFmt))
    return { value: dateOf(new Date(Math.round((result - 25_569) * 86_400_000)), about) };
  return { value: plain(result) };
}

const fault = (code: string, zh: string, en: string): Read => ({ fault: { code, sentence: { zh, en } } });

/** A number as a spreadsheet shows it: 15 significant digits. */
const plain = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(15)) : (value ?? undefined));

const marchOf1900 = Date.UTC(1900, 2, 1);

/** The day and time of a date cell, to the nearest second: a sheet keeps them as fractions of a day. */
function dateOf(given: Date, about: CellCounts): SheetDate | undefined {
  const value = new Date(Math.round(given.getTime() / 1000) * 1000);
  if (Number.isNaN(value.getTime())) return undefined;
  // Excel counts a 29 February 1900 that never was: its days before are one later than exceljs says
  const text = new Date(value.getTime() + (value.getTime() < marchOf1900 ? 86_400_000 : 0)).toISOString();
  const time = text.slice(11, 19);
  if (time !== '00:00:00') about.times++;
  return new SheetDate(text.slice(0, 10), time);
}

const isDateFormat = (format: string | undefined) =>
  format !== undefined && /[ymdhs年月日]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|General/gi, ''));
