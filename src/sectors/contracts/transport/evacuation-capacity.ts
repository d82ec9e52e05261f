import { choice, dateTime, number, reference, text } from '../../../records/fields.js';
import { toRegion } from '../../../vocabulary/references.js';
import { evacuationKinds, evacuationStates } from '../../records/evacuationCapacities/entity.js';
import { pointFields, recordContract } from '../contract.js';

const kinds = { 客车: 'BUS', 公交车: 'CITY_BUS', 客船: 'SHIP', 列车: 'TRAIN', 其他: 'OTHER' };
const states = { 待命: 'STANDBY', 执行中: 'IN_USE', 不可用: 'UNAVAILABLE' };
const count = (zh: string, en: string, example: string) =>
  number(zh, en, { least: 0, most: 1_000_000, decimals: 0, required: true, example });

/** Buses and ships that can carry people away, and the seats that are free now. */
export const evacuationCapacityV1 = recordContract(
  {
    name: text('名称', 'The name', 100, { required: true, example: '连云港汽车总站应急车队' }),
    kind: choice('种类', 'The kind', evacuationKinds, kinds, { required: true, example: '客车' }),
    state: choice('状态', 'The state', evacuationStates, states, { required: true, example: '待命' }),
    operatorName: text('经营单位', 'The enterprise', 100),
    vehicleCount: count('车船数量', 'The vehicles or ships', '30'),
    seatsTotal: count('总座位数', 'The seats in all', '1350'),
    seatsAvailable: count('可用座位数', 'The seats that are free', '1200'),
    assemblyMinutes: number('集结时间（分钟）', 'The time to assemble in minutes', { least: 0, most: 1_440, decimals: 0, example: '40' }),
    dutyPhone: text('值班电话', 'The telephone of the duty desk', 20, {
      form: /^(0\d{2,3}-?\d{7,8}(-\d{1,6})?|1[12]\d{1,3}|9\d{4})$/,
      formed: {
        zh: '应为值班座机或短号，如 0518-85550000；请勿填写个人手机',
        en: 'should be a land line or short number such as 0518-85550000, not a mobile of a person',
      },
      example: '0518-85550000',
    }),
    reportedAt: dateTime('填报时间', 'The time of the numbers', { required: true, example: '2026-11-23T08:00:00+08:00' }),
    region: reference('行政区划', 'division', toRegion, { example: '320706' }),
    ...pointFields(),
  },
  { version: 1, past: ['reportedAt'] },
);
