import { readFileSync } from 'node:fs';
import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hubSql } from '../../src/cli/printed.js';
import { entities } from '../../src/entities.js';
import { createOrm } from '../../src/records/orm.js';
import { cloneDatabase, type ClonedDatabase } from '../support/database.js';

interface Column {
  table: string;
  column: string;
  nullable: boolean;
  generated: boolean;
  type: string;
}

let cloned: ClonedDatabase;
let columns: Column[];

beforeAll(async () => {
  cloned = await cloneDatabase();
  const { rows } = await cloned.database.primary.query<Column>(
    `select r.relname as table, a.attname as column, not a.attnotnull as nullable, a.attgenerated <> '' as generated, format_type(a.atttypid, a.atttypmod) as type
     from pg_attribute a join pg_class r on r.oid = a.attrelid join pg_namespace n on n.oid = r.relnamespace
     where n.nspname in ('public', 'hub') and r.relkind in ('r', 'p') and not r.relispartition and a.attnum > 0 and not a.attisdropped
     order by r.relname, a.attnum`,
  );
  columns = rows;
});
afterAll(() => cloned.drop());

test('schema/hub.sql is what the migrations make: run `npm run schema` after a change, and read what it keeps', async () => {
  expect(await hubSql(cloned.url)).toBe(readFileSync('schema/hub.sql', 'utf8'));
});

describe('entities and tables', () => {
  const metadata = createOrm(entities, 'postgresql://localhost/unused', 1).getMetadata();
  const all = [...metadata.getAll().values()] as EntityMetadata[];
  const stored = all.flatMap((entity) =>
    Object.values<EntityProperty>(entity.properties).flatMap((property) =>
      property.fieldNames?.[0]
        ? [
            {
              table: entity.tableName,
              column: property.fieldNames[0],
              nullable: property.nullable === true,
              type: property.columnTypes[0]!,
            },
          ]
        : [],
    ),
  );

  /** Tables that are written and read by statements of their own. */
  const withoutEntity = [
    'audit_event',
    'audit_link',
    'audit_waiting',
    'change',
    'feed_setting',
    'migration',
    'moment',
    'observation',
    'stock_transfer',
    'trusted_document',
    'usage_count',
    'withdrawal',
    'search_document',
    'lexicon_version',
    'search_index',
    'search_position',
    'search_refusal',
  ];

  /** Columns that PostgreSQL computes and only compiled reads use. */
  const withoutProperty = [
    'depot.position',
    'team.position',
    'expert.position',
    'emergency_case.position',
    'station.position',
    'vessel_call.position',
    'ais_message.position',
    'berth.position',
    'dangerous_goods_declaration.position',
    'vessel_position.position',
    'road_event.position',
    'hazmat_vehicle.position',
    'evacuation_capacity.position',
    'alarm.position',
    'alarm.exact_position',
    'road_control.position',
    'hazard_source.position',
    'hospital_capacity.position',
    'ambulance.position',
    'construction_site.position',
  ];

  const nameOf = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;

  test('every entity has its table, and every table an entity unless it is listed', () => {
    const tables = new Set(columns.map(({ table }) => table));
    expect([...new Set(all.map(({ tableName }) => tableName)), ...withoutEntity].sort()).toEqual([...tables].sort());
  });

  test('every property has its column, and every column a property unless it is listed', () => {
    const ofEntities = columns.filter(({ table }) => !withoutEntity.includes(table)).map(nameOf);
    expect([...stored.map(nameOf), ...withoutProperty].sort()).toEqual(ofEntities.sort());
  });

  test('a property is nullable where its column is', () => {
    const byName = new Map(columns.map((column) => [nameOf(column), column]));
    const differing = stored.filter((property) => {
      const column = byName.get(nameOf(property));
      return column && !column.generated && column.nullable !== property.nullable;
    });
    expect(differing.map(nameOf)).toEqual([]);
  });

  test('a property has the type of its column', () => {
    const byName = new Map(columns.map((column) => [nameOf(column), column.type]));
    const spelled: Record<string, string> = {
      int: 'integer',
      timestamptz: 'timestamp with time zone',
      'timestamptz(0)': 'timestamp with time zone',
      float8: 'double precision',
      'varchar(255)': 'text',
    };
    const differing = stored.flatMap((property) => {
      const type = byName.get(nameOf(property));
      const own = (spelled[property.type] ?? property.type).replace(/, /g, ',');
      return type === own ? [] : [`${nameOf(property)}: ${own} for ${type}`];
    });
    expect(differing).toEqual([]);
  });

  test('every table of records is followed by the change log', async () => {
    const { rows } = await cloned.database.primary.query<{ table: string; type: string }>(
      `select r.relname as table, convert_from(substring(t.tgargs from 1 for position('\\000'::bytea in t.tgargs) - 1), 'UTF8') as type from pg_trigger t join pg_class r on r.oid = t.tgrelid where t.tgname = 'log_update'`,
    );
    const followed = Object.fromEntries(rows.map(({ table, type }) => [table, type]));
    const expected = Object.fromEntries(
      all
        .filter(({ className }) => !['ApiKey', 'QuarantinedRecord', 'Receipt', 'Series'].includes(className))
        .map(({ tableName, className }) => [tableName, className]),
    );
    expect(followed).toEqual({ ...expected, stock_transfer: 'StockTransfer' });
  });

  /** A key whose target is never deleted and that is never searched by. */
  const withoutIndex = ['receipt.moment'];

  test('every foreign key has an index that begins with it, so that neither deletions nor joins scan', async () => {
    const { rows } = await cloned.database.primary.query<{ key: string }>(
      `select r.relname || '.' || a.attname as key from pg_constraint c join pg_class r on r.oid = c.conrelid join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and not exists (select from pg_index i where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]) order by 1`,
    );
    expect(rows.map(({ key }) => key)).toEqual(withoutIndex);
  });
});
