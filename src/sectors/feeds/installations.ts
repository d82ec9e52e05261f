import { hazardSourcesV1, portHazardSourcesV1 } from '../contracts/work-safety/hazard-sources.js';
import { tankReadingsV1, tanksV1 } from '../contracts/work-safety/tanks.js';
import type { Contract, Feed } from '../feed.js';
import { hazardSourceRecord } from '../records/hazardSources/record.js';
import { stationRecord } from '../stations/record.js';

type Authority = 'work-safety' | 'ports';

const ofAuthority = (sector: Authority, authority: string, sources: Contract, who: { zh: string; en: string }): readonly Feed[] => [
  {
    code: `${sector}.hazard-sources`,
    sector,
    title: { zh: '重大危险源', en: 'Major hazard sources' },
    description: {
      zh: `${who.zh}监管的重大危险源，平台按 GB 18218-2018 复算 S、R 与级别并与报送值比对`,
      en: `Hazard sources of ${who.en}; S, R and level are calculated by GB 18218-2018 and compared with what was sent.`,
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: hazardSourceRecord,
    fixed: { authority },
    contracts: [sources],
  },
  {
    code: `${sector}.tanks`,
    sector,
    title: { zh: '储罐', en: 'Tanks' },
    description: {
      zh: `${who.zh}监管的储罐，可注明所属重大危险源`,
      en: `Tanks of ${who.en}, with the hazard source to which each belongs.`,
    },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: null,
    retentionDays: null,
    holds: 'RECORDS',
    record: stationRecord,
    fixed: { sector, kind: 'TANK' },
    contracts: [tanksV1],
  },
  {
    code: `${sector}.tank-readings`,
    sector,
    title: { zh: '储罐实时数据', en: 'Tank readings' },
    description: { zh: '储罐液位、压力与温度', en: 'Level, gauge pressure and temperature of tanks.' },
    sharing: 'CONDITIONAL',
    expectedEverySeconds: 300,
    retentionDays: 400,
    holds: 'OBSERVATIONS',
    measures: {
      levelMetre: { title: { zh: '液位', en: 'Level' }, unit: 'm' },
      pressureKilopascal: { title: { zh: '压力', en: 'Gauge pressure' }, unit: 'kPa' },
      temperatureCelsius: { title: { zh: '温度', en: 'Temperature' }, unit: '°C' },
    },
    contracts: [tankReadingsV1],
  },
];

/** Installations with hazardous chemicals: each belongs to work safety or to the port authority (article 125 of the law). */
export const installationFeeds: readonly Feed[] = [
  ...ofAuthority('work-safety', 'WORK_SAFETY', hazardSourcesV1, { zh: '应急管理部门', en: 'work safety' }),
  ...ofAuthority('ports', 'PORTS', portHazardSourcesV1, { zh: '港口行政管理部门', en: 'the port authority' }),
];
