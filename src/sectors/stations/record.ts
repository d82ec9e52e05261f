import { fieldFault } from '../../records/faults.js';
import type { RecordFeed } from '../feed.js';
import { stationView } from './view.js';

/** How stations are written, whichever sector sends them: a code belongs to the sector that used it first. */
export const stationRecord: RecordFeed['record'] = {
  view: () => stationView,
  complete: (values, before) => {
    values['active'] ??= true;
    const { warningLevelMetre: warning, guaranteeLevelMetre: guarantee } = values as Record<string, number | null>;
    if (before && before['sector'] !== values['sector'])
      return [
        fieldFault(
          'code',
          'TAKEN',
          '该测站编码已由另一部门使用，请核对编码',
          'This code of a station is used by another department; check it.',
          values['code'],
        ),
      ];
    if (warning != null && guarantee != null && guarantee < warning)
      return [
        fieldFault(
          'guaranteeLevelMetre',
          'OUT_OF_ORDER',
          '保证水位不能低于警戒水位，请核对两个数值与高程基面',
          'The guarantee level cannot lie below the warning level; check both numbers and their datum.',
          guarantee,
        ),
      ];
    return [];
  },
};
