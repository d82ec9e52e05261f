import { fieldFault } from '../../../records/faults.js';
import type { RecordFeed } from '../../feed.js';
import { vesselCallView } from './view.js';

/** How calls of vessels are written: nobody departs before arriving. */
export const vesselCallRecord: RecordFeed['record'] = {
  view: () => vesselCallView,
  complete: ({ arrivedAt, departedAt }) =>
    arrivedAt && departedAt && Date.parse(departedAt as string) < Date.parse(arrivedAt as string)
      ? [
          fieldFault(
            'departedAt',
            'OUT_OF_ORDER',
            '离港时间不能早于到港时间，请核对',
            'The departure cannot lie before the arrival; check both times.',
            departedAt,
          ),
        ]
      : [],
};
