import { choice, dateTime, number, reference, text } from '../../../records/fields.js';
import { toRegion } from '../../../vocabulary/references.js';
import { ambulanceStates } from '../../records/ambulances/entity.js';
import { toHospital } from '../../records/hospitalCapacities/references.js';
import { pointFields, recordContract } from '../contract.js';

const words = { 待命: 'STANDBY', 出车: 'DISPATCHED', 到达: 'ARRIVED', 转运: 'TRANSPORTING', 返回: 'RETURNING', 停用: 'OUT_OF_SERVICE' };

/** Ambulances by the states of WS/T 451-2014, with their position; the id is that of the vehicle. */
export const ambulancesV1 = recordContract(
  {
    plate: text('车牌号', 'The licence plate', 8, {
      required: true,
      form: /^\p{Script=Han}[A-Z][A-Z0-9]{5,6}$/u,
      formed: { zh: '应为车牌号，如 苏GA1200', en: 'should be a licence plate, such as 苏GA1200' },
      example: '苏GA1200',
    }),
    kind: text('车型', 'The kind', 30, { example: '负压监护型' }),
    stationName: text('急救站', 'The station', 100, { example: '海州急救站' }),
    state: choice('状态', 'The state', ambulanceStates, words, { required: true, example: '待命' }),
    stateSince: dateTime('状态起始时间', 'The time since when', { required: true, example: '2026-11-23T08:00:00+08:00' }),
    taskNumber: text('任务编号', 'The number of the task', 50, { form: /^[\w-]+$/ }),
    hospital: reference('送达医院', 'hospital', toHospital),
    crewCount: number('随车医护人数', 'The medical crew', { least: 0, most: 20, decimals: 0, example: '3' }),
    region: reference('行政区划', 'division', toRegion, { example: '320706' }),
    ...pointFields(),
  },
  { version: 1, past: ['stateSince'] },
);
