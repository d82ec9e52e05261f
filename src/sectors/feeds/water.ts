import { gateV1, rainV1, reservoirV1, tideV1 } from '../contracts/water/readings.js';
import { riverStageV1, riverStageV2 } from '../contracts/water/river-stage.js';
import { waterStationsV1 } from '../contracts/water/stations.js';
import type { Feed } from '../feed.js';
import { stationRecord } from '../stations/record.js';

const sector = 'water' as const;
const hour = 3_600;

/** What the water authority pushes, by the tables of SL 323-2011. */
export const waterFeeds: readonly Feed[] = [
  {
    code: 'water.stations',
    sector,
    title: { zh: '水利测站', en: 'Water stations' },
    description: {
      zh: '测站基本信息与特征水位（SL 323-2011 ST_STBPRP_B、ST_RVFCCH_B）',
      en: 'Stations with their levels by SL 323-2011.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: stationRecord,
    fixed: { sector },
    contracts: [waterStationsV1],
  },
  {
    code: 'water.river-stage',
    sector,
    title: { zh: '河道水情', en: 'River stage' },
    description: {
      zh: '河道水位与流量（SL 323-2011 ST_RIVER_R）',
      en: 'Stage and discharge of rivers by SL 323-2011; stage is above the datum of the station.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: hour,
    retentionDays: 3_653,
    holds: 'OBSERVATIONS',
    measures: {
      stage: { title: { zh: '水位', en: 'Stage' }, unit: 'm', level: 'STAGE' },
      flow: { title: { zh: '流量', en: 'Discharge' }, unit: 'm³/s', level: 'FLOW' },
      trend: { title: { zh: '水势', en: 'Trend' }, unit: '1' },
    },
    contracts: [riverStageV1, riverStageV2],
  },
  {
    code: 'water.rain',
    sector,
    title: { zh: '降水量', en: 'Rain' },
    description: {
      zh: '时段降水与日降水（SL 323-2011 ST_PPTN_R）；时段值为该时刻之前的累计',
      en: 'Rain by SL 323-2011; a value covers the interval before its time.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: hour,
    retentionDays: 3_653,
    holds: 'OBSERVATIONS',
    measures: {
      rain: { title: { zh: '时段降水量', en: 'Rain of the interval' }, unit: 'mm' },
      intervalHours: { title: { zh: '时段长', en: 'Interval' }, unit: 'h' },
      dayRain: { title: { zh: '日降水量', en: 'Rain of the hydrological day' }, unit: 'mm' },
    },
    contracts: [rainV1],
  },
  {
    code: 'water.reservoir',
    sector,
    title: { zh: '水库水情', en: 'Reservoirs' },
    description: { zh: '库水位、蓄量、入库与出库流量（SL 323-2011 ST_RSVR_R）', en: 'Level, storage, inflow and outflow by SL 323-2011.' },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: hour,
    retentionDays: 3_653,
    holds: 'OBSERVATIONS',
    measures: {
      stage: { title: { zh: '库上水位', en: 'Level' }, unit: 'm', level: 'STAGE' },
      storage: { title: { zh: '蓄水量', en: 'Storage' }, unit: '10⁶ m³' },
      inflow: { title: { zh: '入库流量', en: 'Inflow' }, unit: 'm³/s' },
      outflow: { title: { zh: '出库流量', en: 'Outflow' }, unit: 'm³/s' },
      trend: { title: { zh: '水势', en: 'Trend' }, unit: '1' },
    },
    contracts: [reservoirV1],
  },
  {
    code: 'water.tide',
    sector,
    title: { zh: '潮位', en: 'Tides' },
    description: { zh: '潮位（SL 323-2011 ST_TIDE_R），按测站基面', en: 'Tide levels by SL 323-2011, above the datum of the station.' },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: hour,
    retentionDays: 3_653,
    holds: 'OBSERVATIONS',
    measures: {
      tide: { title: { zh: '潮位', en: 'Tide level' }, unit: 'm', level: 'STAGE' },
      pressureHectopascal: { title: { zh: '气压', en: 'Air pressure' }, unit: 'hPa' },
      trend: { title: { zh: '潮势', en: 'Trend' }, unit: '1' },
    },
    contracts: [tideV1],
  },
  {
    code: 'water.gate',
    sector,
    title: { zh: '闸坝水情', en: 'Gates' },
    description: {
      zh: '闸上、闸下水位与过闸流量（SL 323-2011 ST_WAS_R）',
      en: 'Levels above and below gates and the discharge through them, by SL 323-2011.',
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: hour,
    retentionDays: 3_653,
    holds: 'OBSERVATIONS',
    measures: {
      upstreamStage: { title: { zh: '闸上水位', en: 'Level above' }, unit: 'm', level: 'STAGE' },
      downstreamStage: { title: { zh: '闸下水位', en: 'Level below' }, unit: 'm' },
      discharge: { title: { zh: '过闸流量', en: 'Discharge' }, unit: 'm³/s', level: 'FLOW' },
      gatesOpen: { title: { zh: '开启孔数', en: 'Gates open' }, unit: '1' },
    },
    contracts: [gateV1],
  },
];
