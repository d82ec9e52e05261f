import type { EntityMetadata, EntityProperty, EntitySchema, MetadataStorage } from '@mikro-orm/core';
import type { Scope } from '../access/scopes.js';
import { idTest, scalar, toOne } from './filter.js';
import { globalId, masked, one, type Field, type Filter, type Order, type View } from './view.js';

/** A column of an entity as views and history need it. */
export interface EntityColumn {
  property: string;
  column: string;
  cast: string;
  nullable: boolean;
  /** The entity that a foreign key points to. */
  target?: string;
  /** Prefix of the global ids of that entity. */
  targetPrefix?: string;
}

/** A view over one entity: columns and to-one relations come from the entity's metadata; what is written here adds to them or takes their place. */
export interface EntityView extends View {
  entity: EntitySchema;
  columns: EntityColumn[];
  /** Text columns that hold Chinese words and sort by pinyin. */
  pinyin: readonly string[];
  /** Scope that reading rows by id asks for. */
  scope: Scope;
  /** Parts that hold personal data: the field in which they stand, and the column that points to this row. Those of a list name the column of their order. */
  contacts?: readonly { field: string; view: () => EntityView; owner: string; order?: string }[];
}

type Written = Pick<EntityView, 'entity' | 'idPrefix' | 'defaultOrder'> &
  Partial<
    Pick<
      EntityView,
      'uniqueTogether' | 'fields' | 'filters' | 'orders' | 'source' | 'rowRule' | 'position' | 'masks' | 'contacts' | 'pinyin' | 'scope'
    >
  > & {
    type?: string;
  };

/** Declares how an entity is read; `bindViews` completes it from the entity's metadata. */
export function entityView(written: Written): EntityView {
  const { entity } = written;
  return {
    type: entity.meta.className,
    table: entity.meta.tableName,
    columns: [],
    pinyin: ['name'],
    scope: 'material:read',
    fields: {},
    filters: {},
    orders: {},
    ...written,
  };
}

/** Completes views from the metadata of their entities: a field, a filter and an order for each column, a field and a filter for each to-one relation. */
export function bindViews(views: readonly EntityView[], metadata: MetadataStorage): void {
  const byEntity = new Map(views.map((view) => [view.entity.meta.className, view]));
  for (const view of views) {
    const entity = metadata.get(view.entity) as EntityMetadata;
    view.columns = Object.values(entity.properties).flatMap((property) => columnOf(property));
    const fields: Record<string, Field> = { id: globalId(view.idPrefix) };
    const filters: Record<string, Filter> = { id: idTest((table) => `${table}.id`, view.idPrefix) };
    const orders: Record<string, Order> = {};
    for (const about of view.columns) {
      const { property, column, cast, nullable, target } = about;
      if (property === 'id') continue;
      if (target) {
        const other = byEntity.get(target);
        if (!other) continue;
        about.targetPrefix = other.idPrefix;
        fields[property] = one(
          () => other,
          (table, row) => `${row}.id = ${table}.${column}`,
        );
        filters[property] = toOne(() => other, column);
      } else if (view.masks?.[column]) {
        // whoever may not see it must not learn it by filters or orders either, so there are none
        fields[property] = masked(column, view.masks[column]);
      } else {
        fields[property] = (table) => shown(`${table}.${column}`, cast);
        filters[property] = scalar((table) => `${table}.${column}`, cast === 'money' ? 'numeric' : cast);
        const collated = view.pinyin.includes(property) ? ' collate "zh-x-icu"' : '';
        orders[orderName(property)] = {
          sql: (table) => `${table}.${column}${collated}`,
          cast: cast === 'money' ? 'numeric' : cast,
          nullable,
          unique: property === 'code' && entity.properties['code' as never] !== undefined && !entity.properties['scheme' as never],
        };
      }
    }
    view.fields = { ...fields, ...view.fields };
    view.filters = { ...filters, ...view.filters };
    view.orders = { ...orders, ...view.orders };
  }
}

function columnOf(property: EntityProperty): EntityColumn[] {
  const [column] = property.fieldNames ?? [];
  const [type] = property.columnTypes ?? [];
  if (!column || !type) return [];
  const about = { property: property.name, column, nullable: property.nullable === true };
  if (property.kind === 'm:1') return [{ ...about, cast: 'bigint', target: property.targetMeta!.className }];
  return [{ ...about, cast: castOf(type, property.runtimeType) }];
}

function castOf(type: string, runtimeType: string): string {
  const name = type.replace(/\(.*/, '');
  if (name === 'int') return 'integer';
  if (name === 'numeric' || name === 'decimal') return runtimeType === 'string' ? 'money' : 'numeric';
  if (name === 'double precision' || name === 'float8') return 'float8';
  return name;
}

/** How a column is written in JSON: exact decimals as text, other decimals as numbers without trailing zeros. */
function shown(sql: string, cast: string): string {
  if (cast === 'money') return `${sql}::text`;
  if (cast === 'numeric') return `${sql}::float8`;
  return sql;
}

/** `expiryDate` -> `EXPIRY_DATE` */
const orderName = (property: string) => property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
