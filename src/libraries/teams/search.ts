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
import { teamView } from './roster/view.js';

interface TeamRow {
  id: string;
  code: string;
  name: string;
  kind: string;
  grade: string | null;
  address: string | null;
  active: boolean;
  remarks: string | null;
  type: Classed | null;
  classifications: Classed[];
  organization: Named | null;
  region: Placed | null;
  location: { longitude: number; latitude: number } | null;
  capabilities: { name: string; note: string | null }[];
  equipment: { name: string; specification: string | null }[];
}

const passage = (row: TeamRow): Passage => {
  const record = parseGlobalId(row.id)!.id;
  return {
    id: row.id,
    record,
    root: record,
    type: 'Team',
    parent: null,
    title: row.name,
    path: lines(row.region?.name, row.address),
    text: lines(
      ...row.capabilities.map(({ name, note }) => lines(name, note)),
      ...row.equipment.map(({ name, specification }) => lines(name, specification)),
      row.remarks,
    ),
    codes: [row.code],
    names: [...namesOfOrganization(row.organization), ...row.classifications.map(({ name }) => name), ...namesOfRegion(row.region)],
    spelled: [row.name, row.organization?.name],
    kind: row.kind,
    level: row.grade,
    year: null,
    region: row.region,
    eventTypes: [],
    classes: row.classifications,
    inForce: row.active,
    rank: row.active ? 0 : 3,
    publicity: 'PUBLIC',
    location: row.location,
  };
};

/** Teams become one document each, for quick search; names and phones of persons are masked for the lowest caller and left out. */
const teamSearch: Searchable = {
  index: 'teams',
  root: () => teamView,
  atOnce: 500,
  reads: {
    teams: {
      view: () => teamView,
      selection: `{ id code name kind grade address active remarks type ${classedSelection} classifications ${classedSelection}
        organization ${namedSelection} region ${regionSelection} location { longitude latitude }
        capabilities { name note } equipment { name specification } }`,
      of: (table, ids) => `${table}.id = any(${ids})`,
      counted: true,
    },
  },
  passages: ({ teams }: { teams: TeamRow[] }) => teams.map(passage),
  dependents: {
    Team: changedItself,
    Organization: `select id from team where organization_id in ${withSuccessors}`,
    ResourceType: `select id from team where type_id in (${changedItself}) union select team_id from team_classification where type_id in (${changedItself})`,
    ...standingIn('team'),
  },
};

/** What quick search finds of this library. */
export const teamSearches = [teamSearch];
