import { fieldFault } from '../../../records/faults.js';
import type { RecordFeed } from '../../feed.js';
import { evacuationCapacityView } from './view.js';

/** How capacities for evacuation are written: no more seats are free than there are. */
export const evacuationCapacityRecord: RecordFeed['record'] = {
  view: () => evacuationCapacityView,
  complete: ({ seatsTotal, seatsAvailable }) =>
    seatsTotal == null || seatsAvailable == null || Number(seatsAvailable) <= Number(seatsTotal)
      ? []
      : [
          fieldFault(
            'seatsAvailable',
            'ABOVE_TOTAL',
            `可用座位数不能多于总座位数 ${String(seatsTotal)}`,
            `No more seats can be free than there are, which is ${String(seatsTotal)}.`,
            seatsAvailable,
          ),
        ],
};
