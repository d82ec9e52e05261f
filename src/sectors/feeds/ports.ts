import { aisSentencesV1 } from '../contracts/ports/ais-sentences.js';
import { berthsV1 } from '../contracts/ports/berths.js';
import { dangerousGoodsV1 } from '../contracts/ports/dangerous-goods.js';
import { portStationsV1 } from '../contracts/ports/stations.js';
import { vesselCallsV1 } from '../contracts/ports/vessel-calls.js';
import { vesselPositionsV1 } from '../contracts/ports/vessel-positions.js';
import { portWeatherV1 } from '../contracts/ports/weather.js';
import type { Feed } from '../feed.js';
import { aisMessageRecord } from '../records/aisMessages/record.js';
import { berthRecord } from '../records/berths/record.js';
import { dangerousGoodsRecord } from '../records/dangerousGoods/record.js';
import { vesselCallRecord } from '../records/vesselCalls/record.js';
import { vesselPositionRecord } from '../records/vesselPositions/record.js';
import { stationRecord } from '../stations/record.js';

const sector = 'ports' as const;
const hour = 3_600;

/** What the port authority pushes. */
export const portsFeeds: readonly Feed[] = [
  {
    code: 'ports.vessel-calls',
    sector,
    title: { zh: '船舶到港', en: 'Vessel calls' },
    description: { zh: '船舶预报、抵港、靠泊与离港', en: 'Calls of vessels, from the announcement to the departure.' },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 6 * hour,
    retentionDays: null,
    holds: 'RECORDS',
    record: vesselCallRecord,
    contracts: [vesselCallsV1],
  },
  {
    code: 'ports.berths',
    sector,
    title: { zh: '泊位', en: 'Berths' },
    description: { zh: '泊位能力与占用情况', en: 'Berths, what may lie there and whether they are free.' },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: 6 * hour,
    retentionDays: null,
    holds: 'RECORDS',
    record: berthRecord,
    contracts: [berthsV1],
  },
  {
    code: 'ports.dangerous-goods',
    sector,
    title: { zh: '危险货物申报', en: 'Declarations of dangerous goods' },
    description: {
      zh: '船舶载运与港口作业危险货物申报（IMDG Code；进港或作业 24 小时前报告）',
      en: 'Dangerous goods on vessels and at berths by the IMDG Code, reported 24 hours before.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: dangerousGoodsRecord,
    contracts: [dangerousGoodsV1],
  },
  {
    code: 'ports.vessel-positions',
    sector,
    title: { zh: '船舶位置', en: 'Positions of vessels' },
    description: {
      zh: '船舶最新位置（已解码的 AIS）；未给修订号时以定位时间先后为准',
      en: 'Newest positions of vessels (AIS, decoded); without a revision the time of the position decides.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 300,
    retentionDays: null,
    holds: 'RECORDS',
    record: vesselPositionRecord,
    contracts: [vesselPositionsV1],
  },
  {
    code: 'ports.ais-sentences',
    sector,
    title: { zh: 'AIS 语句', en: 'AIS sentences' },
    description: {
      zh: 'AIS 接收机原始语句（NMEA 0183 !AIVDM/!AIVDO，含多段与 4.0 标签块），由平台按 ITU-R M.1371 校验、拼接与解码',
      en: 'Sentences of AIS receivers (NMEA 0183, in parts and with tag blocks), checked, joined and decoded by the hub by ITU-R M.1371.',
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 300,
    retentionDays: null,
    holds: 'RECORDS',
    record: aisMessageRecord,
    contracts: [aisSentencesV1],
  },
  {
    code: 'ports.stations',
    sector,
    title: { zh: '港口气象站', en: 'Weather stations of the port' },
    description: { zh: '港口风、能见度与波浪观测点', en: 'Where wind, visibility and waves are measured at the port.' },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: stationRecord,
    fixed: { sector, kind: 'WEATHER' },
    contracts: [portStationsV1],
  },
  {
    code: 'ports.weather',
    sector,
    title: { zh: '港口气象', en: 'Weather at the port' },
    description: { zh: '风、阵风、能见度与波高', en: 'Wind, gusts, visibility and waves.' },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: 600,
    retentionDays: 1_096,
    holds: 'OBSERVATIONS',
    measures: {
      windSpeed: { title: { zh: '平均风速', en: 'Wind speed' }, unit: 'm/s' },
      gustSpeed: { title: { zh: '阵风', en: 'Gusts' }, unit: 'm/s' },
      windDirection: { title: { zh: '风向', en: 'Wind direction' }, unit: '°' },
      visibilityMetre: { title: { zh: '能见度', en: 'Visibility' }, unit: 'm' },
      waveHeight: { title: { zh: '有效波高', en: 'Significant wave height' }, unit: 'm' },
      temperatureCelsius: { title: { zh: '气温', en: 'Temperature' }, unit: '℃' },
    },
    contracts: [portWeatherV1],
  },
];
