import { isDate } from '../../platform/scalars.js';
import { fieldFault } from '../../records/faults.js';
import { boolean, text } from '../../records/fields.js';
import type { RecordKind } from '../../records/kind.js';
import { calendarDayView } from './view.js';

/** How days of the working calendar are imported: the code is the day. */
export const calendarDayKind: RecordKind = {
  subject: 'calendarDays',
  label: { zh: '工作日历', en: 'calendar day' },
  view: () => calendarDayView,
  fields: {
    code: text('日期', 'The day', 10, {
      required: true,
      form: /^\d{4}-\d\d-\d\d$/,
      formed: { zh: '应为日期，写成 YYYY-MM-DD，如 2026-10-01', en: 'should be a day written YYYY-MM-DD, such as 2026-10-01' },
    }),
    working: boolean('是否上班', 'Whether it is a working day', { required: true }),
    name: text('名称', 'The name', 100),
    basis: text('依据', 'The basis', 200),
  },
  complete: (values, before) => {
    const day = String(values['code'] ?? before?.['code']);
    if (!isDate(day) || day < '1900-01-01' || day > '2200-12-31')
      return [
        fieldFault(
          'code',
          'NOT_A_DATE',
          `没有 ${day} 这一天，请检查日期（1900 年到 2200 年）`,
          `There is no day ${day}; check the date (1900 to 2200).`,
          day,
        ),
      ];
    values['day'] = day;
    return [];
  },
};
