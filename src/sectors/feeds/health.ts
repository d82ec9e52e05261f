import { ambulancesV1 } from '../contracts/health/ambulances.js';
import { hospitalCapacitiesV1 } from '../contracts/health/hospital-capacities.js';
import type { Feed } from '../feed.js';
import { ambulanceRecord } from '../records/ambulances/record.js';
import { hospitalCapacityRecord } from '../records/hospitalCapacities/record.js';

const sector = 'health' as const;

/** What the health authority pushes: counts and vehicles, never a patient. */
export const healthFeeds: readonly Feed[] = [
  {
    code: 'health.hospital-capacities',
    sector,
    title: { zh: '医院收治能力', en: 'Capacity of hospitals' },
    description: {
      zh: '各类床位、急救车接收状态与分诊人数（EDXL-HAVE 类别），只有数量，不含病人信息',
      en: 'Beds by kind, traffic of ambulances and triage (kinds of EDXL-HAVE): counts only, nothing of patients.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 8 * 3_600,
    retentionDays: null,
    holds: 'RECORDS',
    record: hospitalCapacityRecord,
    contracts: [hospitalCapacitiesV1],
  },
  {
    code: 'health.ambulances',
    sector,
    title: { zh: '急救车', en: 'Ambulances' },
    description: {
      zh: '急救车状态（待命、出车、到达、转运、返回）与位置；乱序到达时请用修订号（如秒级时间戳）保证最新状态',
      en: 'State and position of ambulances; where records may arrive out of order, give a revision, such as the seconds of the clock.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 300,
    retentionDays: null,
    holds: 'RECORDS',
    record: ambulanceRecord,
    contracts: [ambulancesV1],
  },
];
