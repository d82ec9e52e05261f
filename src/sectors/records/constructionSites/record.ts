import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Values } from '../../../records/kind.js';
import type { RecordFeed } from '../../feed.js';
import { constructionSiteView } from './view.js';

/** How construction sites are written: what goes on asks for a licence, and nothing ends before it begins. */
export const constructionSiteRecord: RecordFeed['record'] = {
  view: () => constructionSiteView,
  complete: (values) => [
    ...(values['state'] === 'BUILDING' && values['licenceNumber'] == null
      ? [
          fieldFault(
            'licenceNumber',
            'REQUIRED',
            '在建工地应有施工许可证号；尚未领证请将状态填为“未开工”',
            'A site where work goes on needs the number of its licence; without one its state is NOT_STARTED.',
          ),
        ]
      : []),
    ...endsTooEarly(values, 'startedOn', 'expectedCompletionOn', ['expectedCompletionOn']),
    ...((values['dangerousWorks'] as Values[] | null | undefined) ?? []).flatMap((work, index) =>
      endsTooEarly(work, 'startedOn', 'endedOn', ['dangerousWorks', String(index), 'endedOn']),
    ),
  ],
};

function endsTooEarly(values: Values, start: string, end: string, path: string[]): InputFault[] {
  const [first, last] = [values[start], values[end]] as (string | null | undefined)[];
  if (!first || !last || last >= first) return [];
  return [
    fieldFault(path, 'OUT_OF_ORDER', '结束日期不能早于开始日期，请核对', 'The last day cannot lie before the first; check both.', last),
  ];
}
