import type { RecordFeed } from '../../feed.js';
import { vesselPositionView } from './view.js';

/** How positions of vessels are written: one a vessel, the newest by its time. */
export const vesselPositionRecord: RecordFeed['record'] = { view: () => vesselPositionView };
