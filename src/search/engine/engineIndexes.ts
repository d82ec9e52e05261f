import { EngineRefusal, type Meilisearch } from '../../platform/meilisearch.js';
import { succeeded, type Waiting } from './tasks.js';

/** When an index was created: a swap carries it along, and an engine that lost its data cannot have it, so it tells indexes apart. */
export async function identityOf(engine: Meilisearch, uid: string): Promise<string | null> {
  try {
    const { createdAt } = await engine.ask<{ createdAt: string }>('GET', `/indexes/${uid}`);
    return createdAt;
  } catch (fault) {
    if (fault instanceof EngineRefusal && fault.code === 'index_not_found') return null;
    throw fault;
  }
}

/** The identities of the engine's indexes, by uid. */
export async function identities(engine: Meilisearch): Promise<Map<string, string>> {
  const { results } = await engine.ask<{ results: { uid: string; createdAt: string }[] }>('GET', '/indexes?limit=1000');
  return new Map(results.map(({ uid, createdAt }) => [uid, createdAt]));
}

/** Removes an index if there is one; a task for one that is not there would cost as much as another. */
export async function removeIndex(engine: Meilisearch, uid: string, signal: AbortSignal, waiting?: Waiting): Promise<void> {
  if ((await identityOf(engine, uid)) === null) return;
  try {
    await succeeded(engine, await engine.ask('DELETE', `/indexes/${uid}`), signal, waiting);
  } catch (fault) {
    if (!(fault instanceof EngineRefusal && fault.code === 'index_not_found')) throw fault;
  }
}

/** A new empty index with its settings; its identity. Throws EngineRefusal when the engine rejects the settings. */
export async function createIndex(
  engine: Meilisearch,
  uid: string,
  settings: unknown,
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<string> {
  await removeIndex(engine, uid, signal, waiting);
  await succeeded(engine, await engine.ask('POST', '/indexes', { uid, primaryKey: 'id' }), signal, waiting);
  await succeeded(engine, await engine.ask('PATCH', `/indexes/${uid}/settings`, settings), signal, waiting);
  return (await identityOf(engine, uid))!;
}

/** Puts an index in the place of another, or where none stands, in one step for those who search. */
export async function swapIndexes(
  engine: Meilisearch,
  uid: string,
  next: string,
  hasLive: boolean,
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<void> {
  const swap = hasLive ? { indexes: [uid, next] } : { indexes: [next, uid], rename: true };
  await succeeded(engine, await engine.ask('POST', '/swap-indexes', [swap]), signal, waiting);
}

/** Ids and marks of all documents of an index. */
export async function marksOf(engine: Meilisearch, uid: string): Promise<Map<string, string>> {
  const marks = new Map<string, string>();
  const limit = 20_000;
  for (let offset = 0; ; offset += limit) {
    const { results, total } = await engine.ask<{ results: { id: string; mark?: string }[]; total: number }>(
      'POST',
      `/indexes/${uid}/documents/fetch`,
      { fields: ['id', 'mark'], offset, limit },
      60_000,
    );
    for (const { id, mark } of results) marks.set(id, mark ?? '');
    if (offset + limit >= total) return marks;
  }
}

/** How many documents an index holds. */
export async function documentsIn(engine: Meilisearch, uid: string): Promise<number> {
  const { numberOfDocuments } = await engine.ask<{ numberOfDocuments: number }>('GET', `/indexes/${uid}/stats`);
  return numberOfDocuments;
}
