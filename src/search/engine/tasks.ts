import { setTimeout as sleep } from 'node:timers/promises';
import { EngineRefusal, EngineSilence, type Meilisearch } from '../../platform/meilisearch.js';

/** A task of the engine as it answers it. */
export interface Task {
  uid: number;
  indexUid: string | null;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed' | 'canceled';
  error: { code: string; message: string; type: string } | null;
  enqueuedAt: string;
}

/** The engine no longer knows a task: it lost its data, and with them what the task wrote. */
export class TaskLost extends Error {
  override name = 'TaskLost';
}

const firstPause = 8;
const longestPause = 250;

/** What a wait for the engine tells: since when it waits, by a clock that only goes forward. */
export interface Waiting {
  since: number | null;
}

/**
 * Resolves when every task has ended, however long that takes: a task that is still queued is not a failure, and the
 * engine may be started anew meanwhile. Throws TaskLost when the engine does not know one, the signal's reason when aborted.
 */
export async function ended(engine: Meilisearch, uids: readonly number[], signal: AbortSignal, waiting?: Waiting): Promise<Task[]> {
  const tasks = new Map<number, Task>();
  if (waiting) waiting.since = performance.now();
  try {
    for (let pause = firstPause; tasks.size < uids.length; pause = Math.min(pause * 1.5, longestPause)) {
      await sleep(pause, undefined, { signal });
      const open = uids.filter((uid) => !tasks.has(uid));
      const known = await tasksOf(engine, open);
      if (!known) continue;
      if (known.length < open.length) throw new TaskLost(`Meilisearch does not know ${open.length - known.length} of its tasks.`);
      for (const task of known) if (!['enqueued', 'processing'].includes(task.status)) tasks.set(task.uid, task);
    }
  } finally {
    if (waiting) waiting.since = null;
  }
  return uids.map((uid) => tasks.get(uid)!);
}

/** The tasks asked for; null while the engine does not answer. */
async function tasksOf(engine: Meilisearch, uids: readonly number[]): Promise<Task[] | null> {
  try {
    const { results } = await engine.ask<{ results: Task[] }>('GET', `/tasks?uids=${uids.join(',')}&limit=${uids.length}`);
    return results;
  } catch (fault) {
    if (fault instanceof EngineSilence) return null;
    throw fault;
  }
}

/** Waits for one task and throws EngineRefusal when it did not succeed. */
export async function succeeded(
  engine: Meilisearch,
  { taskUid }: { taskUid: number },
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<void> {
  const [task] = await ended(engine, [taskUid], signal, waiting);
  const refusal = refusalOf(task!);
  if (refusal) throw refusal;
}

/** Why a task did not succeed; null when it did. */
export function refusalOf({ status, error }: Task): EngineRefusal | null {
  if (status === 'succeeded') return null;
  return new EngineRefusal(error?.code ?? status, error?.message ?? `The task was ${status}.`, error?.type ?? 'internal');
}

/** Tasks of indexes that are not finished, oldest first. */
export async function openTasks(engine: Meilisearch, indexUids: readonly string[]): Promise<Task[]> {
  const { results } = await engine.ask<{ results: Task[] }>(
    'GET',
    `/tasks?statuses=enqueued,processing&indexUids=${indexUids.map(encodeURIComponent).join(',')}&limit=1000&reverse=true`,
  );
  return results;
}

/** Waits until the engine has worked off what an earlier writer left in its queue, so that old and new writes keep their order. */
export async function drained(engine: Meilisearch, indexUids: readonly string[], signal: AbortSignal, waiting?: Waiting): Promise<void> {
  for (;;) {
    const open = await openTasks(engine, indexUids);
    if (open.length === 0) return;
    await ended(
      engine,
      open.map(({ uid }) => uid),
      signal,
      waiting,
    );
  }
}
