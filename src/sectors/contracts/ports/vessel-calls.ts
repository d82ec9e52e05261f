import { boolean, checked, choice, dateTime, number, text } from '../../../records/fields.js';
import { vesselCallStates } from '../../records/vesselCalls/entity.js';
import { isImoNumber } from '../../records/vesselCalls/imoNumber.js';
import { pointFields, recordContract } from '../contract.js';

const words = { 预报: 'EXPECTED', 锚泊: 'ANCHORED', 在泊: 'BERTHED', 离港: 'DEPARTED', 取消: 'CANCELLED' };

/** A call of a vessel at the port of Lianyungang (CNLYG), from its announcement to its departure. */
export const vesselCallsV1 = recordContract(
  {
    vesselName: text('船名', 'The name of the vessel', 100, { required: true, example: 'XIN HAI TONG 7' }),
    imoNumber: checked(
      'IMO 编号',
      'The IMO number',
      (given) => (isImoNumber(given) ? given : undefined),
      { zh: '应为 7 位数字且校验位正确，如 9074729', en: 'should be 7 digits with the right check digit, such as 9074729' },
      { example: '9074729' },
    ),
    mmsi: text('水上移动业务标识码（MMSI）', 'The MMSI', 9, {
      form: /^\d{9}$/,
      formed: { zh: '应为 9 位数字，如 413000000', en: 'should be nine digits, such as 413000000' },
      example: '413000000',
    }),
    vesselKind: text('船舶类型', 'The kind of vessel', 50, { example: '散货船' }),
    voyage: text('航次', 'The voyage', 50, { example: '2611N' }),
    berth: text('泊位', 'The berth', 100, { example: '庙岭 31 号' }),
    state: choice('状态', 'The state', vesselCallStates, words, { required: true, example: '在泊' }),
    expectedArrivalAt: dateTime('预计到港时间', 'The expected arrival', { example: '2026-11-23T06:00:00+08:00' }),
    arrivedAt: dateTime('实际到港时间', 'The arrival'),
    expectedDepartureAt: dateTime('预计离港时间', 'The expected departure'),
    departedAt: dateTime('实际离港时间', 'The departure'),
    lastPort: text('上一港', 'The last port', 100, { example: 'CNSHA' }),
    nextPort: text('下一港', 'The next port', 100, { example: 'KRPUS' }),
    draughtMetre: number('吃水（米）', 'The draught in metres', { above: 0, most: 30, decimals: 2, example: '9.5' }),
    lengthMetre: number('船长（米）', 'The length in metres', { above: 0, most: 500, decimals: 2, example: '189.99' }),
    grossTonnage: number('总吨', 'The gross tonnage', { above: 0, most: 500_000, decimals: 2 }),
    dangerousGoods: boolean('载有危险货物', 'Whether dangerous goods are on board', { example: '否' }),
    peopleOnBoard: number('在船人数', 'The people on board', { least: 0, most: 10_000, decimals: 0 }),
    agent: text('船舶代理', 'The agent', 100),
    remarks: text('备注', 'The remarks', 1000),
    ...pointFields(),
  },
  {
    version: 1,
    past: ['arrivedAt', 'departedAt'],
    sentinels: { longitude: [181], latitude: [91], draughtMetre: [0], lengthMetre: [0] },
  },
);
