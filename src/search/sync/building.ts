import { indexNames, type IndexName } from '../../records/searchable.js';
import { EngineRefusal } from '../../platform/meilisearch.js';
import { createIndex, documentsIn, identities, removeIndex, swapIndexes } from '../engine/engineIndexes.js';
import type { SearchDocument } from '../indexes/documents.js';
import { countRoots, readDocuments, rootsAfter } from '../indexes/reading.js';
import { nextUidOf, searchables, uidOf } from '../indexes/searchables.js';
import { fingerprintOf, sameForm, settingsOf } from '../indexes/settings.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { readStates, unknownState, type IndexState } from './states.js';
import { IndexLost, liveTarget, nextTarget, note, write, type Writer } from './writer.js';

const noWords = (version: number): Lexicon => ({ dictionary: [], synonyms: {}, version });

async function change(
  writer: Writer,
  name: IndexName,
  columns: Record<string, unknown>,
  further: { text: string; values: unknown[] }[] = [],
) {
  const names = Object.keys(columns);
  await writer.session.transaction(async (query) => {
    await query(
      `insert into search_index (name, ${names.join(', ')}) values ($1, ${names.map((_name, place) => `$${place + 2}`).join(', ')})
       on conflict (name) do update set ${names.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      [name, ...Object.values(columns)],
    );
    for (const { text, values } of further) await query(text, values);
  });
  await refreshStates(writer);
}

/** Reads the states of all indexes anew. */
export async function refreshStates(writer: Writer): Promise<void> {
  const known = await readStates((text, values) => writer.session.query(text, values));
  for (const name of indexNames) writer.states.set(name, known.get(name) ?? unknownState(name));
}

const noNext = {
  next_generation: null,
  next_identity: null,
  next_settings: null,
  next_lexicon_version: null,
  next_since: null,
  next_after: null,
  next_done: null,
  next_total: null,
};

const forgetDocuments = (generation: number) => ({ text: 'delete from search_document where generation = $1', values: [generation] });

/** Compares what is noted of the indexes with what the engine has: a swap that ended unnoted is noted, an index that is gone is forgotten. */
export async function recognise(writer: Writer): Promise<void> {
  const present = await identities(writer.engine);
  for (const name of indexNames) {
    const state = writer.states.get(name)!;
    const [live, next] = [present.get(uidOf(writer.prefix, name)), present.get(nextUidOf(writer.prefix, name))];
    if (state.nextIdentity !== null && live === state.nextIdentity) {
      await noteSwap(writer, state);
      continue;
    }
    if (state.generation !== null && live !== state.identity) {
      writer.log.warn({ index: name }, 'a search index is gone from the engine and will be built anew');
      await change(writer, name, { generation: null, identity: null, settings: null, built_at: null }, [forgetDocuments(state.generation)]);
    }
    if (state.nextGeneration !== null && next !== state.nextIdentity)
      await change(writer, name, noNext, [forgetDocuments(state.nextGeneration)]);
  }
}

/** Settings that the engine refused, by index, so that they are not tried again and again. */
export type RefusedSettings = Map<IndexName, string>;

/** Begins to build an index beside when there is none, its settings changed, or an operator asks; one at a time. Returns whether one is being built. */
export async function beginBuild(writer: Writer, lexicon: Lexicon, refused: RefusedSettings): Promise<IndexName | null> {
  for (const name of indexNames) {
    const state = writer.states.get(name)!;
    const settings = settingsOf(name, lexicon);
    const fingerprint = fingerprintOf(settings);
    if (state.wanted === 'REBUILD') refused.delete(name);
    const current = state.generation !== null && (state.settings === fingerprint || refused.get(name) === fingerprint);
    if (state.nextGeneration !== null) {
      // a build under words that changed meanwhile is ended, and the next one takes them over: else steady changes would let none end
      if (sameForm(state.nextSettings, fingerprint)) return name;
      await change(writer, name, noNext, [forgetDocuments(state.nextGeneration)]);
    } else if (current && state.wanted !== 'REBUILD') {
      // the words may have come back to what they were, or changed where the engine sees no difference
      if (state.settings === fingerprint && (state.lexiconVersion !== lexicon.version || state.problem !== null))
        await change(writer, name, { lexicon_version: lexicon.version, problem: null });
      continue;
    }
    if (await begin(writer, name, settings, lexicon.version, refused)) return name;
  }
  return null;
}

/** An index beside with the settings given; where none is searched yet and the engine refuses them, with settings that hold no words. */
async function begin(
  writer: Writer,
  name: IndexName,
  settings: Record<string, unknown>,
  version: number,
  refused: RefusedSettings,
): Promise<boolean> {
  const uid = nextUidOf(writer.prefix, name);
  let [used, problem] = [settings, null as string | null];
  let identity: string;
  try {
    identity = await createIndex(writer.engine, uid, settings, writer.signal, writer.waiting);
  } catch (fault) {
    if (!(fault instanceof EngineRefusal) || !/^(invalid_settings|bad_request|invalid_|malformed)/.test(fault.code)) throw fault;
    refused.set(name, fingerprintOf(settings));
    problem = fault.message;
    writer.log.error({ index: name, reason: fault.message }, 'the search engine refused the settings of an index');
    if (writer.states.get(name)!.generation !== null) {
      await removeIndex(writer.engine, uid, writer.signal, writer.waiting);
      await change(writer, name, { problem, wanted: null });
      return false;
    }
    used = settingsOf(name, noWords(version));
    identity = await createIndex(writer.engine, uid, used, writer.signal, writer.waiting);
  }
  const [{ generation } = { generation: 0 }] = await writer.session.query<{ generation: number }>(
    `select nextval('search_generation')::integer as generation`,
  );
  await change(
    writer,
    name,
    {
      next_generation: generation,
      next_identity: identity,
      next_settings: fingerprintOf(used),
      next_lexicon_version: version,
      next_after: 0,
      next_done: 0,
      next_total: await countRoots(writer.database, searchables[name]),
      wanted: null,
      problem,
    },
    [{ text: 'update search_index set next_since = clock_timestamp() where name = $1', values: [name] }],
  );
  return true;
}

/** Documents read ahead while the engine works; void as soon as a change was followed. */
export interface ReadAhead {
  chunk: Promise<Chunk> | null;
  after: number;
  name: IndexName | null;
}

interface Chunk {
  roots: number[];
  documents: SearchDocument[];
}

/** Documents of one step. Beside an index that is searched it is small, so that changes do not wait long. */
const step = { alone: { documents: 4_000, roots: 1 }, besideLive: { documents: 500, roots: 5 } } as const;

/** The next records in order, until their documents make a step worth sending. */
async function readChunk(
  writer: Writer,
  name: IndexName,
  after: number,
  { documents: enough, roots: divisor }: (typeof step)[keyof typeof step],
): Promise<Chunk> {
  const searchable = searchables[name];
  const limit = Math.ceil(searchable.atOnce / divisor);
  const chunk: Chunk = { roots: [], documents: [] };
  for (let last = after; chunk.documents.length < enough;) {
    const roots = await rootsAfter(writer.database, searchable, last, limit);
    chunk.roots.push(...roots);
    chunk.documents.push(...(await readDocuments(writer.database, writer.schema, searchable, roots)));
    if (roots.length < limit) break;
    last = roots.at(-1)!;
  }
  return chunk;
}

/** Copies the next records into the index that is built beside; when there are none left, puts it in its place. */
export async function buildOn(writer: Writer, name: IndexName, ahead: ReadAhead): Promise<void> {
  const state = writer.states.get(name)!;
  const after = state.nextAfter ?? 0;
  const searchable = searchables[name];
  const size = state.generation === null ? step.alone : step.besideLive;
  const known = ahead.name === name && ahead.after === after ? ahead.chunk : null;
  const { roots, documents } = await (known ?? readChunk(writer, name, after, size));
  ahead.chunk = null;
  if (roots.length === 0) return finish(writer, name);
  const last = roots.at(-1)!;
  ahead.name = name;
  ahead.after = last;
  ahead.chunk = readChunk(writer, name, last, size);
  ahead.chunk.catch(() => undefined);
  const done = (state.nextDone ?? 0) + roots.length;
  const written = await write(writer, searchable, nextTarget(writer, name), roots, documents);
  await note(writer, written, [
    { text: 'update search_index set next_after = $2, next_done = $3 where name = $1', values: [name, last, done] },
  ]);
  writer.states.set(name, { ...state, nextAfter: last, nextDone: done });
  writer.metrics.building.set({ index: name }, Math.min(1, done / Math.max(1, state.nextTotal ?? 1)));
}

async function finish(writer: Writer, name: IndexName): Promise<void> {
  const state = writer.states.get(name)!;
  const [uid, next] = [uidOf(writer.prefix, name), nextUidOf(writer.prefix, name)];
  const [{ n } = { n: 0 }] = await writer.session.query<{ n: number }>(
    'select count(*)::integer as n from search_document where generation = $1',
    [state.nextGeneration],
  );
  const held = await documentsIn(writer.engine, next);
  if (held !== n) throw new IndexLost(`The new index ${next} holds ${held} documents instead of ${n}.`);
  const hasLive = liveTarget(writer, name).length > 0;
  // what stands there though nothing is known of it is not ours to keep
  if (!hasLive) await removeIndex(writer.engine, uid, writer.signal, writer.waiting);
  await swapIndexes(writer.engine, uid, next, hasLive, writer.signal, writer.waiting);
  await noteSwap(writer, state);
}

/** Notes that the index built beside is the one that is searched now, and removes the former one. */
async function noteSwap(writer: Writer, state: IndexState): Promise<void> {
  const { name } = state;
  await change(
    writer,
    name,
    {
      generation: state.nextGeneration,
      identity: state.nextIdentity,
      settings: state.nextSettings,
      lexicon_version: state.nextLexiconVersion,
      day: state.nextSince?.slice(0, 10) ?? null,
      ...noNext,
    },
    [
      { text: 'update search_index set built_at = clock_timestamp() where name = $1', values: [name] },
      ...(state.generation === null ? [] : [forgetDocuments(state.generation)]),
    ],
  );
  writer.metrics.building.set({ index: name }, 1);
  await removeIndex(writer.engine, nextUidOf(writer.prefix, name), writer.signal, writer.waiting);
  writer.log.info({ index: name }, 'a search index was built and put in its place');
}
