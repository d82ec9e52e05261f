import { connection } from '../../../../reading/connection.js';
import { entityView } from '../../../../reading/entityView.js';
import { one } from '../../../../reading/view.js';
import { PlanSection } from '../../entity.js';
import { ofVisibleVersion } from '../../register/reach.js';

/** How the sections of plans are read, version by version in the order of the text. */
export const planSectionView = entityView({
  entity: PlanSection,
  idPrefix: 'psc',
  scope: 'plan:read',
  pinyin: ['heading'],
  defaultOrder: [
    { field: 'DOCUMENT', direction: 'ASC' },
    { field: 'POSITION', direction: 'ASC' },
  ],
  uniqueTogether: ['DOCUMENT', 'POSITION'],
  orders: { DOCUMENT: { sql: (table) => `${table}.version_id`, cast: 'bigint' } },
  rowRule: (caller, table, compilation) => ofVisibleVersion(caller, `${table}.version_id`, compilation),
  fields: {
    parent: one(
      () => planSectionView,
      (table, parent) => `${parent}.version_id = ${table}.version_id and ${parent}.position = ${table}.parent_position`,
    ),
    children: connection(
      () => planSectionView,
      (table, child) => `${child}.version_id = ${table}.version_id and ${child}.parent_position = ${table}.position`,
    ),
  },
});
