import { choice, date, number, reference, text } from '../../../records/fields.js';
import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { RecordKind, Values } from '../../../records/kind.js';
import { toEventType } from '../../../vocabulary/references.js';
import { toRegulation } from '../../plans/references.js';
import { yuan } from '../register/yuan.js';
import { levelWords } from '../words.js';
import { eventLevels } from './levels.js';
import { levelRuleView } from './view.js';

const thresholds = ['deaths', 'seriousInjuries', 'directLossYuan'] as const;

/** How level rules are written. */
export const levelRuleKind: RecordKind = {
  subject: 'levelRules',
  label: { zh: '分级规则', en: 'level rule' },
  view: () => levelRuleView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    eventType: reference('事件类型', 'event type', toEventType, { required: true }),
    level: choice('事件级别', 'The level', eventLevels, levelWords, { required: true }),
    deaths: number('死亡人数', 'The number of deaths', { least: 0, most: 2_000_000_000, decimals: 0 }),
    seriousInjuries: number('重伤人数', 'The number of seriously injured', { least: 0, most: 2_000_000_000, decimals: 0 }),
    directLossYuan: yuan('直接经济损失（元）', 'The direct loss in yuan'),
    basis: text('依据', 'The basis', 300, { required: true }),
    regulation: reference('法规', 'regulation', toRegulation),
    validFrom: date('生效日期', 'The first day'),
    validTo: date('失效日期', 'The end'),
  },
  complete: (values, before) => [...thresholdFaults(values, before), ...validityFaults(values, before)],
};

const now = (values: Values, before: Values | null, name: string) => (values[name] === undefined ? before?.[name] : values[name]);

const thresholdFaults = (values: Values, before: Values | null): InputFault[] =>
  thresholds.every((name) => now(values, before, name) == null)
    ? [
        fieldFault(
          'deaths',
          'REQUIRED',
          '死亡人数、重伤人数、直接经济损失至少填一项，否则规则永远不会适用',
          'Give at least one of deaths, seriousInjuries and directLossYuan: the rule would never apply.',
        ),
      ]
    : [];

function validityFaults(values: Values, before: Values | null): InputFault[] {
  const from = now(values, before, 'validFrom') as string | null | undefined;
  const to = now(values, before, 'validTo') as string | null | undefined;
  return from && to && to <= from
    ? [
        fieldFault(
          'validTo',
          'DATES_REVERSED',
          `失效日期（${to}）应晚于生效日期（${from}）`,
          `The end (${to}) should lie after the first day (${from}).`,
        ),
      ]
    : [];
}
