import type { IndexName } from '../../records/searchable.js';

/** What is kept of one index: the one that is searched, and the one that is built beside it. */
export interface IndexState {
  name: IndexName;
  generation: number | null;
  identity: string | null;
  settings: string | null;
  lexiconVersion: number | null;
  builtAt: string | null;
  nextGeneration: number | null;
  nextIdentity: string | null;
  nextSettings: string | null;
  nextLexiconVersion: number | null;
  nextSince: string | null;
  /** The last record that the index beside holds; null when it holds all. */
  nextAfter: number | null;
  nextDone: number | null;
  nextTotal: number | null;
  wanted: 'REBUILD' | 'REPAIR' | null;
  problem: string | null;
  day: string | null;
  checkedAt: string | null;
  checked: CheckResult | null;
}

/** What a check of an index found. */
export interface CheckResult {
  /** Whether every document was made anew from the records and compared, not only what was noted of it. */
  thorough: boolean;
  missing: number;
  stale: number;
  extra: number;
  repaired: number;
}

type Query = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/** The state of every index that there is a note of. */
export async function readStates(query: Query): Promise<Map<IndexName, IndexState>> {
  const rows = await query<
    IndexState & Record<string, unknown>
  >(`select name, generation, identity, settings, lexicon_version as "lexiconVersion",
    to_json(built_at) #>> '{}' as "builtAt", next_generation as "nextGeneration", next_identity as "nextIdentity", next_settings as "nextSettings",
    next_lexicon_version as "nextLexiconVersion", to_json(next_since) #>> '{}' as "nextSince", next_after::float8 as "nextAfter",
    next_done as "nextDone", next_total as "nextTotal", wanted, problem, day::text as day, to_json(checked_at) #>> '{}' as "checkedAt", checked
    from search_index`);
  return new Map(rows.map((row) => [row.name, row]));
}

/** The state of an index of which nothing is known yet. */
export const unknownState = (name: IndexName): IndexState => ({
  name,
  generation: null,
  identity: null,
  settings: null,
  lexiconVersion: null,
  builtAt: null,
  nextGeneration: null,
  nextIdentity: null,
  nextSettings: null,
  nextLexiconVersion: null,
  nextSince: null,
  nextAfter: null,
  nextDone: null,
  nextTotal: null,
  wanted: null,
  problem: null,
  day: null,
  checkedAt: null,
  checked: null,
});
