import { entityView } from '../../reading/entityView.js';
import { place } from '../../reading/place.js';
import { list, type Field } from '../../reading/view.js';
import { history } from '../../records/history.js';
import { ofMeasures } from '../measures.js';
import { present } from '../records/present.js';
import { sectorNameSql } from '../sectorName.js';
import { Series, Station } from './entity.js';
import { buckets } from './buckets.js';
import { freshnessOfStation } from './freshness.js';
import { latest, observations } from './observationView.js';
import { thresholdOfSeries, thresholdOfStation } from './thresholds.js';

/** What the declaration of a feed says of a property, as SQL. */
const declared =
  (part: 'title' | 'unit'): Field =>
  (table, compilation) => {
    const texts = ofMeasures((measure) => (part === 'title' ? measure.title.zh : measure.unit));
    return `coalesce(${compilation.bind(JSON.stringify(texts), 'json')} ->> (${table}.feed || ' ' || ${table}.property), ${table}.property)`;
  };

/** How series are read, with their observations. */
export const seriesView = entityView({
  entity: Series,
  idPrefix: 'ser',
  scope: 'feed:read',
  defaultOrder: [],
  fields: { title: declared('title'), unit: declared('unit'), latest, observations, buckets, thresholdState: thresholdOfSeries },
});

/** How stations are read. */
export const stationView = entityView({
  entity: Station,
  idPrefix: 'stn',
  scope: 'feed:read',
  source: present('station', 'Station'),
  pinyin: ['name', 'river'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table) => `${table}.position`,
  fields: {
    sector: (table) => sectorNameSql(`${table}.sector`),
    location: place(),
    freshness: freshnessOfStation,
    thresholdState: thresholdOfStation,
    series: list(
      () => seriesView,
      (table, series) => `${series}.station_id = ${table}.id`,
      (series) => `${series}.feed, ${series}.property`,
    ),
    history: history(() => stationView),
  },
  filters: {
    sector: (tests, table, compilation) => {
      const { eq, in: several } = tests as { eq?: string; in?: string[] };
      const given = [eq === undefined ? undefined : [eq], several].filter((list) => list !== undefined);
      return given.map((list) => `${sectorNameSql(`${table}.sector`)} = any(${compilation.bind(list, 'text[]')})`).join(' and ') || 'true';
    },
  },
});
