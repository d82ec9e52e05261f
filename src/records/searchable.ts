import type { EntityView } from '../reading/entityView.js';

/** The indexes of full-text search: texts by their passages, and lists for quick search. */
export const indexNames = ['sections', 'articles', 'cases', 'materials', 'teams', 'experts'] as const;
export type IndexName = (typeof indexNames)[number];

/** A class or division with the codes from the top down to it, as `/310000/310100/`. */
export interface Classed {
  scheme?: string;
  code: string;
  path: string;
  name: string;
}

/** One thing that full-text search finds: a record, or a part of its text. */
export interface Passage {
  /** Global id, the key in the index. */
  id: string;
  /** Row of the record that the hit shows, and its GraphQL type. */
  record: number;
  type: string;
  /** Row of the record with which it is made anew. */
  root: number;
  /** Global id of the plan or regulation that it is part of. */
  parent: string | null;
  title: string;
  /** Where it stands: headings, or the place. */
  path: string;
  text: string;
  /** Document numbers, business codes, CAS and UN numbers, to be found exactly. */
  codes: readonly (string | null | undefined)[];
  /** Names by which it is asked for: organisations now and formerly, aliases. */
  names: readonly (string | null | undefined)[];
  /** Texts that are also found by their pinyin. */
  spelled: readonly (string | null | undefined)[];
  kind: string | null;
  level: string | null;
  year: number | null;
  region: Classed | null;
  eventTypes: readonly Classed[];
  classes: readonly Classed[];
  inForce: boolean;
  /** 0 in force, 1 not yet or unknown, 2 superseded, 3 repealed. */
  rank: number;
  publicity: string;
  location: { longitude: number; latitude: number } | null;
}

/** Rows that passages are made of: what is selected of a view, for the records whose ids stand in the SQL `ids`. */
export interface PassageRead {
  view: () => EntityView;
  selection: string;
  of: (table: string, ids: string) => string;
  /** Each row gives one document. */
  counted: boolean;
}

/** How the records of a library become passages, and which changes of other records concern them. */
export interface Searchable {
  index: IndexName;
  root: () => EntityView;
  /** Records that are read together. */
  atOnce: number;
  reads: Readonly<Record<string, PassageRead>>;
  // rows hold what the selections ask for; each library states their form
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  passages: (rows: any) => Passage[];
  /** By type of the change log: SQL that gives the ids of records (`id`) from `changed (record_id, before, after)`. */
  dependents: Readonly<Record<string, string>>;
}

/** The records themselves. */
export const changedItself = 'select record_id as id from changed';

/** The records that a changed row belongs to, or belonged to, by a column. */
export const ownersBy = (column: string): string =>
  `select (stood ->> '${column}')::bigint as id from changed cross join lateral (values (before), (after)) s (stood) where stood ->> '${column}' is not null`;

/** Changed rows and those that they name as their successors, now or before, whose names theirs are told with. */
export const withSuccessors = `(${changedItself} union ${ownersBy('successor_id')})`;

/** The year of a day or instant as the hub shows them. */
export const yearOf = (shown: string | null | undefined): number | null => (shown ? Number(shown.slice(0, 4)) : null);

/** An organisation with all the names by which it was known. */
export interface Named {
  name: string;
  shortName: string | null;
  formerNames: { name: string }[];
  predecessors: { name: string; shortName: string | null }[];
}

export const namedSelection = '{ name shortName formerNames { name } predecessors { name shortName } }';
export const classedSelection = '{ scheme code path name }';
export const regionSelection = '{ code path name zones { name } }';

/** A division with the functional zones that lie in it. */
export interface Placed extends Classed {
  zones: { name: string }[];
}

/** The names by which a place is asked for. */
export const namesOfRegion = (region: Placed | null): string[] => (region ? [region.name, ...region.zones.map(({ name }) => name)] : []);

/** Changes of a division and of its zones, for the records of a table that stand in it. */
export const standingIn = (table: string): Record<string, string> => ({
  Region: `select id from ${table} where region_id in (${changedItself})`,
  Zone: `select id from ${table} where region_id in (select region_id from zone_region where zone_id in (${changedItself}))`,
  ZoneRegion: `select id from ${table} where region_id in (${ownersBy('region_id')})`,
});

/** The part of a day or of a class that a list shows, in the order of a text. */
export const lines = (...texts: (string | null | undefined)[]): string => texts.filter(Boolean).join('\n');

/** All the names by which an organisation was known. */
export const namesOfOrganization = (organization: Named | null): (string | null)[] =>
  organization
    ? [
        organization.name,
        organization.shortName,
        ...organization.formerNames.map(({ name }) => name),
        ...organization.predecessors.flatMap(({ name, shortName }) => [name, shortName]),
      ]
    : [];
