import { choice, reference, text } from '../../../records/fields.js';
import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Querier, RecordKind, Values } from '../../../records/kind.js';
import { place } from '../../../records/place.js';
import { toEventType, toOrganization, toRegion } from '../../../vocabulary/references.js';
import { gradeCases } from '../levels/computed.js';
import { eventLevels } from '../levels/levels.js';
import { figureStateWords, levelWords, precisionWords, publicityWords } from '../words.js';
import { figureStates, standingFigures } from './figures.js';
import { ending, instant, milliseconds, occurrence, precisions, type Moment } from './moments.js';
import { publicities } from './publicity.js';
import { caseParts, figureRules } from './parts.js';
import { caseView } from './view.js';
import { centsOf, yuanFrom } from './yuan.js';

type Row = { values: Values; before: Values | null };

/** How cases are written. */
export const caseKind: RecordKind = {
  subject: 'cases',
  label: { zh: '典型案例', en: 'case' },
  view: () => caseView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    title: text('标题', 'The title', 300, { required: true }),
    eventType: reference('事件类型', 'event type', toEventType),
    level: choice('事件级别', 'The level', eventLevels, levelWords),
    occurredAt: occurrence('发生时间', 'The time of occurrence'),
    occurredPrecision: choice('发生时间精度', 'The precision of the time', precisions, precisionWords),
    endedAt: ending('结束时间', 'The end'),
    reportedAt: instant('接报时间', 'The time of the first report'),
    region: reference('行政区划', 'region', toRegion),
    organization: reference('牵头单位', 'organisation', toOrganization),
    place: text('地点', 'The place', 500),
    location: place('位置', 'The location'),
    weather: text('天气', 'The weather', 500),
    summary: text('摘要', 'The summary', 4000),
    text: text('全文', 'The text', 200_000),
    figureState: choice('数字状态', 'The state of the figures', figureStates, figureStateWords),
    ...figureRules,
    directCause: text('直接原因', 'The direct cause', 10_000),
    indirectCauses: text('间接原因', 'The indirect causes', 10_000),
    responsibility: text('责任认定', 'The responsibility', 10_000),
    publicity: choice('公开程度', 'The publicity', publicities, publicityWords),
    sourceFile: text('来源文件', 'The source file', 500),
    remarks: text('备注', 'The remarks', 4000),
    ...caseParts,
  },
  complete: (values, before) => {
    for (const name of ['publicity', 'occurredPrecision']) if (values[name] === null) delete values[name];
    settlePrecision(values, before);
    settleParts(values);
    settleFigures(values);
    return [...occurrenceFaults(values, before), ...orderFaults(values), ...lessonFaults(values)];
  },
  async examine(query, rows) {
    const faults = await lossFaults(query, rows);
    await gradeCases(query, rows);
    return faults;
  },
};

/** A time that is sent back as it was read keeps how exactly it is known. */
function settlePrecision(values: Values, before: Values | null): void {
  const moment = values['occurredAt'] as Moment | undefined;
  if (!moment || values['occurredPrecision'] !== undefined) return;
  const unchanged = before && moment.precision === 'MINUTE' && milliseconds(moment.at) === milliseconds(before['occurredAt']);
  if (!unchanged) values['occurredPrecision'] = moment.precision;
}

function settleParts(values: Values): void {
  const timeline = values['timeline'] as Values[] | undefined;
  if (timeline) values['timeline'] = [...timeline].sort((a, b) => milliseconds(a['at']) - milliseconds(b['at']));
  for (const lesson of (values['lessons'] as Values[] | undefined) ?? []) lesson['state'] ??= lesson['doneOn'] ? 'DONE' : 'OPEN';
}

/** Fills the figures of the case that are not given from its losses and its reports. */
function settleFigures(values: Values): void {
  const losses = (values['losses'] as Values[] | undefined) ?? [];
  if (losses.length > 0 && values['directLossYuan'] === undefined)
    values['directLossYuan'] = yuanFrom(losses.reduce((sum, { amountYuan }) => sum + centsOf(amountYuan as string), 0n));
  for (const [name, value] of Object.entries(standingFigures((values['figureReports'] as Values[] | undefined) ?? [])))
    if (values[name] === undefined) values[name] = value;
}

function occurrenceFaults(values: Values, before: Values | null): InputFault[] {
  const occurred = (values['occurredAt'] as Moment | undefined)?.at ?? before?.['occurredAt'];
  const ended = values['endedAt'] === undefined ? before?.['endedAt'] : values['endedAt'];
  const faults: InputFault[] = [];
  if (values['occurredAt'] && milliseconds(occurred) > Date.now() + 60_000)
    faults.push(
      fieldFault('occurredAt', 'IN_FUTURE', '发生时间不能晚于现在', 'The time of occurrence cannot lie in the future.', occurred),
    );
  if (ended != null && milliseconds(ended) < milliseconds(occurred))
    faults.push(reversed(['endedAt'], '结束时间', '发生时间', 'The end', 'the occurrence'));
  return faults;
}

const reversed = (path: string[], later: string, earlier: string, laterEn: string, earlierEn: string) =>
  fieldFault(path, 'DATES_REVERSED', `${later}不能早于${earlier}，请核对`, `${laterEn} cannot lie before ${earlierEn}; look at both.`);

/** Times within one item of a part, each after those before it. */
const orders: Record<
  string,
  readonly (readonly [earlier: string, later: string, zh: string, zhEarlier: string, en: string, enEarlier: string])[]
> = {
  planActivations: [['startedAt', 'endedAt', '终止时间', '启动时间', 'The end', 'the start']],
  deployments: [
    ['sentAt', 'arrivedAt', '到达时间', '出动时间', 'The arrival', 'the departure'],
    ['arrivedAt', 'leftAt', '撤离时间', '到达时间', 'The leaving', 'the arrival'],
  ],
};

const orderFaults = (values: Values): InputFault[] =>
  Object.entries(orders).flatMap(([name, pairs]) =>
    ((values[name] as Values[] | undefined) ?? []).flatMap((item, index) =>
      pairs.flatMap(([earlier, later, zh, zhEarlier, en, enEarlier]) =>
        item[earlier] != null && item[later] != null && milliseconds(item[later]) < milliseconds(item[earlier])
          ? [
              reversed(
                [name, String(index), later],
                `第 ${index + 1} 项的${zh}`,
                zhEarlier,
                `Of item ${index + 1}: ${en.toLowerCase()}`,
                enEarlier,
              ),
            ]
          : [],
      ),
    ),
  );

const lessonFaults = (values: Values): InputFault[] =>
  ((values['lessons'] as Values[] | undefined) ?? []).flatMap(({ state, doneOn }, index) =>
    state !== 'DONE' && doneOn != null
      ? [
          fieldFault(
            ['lessons', String(index), 'state'],
            'STATE_WRONG',
            `第 ${index + 1} 项已有完成日期，状态应为已完成`,
            `Item ${index + 1} has a day done: its state should be DONE.`,
          ),
        ]
      : [],
  );

/** The parts of the direct loss by GB 6721, given or stored, cannot add up to more than the loss. */
async function lossFaults(query: Querier, rows: readonly Row[]): Promise<InputFault[][]> {
  const touched = rows.filter(({ values, before }) => before && values['losses'] === undefined && values['directLossYuan'] != null);
  const stored = touched.length
    ? await query(`select case_id, sum(amount_yuan)::text as sum from case_loss where case_id = any($1::bigint[]) group by case_id`, [
        touched.map(({ before }) => before!['id']),
      ])
    : [];
  const sums = new Map(stored.map((row) => [Number(row['case_id']), centsOf(row['sum'] as string)]));
  return rows.map(({ values, before }) => {
    const loss = values['directLossYuan'] === undefined ? before?.['directLossYuan'] : values['directLossYuan'];
    const given = values['losses'] as Values[] | undefined;
    const sum = given
      ? given.reduce((total, { amountYuan }) => total + centsOf(amountYuan as string), 0n)
      : (sums.get(Number(before?.['id'])) ?? 0n);
    if (loss == null || sum <= centsOf(String(loss))) return [];
    return [
      fieldFault(
        given ? 'losses' : 'directLossYuan',
        'LOSS_EXCEEDED',
        `损失构成合计 ${yuanFrom(sum)} 元，超过直接经济损失 ${String(loss)} 元；请核对单位（元）与金额`,
        `The parts of the loss add up to ${yuanFrom(sum)} yuan, more than the direct loss of ${String(loss)} yuan; check unit (yuan) and amounts.`,
      ),
    ];
  });
}
