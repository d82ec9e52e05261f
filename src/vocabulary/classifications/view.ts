import { badInput } from '../../platform/errors.js';
import type { Compilation } from '../../reading/compilation.js';
import { connection } from '../../reading/connection.js';
import { entityView, type EntityView } from '../../reading/entityView.js';
import { fromGlobalId } from '../../reading/globalId.js';
import { list, type Field, type Filter } from '../../reading/view.js';
import { history } from '../../records/history.js';
import { below, validOn } from '../validity.js';
import { EventType, MaterialCategory, ResourceType } from './entity.js';

const schemeThenCode = [
  { field: 'SCHEME', direction: 'ASC' },
  { field: 'CODE', direction: 'ASC' },
] as const;

const fieldsOf = (view: () => EntityView): Record<string, Field> => ({
  children: connection(view, (table, child) => `${child}.parent_id = ${table}.id`),
  predecessors: list(
    view,
    (table, former) => `${former}.successor_id = ${table}.id`,
    (former) => `${former}.scheme, ${former}.code`,
  ),
  history: history(view),
});

const filtersOf = (view: () => EntityView): Record<string, Filter> => ({
  within: (named, table, compilation) => withinClass(view(), named as { scheme: string; code: string }, table, compilation),
  validOn,
});

/** The condition that a class is the one named or lies below it. */
export const withinClass = (view: EntityView, named: { scheme: string; code: string }, table: string, compilation: Compilation): string => {
  const top = compilation.alias();
  const scheme = compilation.bind(named.scheme);
  const path = `select ${top}.path from ${compilation.table(view.table, view.type)} ${top} where ${top}.scheme = ${scheme} and ${top}.code = ${compilation.bind(named.code)}`;
  return `${table}.scheme = ${scheme} and ${below(table, path)}`;
};

/** The condition that finds the one class that an id, or a scheme and a code, name; throws BAD_USER_INPUT when neither or both are given. */
export const classNamed =
  (view: EntityView, { id, scheme, code }: { id?: string | null; scheme?: string | null; code?: string | null }) =>
  (table: string, compilation: Compilation): string => {
    if (id != null && scheme == null && code == null) return `${table}.id = ${compilation.bind(fromGlobalId(id, view.idPrefix), 'bigint')}`;
    if (id == null && scheme != null && code != null)
      return `${table}.scheme = ${compilation.bind(scheme)} and ${table}.code = ${compilation.bind(code)}`;
    throw badInput('请给出 id，或同时给出 scheme 与 code', 'Give either id, or scheme together with code.');
  };

/** How classes of emergencies are read. */
export const eventTypeView = entityView({
  entity: EventType,
  idPrefix: 'evt',
  defaultOrder: schemeThenCode,
  fields: fieldsOf(() => eventTypeView),
  filters: filtersOf(() => eventTypeView),
});

/** How categories of materials are read. */
export const materialCategoryView = entityView({
  entity: MaterialCategory,
  idPrefix: 'cat',
  defaultOrder: schemeThenCode,
  fields: fieldsOf(() => materialCategoryView),
  filters: filtersOf(() => materialCategoryView),
});

/** How classes of resources are read. */
export const resourceTypeView = entityView({
  entity: ResourceType,
  idPrefix: 'rst',
  defaultOrder: schemeThenCode,
  fields: fieldsOf(() => resourceTypeView),
  filters: filtersOf(() => resourceTypeView),
});
