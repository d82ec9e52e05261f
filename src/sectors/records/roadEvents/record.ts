import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import type { RecordFeed } from '../../feed.js';
import { stakeMetre } from './stakes.js';
import { roadEventView } from './view.js';

/** How road events are written: none ends before it begins, no more lanes are closed than there are, stakes are told in metres too. */
export const roadEventRecord: RecordFeed['record'] = {
  view: () => roadEventView,
  complete: (values) => {
    for (const name of ['fromStake', 'toStake'])
      values[`${name}Metre`] = typeof values[name] === 'string' ? (stakeMetre(values[name]) ?? null) : null;
    return [...['expectedEndAt', 'endedAt'].flatMap((name) => endsTooEarly(name, values)), ...lanes(values)];
  },
};

function endsTooEarly(name: string, values: Values): InputFault[] {
  const [start, end] = [values['startedAt'], values[name]];
  if (!start || !end || Date.parse(end as string) >= Date.parse(start as string)) return [];
  return [
    fieldFault(
      name,
      'TIMES_REVERSED',
      '结束时间不能早于开始时间，请核对',
      'The end cannot lie before the beginning; check both times.',
      end,
    ),
  ];
}

function lanes({ lanesClosed, lanesInAll }: Values): InputFault[] {
  if (lanesClosed == null || lanesInAll == null || Number(lanesClosed) <= Number(lanesInAll)) return [];
  return [
    fieldFault(
      'lanesClosed',
      'ABOVE_TOTAL',
      `封闭车道数不能多于车道总数 ${String(lanesInAll)}`,
      `No more lanes can be closed than there are, which is ${String(lanesInAll)}.`,
      lanesClosed,
    ),
  ];
}
