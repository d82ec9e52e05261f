import type { Compilation } from '../../reading/compilation.js';
import { object } from '../../reading/view.js';
import { freshnessState } from '../catalogue/freshness.js';
import { rhythms } from '../measures.js';

const lastObserved = (table: string, compilation: Compilation) =>
  `(select max(l.at) from series e cross join lateral (select o.at from observation o where o.series_id = e.id and o.quality <> 9${compilation.asOf === null ? '' : ` and o.at <= ${compilation.moment()}`} order by o.at desc limit 1) l where e.station_id = ${table}.id)`;

/** The shortest interval that the feeds of a station promise; what the operator set takes the place of the declaration. */
const every = (table: string, compilation: Compilation) =>
  `(select min(coalesce(t.expected_every_seconds, (${compilation.bind(JSON.stringify(rhythms()), 'json')} ->> e.feed)::integer)) from series e left join feed_setting t on t.feed = e.feed where e.station_id = ${table}.id)`;

/** Whether a station sends as often as its feeds promise, by the newest time it observed. */
export const freshnessOfStation = object({
  state: (table, compilation) =>
    `(select ${freshnessState('f.newest', 'f.every', compilation)} from (select ${lastObserved(table, compilation)} as newest, ${every(table, compilation)} as every) f)`,
  lastObservedAt: (table, compilation) => lastObserved(table, compilation),
  lastReceivedAt: () => 'null::timestamptz',
});
