import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import type { RecordFeed } from '../../feed.js';
import { roadControlView } from './view.js';

/** How road controls are written: none ends before it begins. */
export const roadControlRecord: RecordFeed['record'] = {
  view: () => roadControlView,
  complete: (values) => ['expectedEndAt', 'endedAt'].flatMap((name) => endsTooEarly(name, values)),
};

function endsTooEarly(name: string, values: Values): InputFault[] {
  const [start, end] = [values['startedAt'], values[name]];
  if (!start || !end || Date.parse(end as string) >= Date.parse(start as string)) return [];
  return [
    fieldFault(name, 'OUT_OF_ORDER', '结束时间不能早于开始时间，请核对', 'The end cannot lie before the beginning; check both times.', end),
  ];
}
