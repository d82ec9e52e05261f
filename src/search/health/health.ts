import { createHash } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import type { SearchAccess } from '../../context.js';
import type { Database } from '../../platform/database.js';
import { EngineRefusal, EngineSilence, type Meilisearch } from '../../platform/meilisearch.js';
import { indexNames, type IndexName } from '../../records/searchable.js';
import { identities, marksOf } from '../engine/engineIndexes.js';
import { openTasks } from '../engine/tasks.js';
import { countMatched } from '../indexes/reading.js';
import { nextUidOf, searchables, uidOf } from '../indexes/searchables.js';
import { compare } from '../sync/checking.js';
import { readStates, unknownState, type IndexState } from '../sync/states.js';
import { searchSummary, type SearchSummary } from './summary.js';

/** What is told of one index. */
export interface Health {
  name: IndexName;
  state: 'READY' | 'REBUILDING' | 'BUILDING' | 'STUCK' | 'UNWRITTEN' | 'LOST' | 'ABSENT';
  index: IndexState;
  rows: number;
  documents: number | null;
  missing: number | null;
  stale: number | null;
  extra: number | null;
  databaseChecksum: string | null;
  engineChecksum: string | null;
  refused: { id: string; reason: string; since: string }[];
  refusedCount: number;
  summary: SearchSummary;
  position: string | null;
  newestPosition: string | null;
  oldestTaskSeconds: number | null;
}

/** A task of the engine that is older shows that its queue stands still. */
const stuckAfterSeconds = 60;
const refusalsShown = 50;

const checksumOf = (marks: ReadonlyMap<string, string>): string => {
  const hash = createHash('sha256');
  for (const id of [...marks.keys()].sort()) hash.update(`${id}:${marks.get(id)}\n`);
  return hash.digest('hex').slice(0, 16);
};

interface EngineView {
  present: Map<string, string>;
  oldestTaskSeconds: Map<string, number>;
}

/** What the engine has; null when it does not answer. */
async function lookAt({ engine, prefix }: SearchAccess): Promise<EngineView | null> {
  if (!engine) return null;
  try {
    const uids = indexNames.flatMap((name) => [uidOf(prefix, name), nextUidOf(prefix, name)]);
    const [present, tasks] = await Promise.all([identities(engine), openTasks(engine, uids)]);
    const ages = new Map<string, number>();
    for (const { indexUid, enqueuedAt } of tasks)
      if (indexUid && !ages.has(indexUid)) ages.set(indexUid, Math.max(0, (Date.now() - Date.parse(enqueuedAt)) / 1000));
    return { present, oldestTaskSeconds: ages };
  } catch (fault) {
    if (fault instanceof EngineSilence || fault instanceof EngineRefusal) return null;
    throw fault;
  }
}

/** The health of the indexes: what should be in them, what is, and how far they follow the change log. */
export async function healthOf(database: Database, schema: GraphQLSchema, access: SearchAccess): Promise<Health[]> {
  const query = async <Row>(text: string, values: unknown[] = []) => (await database.primary.query(text, values)).rows as Row[];
  const [states, summary, view, [places]] = await Promise.all([
    readStates(query),
    searchSummary(database),
    lookAt(access),
    query<{ position: string | null; newest: string | null }>(
      'select (select position::text from search_position) as position, (select max(position)::text from moment) as newest',
    ),
  ]);
  const all: Health[] = [];
  for (const name of indexNames) {
    const index = states.get(name) ?? unknownState(name);
    all.push({
      ...(await contents(database, schema, access, index, view)),
      name,
      index,
      summary,
      position: places!.position,
      newestPosition: places!.newest,
      state: stateOf(index, summary, view, access.prefix),
      oldestTaskSeconds: view ? Math.max(0, ...uidsOf(access.prefix, name).map((uid) => view.oldestTaskSeconds.get(uid) ?? 0)) : null,
    });
  }
  return all;
}

const uidsOf = (prefix: string, name: IndexName): string[] => [uidOf(prefix, name), nextUidOf(prefix, name)];

function stateOf(index: IndexState, { writer }: SearchSummary, view: EngineView | null, prefix: string): Health['state'] {
  if (!view) return 'ABSENT';
  if (uidsOf(prefix, index.name).some((uid) => (view.oldestTaskSeconds.get(uid) ?? 0) > stuckAfterSeconds)) return 'STUCK';
  if (!writer) return 'UNWRITTEN';
  if (index.generation === null) return 'BUILDING';
  if (view.present.get(uidOf(prefix, index.name)) !== index.identity) return 'LOST';
  return index.nextGeneration === null ? 'READY' : 'REBUILDING';
}

async function contents(
  database: Database,
  schema: GraphQLSchema,
  { engine, prefix }: SearchAccess,
  index: IndexState,
  view: EngineView | null,
) {
  const { rows: refused } = await database.primary.query<{ id: string; reason: string; since: string; n: number }>(
    `select id, reason, to_json(since) #>> '{}' as since, count(*) over ()::integer as n from search_refusal where name = $1 order by since, id limit ${refusalsShown}`,
    [index.name],
  );
  const { rows, matched } = await countMatched(database, schema, searchables[index.name], index.generation ?? -1);
  const { rows: noted } = await database.primary.query<{ id: string; mark: string }>(
    'select id, mark from search_document where generation = $1',
    [index.generation ?? -1],
  );
  const written = new Map(noted.map(({ id, mark }) => [id, mark]));
  const heads = noted.filter(({ id }) => !id.includes('-')).length;
  const held = view && index.generation !== null ? await heldBy(engine!, uidOf(prefix, index.name)) : null;
  const found = held && compare(written, held);
  return {
    rows,
    documents: held?.size ?? null,
    // rows without a document, and documents that the engine lost
    missing: found && Math.max(0, rows - matched - (refused[0]?.n ?? 0)) + found.missing.length,
    stale: found && found.stale.length,
    extra: found && Math.max(0, heads - matched) + found.extra.length,
    databaseChecksum: index.generation === null ? null : checksumOf(written),
    engineChecksum: held && checksumOf(held),
    refused: refused.map(({ id, reason, since }) => ({ id, reason, since })),
    refusedCount: refused[0]?.n ?? 0,
  };
}

async function heldBy(engine: Meilisearch, uid: string): Promise<Map<string, string> | null> {
  try {
    return await marksOf(engine, uid);
  } catch (fault) {
    if (fault instanceof EngineSilence || fault instanceof EngineRefusal) return null;
    throw fault;
  }
}
