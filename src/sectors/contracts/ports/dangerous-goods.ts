import { checked, choice, dateTime, number, reference, text } from '../../../records/fields.js';
import { toRegion } from '../../../vocabulary/references.js';
import { cargoDirections, declarationStates, packingGroups, quantityUnits } from '../../records/dangerousGoods/entity.js';
import { isContainerNumber, isImoClass, subsidiaryClasses } from '../../records/dangerousGoods/imdg.js';
import { toVesselCall } from '../../records/vesselCalls/references.js';
import { pointFields, recordContract } from '../contract.js';

const groups = { Ⅰ: 'I', Ⅱ: 'II', Ⅲ: 'III', '1': 'I', '2': 'II', '3': 'III', 一: 'I', 二: 'II', 三: 'III' };
const units = { 吨: 'TONNE', 千克: 'KILOGRAM', 公斤: 'KILOGRAM', 升: 'LITRE', 立方米: 'CUBIC_METRE' };
const directions = { 装船: 'LOADING', 卸船: 'DISCHARGING', 过境: 'TRANSIT' };
const states = { 已申报: 'SUBMITTED', 已批准: 'APPROVED', 不予批准: 'REFUSED', 已完成: 'DONE', 已取消: 'CANCELLED' };

/** Declarations of dangerous goods on board vessels or handled at berths, by the IMDG Code. */
export const dangerousGoodsV1 = recordContract(
  {
    vesselCall: reference('船舶到港', 'call of a vessel', toVesselCall),
    vesselName: text('船名', 'The name of the vessel', 100, { required: true, example: 'XIN HAI TONG 7' }),
    voyage: text('航次', 'The voyage', 50, { example: '2611N' }),
    unNumber: checked(
      '联合国编号（UN）',
      'The UN number',
      (given) => /^(?:UN ?)?(\d{4})$/i.exec(given)?.[1],
      { zh: '应为 4 位数字，如 1017', en: 'should be four digits, such as 1017' },
      { required: true, example: '1017' },
    ),
    properShippingName: text('正确运输名称', 'The proper shipping name', 200, { required: true, example: 'CHLORINE' }),
    chineseName: text('中文名称', 'The Chinese name', 200, { example: '氯' }),
    imoClass: checked(
      '危险类别（IMDG）',
      'The IMDG class',
      (given) => (isImoClass(given) ? given.toUpperCase() : undefined),
      { zh: '应为 IMDG 类别或项别，如 2.3、3、6.1', en: 'should be an IMDG class or division, such as 2.3, 3 or 6.1' },
      { required: true, example: '2.3' },
    ),
    subsidiaryRisks: checked(
      '副危险性',
      'The subsidiary hazards',
      subsidiaryClasses,
      { zh: '应为用逗号隔开的类别，如 5.1,8', en: 'should be classes divided by commas, such as 5.1,8' },
      { example: '5.1,8' },
    ),
    packingGroup: choice('包装类别', 'The packing group', packingGroups, groups),
    netQuantity: number('净量', 'The net quantity', { above: 0, most: 1_000_000, decimals: 3, required: true, example: '18.5' }),
    quantityUnit: choice('净量单位', 'The unit of the net quantity', quantityUnits, units, { required: true, example: '吨' }),
    packaging: text('包装', 'The packaging', 200, { example: '1 个罐式集装箱' }),
    containerNumber: checked(
      '集装箱号',
      'The container number',
      (given) => (isContainerNumber(given.toUpperCase()) ? given.toUpperCase() : undefined),
      {
        zh: '应为 4 个字母加 7 位数字且校验位正确，如 CSQU3054383',
        en: 'should be four letters and seven digits with the right check digit, such as CSQU3054383',
      },
      { example: 'CSQU3054383' },
    ),
    stowage: text('积载位置', 'The stowage', 100, { example: '010382' }),
    berth: text('作业泊位', 'The berth', 100, { example: '旗台 86 号' }),
    direction: choice('作业方式', 'What is done with the goods', cargoDirections, directions, { required: true, example: '卸船' }),
    state: choice('申报状态', 'The state', declarationStates, states, { required: true, example: '已申报' }),
    declaredAt: dateTime('申报时间', 'The time of the declaration', { required: true, example: '2026-11-22T05:00:00+08:00' }),
    expectedAt: dateTime('预计进港或作业时间', 'The time at which the vessel enters', { example: '2026-11-23T06:00:00+08:00' }),
    region: reference('行政区划', 'division', toRegion, { example: '320703' }),
    ...pointFields(),
  },
  { version: 1, past: ['declaredAt'] },
);
