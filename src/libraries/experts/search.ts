import { parseGlobalId } from '../../reading/globalId.js';
import {
  changedItself,
  classedSelection,
  lines,
  namedSelection,
  namesOfOrganization,
  namesOfRegion,
  regionSelection,
  standingIn,
  withSuccessors,
  type Classed,
  type Named,
  type Passage,
  type Placed,
  type Searchable,
} from '../../records/searchable.js';
import { expertView } from './roster/view.js';

interface ExpertRow {
  id: string;
  code: string;
  name: string;
  workplace: string | null;
  post: string | null;
  title: string | null;
  qualification: string | null;
  level: string;
  state: string;
  summary: string | null;
  remarks: string | null;
  type: Classed | null;
  organization: Named | null;
  region: Placed | null;
  location: { longitude: number; latitude: number } | null;
  specialties: { name: string; type: Classed | null }[];
}

const passage = (row: ExpertRow): Passage => {
  const record = parseGlobalId(row.id)!.id;
  const classes = [row.type, ...row.specialties.map(({ type }) => type)].filter((type) => type !== null);
  return {
    id: row.id,
    record,
    root: record,
    type: 'Expert',
    parent: null,
    title: row.name,
    path: lines(row.region?.name, row.workplace),
    text: lines(row.title, row.post, row.qualification, ...row.specialties.map(({ name }) => name), row.summary, row.remarks),
    codes: [row.code],
    names: [row.workplace, ...namesOfOrganization(row.organization), ...classes.map(({ name }) => name), ...namesOfRegion(row.region)],
    spelled: [row.name, row.workplace],
    kind: row.type?.code ?? null,
    level: row.level,
    year: null,
    region: row.region,
    eventTypes: [],
    classes,
    inForce: row.state === 'APPOINTED',
    rank: { APPOINTED: 0, DISMISSED: 3 }[row.state] ?? 1,
    publicity: 'PUBLIC',
    location: row.location,
  };
};

/** Experts become one document each, for quick search, without their contact data. */
const expertSearch: Searchable = {
  index: 'experts',
  root: () => expertView,
  atOnce: 500,
  reads: {
    experts: {
      view: () => expertView,
      selection: `{ id code name workplace post title qualification level state summary remarks type ${classedSelection}
        organization ${namedSelection} region ${regionSelection} location { longitude latitude }
        specialties { name type ${classedSelection} } }`,
      of: (table, ids) => `${table}.id = any(${ids})`,
      counted: true,
    },
  },
  passages: ({ experts }: { experts: ExpertRow[] }) => experts.map(passage),
  dependents: {
    Expert: changedItself,
    Organization: `select id from expert where organization_id in ${withSuccessors}`,
    ResourceType: `select id from expert where type_id in (${changedItself}) union select expert_id from expert_specialty where type_id in (${changedItself})`,
    ...standingIn('expert'),
  },
};

/** What quick search finds of this library. */
export const expertSearches = [expertSearch];
