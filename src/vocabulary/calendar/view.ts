import { entityView } from '../../reading/entityView.js';
import { history } from '../../records/history.js';
import { CalendarDay } from './entity.js';

/** How days of the working calendar are read. */
export const calendarDayView = entityView({
  entity: CalendarDay,
  idPrefix: 'cal',
  scope: 'vocabulary:read',
  pinyin: ['name'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => calendarDayView) },
});
