import type { Compilation } from '../../reading/compilation.js';
import { list, object, one, type Field, type View } from '../../reading/view.js';
import { organizationView } from '../../vocabulary/organizations/view.js';
import { exampleOf } from '../contracts/example.js';
import { jsonSchemaOf } from '../contracts/jsonSchema.js';
import type { Contract, Feed } from '../feed.js';
import { feeds } from '../feeds.js';
import { sectorNameSql } from '../sectorName.js';
import { sectorTitles } from '../sectors.js';
import { freshnessState, instant } from './freshness.js';

const declarations = JSON.stringify(
  feeds.map(({ code, sector, title, description, sharing, expectedEverySeconds, retentionDays, holds }) => ({
    code,
    sector,
    title: title.zh,
    description: `${description.zh} — ${description.en}`,
    sharing,
    every: expectedEverySeconds,
    retention: retentionDays,
    observed: holds === 'OBSERVATIONS',
  })),
);

const owner = (sector: string, compilation: Compilation) =>
  `(select g.id from ${compilation.table('organization', 'Organization')} g where g.sector = ${sector} and g.kind = 'DEPARTMENT' and g.valid_to is null order by g.code limit 1)`;

/** The feeds as rows: their declarations, and what the operator set beside them. */
const declared = (compilation: Compilation) =>
  `(select x.code as id, x.code, x.sector, x.title, x.description, x.observed, t.catalogue_number, coalesce(t.sharing, x.sharing) as sharing, coalesce(t.expected_every_seconds, x.every) as every_seconds, x.retention as retention_days, ${owner('x.sector', compilation)} as owner_id
 from json_to_recordset(${compilation.bind(declarations, 'json')}) as x(code text, sector text, title text, description text, sharing text, every integer, retention integer, observed boolean) left join feed_setting t on t.feed = x.code)`;

const received = (table: string, compilation: Compilation) =>
  `(select max(r.at) from receipt r where r.subject = ${table}.code and r.at <= ${instant(compilation)})`;
const observed = (table: string, compilation: Compilation) =>
  `(select max(r.newest) from receipt r where r.subject = ${table}.code and r.newest is not null and r.at <= ${instant(compilation)})`;

const contracts: Field = (table, compilation, selected) => {
  const parts = compilation.selectBelow(selected);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const of = (feed: Feed) =>
    [...feed.contracts]
      .reverse()
      .filter(({ acceptedUntil }) => acceptedUntil === undefined || acceptedUntil >= today)
      .map((contract) => Object.fromEntries(parts.map(({ key, name }) => [key, contractPart(feed, contract, name)])));
  return `(${compilation.bind(JSON.stringify(Object.fromEntries(feeds.map((feed) => [feed.code, of(feed)]))), 'json')} -> ${table}.code)`;
};

function contractPart(feed: Feed, contract: Contract, name: string): unknown {
  switch (name) {
    case '__typename':
      return 'FeedContract';
    case 'schema':
      return jsonSchemaOf(feed, contract);
    case 'example':
      return exampleOf(contract);
    case 'template':
      return `/feeds/${feed.code}/${contract.version}/template.xlsx`;
    case 'version':
      return contract.version;
    default:
      return contract.acceptedUntil ?? null;
  }
}

/** How feeds are read. */
export const feedView: View = {
  type: 'Feed',
  table: 'feed_setting',
  source: declared,
  idPrefix: 'fed',
  fields: {
    code: (table) => `${table}.code`,
    sector: (table) => sectorNameSql(`${table}.sector`),
    title: (table) => `${table}.title`,
    description: (table) => `${table}.description`,
    owner: one(
      () => organizationView,
      (table, other) => `${other}.id = ${table}.owner_id`,
    ),
    catalogueNumber: (table) => `${table}.catalogue_number`,
    sharing: (table) => `${table}.sharing`,
    contracts,
    expectedEverySeconds: (table) => `${table}.every_seconds`,
    freshness: object({
      state: (table, compilation) =>
        freshnessState(
          `(case when ${table}.observed then ${observed(table, compilation)} else ${received(table, compilation)} end)`,
          `${table}.every_seconds`,
          compilation,
        ),
      lastObservedAt: (table, compilation) => observed(table, compilation),
      lastReceivedAt: (table, compilation) => received(table, compilation),
    }),
    retentionDays: (table) => `${table}.retention_days`,
  },
  filters: {},
  orders: {},
  defaultOrder: [],
};

const sectorRows = (compilation: Compilation) =>
  `(select x.key as id, x.key as code, x.value ->> 'zh' as title, ${owner('x.key', compilation)} as owner_id from json_each(${compilation.bind(JSON.stringify(sectorTitles), 'json')}) x)`;

/** How sectors are read. */
export const sectorView: View = {
  type: 'Sector',
  table: 'feed_setting',
  source: sectorRows,
  idPrefix: 'sec',
  fields: {
    code: (table) => sectorNameSql(`${table}.code`),
    title: (table) => `${table}.title`,
    organization: one(
      () => organizationView,
      (table, other) => `${other}.id = ${table}.owner_id`,
    ),
    feeds: list(
      () => feedView,
      (table, feed) => `${feed}.sector = ${table}.code`,
      (feed) => `${feed}.code`,
    ),
  },
  filters: {},
  orders: {},
  defaultOrder: [],
};
