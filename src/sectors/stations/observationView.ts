import { connectionSql } from '../../reading/connection.js';
import { scalar } from '../../reading/filter.js';
import { columnsOf, type Field, type View } from '../../reading/view.js';
import { jsonObject, type Compilation } from '../../reading/compilation.js';
import { qualitySql } from './quality.js';

/** Observations up to the moment asked for that were not withdrawn. Corrections of values are not kept, so the past shows values as they are now. */
const rows = (compilation: Compilation) =>
  `(select o.series_id, o.at, o.value, o.revision, o.quality from observation o where o.quality <> 9${compilation.asOf === null ? '' : ` and o.at <= ${compilation.moment()}`})`;

/** How observations of a series are read. */
export const observationView: View = {
  type: 'Observation',
  table: 'observation',
  source: rows,
  idPrefix: 'obs',
  fields: {
    at: (table) => `${table}.at`,
    value: (table) => `${table}.value`,
    quality: (table) => qualitySql(table),
    revision: (table) => `${table}.revision`,
  },
  filters: { at: scalar((table) => `${table}.at`, 'timestamptz'), value: scalar((table) => `${table}.value`, 'float8') },
  orders: { AT: { sql: (table) => `${table}.at`, cast: 'timestamptz', unique: true } },
  defaultOrder: [{ field: 'AT', direction: 'ASC' }],
};

/** The newest observation of a series that has a value. */
export const latest: Field = (table, compilation, selected) => {
  const other = compilation.alias();
  const columns = columnsOf(observationView, other, compilation, compilation.selectBelow(selected));
  return jsonObject(
    columns,
    `from ${rows(compilation)} ${other} where ${other}.series_id = ${table}.id and ${other}.value is not null order by ${other}.at desc limit 1`,
  );
};

/** The observations of a series from one instant on and before another, as a connection. */
export const observations: Field = (table, compilation, selected) =>
  connectionSql(observationView, compilation, selected, (other) => {
    const { from, to } = selected.args as { from?: string | null; to?: string | null };
    return [
      `${other}.series_id = ${table}.id`,
      ...(from == null ? [] : [`${other}.at >= ${compilation.bind(from, 'timestamptz')}`]),
      ...(to == null ? [] : [`${other}.at < ${compilation.bind(to, 'timestamptz')}`]),
    ].join(' and ');
  });
