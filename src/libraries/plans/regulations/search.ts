import { parseGlobalId } from '../../../reading/globalId.js';
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
} from '../../../records/searchable.js';
import { articleView, regulationView } from './view.js';

interface RegulationRow {
  id: string;
  code: string;
  title: string;
  shortTitle: string | null;
  level: string;
  issuer: string | null;
  documentNumber: string | null;
  validity: string;
  versionOn: string | null;
  effectiveOn: string | null;
  promulgatedOn: string | null;
  topic: string | null;
  summary: string | null;
  revisionHistory: string | null;
  type: Classed | null;
  organization: Named | null;
  region: Placed | null;
  eventTypes: Classed[];
  amendments: { title: string; documentNumber: string | null }[];
}

interface ArticleRow {
  id: string;
  regulation: { id: string };
  kind: string;
  number: string | null;
  heading: string | null;
  text: string;
}

const rowOf = (id: string): number => parseGlobalId(id)!.id;
const ranks: Readonly<Record<string, number>> = { IN_FORCE: 0, NOT_YET_EFFECTIVE: 1, UNKNOWN: 1, AMENDED: 2, REPEALED: 3 };

/** What all passages of a regulation share. */
const shared = (regulation: RegulationRow) => ({
  root: rowOf(regulation.id),
  parent: regulation.id,
  level: regulation.level,
  year: yearOf(regulation.versionOn ?? regulation.effectiveOn ?? regulation.promulgatedOn),
  region: regulation.region,
  eventTypes: regulation.eventTypes,
  classes: regulation.type ? [regulation.type] : [],
  inForce: regulation.validity === 'IN_FORCE',
  rank: ranks[regulation.validity] ?? 1,
  publicity: 'PUBLIC',
  location: null,
});

const head = (regulation: RegulationRow): Passage => ({
  ...shared(regulation),
  id: regulation.id,
  record: rowOf(regulation.id),
  type: 'Regulation',
  title: regulation.title,
  path: lines(regulation.topic, regulation.region?.name),
  text: lines(regulation.summary, regulation.revisionHistory, ...regulation.amendments.map(({ title }) => title)),
  codes: [regulation.code, regulation.documentNumber, ...regulation.amendments.map(({ documentNumber }) => documentNumber)],
  names: [regulation.shortTitle, regulation.issuer, ...namesOfOrganization(regulation.organization), ...namesOfRegion(regulation.region)],
  spelled: [regulation.title, regulation.shortTitle, regulation.issuer],
  kind: 'REGULATION',
});

const article = (regulation: RegulationRow, row: ArticleRow): Passage => ({
  ...shared(regulation),
  id: row.id,
  record: rowOf(row.id),
  type: 'Article',
  title: row.number ?? '',
  path: lines(regulation.title, row.heading, row.number),
  text: row.text,
  codes: [regulation.documentNumber],
  names: [regulation.shortTitle],
  spelled: [],
  kind: row.kind,
});

/** Regulations become one passage each and one an article. Of a family of versions all are found, the one in force first. */
export const regulationSearch: Searchable = {
  index: 'articles',
  root: () => regulationView,
  atOnce: 50,
  reads: {
    regulations: {
      view: () => regulationView,
      selection: `{ id code title shortTitle level issuer documentNumber validity versionOn effectiveOn promulgatedOn topic summary revisionHistory
        type ${classedSelection} organization ${namedSelection} region ${regionSelection} eventTypes ${classedSelection} amendments { title documentNumber } }`,
      of: (table, ids) => `${table}.id = any(${ids})`,
      counted: true,
    },
    articles: {
      view: () => articleView,
      selection: '{ id regulation { id } kind number heading text }',
      of: (table, ids) => `${table}.regulation_id = any(${ids})`,
      counted: true,
    },
  },
  passages({ regulations, articles }: { regulations: RegulationRow[]; articles: ArticleRow[] }) {
    const byId = new Map(regulations.map((regulation) => [regulation.id, regulation]));
    return [
      ...regulations.map(head),
      ...articles.flatMap((row) => {
        const regulation = byId.get(row.regulation.id);
        return regulation ? [article(regulation, row)] : [];
      }),
    ];
  },
  dependents: {
    // what is in force follows from the other versions of the family, as it was and as it is
    Regulation: `${changedItself}
      union select id from regulation where family in (select stood ->> 'family' from changed cross join lateral (values (before), (after)) s (stood) where stood is not null)
      union select id from regulation where successor_id in (${changedItself})`,
    Organization: `select id from regulation where organization_id in ${withSuccessors}`,
    EventType: `select regulation_id as id from regulation_event_type where event_type_id in (${changedItself})`,
    ResourceType: `select id from regulation where type_id in (${changedItself})`,
    ...standingIn('regulation'),
  },
};
