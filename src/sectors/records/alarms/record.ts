import type { RecordFeed } from '../../feed.js';
import { gridMiddle } from './grid.js';
import { alarmView } from './view.js';

/** How alarms are written: the exact point beside the one that everybody may see, which is the middle of its grid cell. */
export const alarmRecord: RecordFeed['record'] = {
  view: () => alarmView,
  complete: (values) => {
    const { longitude, latitude } = values as Record<string, number | null | undefined>;
    values['exactLongitude'] = longitude ?? null;
    values['exactLatitude'] = latitude ?? null;
    if (longitude != null && latitude != null) Object.assign(values, gridMiddle({ longitude, latitude }));
    return [];
  },
};
