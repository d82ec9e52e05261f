import 'reflect-metadata';
import type { Feed } from './feed.js';
import { vesselCallsV1 } from './contracts/ports/vessel-calls.js';
import { aisSentencesV1 } from './contracts/ports/ais-sentences.js';
import { riverStageV1, riverStageV2 } from './contracts/water/river-stage.js';
import { waterStationsV1 } from './contracts/water/stations.js';
import { aisMessageRecord } from './records/aisMessages/record.js';
import { vesselCallRecord } from './records/vesselCalls/record.js';
import { constructionFeeds } from './feeds/construction.js';
import { environmentFeeds } from './feeds/environment.js';
import { healthFeeds } from './feeds/health.js';
import { installationFeeds } from './feeds/installations.js';
import { publicSecurityFeeds } from './feeds/publicSecurity.js';
import { stationRecord } from './stations/record.js';

const hour = 3_600;

/** Every feed of the hub. */
export const feeds: readonly Feed[] = [
  {
    code: 'water.stations',
    sector: 'water',
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
    fixed: { sector: 'water' },
    contracts: [waterStationsV1],
  },
  {
    code: 'water.river-stage',
    sector: 'water',
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
    code: 'ports.vessel-calls',
    sector: 'ports',
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
    code: 'ports.ais-sentences',
    sector: 'ports',
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
  ...publicSecurityFeeds,
  ...installationFeeds,
  ...environmentFeeds,
  ...healthFeeds,
  ...constructionFeeds,
];

const byCode: ReadonlyMap<string, Feed> = new Map(feeds.map((feed) => [feed.code, feed]));

/** The feed with a code; undefined when there is none. */
export const feedNamed = (code: string): Feed | undefined => byCode.get(code);
