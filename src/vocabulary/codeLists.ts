import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Database } from '../platform/database.js';

/** What loading a list did: rows in the list, rows created, rows changed. */
export interface CodeListCount {
  listed: number;
  inserted: number;
  updated: number;
}

type Row = Record<string, unknown>;

interface CodeList {
  file: string;
  table: string;
  /** Columns that name a row; a reference within the table is resolved inside the same scheme. */
  key: readonly string[];
  /** Further columns with their types. */
  columns: Readonly<Record<string, string>>;
  /** Columns that hold the code of a row of a table, written scheme:code where its codes are unique in a scheme only. */
  references: Readonly<Record<string, string>>;
  /** Rows form a tree by their parents: each gets the codes from the top down as its path. */
  tree?: boolean;
}

const validity = { valid_from: 'date', valid_to: 'date' };

const classes = (file: string, table: string): CodeList => ({
  file,
  table,
  key: ['scheme', 'code'],
  columns: { name: 'text', path: 'text', depth: 'integer', note: 'text' },
  references: { parent: table },
  tree: true,
});

const lists: readonly CodeList[] = [
  {
    file: 'regions.csv',
    table: 'region',
    key: ['code'],
    columns: { name: 'text', level: 'text', path: 'text', statutory: 'boolean', ...validity },
    references: { parent: 'region', successor: 'region' },
    tree: true,
  },
  { file: 'zones.csv', table: 'zone', key: ['code'], columns: { name: 'text', kind: 'text', ...validity }, references: {} },
  {
    file: 'organizations.csv',
    table: 'organization',
    key: ['code'],
    columns: { name: 'text', short_name: 'text', kind: 'text', sector: 'text', ...validity },
    references: { region: 'region', parent: 'organization', successor: 'organization' },
  },
  classes('event-types.csv', 'event_type'),
  classes('resource-types.csv', 'resource_type'),
  classes('material-categories.csv', 'material_category'),
  {
    file: 'calendar-days.csv',
    table: 'calendar_day',
    key: ['code'],
    columns: { day: 'date', working: 'boolean', name: 'text', basis: 'text' },
    references: {},
  },
  {
    file: 'deadline-rules.csv',
    table: 'deadline_rule',
    key: ['code'],
    columns: {
      kind: 'text',
      plan_kinds: 'text[]',
      high_risk: 'boolean',
      per_organization: 'boolean',
      amount: 'integer',
      unit: 'text',
      counted_from: 'text',
      priority: 'integer',
      basis: 'text',
      ...validity,
    },
    references: { event_type: 'event_type' },
  },
  {
    file: 'level-rules.csv',
    table: 'level_rule',
    key: ['code'],
    columns: { level: 'text', deaths: 'integer', serious_injuries: 'integer', direct_loss_yuan: 'numeric', basis: 'text', ...validity },
    references: { event_type: 'event_type' },
  },
  {
    file: 'lexicon.csv',
    table: 'lexicon_entry',
    key: ['code'],
    columns: { kind: 'text', term: 'text', terms: 'text[]', word_kind: 'text', note: 'text' },
    references: {},
  },
];

/** Tables whose codes are unique within a scheme only. */
const schemed = new Set(['event_type', 'resource_type', 'material_category']);

const folder = new URL('../../seeds/code-lists/', import.meta.url);

/**
 * Brings the code lists that the hub ships into the database, in one transaction: creates what is missing and changes
 * what differs in rows whose source is a code list; an empty cell of a list leaves what is stored. Answers the counts
 * by file; a second run changes nothing and leaves no trace in the change log.
 */
export async function loadCodeLists(database: Database): Promise<Record<string, CodeListCount>> {
  const files = new Map<string, Row[]>();
  for (const file of [...lists.map((list) => list.file), 'zone-regions.csv', 'organization-names.csv'])
    files.set(file, await readRows(file));
  return database.transaction({ caller: 'hub', requestId: null, operation: 'loadCodeLists' }, async (client) => {
    await client.query('select pg_advisory_xact_lock(320700, 2)');
    const counts: Record<string, CodeListCount> = {};
    const load = async (file: string, statement: string, rows: Row[]) => {
      const { rows: counted } = await client.query<{ inserted: number; updated: number }>(statement, [JSON.stringify(rows)]);
      counts[file] = { listed: rows.length, ...counted[0]! };
    };
    for (const list of lists)
      await load(list.file, upsertSql(list), list.tree ? withPaths(list, files.get(list.file)!) : files.get(list.file)!);
    await load('zone-regions.csv', zoneRegionsSql, files.get('zone-regions.csv')!);
    await load('organization-names.csv', formerNamesSql, files.get('organization-names.csv')!);
    return counts;
  });
}

async function readRows(file: string): Promise<Row[]> {
  const rows = parse(await readFile(new URL(file, folder)), { columns: true, bom: true, skip_empty_lines: true }) as Record<
    string,
    string
  >[];
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '')));
}

/** Adds path and depth to each row; throws when a parent is not in the list or lies below its own child. */
function withPaths({ file, key }: CodeList, rows: readonly Row[]): Row[] {
  const nameOf = (row: Row, code: unknown) => [...key.slice(0, -1).map((column) => row[column]), code].join(' ');
  const byName = new Map(rows.map((row) => [nameOf(row, row['code']), row]));
  return rows.map((row) => {
    const codes: unknown[] = [];
    for (
      let above: Row | undefined = row;
      above;
      above = above['parent'] === undefined ? undefined : byName.get(nameOf(above, above['parent']))
    ) {
      if (codes.includes(above['code'])) throw new Error(`${file}: ${String(row['code'])} lies below itself.`);
      if (above['parent'] !== undefined && !byName.has(nameOf(above, above['parent'])))
        throw new Error(`${file}: ${String(above['code'])} names the parent ${String(above['parent'])}, which is not in the list.`);
      codes.unshift(above['code']);
    }
    return { ...row, path: `/${codes.join('/')}/`, depth: codes.length - 1 };
  });
}

/** Ids are drawn before the rows are written, so that one statement also writes the references between new rows. */
function upsertSql({ file, table, key, columns, references }: CodeList): string {
  const named = Object.keys(references);
  const given = [
    ...key.map((column) => `${column} text`),
    ...Object.entries(columns).map(([column, type]) => `${column} ${type}`),
    ...named.map((column) => `${column} text`),
  ];
  const same = (one: string, other: string) => key.map((column) => `${one}.${column} = ${other}.${column}`).join(' and ');
  const written = [...Object.keys(columns), ...named.map((column) => `${column}_id`)];
  const schemes = key.slice(0, -1);
  const pointed = named.map((column) => {
    const inside = references[column] === table;
    const code =
      references[column] !== table && schemed.has(references[column]!) ? `${column}.scheme || ':' || ${column}.code` : `${column}.code`;
    const on = [...(inside ? schemes.map((scheme) => `${column}.${scheme} = g.${scheme}`) : []), `${code} = g.${column}`].join(' and ');
    return `left join ${inside ? 'given' : references[column]} as ${column} on ${on}`;
  });
  const kept = written.map((column) => `coalesce(excluded.${column}, t.${column})`);
  return `with given as materialized (
  select g.*, coalesce(t.id, nextval(pg_get_serial_sequence('${table}', 'id'))) as id, t.id is null as missing
  from rows from (jsonb_to_recordset($1::jsonb) as (${given.join(', ')})) with ordinality g(${given.map((column) => column.split(' ')[0]).join(', ')}, place)
  left join ${table} t on ${same('t', 'g')} order by g.place
), written as (
  insert into ${table} as t (id, ${[...key, ...written].join(', ')}, source_kind, source_reference) overriding system value
  select g.id, ${[...key, ...Object.keys(columns)].map((column) => `g.${column}`).join(', ')}${named.map((column) => `, ${column}.id`).join('')}, 'CODE_LIST', 'code-lists/${file}'
  from given g ${pointed.join(' ')}
  on conflict (${key.join(', ')}) do update set ${written.map((column, index) => `${column} = ${kept[index]}`).join(', ')}
  where t.source_kind = 'CODE_LIST' and (${written.map((column) => `t.${column}`).join(', ')}) is distinct from (${kept.join(', ')})
  returning t.id
)
select count(*) filter (where g.missing)::integer as inserted, count(*) filter (where not g.missing)::integer as updated from written join given g on g.id = written.id`;
}

const zoneRegionsSql = `with inserted as (
  insert into zone_region (zone_id, region_id)
  select z.id, r.id from jsonb_to_recordset($1::jsonb) g(zone text, region text)
  join zone z on z.code = g.zone and z.source_kind = 'CODE_LIST' join region r on r.code = g.region
  on conflict (zone_id, region_id) do nothing returning id
)
select count(*)::integer as inserted, 0 as updated from inserted`;

const formerNamesSql = `with given as materialized (
  select o.id as organization_id, g.name, g.valid_from, g.valid_to
  from jsonb_to_recordset($1::jsonb) g(organization text, name text, valid_from date, valid_to date)
  join organization o on o.code = g.organization and o.source_kind = 'CODE_LIST'
), updated as (
  update organization_name n set valid_from = coalesce(g.valid_from, n.valid_from), valid_to = coalesce(g.valid_to, n.valid_to) from given g
  where n.organization_id = g.organization_id and n.name = g.name
    and (n.valid_from, n.valid_to) is distinct from (coalesce(g.valid_from, n.valid_from), coalesce(g.valid_to, n.valid_to))
  returning n.id
), inserted as (
  insert into organization_name (organization_id, name, valid_from, valid_to)
  select g.* from given g where not exists (select from organization_name n where n.organization_id = g.organization_id and n.name = g.name)
  returning id
)
select (select count(*) from inserted)::integer as inserted, (select count(*) from updated)::integer as updated`;
