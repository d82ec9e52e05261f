import type { RecordFeed } from '../../feed.js';
import { ambulanceView } from './view.js';

/** How ambulances are written. */
export const ambulanceRecord: RecordFeed['record'] = { view: () => ambulanceView };
