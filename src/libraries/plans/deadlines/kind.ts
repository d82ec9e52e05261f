import { boolean, choice, custom, date, FieldFault, number, reference, text } from '../../../records/fields.js';
import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { RecordKind, Values } from '../../../records/kind.js';
import { toEventType } from '../../../vocabulary/references.js';
import { PlanKind } from '../register/types.js';
import { toRegulation } from '../references.js';
import { DeadlineStart, DeadlineUnit, PlanDeadlineKind } from './types.js';
import { deadlineRuleView } from './view.js';
import { planKindWords } from '../words.js';
import { deadlineKindWords, deadlineStartWords, deadlineUnitWords } from './words.js';

const planKind = choice('适用预案种类', 'The kind of plan', Object.keys(PlanKind), planKindWords);

/** Kinds of plans, each once and in the order of the list, so that one set has one form; in a file with ; or 、 between them. */
function planKindsOf(value: unknown): string[] {
  const given = Array.isArray(value) ? (value as unknown[]) : typeof value === 'string' ? value.split(/[;；,，、\n]/) : [];
  const named = new Set(given.filter((item) => typeof item !== 'string' || item.trim() !== '').map((item) => planKind.parse(item)));
  if (named.size === 0) throw new FieldFault('REQUIRED', { zh: '至少应有一种预案', en: 'should name at least one kind of plan' });
  return Object.keys(PlanKind).filter((name) => named.has(name));
}

/** The longest period in each unit. */
const longest: Record<keyof typeof DeadlineUnit, number> = { WORKING_DAY: 3650, DAY: 3650, MONTH: 1200, YEAR: 100 };

/** From what each kind of deadline may be counted. */
const starts: Record<keyof typeof PlanDeadlineKind, readonly string[]> = {
  FILING: ['ISSUED'],
  PUBLICATION: ['ISSUED'],
  DRILL: ['ISSUED', 'LAST_DRILL'],
  EVALUATION: ['ISSUED', 'LAST_EVALUATION'],
  REVISION: ['ISSUED', 'LAST_EVALUATION', 'LAST_DRILL'],
};

function faultsBetween(values: Values, before: Values | null): InputFault[] {
  const now = (name: string) => (values[name] === undefined ? before?.[name] : values[name]) ?? null;
  const faults: InputFault[] = [];
  const most = longest[now('unit') as keyof typeof DeadlineUnit];
  if (Number(now('amount')) > most)
    faults.push(
      fieldFault('amount', 'OUT_OF_RANGE', `期限不能大于 ${most}，请检查单位`, `The period cannot be above ${most}; check its unit.`),
    );
  const possible = starts[now('kind') as keyof typeof PlanDeadlineKind];
  if (!possible.includes(String(now('countedFrom'))))
    faults.push(
      fieldFault(
        'countedFrom',
        'WRONG_START',
        `此类期限的起算点应为：${possible.join('、')}`,
        `Deadlines of this kind are counted from ${possible.join(' or ')}.`,
      ),
    );
  const [from, to] = [now('validFrom'), now('validTo')] as (string | null)[];
  if (from && to && to <= from)
    faults.push(
      fieldFault(
        'validTo',
        'DATES_REVERSED',
        `失效日期（${to}）应晚于生效日期（${from}）`,
        `The end (${to}) should lie after the first day (${from}).`,
      ),
    );
  return faults;
}

/** How rules of deadlines are written. */
export const deadlineRuleKind: RecordKind = {
  subject: 'deadlineRules',
  label: { zh: '期限规则', en: 'deadline rule' },
  view: () => deadlineRuleView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    kind: choice('期限类型', 'The kind', Object.keys(PlanDeadlineKind), deadlineKindWords, { required: true }),
    planKinds: custom('适用预案种类', 'The kinds of plans', planKindsOf, { required: true }),
    highRisk: boolean('高危单位', 'High risk'),
    eventType: reference('适用事件类型', 'class of emergencies', toEventType),
    perOrganization: boolean('按单位计', 'Per organisation'),
    amount: number('期限', 'The period', { required: true, least: 1, most: 3650, decimals: 0 }),
    unit: choice('单位', 'The unit', Object.keys(DeadlineUnit), deadlineUnitWords, { required: true }),
    countedFrom: choice('起算点', 'The start', Object.keys(DeadlineStart), deadlineStartWords, { required: true }),
    priority: number('优先级', 'The priority', { least: -1000, most: 1000, decimals: 0 }),
    basis: text('依据', 'The basis', 300, { required: true }),
    regulation: reference('依据法规', 'regulation', toRegulation),
    validFrom: date('生效日期', 'The first day'),
    validTo: date('失效日期', 'The end'),
  },
  complete: (values, before) => {
    for (const name of ['perOrganization', 'priority']) if (values[name] === null) delete values[name];
    return faultsBetween(values, before);
  },
  // a shipped rule that somebody has changed is theirs from then on: the code list no longer writes it
  async after(query, written) {
    await query(
      `update deadline_rule set source_kind = 'MANUAL' where id = any($1::bigint[]) and source_kind = 'CODE_LIST' and updated_at >= now()`,
      [written.map(({ id }) => id)],
    );
  },
};
