import { checked, choice, dateTime, number, reference, text } from '../../../records/fields.js';
import { toRegion } from '../../../vocabulary/references.js';
import { plateColours } from '../../records/hazmatVehicles/entity.js';
import { admitTerminal } from '../../records/hazmatVehicles/terminal.js';
import { pointFields, recordContract } from '../contract.js';

const colours = {
  蓝: 'BLUE',
  黄: 'YELLOW',
  黑: 'BLACK',
  白: 'WHITE',
  绿: 'GREEN',
  黄绿: 'YELLOW_GREEN',
  其他: 'OTHER',
  '1': 'BLUE',
  '2': 'YELLOW',
  '3': 'BLACK',
  '4': 'WHITE',
  '5': 'GREEN',
  '9': 'OTHER',
  '94': 'YELLOW_GREEN',
};
const word = (zh: string, en: string) => number(zh, en, { least: 0, most: 2 ** 32 - 1, decimals: 0, example: '0' });

/** Positions of vehicles that carry dangerous goods, by JT/T 808 0x0200; the id is that of the terminal or vehicle. The driver is never taken. */
export const hazmatVehiclesV1 = recordContract(
  {
    plate: text('车牌号', 'The licence plate', 8, {
      required: true,
      form: /^\p{Script=Han}[A-Z][A-Z0-9]{4,6}\p{Script=Han}?$/u,
      formed: { zh: '应为车牌号，如 苏G12345、苏GD12345', en: 'should be a licence plate, such as 苏G12345 or 苏GD12345' },
      example: '苏G12345',
    }),
    plateColour: choice('车牌颜色', 'The colour of the plate', plateColours, colours, { required: true, example: '黄' }),
    operatorName: text('运输企业', 'The transport enterprise', 100),
    unNumber: checked(
      '联合国编号（UN）',
      'The UN number',
      (given) => /^(?:UN ?)?(\d{4})$/i.exec(given)?.[1],
      { zh: '应为 4 位数字，如 1017', en: 'should be four digits, such as 1017' },
      { example: '1017' },
    ),
    goodsName: text('货物名称', 'The goods', 100, { example: '液氯' }),
    loadTonne: number('载货量（吨）', 'The load in tonnes', { least: 0, most: 200, decimals: 3, example: '18' }),
    observedAt: dateTime('定位时间', 'The time of the position', { required: true, example: '2026-11-23T08:00:00+08:00' }),
    speedKilometreHour: number('速度（公里每小时）', 'The speed in kilometres an hour', {
      least: 0,
      most: 300,
      decimals: 1,
      example: '62.5',
    }),
    directionDegree: number('方向（度）', 'The direction in degrees', { least: 0, most: 359, decimals: 0, example: '95' }),
    altitudeMetre: number('高程（米）', 'The altitude in metres', { least: -500, most: 9_000, decimals: 0 }),
    alarmWord: word('报警标志（DWORD）', 'The alarm DWORD'),
    statusWord: word('状态（DWORD）', 'The status DWORD'),
    region: reference('行政区划', 'division', toRegion, { example: '320703' }),
    ...pointFields(),
  },
  {
    version: 1,
    crs: 'WGS84',
    past: ['observedAt'],
    revisionBy: 'observedAt',
    sentinels: { directionDegree: [0xffff], speedKilometreHour: [6553.5], unNumber: ['0000'] },
    admit: admitTerminal,
    sourceNames: {
      speedTenth: {
        field: 'speedKilometreHour',
        label: { zh: '速度（0.1 公里每小时）', en: 'The speed in tenths of a kilometre an hour' },
      },
    },
  },
);
