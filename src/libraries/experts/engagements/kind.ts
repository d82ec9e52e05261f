import { fieldFault, type InputFault } from '../../../records/faults.js';
import { choice, date, dateTime, number, reference, text } from '../../../records/fields.js';
import type { RecordKind, Values } from '../../../records/kind.js';
import { toEventType, toOrganization } from '../../../vocabulary/references.js';
import { expertDuties } from '../entity.js';
import { toExpert } from '../references.js';
import { dutyWords } from '../words.js';
import { expertEngagementView } from './view.js';

const score = (required: boolean) => number('得分', 'The score', { required, least: 1, most: 5, decimals: 0 });
const evaluation = {
  evaluation: text('评价', 'The evaluation', 2000),
  evaluatedOn: date('评价日期', 'The day of the evaluation'),
};

const dayInBeijing = (instant: number) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10);

/** What an engagement is made of, and the rules between its values. */
export const engagementFields: RecordKind = {
  subject: 'expertEngagements',
  label: { zh: '专家出勤', en: 'engagement' },
  view: () => expertEngagementView,
  fields: {
    expert: reference('专家', 'expert', toExpert, { required: true }),
    duty: choice('职责类型', 'The kind of work', expertDuties, dutyWords, { required: true }),
    subject: text('事项', 'The subject', 300, { required: true }),
    organization: reference('涉及机构', 'organisation', toOrganization),
    eventType: reference('事件类型', 'event type', toEventType),
    beganAt: dateTime('开始时间', 'The beginning', { required: true }),
    endedAt: dateTime('结束时间', 'The end'),
    score: score(false),
    ...evaluation,
  },
  complete: (values) => {
    const [began, ended] = [Date.parse(values['beganAt'] as string), Date.parse((values['endedAt'] ?? values['beganAt']) as string)];
    const faults: InputFault[] = [];
    for (const [name, zh, en] of [
      ['beganAt', '开始时间', 'The beginning'],
      ['endedAt', '结束时间', 'The end'],
    ] as const)
      if (values[name] != null && Date.parse(values[name] as string) > Date.now() + 60_000)
        faults.push(fieldFault(name, 'IN_FUTURE', `${zh}不能晚于现在`, `${en} cannot lie in the future.`, values[name]));
    if (ended < began)
      faults.push(
        fieldFault('endedAt', 'DATES_REVERSED', '结束时间不能早于开始时间', 'The end cannot lie before the beginning.', values['endedAt']),
      );
    if (values['score'] == null && (values['evaluation'] != null || values['evaluatedOn'] != null))
      faults.push(fieldFault('score', 'REQUIRED', '填写评价时应给出得分（1 到 5）', 'An evaluation needs a score, 1 to 5.'));
    return [...faults, ...evaluatedOnFaults(values, began)];
  },
};

/** How the evaluation of an engagement is written; nothing else of it changes. */
export const evaluationKind: RecordKind = {
  ...engagementFields,
  fields: { score: score(true), ...evaluation },
  complete: (values, before) => {
    if (values['evaluatedOn'] === null) delete values['evaluatedOn'];
    return evaluatedOnFaults(values, (before!['beganAt'] as Date).getTime());
  },
};

/** Sets the day of an evaluation that names none to today; lists a day that lies before the engagement, or ahead. */
function evaluatedOnFaults(values: Values, began: number): InputFault[] {
  if (values['score'] == null) return [];
  const today = dayInBeijing(Date.now());
  values['evaluatedOn'] ??= today;
  const day = values['evaluatedOn'] as string;
  if (day > today)
    return [fieldFault('evaluatedOn', 'IN_FUTURE', '评价日期不能晚于今天', 'The day of the evaluation cannot lie in the future.', day)];
  if (day < dayInBeijing(began))
    return [
      fieldFault('evaluatedOn', 'DATES_REVERSED', '评价日期不能早于出勤开始之日', 'The evaluation cannot lie before the engagement.', day),
    ];
  return [];
}
