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
  yearOf,
  type Classed,
  type Named,
  type Passage,
  type Placed,
  type Searchable,
} from '../../records/searchable.js';
import { caseView } from './register/view.js';

interface CaseRow {
  id: string;
  code: string;
  title: string;
  level: string | null;
  occurredAt: string;
  place: string | null;
  publicity: string;
  weather: string | null;
  summary: string | null;
  text: string | null;
  directCause: string | null;
  indirectCauses: string | null;
  responsibility: string | null;
  eventType: Classed | null;
  classifications: Classed[];
  organization: Named | null;
  region: Placed | null;
  location: { longitude: number; latitude: number } | null;
  timeline: { action: string }[];
  units: { name: string; uscc: string | null; organization: Named | null }[];
  chemicals: { name: string; unNumber: string | null; casNumber: string | null }[];
  lessons: { text: string }[];
}

const passage = (row: CaseRow): Passage => {
  const record = parseGlobalId(row.id)!.id;
  return {
    id: row.id,
    record,
    root: record,
    type: 'Case',
    parent: null,
    title: row.title,
    path: lines(row.region?.name, row.place),
    text: lines(
      row.summary,
      row.text,
      row.weather,
      ...row.timeline.map(({ action }) => action),
      row.directCause,
      row.indirectCauses,
      row.responsibility,
      ...row.lessons.map(({ text }) => text),
    ),
    codes: [
      row.code,
      ...row.units.map(({ uscc }) => uscc),
      ...row.chemicals.flatMap(({ unNumber, casNumber }) => [unNumber && `UN ${unNumber.replace(/^UN\s*/i, '')}`, casNumber]),
    ],
    names: [
      ...namesOfOrganization(row.organization),
      ...row.units.flatMap(({ name, organization }) => [name, ...namesOfOrganization(organization)]),
      ...row.chemicals.map(({ name }) => name),
      ...row.classifications.map(({ name }) => name),
      ...namesOfRegion(row.region),
    ],
    spelled: [row.title, row.place],
    kind: row.eventType?.path.split('/').filter(Boolean)[1] ?? row.eventType?.code ?? null,
    level: row.level,
    year: yearOf(row.occurredAt),
    region: row.region,
    eventTypes: row.classifications,
    classes: [],
    inForce: true,
    rank: 0,
    publicity: row.publicity,
    location: row.location,
  };
};

/** Cases become one passage each. Internal cases are left out: the lowest caller does not see them. */
const caseSearch: Searchable = {
  index: 'cases',
  root: () => caseView,
  atOnce: 500,
  reads: {
    cases: {
      view: () => caseView,
      selection: `{ id code title level occurredAt place publicity weather summary text directCause indirectCauses responsibility
        eventType ${classedSelection} classifications ${classedSelection} organization ${namedSelection} region ${regionSelection}
        location { longitude latitude } timeline { action } units { name uscc organization ${namedSelection} }
        chemicals { name unNumber casNumber } lessons { text } }`,
      of: (table, ids) => `${table}.id = any(${ids})`,
      counted: true,
    },
  },
  passages: ({ cases }: { cases: CaseRow[] }) => cases.map(passage),
  dependents: {
    Case: changedItself,
    Organization: `select id from emergency_case where organization_id in ${withSuccessors} union select case_id from case_unit where organization_id in ${withSuccessors}`,
    EventType: `select id from emergency_case where event_type_id in (${changedItself}) union select case_id from case_event_type where event_type_id in (${changedItself})`,
    ...standingIn('emergency_case'),
  },
};

/** What full-text search finds of this library. */
export const caseSearches = [caseSearch];
