import { choice, dateTime, number, reference, text, type FieldRule } from '../../../records/fields.js';
import { part } from '../../../records/parts.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { bedKinds, bedStatuses, emsTraffics, facilityStatuses } from '../../records/hospitalCapacities/entity.js';
import { bedKindWords, bedStatusWords, emsTrafficWords, facilityStatusWords } from '../../records/hospitalCapacities/words.js';
import { pointFields, recordContract } from '../contract.js';

const count = (zh: string, en: string, example?: string): FieldRule =>
  number(zh, en, { least: 0, most: 100_000, decimals: 0, ...(example !== undefined && { example }) });

/** Beds by the kinds of EDXL-HAVE, traffic of ambulances and patients by triage: counts only. */
export const hospitalCapacitiesV1 = recordContract(
  {
    name: text('医院名称', 'The name', 100, { required: true, example: '连云港演示医院' }),
    grade: text('等级', 'The grade', 20, { example: '三级甲等' }),
    reportedAt: dateTime('填报时间', 'The time of the counts', { required: true, example: '2026-11-23T08:00:00+08:00' }),
    facilityStatus: choice('机构状态', 'The state', facilityStatuses, facilityStatusWords, { example: '正常' }),
    emsTraffic: choice('急救车接收', 'Whether ambulances are taken', emsTraffics, emsTrafficWords, { example: '正常接收' }),
    beds: {
      ...part('床位', 'The beds', {
        table: 'hospital_beds',
        owner: 'hospital_capacity_id',
        items: {
          kind: choice('床位类别', 'The kind of bed', bedKinds, bedKindWords, { required: true }),
          status: choice('床位状态', 'The status', bedStatuses, bedStatusWords),
          availableCount: count('可用数', 'The free beds'),
          baselineCount: count('编制数', 'The beds of this kind'),
          additionalCapacityCount24Hr: count('24 小时内可增加', 'The beds within 24 hours'),
          additionalCapacityCount72Hr: count('72 小时内可增加', 'The beds within 72 hours'),
        },
        key: ['kind'],
        most: 20,
        inCell: ['kind', 'availableCount', 'baselineCount', 'additionalCapacityCount24Hr', 'additionalCapacityCount72Hr'],
      }),
      example: '成人重症*4*20*2*6；内外科*56*420*30*60',
    },
    triageRed: count('红标伤员数', 'The patients marked red', '0'),
    triageYellow: count('黄标伤员数', 'The patients marked yellow', '1'),
    triageGreen: count('绿标伤员数', 'The patients marked green', '5'),
    triageBlack: count('黑标人数', 'The persons marked black', '0'),
    organization: reference('主管单位', 'organisation', toOrganization, { example: 'LYG-NHC' }),
    region: reference('行政区划', 'division', toRegion, { example: '320706' }),
    address: text('地址', 'The address', 200),
    ...pointFields(),
  },
  { version: 1, past: ['reportedAt'] },
);
