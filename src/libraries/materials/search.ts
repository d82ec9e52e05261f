import { parseGlobalId } from '../../reading/globalId.js';
import { changedItself, classedSelection, lines, type Classed, type Passage, type Searchable } from '../../records/searchable.js';
import { materialView } from './catalogue/view.js';

interface MaterialRow {
  id: string;
  code: string;
  name: string;
  specification: string | null;
  model: string | null;
  manufacturer: string | null;
  unNumber: string | null;
  remarks: string | null;
  category: Classed | null;
  classifications: Classed[];
}

const passage = (row: MaterialRow): Passage => {
  const record = parseGlobalId(row.id)!.id;
  return {
    id: row.id,
    record,
    root: record,
    type: 'Material',
    parent: null,
    title: row.name,
    path: lines(row.category?.name),
    text: lines(row.specification, row.remarks),
    codes: [row.code, row.model, row.unNumber && `UN ${row.unNumber.replace(/^UN\s*/i, '')}`],
    names: [row.manufacturer, ...row.classifications.map(({ name }) => name)],
    spelled: [row.name, row.manufacturer],
    kind: row.category?.code ?? null,
    level: null,
    year: null,
    region: null,
    eventTypes: [],
    classes: row.classifications,
    inForce: true,
    rank: 0,
    publicity: 'PUBLIC',
    location: null,
  };
};

/** Items of the catalogue become one document each, for quick search. */
const materialSearch: Searchable = {
  index: 'materials',
  root: () => materialView,
  atOnce: 1000,
  reads: {
    materials: {
      view: () => materialView,
      selection: `{ id code name specification model manufacturer unNumber remarks category ${classedSelection} classifications ${classedSelection} }`,
      of: (table, ids) => `${table}.id = any(${ids})`,
      counted: true,
    },
  },
  passages: ({ materials }: { materials: MaterialRow[] }) => materials.map(passage),
  dependents: {
    Material: changedItself,
    MaterialCategory: `select id from material where category_id in (${changedItself}) union select material_id from material_classification where category_id in (${changedItself})`,
  },
};

/** What quick search finds of this library. */
export const materialSearches = [materialSearch];
