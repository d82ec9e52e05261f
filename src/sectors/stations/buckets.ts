import { badInput, limitExceeded } from '../../platform/errors.js';
import { objectTypeOf, selectList, type Compilation } from '../../reading/compilation.js';
import type { Field } from '../../reading/view.js';
import { ofMeasures } from '../measures.js';

const mostBuckets = 2_000;
const zone = `'Asia/Shanghai'`;
const midnight = `timestamptz '2000-01-01T00:00:00+08:00'`;
const eight = `timestamptz '2000-01-01T08:00:00+08:00'`;
const fixed = (interval: string, origin = midnight) => ({ interval, start: (at: string) => `date_bin('${interval}', ${at}, ${origin})` });
const calendar = (unit: string) => ({ interval: `1 ${unit}`, start: (at: string) => `date_trunc('${unit}', ${at}, ${zone})` });

/** Widths of buckets. Days begin at midnight in Beijing, hydrological days at 08:00; months and years are those of the calendar. */
export const bucketWidths = {
  FIVE_MINUTES: fixed('5 minutes'),
  TEN_MINUTES: fixed('10 minutes'),
  THIRTY_MINUTES: fixed('30 minutes'),
  HOUR: fixed('1 hour'),
  THREE_HOURS: fixed('3 hours'),
  SIX_HOURS: fixed('6 hours'),
  TWELVE_HOURS: fixed('12 hours'),
  DAY: fixed('1 day'),
  HYDROLOGICAL_DAY: fixed('1 day', eight),
  MONTH: calendar('month'),
  YEAR: calendar('year'),
} as const;

const seconds: Record<keyof typeof bucketWidths, number> = {
  FIVE_MINUTES: 300,
  TEN_MINUTES: 600,
  THIRTY_MINUTES: 1_800,
  HOUR: 3_600,
  THREE_HOURS: 10_800,
  SIX_HOURS: 21_600,
  TWELVE_HOURS: 43_200,
  DAY: 86_400,
  HYDROLOGICAL_DAY: 86_400,
  MONTH: 2_592_000,
  YEAR: 31_536_000,
};

interface BucketArguments {
  every: keyof typeof bucketWidths;
  from: string;
  to: string;
}

const fields: Record<string, (bucket: string) => string> = {
  at: (bucket) => `${bucket}.start`,
  min: (bucket) => `min(${bucket}.value)`,
  max: (bucket) => `max(${bucket}.value)`,
  mean: (bucket) => `avg(${bucket}.value)`,
  sum: (bucket) => `sum(${bucket}.value)`,
  count: (bucket) => `count(${bucket}.value)`,
  first: (bucket) => `(array_agg(${bucket}.value order by ${bucket}.at))[1]`,
  last: (bucket) => `(array_agg(${bucket}.value order by ${bucket}.at desc))[1]`,
  minAt: (bucket) => `(array_agg(${bucket}.at order by ${bucket}.value, ${bucket}.at))[1]`,
  maxAt: (bucket) => `(array_agg(${bucket}.at order by ${bucket}.value desc, ${bucket}.at))[1]`,
};

/**
 * The values of a series in buckets of time from one instant on and before another, oldest first; empty buckets are left
 * out. An amount over the time before it, such as rain, belongs to the bucket in which that time ended.
 */
export const buckets: Field = (table, compilation, selected) => {
  const { every, from, to } = selected.args as unknown as BucketArguments;
  const width = bucketWidths[every];
  refuseTooMany(every, from, to);
  const [row, group] = [compilation.alias(), compilation.alias()];
  const columns = compilation.selectBelow(selected).map(({ key, name }) => ({
    key,
    sql: name === '__typename' ? `'${objectTypeOf(selected).name}'::text` : fields[name]!(row),
  }));
  const shift = shiftOf(table, compilation);
  const [begin, end] = [from, to].map((instant) => compilation.bind(instant, 'timestamptz'));
  const upTo = compilation.asOf === null ? '' : ` and o.at <= ${compilation.moment()}`;
  const values = `select o.at, o.value, ${width.start(`o.at - ${shift}`)} as start from observation o where o.series_id = ${table}.id and o.at >= ${begin} + ${shift} and o.at < ${end} + ${shift} and o.value is not null and o.quality <> 9${upTo}`;
  const json = columns.length > 0 ? `(select row_to_json(c) from (select ${selectList(columns)}) c)` : `'{}'::json`;
  return `(select coalesce(json_agg(${group}.json order by ${group}."#"), '[]') from (select ${row}.start as "#", ${json} as json from (${values}) ${row} group by ${row}.start) ${group})`;
};

/** Amounts over the time before them count a microsecond earlier, so that the one at a boundary falls into the bucket that ends there. */
function shiftOf(table: string, compilation: Compilation): string {
  const amounts = Object.keys(ofMeasures(({ amount }) => amount || undefined));
  if (amounts.length === 0) return `interval '0'`;
  return `(case when ${table}.feed || ' ' || ${table}.property = any(${compilation.bind(amounts, 'text[]')}) then interval '1 microsecond' else interval '0' end)`;
}

function refuseTooMany(every: keyof typeof bucketWidths, from: string, to: string): void {
  const length = (Date.parse(to) - Date.parse(from)) / 1000;
  if (!(length >= 0)) throw badInput('to 不能早于 from', '`to` cannot lie before `from`.');
  if (length / seconds[every] > mostBuckets)
    throw limitExceeded(
      `一次最多 ${mostBuckets} 个时段，请缩短时间范围或加大时段`,
      `At most ${mostBuckets} buckets at once; shorten the time or widen the buckets.`,
      { name: 'buckets', allowed: mostBuckets, actual: Math.ceil(length / seconds[every]) },
    );
}
