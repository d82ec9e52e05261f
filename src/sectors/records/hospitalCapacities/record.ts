import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import type { RecordFeed } from '../../feed.js';
import { hospitalCapacityView } from './view.js';

const intensive: readonly unknown[] = ['ADULT_ICU', 'PEDIATRIC_ICU', 'NEONATAL_ICU'];

/** How hospitals are written: beds add up, and no more are free than there are. */
export const hospitalCapacityRecord: RecordFeed['record'] = {
  view: () => hospitalCapacityView,
  complete: (values) => {
    values['facilityStatus'] ??= 'NORMAL';
    values['emsTraffic'] ??= 'NORMAL';
    const beds = (values['beds'] as Values[] | null | undefined) ?? [];
    for (const bed of beds) bed['status'] ??= Number(bed['availableCount'] ?? 0) > 0 ? 'AVAILABLE' : 'NOT_AVAILABLE';
    values['availableBeds'] = total(beds, 'availableCount');
    values['baselineBeds'] = total(beds, 'baselineCount');
    values['availableIntensiveBeds'] = total(
      beds.filter(({ kind }) => intensive.includes(kind)),
      'availableCount',
    );
    return beds.flatMap(bedFaults);
  },
};

function total(beds: readonly Values[], name: string): number | null {
  const counts = beds.map((bed) => bed[name]).filter((count) => count != null);
  return counts.length === 0 ? null : counts.reduce<number>((sum, count) => sum + Number(count), 0);
}

function bedFaults(bed: Values, index: number): InputFault[] {
  const {
    availableCount: free,
    baselineCount: all,
    additionalCapacityCount24Hr: day,
    additionalCapacityCount72Hr: days,
  } = bed as Record<string, number | null>;
  const at = (name: string) => ['beds', String(index), name];
  return [
    ...(free != null && all != null && free > all
      ? [
          fieldFault(
            at('availableCount'),
            'OUT_OF_RANGE',
            `可用数 ${free} 不能大于编制数 ${all}，请核对；临时加床请填 24/72 小时内可增加`,
            `${free} free beds are more than the ${all} there are; check both, beds that can be added have fields of their own.`,
            free,
          ),
        ]
      : []),
    ...(bed['status'] === 'NOT_AVAILABLE' && (free ?? 0) > 0
      ? [
          fieldFault(
            at('status'),
            'CONTRADICTION',
            `床位状态为“无空床”，可用数却是 ${free}，请核对`,
            `The status says that no bed is free, the count says ${free}; check both.`,
            bed['status'],
          ),
        ]
      : []),
    ...(day != null && days != null && days < day
      ? [
          fieldFault(
            at('additionalCapacityCount72Hr'),
            'OUT_OF_ORDER',
            `72 小时内可增加 ${days} 不能少于 24 小时内可增加 ${day}`,
            `Within 72 hours at least as many beds can be added as within 24: ${days} is below ${day}.`,
            days,
          ),
        ]
      : []),
  ];
}
