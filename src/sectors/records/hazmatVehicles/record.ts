import type { RecordFeed } from '../../feed.js';
import { toldByWords } from './terminal.js';
import { hazmatVehicleView } from './view.js';

/** How vehicles are written: one row a vehicle, the newest by its time; the words of the terminal are told in plain fields. */
export const hazmatVehicleRecord: RecordFeed['record'] = {
  view: () => hazmatVehicleView,
  complete: (values) => {
    Object.assign(values, toldByWords(values));
    return [];
  },
};
