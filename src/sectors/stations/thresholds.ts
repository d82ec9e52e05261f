import type { Compilation } from '../../reading/compilation.js';
import type { Field } from '../../reading/view.js';
import { ofMeasures } from '../measures.js';

export const thresholdStates = ['NORMAL', 'ABOVE_WARNING', 'ABOVE_GUARANTEE'] as const;

const newest = (compilation: Compilation) =>
  `(select o.value from observation o where o.series_id = e.id and o.value is not null and o.quality <> 9${compilation.asOf === null ? '' : ` and o.at <= ${compilation.moment()}`} order by o.at desc limit 1)`;

/** Rank of the newest value of a series `e` at a station `s`: 0 normal, 1 warning, 2 guarantee; null where there is nothing to compare. Levels count only where the station names their datum. */
function rank(compilation: Compilation): string {
  const levels = compilation.bind(JSON.stringify(ofMeasures(({ level }) => level)), 'json');
  return `(select case when l.kind = 'STAGE' and s.datum is null or coalesce(l.warning, l.guarantee) is null or v.value is null then null when v.value >= l.guarantee then 2 when v.value >= l.warning then 1 else 0 end
 from (select x.kind, case x.kind when 'STAGE' then s.warning_level_metre when 'FLOW' then s.warning_flow end as warning, case x.kind when 'STAGE' then s.guarantee_level_metre when 'FLOW' then s.guarantee_flow end as guarantee from (select ${levels} ->> (e.feed || ' ' || e.property) as kind) x) l
 cross join lateral (select case when l.kind is not null and coalesce(l.warning, l.guarantee) is not null then ${newest(compilation)} end as value) v)`;
}

const named = (rankSql: string) => `(array[${thresholdStates.map((state) => `'${state}'`).join(', ')}])[${rankSql} + 1]`;

/** The state of the newest value of a series against the levels of its station. */
export const thresholdOfSeries: Field = (table, compilation) =>
  `(select ${named(rank(compilation))} from ${compilation.table('station', 'Station')} s, (select ${table}.id, ${table}.feed, ${table}.property) e where s.id = ${table}.station_id)`;

/** The worst state of the series of a station. */
export const thresholdOfStation: Field = (table, compilation) =>
  `(select ${named(`max(${rank(compilation)})`)} from series e, (select ${table}.datum, ${table}.warning_level_metre, ${table}.guarantee_level_metre, ${table}.warning_flow, ${table}.guarantee_flow) s where e.station_id = ${table}.id)`;
