import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { ask, type Asking } from './hub.js';

/** A code as a file writes it, and its name. */
export interface CodeName {
  code: string;
  name: string;
}

/** Code lists by the table that references point to. */
export type CodeLists = ReadonlyMap<string, readonly CodeName[]>;

interface Source {
  table: string;
  file: string;
  field: string;
  filter: string;
  schemes: boolean;
}

const sources: readonly Source[] = [
  { table: 'region', file: 'regions.csv', field: 'regions', filter: 'RegionFilter', schemes: false },
  { table: 'organization', file: 'organizations.csv', field: 'organizations', filter: 'OrganizationFilter', schemes: false },
  { table: 'event_type', file: 'event-types.csv', field: 'eventTypes', filter: 'EventTypeFilter', schemes: true },
  {
    table: 'material_category',
    file: 'material-categories.csv',
    field: 'materialCategories',
    filter: 'MaterialCategoryFilter',
    schemes: true,
  },
  { table: 'resource_type', file: 'resource-types.csv', field: 'resourceTypes', filter: 'ResourceTypeFilter', schemes: true },
];

/** Longer lists than this are left out of templates. */
export const longestList = 600;

const folder = new URL('../../seeds/code-lists/', import.meta.url);

/** The code lists that come with the hub, without what is no longer valid. */
export async function publishedCodes(): Promise<CodeLists> {
  const lists = await Promise.all(
    sources.map(async ({ table, file, schemes }) => {
      const rows = parse<Record<string, string>>(await readFile(new URL(file, folder)), { columns: true, bom: true });
      const valid = rows.filter((row) => !row['valid_to'] && !row['successor']);
      return [
        table,
        valid.map((row) => ({ code: schemes ? `${row['scheme']}:${row['code']}` : row['code']!, name: row['name']! })),
      ] as const;
    }),
  );
  return new Map(lists);
}

/** The code lists of a running hub as they are valid on a day; lists that are longer than a template bears are absent. */
export async function codesOfHub(asking: Asking, day: string): Promise<CodeLists> {
  const lists = new Map<string, CodeName[]>();
  for (const { table, field, filter, schemes } of sources) {
    const found: CodeName[] = [];
    let after: string | null = null;
    do {
      const query = `query ($filter: ${filter}, $after: String) { page: ${field}(filter: $filter, first: 200, after: $after) { nodes { code name ${schemes ? 'scheme' : ''} } pageInfo { hasNextPage endCursor } } }`;
      const { page } = (await ask(asking, query, { filter: { validOn: day }, after })) as unknown as { page: Page };
      found.push(...page.nodes.map(({ code, name, scheme }) => ({ code: scheme ? `${scheme}:${code}` : code, name })));
      after = page.pageInfo.hasNextPage && found.length <= longestList ? page.pageInfo.endCursor : null;
    } while (after !== null);
    if (found.length <= longestList) lists.set(table, found);
  }
  return lists;
}

interface Page {
  nodes: { code: string; name: string; scheme?: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
