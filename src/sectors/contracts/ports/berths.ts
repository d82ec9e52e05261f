import { boolean, choice, dateTime, number, reference, text } from '../../../records/fields.js';
import { toRegion } from '../../../vocabulary/references.js';
import { berthStates } from '../../records/berths/entity.js';
import { pointFields, recordContract } from '../contract.js';

const words = { 空闲: 'FREE', 占用: 'OCCUPIED', 预留: 'RESERVED', 停用: 'CLOSED' };

/** Berths of the port and what lies there now; the id is the number of the berth. */
export const berthsV1 = recordContract(
  {
    name: text('泊位名称', 'The name of the berth', 100, { required: true, example: '旗台 86 号' }),
    terminal: text('港区或码头', 'The terminal', 100, { example: '旗台作业区' }),
    operatorName: text('经营单位', 'The enterprise', 100),
    state: choice('状态', 'The state', berthStates, words, { required: true, example: '空闲' }),
    tonnageClass: number('靠泊等级（吨）', 'The largest deadweight in tonnes', { above: 0, most: 600_000, decimals: 0, example: '100000' }),
    lengthMetre: number('泊位长度（米）', 'The length in metres', { above: 0, most: 2_000, decimals: 1, example: '300' }),
    depthMetre: number('前沿水深（米）', 'The depth alongside in metres', { above: 0, most: 40, decimals: 1, example: '15.5' }),
    cargoKinds: text('作业货种', 'The cargo', 200, { example: '液体化工品' }),
    hazardousCargo: boolean('可作业危险货物', 'Whether dangerous goods are handled', { example: '是' }),
    vesselName: text('在泊船舶', 'The vessel that lies there', 100),
    occupiedSince: dateTime('靠泊时间', 'The time since when it is occupied'),
    region: reference('行政区划', 'division', toRegion, { example: '320703' }),
    ...pointFields(),
  },
  { version: 1, past: ['occupiedSince'] },
);
