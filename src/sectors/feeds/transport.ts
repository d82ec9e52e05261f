import { evacuationCapacityV1 } from '../contracts/transport/evacuation-capacity.js';
import { hazmatVehiclesV1 } from '../contracts/transport/hazmat-vehicles.js';
import { roadEventsV1 } from '../contracts/transport/road-events.js';
import type { Feed } from '../feed.js';
import { evacuationCapacityRecord } from '../records/evacuationCapacities/record.js';
import { hazmatVehicleRecord } from '../records/hazmatVehicles/record.js';
import { roadEventRecord } from '../records/roadEvents/record.js';

const sector = 'transport' as const;

/** What the transport authority pushes. */
export const transportFeeds: readonly Feed[] = [
  {
    code: 'transport.road-events',
    sector,
    title: { zh: '道路事件', en: 'Events on roads' },
    description: {
      zh: '封闭、施工、事故、积水、结冰等道路事件，桩号定位，按修订号更新',
      en: 'Closures, works, accidents, flooding and ice by road and stake, corrected by revision.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: roadEventRecord,
    contracts: [roadEventsV1],
  },
  {
    code: 'transport.hazmat-vehicles',
    sector,
    title: { zh: '危险货物运输车辆', en: 'Vehicles with dangerous goods' },
    description: {
      zh: '危货车辆最新位置与报警（JT/T 808 0x0200 字段），不含驾驶员信息；未给修订号时以定位时间先后为准',
      en: 'Newest positions and alarms of vehicles with dangerous goods (JT/T 808 0x0200), nothing of drivers; without a revision the time of the position decides.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 300,
    retentionDays: null,
    holds: 'RECORDS',
    record: hazmatVehicleRecord,
    contracts: [hazmatVehiclesV1],
  },
  {
    code: 'transport.evacuation-capacity',
    sector,
    title: { zh: '疏散运力', en: 'Capacity for evacuation' },
    description: { zh: '客车与客船的可用座位和集结时间', en: 'Free seats of buses and ships and how soon they can leave.' },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 86_400,
    retentionDays: null,
    holds: 'RECORDS',
    record: evacuationCapacityRecord,
    contracts: [evacuationCapacityV1],
  },
];
