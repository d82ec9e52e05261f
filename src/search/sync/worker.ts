import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Database } from '../../platform/database.js';
import type { ChangeFeed } from '../../records/changes/feed.js';
import { newestPlace, type Place } from '../../records/changes/reader.js';
import { indexNames, type IndexName } from '../../records/searchable.js';
import { EngineSilence, Meilisearch } from '../../platform/meilisearch.js';
import { drained, type Waiting } from '../engine/tasks.js';
import { readLexicon } from '../lexicon/lexicon.js';
import type { SearchMetrics } from '../metrics.js';
import { beginBuild, buildOn, recognise, refreshStates, type ReadAhead, type RefusedSettings } from './building.js';
import { beginSweep, checkIndex, countsAgree, noteCheck, sweepOn, type Sweep } from './checking.js';
import { followOn } from './following.js';
import { indexedPlace } from './position.js';
import { WriterSession } from './session.js';
import { allUids, type Writer } from './writer.js';

export interface WorkerOptions {
  databaseUrl: string;
  engineUrl: string;
  engineKey: string | null;
  prefix: string;
  schema: GraphQLSchema;
  changeFeed: ChangeFeed;
  log: Logger;
  metrics: SearchMetrics;
  /** How often an idle writer compares the indexes with what it wrote. */
  checkSeconds: number;
}

/** A running writer of the indexes, or one that waits for its turn. */
export interface SearchWorker {
  stop(): Promise<void>;
}

const firstPause = 200;
const longestPause = 10_000;
const longestStatement = 120_000;
const marksEvery = 10;
/** Under steady writes the state of the indexes is looked at no more than once a second. */
const careEvery = 1_000;

/** Keeps the indexes of a database up to date until it is stopped; whatever fails is tried again, later and later up to ten seconds. Of all processes of a database one writes, the others wait for their turn. */
export function startSearchWorker(options: WorkerOptions): SearchWorker {
  const stopping = new AbortController();
  const running = keepWriting(options, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

async function keepWriting(options: WorkerOptions, signal: AbortSignal): Promise<void> {
  const { log, metrics } = options;
  const database = new Database({ url: options.databaseUrl, replicas: [], pool: 2, executionMs: longestStatement });
  const engine = new Meilisearch(options.engineUrl, options.engineKey);
  // whoever stops does not wait for an engine that hangs
  signal.addEventListener('abort', () => engine.close(), { once: true });
  const refused: RefusedSettings = new Map();
  let pause = firstPause;
  while (!signal.aborted) {
    const began = performance.now();
    try {
      await writeFromNow(options, database, engine, refused, signal);
    } catch (fault) {
      if (signal.aborted) break;
      const kind = (fault as Error).name;
      metrics.faults.inc({ kind });
      if (performance.now() - began > longestPause * 2) pause = firstPause;
      log[fault instanceof EngineSilence ? 'warn' : 'error']({ err: fault, pause }, 'indexing for search stopped and will go on');
      await sleep(pause, undefined, { signal }).catch(() => undefined);
      pause = Math.min(pause * 2, longestPause);
    } finally {
      metrics.writing.set(0);
    }
  }
  await database.close();
}

async function writeFromNow(
  { databaseUrl, prefix, schema, changeFeed, log, metrics, checkSeconds }: WorkerOptions,
  database: Database,
  engine: Meilisearch,
  refused: RefusedSettings,
  signal: AbortSignal,
): Promise<void> {
  const session = await WriterSession.open(databaseUrl, signal);
  const waiting: Waiting = { since: null };
  const writer: Writer = { engine, database, session, schema, prefix, signal, waiting, states: new Map(), log, metrics };
  try {
    metrics.writing.set(1);
    await drained(engine, allUids(prefix), signal, waiting);
    await refreshStates(writer);
    await recognise(writer);
    await work(writer, await firstPlace(writer), refused, { changeFeed, checkSeconds });
  } finally {
    await session.close();
  }
}

/** Where to go on; a database that was never indexed is built from what it holds now, and followed from here. */
async function firstPlace({ database, session }: Writer): Promise<Place> {
  const known = await indexedPlace(database);
  if (known) return known;
  const newest = await newestPlace(database);
  await session.query('insert into search_position (position, change) values ($1, $2)', [newest.position, newest.change]);
  return newest;
}

async function work(
  writer: Writer,
  from: Place,
  refused: RefusedSettings,
  { changeFeed, checkSeconds }: Pick<WorkerOptions, 'changeFeed' | 'checkSeconds'>,
): Promise<void> {
  let place = from;
  let sweep: Sweep | null = null;
  let checks = 0;
  let nextCheck = 0;
  let nextCare = 0;
  let building: IndexName | null = null;
  let woken: Promise<void> | null = null;
  const ahead: ReadAhead = { chunk: null, after: 0, name: null };
  for (;;) {
    writer.signal.throwIfAborted();
    woken ??= changeFeed.next(writer.signal).then(() => void (woken = null));
    const followed = await followOn(writer, place);
    place = followed.place;
    if (followed.changes > 0) ahead.chunk = null;
    if (followed.full) continue;
    if (followed.changes > 0 && !building && performance.now() < nextCare) continue;
    nextCare = performance.now() + careEvery;
    await refreshStates(writer);
    await recognise(writer);
    building = await beginBuild(writer, await readLexicon(writer.database), refused);
    if (building) {
      await buildOn(writer, building, ahead);
      continue;
    }
    sweep ??= await beginSweep(writer);
    if (sweep) {
      if (await sweepOn(writer, sweep)) sweep = null;
      continue;
    }
    if (performance.now() >= nextCheck) {
      await checkAll(writer, checks++ % marksEvery === 0);
      nextCheck = performance.now() + checkSeconds * 1000;
    }
    if (followed.changes === 0) await woken;
  }
}

/** Compares all indexes with what was noted: by count, and each tenth time by the mark of every document. */
async function checkAll(writer: Writer, byMarks: boolean): Promise<void> {
  for (const name of indexNames)
    if (byMarks || !(await countsAgree(writer, name))) {
      await noteCheck(writer, name, await checkIndex(writer, name));
      await countsAgree(writer, name);
    }
}
