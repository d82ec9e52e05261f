import { choice, dateTime, reference, text } from '../../../records/fields.js';
import { toEventType, toRegion } from '../../../vocabulary/references.js';
import { roadControlKinds } from '../../records/roadControls/entity.js';
import { pointFields, recordContract } from '../contract.js';

const words = { 全封闭: 'CLOSED', 封闭: 'CLOSED', 限行: 'RESTRICTED', 单向通行: 'ONE_WAY', 查控: 'CHECKPOINT', 其他: 'OTHER' };

/** Roads and areas that the police close or restrict. */
export const roadControlsV1 = recordContract(
  {
    kind: choice('管制方式', 'The kind of control', roadControlKinds, words, { required: true, example: '全封闭' }),
    roadName: text('道路名称', 'The name of the road', 100, { required: true, example: '港前大道' }),
    roadCode: text('道路编号', 'The code of the road', 20, { example: 'S242' }),
    direction: text('方向', 'The direction', 50, { example: '双向' }),
    fromPlace: text('起点', 'Where it begins', 100, { example: '石化七道路口' }),
    toPlace: text('终点', 'Where it ends', 100, { example: '苏海路路口' }),
    reason: text('管制原因', 'The reason', 200, { example: '危化品泄漏处置' }),
    vehicles: text('限行车辆', 'The vehicles that may not pass', 200),
    detour: text('绕行路线', 'The way round', 300, { example: '经徐新公路绕行' }),
    startedAt: dateTime('开始时间', 'The beginning', { required: true, example: '2026-11-23T08:30:00+08:00' }),
    expectedEndAt: dateTime('预计结束时间', 'The expected end', { example: '2026-11-23T18:00:00+08:00' }),
    endedAt: dateTime('结束时间', 'The end'),
    eventType: reference('事件类型', 'event type', toEventType),
    unitName: text('发布单位', 'The unit', 100, { example: '市公安局交通警察支队' }),
    region: reference('行政区划', 'division', toRegion, { example: '320703' }),
    ...pointFields(),
  },
  { version: 1, past: ['endedAt'] },
);
