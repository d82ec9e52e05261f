import { connection } from '../../reading/connection.js';
import { entityView } from '../../reading/entityView.js';
import { scalar } from '../../reading/filter.js';
import { list, type Filter } from '../../reading/view.js';
import { history } from '../../records/history.js';
import { validOn } from '../validity.js';
import { FormerName, Organization } from './entity.js';

const anyName: Filter = (tests, table, compilation) => {
  const meets = (name: string) => scalar(() => name, 'text')(tests, table, compilation);
  const former = compilation.alias();
  return `(${meets(`${table}.name`)} or ${table}.short_name is not null and ${meets(`${table}.short_name`)} or exists (select from ${compilation.table('organization_name', 'FormerName')} ${former} where ${former}.organization_id = ${table}.id and ${meets(`${former}.name`)}))`;
};

/** How organisations are read. */
export const organizationView = entityView({
  entity: Organization,
  idPrefix: 'org',
  pinyin: ['name', 'shortName'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: {
    children: connection(
      () => organizationView,
      (table, child) => `${child}.parent_id = ${table}.id`,
    ),
    predecessors: list(
      () => organizationView,
      (table, former) => `${former}.successor_id = ${table}.id`,
      (former) => `${former}.code`,
    ),
    formerNames: list(
      () => formerNameView,
      (table, former) => `${former}.organization_id = ${table}.id`,
      (former) => `${former}.valid_from nulls first, ${former}.valid_to, ${former}.id`,
    ),
    history: history(() => organizationView),
  },
  filters: { anyName, validOn },
});

/** How the former names of organisations are read. */
export const formerNameView = entityView({
  entity: FormerName,
  idPrefix: 'nam',
  defaultOrder: [{ field: 'NAME', direction: 'ASC' }],
});
