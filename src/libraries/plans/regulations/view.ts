import { connection } from '../../../reading/connection.js';
import type { Compilation } from '../../../reading/compilation.js';
import { entityView } from '../../../reading/entityView.js';
import { conditionOf, scalar, toMany } from '../../../reading/filter.js';
import { list, one } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { eventTypeView } from '../../../vocabulary/classifications/view.js';
import { Article, Regulation, RegulationAmendment } from '../entity.js';
import { RegulationLevel } from './names.js';
import { binding } from './reach.js';
import { isPredecessor, successorId, validity, versionDay } from './validity.js';

const ofVisible = (table: string, caller: Compilation['caller'], compilation: Compilation): string | undefined => {
  const rule = regulationView.rowRule?.(caller, 'g', compilation);
  return rule && `${table}.regulation_id in (select g.id from ${compilation.table('regulation', 'Regulation')} g where ${rule})`;
};

/** How articles are read. */
export const articleView = entityView({
  entity: Article,
  idPrefix: 'art',
  scope: 'plan:read',
  pinyin: [],
  orders: { REGULATION: { sql: (table) => `${table}.regulation_id`, cast: 'bigint' } },
  defaultOrder: [
    { field: 'REGULATION', direction: 'ASC' },
    { field: 'POSITION', direction: 'ASC' },
  ],
  rowRule: (caller, table, compilation) => ofVisible(table, caller, compilation),
});

/** How amendments are read. */
export const regulationAmendmentView = entityView({
  entity: RegulationAmendment,
  idPrefix: 'rga',
  scope: 'plan:read',
  defaultOrder: [],
  rowRule: (caller, table, compilation) => ofVisible(table, caller, compilation),
});

const classed = (table: string, type: string, compilation: Compilation) =>
  `${type}.id in (select k.event_type_id from ${compilation.table('regulation_event_type', 'RegulationEventType')} k where k.regulation_id = ${table}.id)`;
const inOrderOfVersions = (other: string) => `${versionDay(other)} nulls first, ${other}.id`;

/** How regulations are read: the successor, the predecessors and the validity follow from the family and the days. */
export const regulationView = entityView({
  entity: Regulation,
  idPrefix: 'rgl',
  scope: 'plan:read',
  pinyin: ['title', 'issuer', 'topic'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: {
    validity,
    successor: (table, compilation, selected) =>
      one(
        () => regulationView,
        (own, other) => `${other}.id = ${successorId(own, compilation)}`,
      )(table, compilation, selected),
    predecessors: list(
      () => regulationView,
      (table, former, compilation) => isPredecessor(former, table, compilation),
      inOrderOfVersions,
    ),
    versions: list(
      () => regulationView,
      (table, other) => `${other}.family = ${table}.family`,
      inOrderOfVersions,
    ),
    articles: connection(
      () => articleView,
      (table, article) => `${article}.regulation_id = ${table}.id`,
    ),
    eventTypes: list(
      () => eventTypeView,
      classed,
      (type) => `${type}.scheme, ${type}.code`,
    ),
    amendments: list(
      () => regulationAmendmentView,
      (table, amendment) => `${amendment}.regulation_id = ${table}.id`,
      (amendment) => `${amendment}.position`,
    ),
    history: history(() => regulationView),
  },
  filters: {
    validity: (value, table, compilation) => scalar(() => validity(table, compilation), 'text')(value, table, compilation),
    successor: (value, table, compilation) => {
      const other = compilation.alias();
      const rule = regulationView.rowRule?.(compilation.caller, other, compilation);
      return `exists (select from ${compilation.table('regulation', 'Regulation')} ${other} where ${other}.id = ${successorId(table, compilation)}${rule ? ` and ${rule}` : ''} and (${conditionOf(regulationView, value, other, compilation)}))`;
    },
    articles: toMany(
      () => articleView,
      (table, article) => `${article}.regulation_id = ${table}.id`,
    ),
    eventTypes: toMany(() => eventTypeView, classed),
  },
  orders: {
    LEVEL: {
      sql: (table) =>
        `array_position(array[${Object.keys(RegulationLevel)
          .map((name) => `'${name}'`)
          .join(', ')}], ${table}.level)`,
      cast: 'integer',
    },
  },
  rowRule: (caller, table, compilation) => (caller.region === null ? undefined : binding(table, caller.region, compilation)),
});
