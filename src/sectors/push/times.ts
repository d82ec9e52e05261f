import { FieldFault } from '../../records/fields.js';
import { isDate, isDateTime } from '../../platform/scalars.js';

const fault = (code: string, zh: string, en: string) => new FieldFault(code, { zh, en });

/** The day that Excel counts as a number, 1900 system. */
const excelDay = (serial: number): string =>
  new Date(Math.round((serial - 25_569) * 86_400) * 1000).toISOString().slice(0, 16).replace('T', ' ');

const local = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,6})?)?\s*(Z|[+-]\d\d:\d\d)?$/;

/**
 * An instant as RFC 3339 text. A time without an offset is Beijing time where the contract says so, and may then be
 * written as in spreadsheets: 2026/11/23 8:00. Faults name the likely cause: a serial number of Excel, a missing offset.
 */
export function instantText(value: unknown, beijingTime: boolean): string {
  if (value instanceof Date) return value.toISOString();
  const serial =
    typeof value === 'number' ? value : typeof value === 'string' && /^\d{5}(\.\d+)?$/.test(value.trim()) ? Number(value) : NaN;
  if (serial >= 20_000 && serial < 80_000)
    throw fault(
      'EXCEL_DATE',
      `像是 Excel 的日期序列号（即 ${excelDay(serial)}）：请把单元格设为文本或日期格式再导出`,
      `looks like a date serial of Excel (${excelDay(serial)}): format the cells as text or date before exporting`,
    );
  if (typeof value === 'number')
    throw fault(
      'NOT_AN_INSTANT',
      '应为时间文本，不是数字：如 2026-11-23T08:00:00+08:00',
      'should be a time as text, not a number: 2026-11-23T08:00:00+08:00',
    );
  const given = typeof value === 'string' ? value.trim() : '';
  if (isDateTime(given)) return given;
  const match = local.exec(given);
  if (match) {
    const [, year, month, day, hour, minute, second = '00', fraction = '', offset] = match as unknown as string[];
    const text = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}T${hour!.padStart(2, '0')}:${minute}:${second}${fraction}${offset ?? '+08:00'}`;
    if (!isDateTime(text)) throw fault('NOT_AN_INSTANT', '没有这一时刻，请核对日期与时间', 'is no time that exists; check day and hour');
    if (beijingTime || offset) return text;
    throw fault('NO_OFFSET', '缺少时区：请写成 2026-11-23T08:00:00+08:00', 'has no offset: write 2026-11-23T08:00:00+08:00');
  }
  if (isDate(given))
    throw fault('NOT_AN_INSTANT', '只有日期，缺少时刻：如 2026-11-23T08:00:00+08:00', 'is a day without a time: 2026-11-23T08:00:00+08:00');
  throw fault('NOT_AN_INSTANT', '应为时间，如 2026-11-23T08:00:00+08:00', 'should be a time, such as 2026-11-23T08:00:00+08:00');
}
