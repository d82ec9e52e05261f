import { checked, choice, dateTime, number, reference, text } from '../../../records/fields.js';
import { toEventType, toRegion } from '../../../vocabulary/references.js';
import { roadEventKinds, roadEventSeverities } from '../../records/roadEvents/entity.js';
import { stake } from '../../records/roadEvents/stakes.js';
import { pointFields, recordContract } from '../contract.js';

const kinds = {
  封闭: 'CLOSURE',
  施工: 'WORKS',
  事故: 'ACCIDENT',
  积水: 'FLOODING',
  结冰: 'ICE',
  积雪: 'ICE',
  塌方: 'LANDSLIDE',
  团雾: 'FOG',
  抛洒: 'SPILL',
  泄漏: 'SPILL',
  拥堵: 'CONGESTION',
  其他: 'OTHER',
};
const severities = { 无影响: 'NONE', 轻微: 'LOW', 部分受阻: 'MEDIUM', 严重受阻: 'HIGH', 中断: 'BLOCKED' };
const stakeField = (zh: string, en: string, example: string) =>
  checked(zh, en, stake, { zh: '应为桩号，如 K12+300', en: 'should be a stake, such as K12+300' }, { example });

/** Events on roads, one id from the first report to the end; a correction has a higher revision, as in DATEX II. */
export const roadEventsV1 = recordContract(
  {
    kind: choice('事件种类', 'The kind of event', roadEventKinds, kinds, { required: true, example: '事故' }),
    severity: choice('影响程度', 'How far traffic is hindered', roadEventSeverities, severities, { required: true, example: '部分受阻' }),
    roadCode: text('道路编号', 'The code of the road', 20, {
      required: true,
      form: /^[A-Z]{1,2}\d{1,5}$/,
      formed: { zh: '应为道路编号，如 G25、S242', en: 'should be the code of a road, such as G25 or S242' },
      example: 'G25',
    }),
    roadName: text('道路名称', 'The name of the road', 100, { example: '长深高速' }),
    direction: text('方向', 'The direction', 50, { example: '上行' }),
    fromStake: stakeField('起点桩号', 'The stake at which it begins', 'K12+300'),
    toStake: stakeField('终点桩号', 'The stake at which it ends', 'K14+000'),
    lanesClosed: number('封闭车道数', 'The lanes that are closed', { least: 0, most: 20, decimals: 0, example: '1' }),
    lanesInAll: number('车道总数', 'The lanes in all', { least: 1, most: 20, decimals: 0, example: '2' }),
    startedAt: dateTime('开始时间', 'The beginning', { required: true, example: '2026-11-23T08:30:00+08:00' }),
    expectedEndAt: dateTime('预计结束时间', 'The expected end', { example: '2026-11-23T12:00:00+08:00' }),
    endedAt: dateTime('结束时间', 'The end'),
    detour: text('绕行路线', 'The way round', 300, { example: '由灌云北出口下高速，经 G204 绕行' }),
    description: text('情况说明', 'What happened', 1_000),
    eventType: reference('事件类型', 'event type', toEventType),
    unitName: text('发布单位', 'The unit', 100),
    region: reference('行政区划', 'division', toRegion, { example: '320723' }),
    ...pointFields(),
  },
  { version: 1, past: ['endedAt'] },
);
