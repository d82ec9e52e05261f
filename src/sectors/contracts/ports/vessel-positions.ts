import { checked, choice, dateTime, number, text } from '../../../records/fields.js';
import { isImoNumber } from '../../records/vesselCalls/imoNumber.js';
import { navigationStatuses } from '../../records/vesselPositions/entity.js';
import { pointFields, recordContract } from '../contract.js';

const words = {
  机动航行: 'UNDER_WAY_ENGINE',
  锚泊: 'AT_ANCHOR',
  失控: 'NOT_UNDER_COMMAND',
  操纵受限: 'RESTRICTED',
  吃水受限: 'CONSTRAINED_BY_DRAUGHT',
  系泊: 'MOORED',
  搁浅: 'AGROUND',
  捕捞: 'FISHING',
  驶帆: 'UNDER_WAY_SAILING',
  遇险示位: 'AIS_SART',
  其他: 'OTHER',
};

/** Positions of vessels, decoded; the id is the MMSI. Values that AIS sends for "not available" become empty. */
export const vesselPositionsV1 = recordContract(
  {
    mmsi: text('水上移动业务标识码（MMSI）', 'The MMSI', 9, {
      required: true,
      form: /^\d{9}$/,
      formed: { zh: '应为 9 位数字，如 413000000', en: 'should be nine digits, such as 413000000' },
      example: '413000000',
    }),
    imoNumber: checked(
      'IMO 编号',
      'The IMO number',
      (given) => (isImoNumber(given) ? given : undefined),
      { zh: '应为 7 位数字且校验位正确，如 9074729', en: 'should be 7 digits with the right check digit, such as 9074729' },
      { example: '9074729' },
    ),
    vesselName: text('船名', 'The name of the vessel', 100, { example: 'XIN HAI TONG 7' }),
    callSign: text('呼号', 'The call sign', 10),
    vesselType: number('船舶类型代码', 'The type of vessel', { least: 0, most: 99, decimals: 0, example: '80' }),
    observedAt: dateTime('定位时间', 'The time of the position', { required: true, example: '2026-11-23T08:00:00+08:00' }),
    speedKnot: number('对地航速（节）', 'The speed over ground in knots', { least: 0, most: 102.2, decimals: 2, example: '11.3' }),
    courseDegree: number('对地航向（度）', 'The course over ground in degrees', { least: 0, most: 359.99, decimals: 2, example: '78.5' }),
    headingDegree: number('船首向（度）', 'The true heading in degrees', { least: 0, most: 359, decimals: 0, example: '79' }),
    navigationStatus: choice('航行状态', 'The navigational status', navigationStatuses, words, { example: '机动航行' }),
    destination: text('目的港', 'The destination', 50, { example: 'CN LYG' }),
    draughtMetre: number('吃水（米）', 'The draught in metres', { above: 0, most: 30, decimals: 2, example: '9.5' }),
    ...pointFields(),
  },
  {
    version: 1,
    crs: 'WGS84',
    past: ['observedAt'],
    revisionBy: 'observedAt',
    sentinels: {
      longitude: [181],
      latitude: [91],
      speedKnot: [102.3],
      courseDegree: [360],
      headingDegree: [511],
      draughtMetre: [0],
      imoNumber: ['0', 0],
    },
  },
);
