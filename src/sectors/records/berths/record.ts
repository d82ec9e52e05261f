import type { RecordFeed } from '../../feed.js';
import { berthView } from './view.js';

/** How berths are written. */
export const berthRecord: RecordFeed['record'] = { view: () => berthView };
