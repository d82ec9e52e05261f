import { alarmsV1 } from '../contracts/public-security/alarms.js';
import { crowdDensityV1 } from '../contracts/public-security/crowd-density.js';
import { crowdPlacesV1 } from '../contracts/public-security/places.js';
import { roadControlsV1 } from '../contracts/public-security/road-controls.js';
import type { Feed } from '../feed.js';
import { alarmRecord } from '../records/alarms/record.js';
import { roadControlRecord } from '../records/roadControls/record.js';
import { stationRecord } from '../stations/record.js';

const sector = 'public-security' as const;

/** What the police push. */
export const publicSecurityFeeds: readonly Feed[] = [
  {
    code: 'public-security.alarms',
    sector,
    title: { zh: '接处警', en: 'Alarms' },
    description: {
      zh: '110、122、119、12345 接警，接收时只保留时间、类别、道路、区划与单位；保密警情（sfbm=1）整条拒收',
      en: 'Alarms, of which time, kind, road, division and unit are kept on arrival; secret ones (sfbm = 1) are refused whole.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: alarmRecord,
    contracts: [alarmsV1],
  },
  {
    code: 'public-security.road-controls',
    sector,
    title: { zh: '交通管制', en: 'Road controls' },
    description: { zh: '道路封闭、限行与查控', en: 'Roads and areas that are closed or restricted.' },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: roadControlRecord,
    contracts: [roadControlsV1],
  },
  {
    code: 'public-security.places',
    sector,
    title: { zh: '人流监测点', en: 'Places where crowds are counted' },
    description: { zh: '景区、车站、广场等人流监测点', en: 'Squares, stations and scenic spots where crowds are counted.' },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: stationRecord,
    fixed: { sector, kind: 'CROWD' },
    contracts: [crowdPlacesV1],
  },
  {
    code: 'public-security.crowd-density',
    sector,
    title: { zh: '人流密度', en: 'Crowd density' },
    description: { zh: '监测点的人流密度与人数，不含任何个人信息', en: 'People on a square metre and people counted; nothing of persons.' },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 600,
    retentionDays: 400,
    holds: 'OBSERVATIONS',
    measures: {
      peoplePerSquareMetre: { title: { zh: '人流密度', en: 'Density' }, unit: '/m²' },
      people: { title: { zh: '人数', en: 'People' }, unit: '1' },
    },
    contracts: [crowdDensityV1],
  },
];
