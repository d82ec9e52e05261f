import { floodDepthsV1, floodPointsV1 } from '../contracts/construction/flood-points.js';
import { constructionSitesV1 } from '../contracts/construction/sites.js';
import type { Feed } from '../feed.js';
import { constructionSiteRecord } from '../records/constructionSites/record.js';
import { stationRecord } from '../stations/record.js';

const sector = 'construction' as const;
const own = {
  zh: '（国家尚无统一推送格式，此为平台自定格式）',
  en: "No national format for pushing exists: this is the hub's own format.",
};

/** What the authority for housing and construction pushes. */
export const constructionFeeds: readonly Feed[] = [
  {
    code: 'construction.sites',
    sector,
    title: { zh: '建筑工地', en: 'Construction sites' },
    description: { zh: `施工许可、参建单位与危大工程${own.zh}`, en: `Licences, contractors and works of higher danger. ${own.en}` },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: constructionSiteRecord,
    contracts: [constructionSitesV1],
  },
  {
    code: 'construction.flood-points',
    sector,
    title: { zh: '易涝点', en: 'Flood points' },
    description: {
      zh: `下穿通道、低洼路段等易涝点及其预警、封闭水深${own.zh}`,
      en: `Places that flood in heavy rain, with the depths of warning and closure. ${own.en}`,
    },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: stationRecord,
    fixed: { sector, kind: 'FLOOD_POINT', datum: '地面' },
    contracts: [floodPointsV1],
  },
  {
    code: 'construction.flood-depths',
    sector,
    title: { zh: '易涝点积水', en: 'Water at flood points' },
    description: { zh: `易涝点积水深度${own.zh}`, en: `Depth of the water at flood points. ${own.en}` },
    sharing: 'UNCONDITIONAL',
    expectedEverySeconds: 600,
    retentionDays: 3_653,
    holds: 'OBSERVATIONS',
    measures: { depthMetre: { title: { zh: '积水深度', en: 'Depth' }, unit: 'm', level: 'STAGE' } },
    contracts: [floodDepthsV1],
  },
];
