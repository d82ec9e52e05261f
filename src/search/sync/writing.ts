import { EngineRefusal, type Meilisearch } from '../../platform/meilisearch.js';
import { ended, refusalOf, type Task, type Waiting } from '../engine/tasks.js';
import type { SearchDocument } from '../indexes/documents.js';

/** A document that the engine does not take, with its reason. */
export interface Refused {
  document: SearchDocument;
  reason: string;
}

const mostDocuments = 5_000;
const mostBytes = 10 * 1024 * 1024;
const longestPost = 60_000;

/** Documents in posts of at most 5,000 and about 10 MB. */
export function posts<Item>(items: readonly Item[], size: (item: Item) => number): Item[][] {
  const all: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const more = size(item);
    const last = all.at(-1);
    if (!last || last.length >= mostDocuments || bytes + more > mostBytes) {
      all.push([item]);
      bytes = more;
    } else {
      last.push(item);
      bytes += more;
    }
  }
  return all;
}

const sizeOf = ({ text, path, title, pinyin }: SearchDocument): number =>
  3 * (text.length + path.length + title.length) + 20 * pinyin.length + 500;

/** Whether a fault lies in the documents of a post, not in the state of the engine. */
const ofTheDocuments = ({ kind, code }: EngineRefusal): boolean =>
  kind === 'invalid_request' && !/^(index_|invalid_index|missing_authorization|no_space|too_many)/.test(code);

/**
 * Adds documents to an index and waits until the engine has taken them. A post that fails for its documents is halved
 * until the one at fault stands alone; its neighbours go in, and it is handed back with the reason. Throws EngineRefusal
 * when the engine itself is at fault (no space, internal faults), EngineSilence when it does not answer.
 */
export async function addDocuments(
  engine: Meilisearch,
  uid: string,
  documents: readonly SearchDocument[],
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<Refused[]> {
  const all = posts(documents, sizeOf);
  const outcomes = await postAll(engine, uid, all, signal, waiting);
  const refused: Refused[] = [];
  for (const [index, refusal] of outcomes.entries()) {
    if (!refusal) continue;
    if (!ofTheDocuments(refusal)) throw refusal;
    refused.push(...(await addAlone(engine, uid, all[index]!, signal, waiting)));
  }
  return refused;
}

/** Adds one post and waits for it before anything else is sent: the engine puts posts that wait together into one batch, and a bad document fails all of them. */
async function addAlone(
  engine: Meilisearch,
  uid: string,
  post: readonly SearchDocument[],
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<Refused[]> {
  const [refusal] = await postAll(engine, uid, [post], signal, waiting);
  if (!refusal) return [];
  if (!ofTheDocuments(refusal)) throw refusal;
  if (post.length === 1) return [{ document: post[0]!, reason: refusal.message }];
  const half = post.length >> 1;
  return [
    ...(await addAlone(engine, uid, post.slice(0, half), signal, waiting)),
    ...(await addAlone(engine, uid, post.slice(half), signal, waiting)),
  ];
}

async function postAll(
  engine: Meilisearch,
  uid: string,
  all: readonly (readonly SearchDocument[])[],
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<(EngineRefusal | null)[]> {
  const outcomes: (EngineRefusal | null)[] = [];
  const tasks: { uid: number; index: number }[] = [];
  for (const [index, post] of all.entries()) {
    outcomes[index] = null;
    try {
      const { taskUid } = await engine.ask<{ taskUid: number }>('POST', `/indexes/${uid}/documents`, post, longestPost);
      tasks.push({ uid: taskUid, index });
    } catch (fault) {
      if (!(fault instanceof EngineRefusal)) throw fault;
      outcomes[index] = fault;
    }
  }
  if (tasks.length === 0) return outcomes;
  const done: Task[] = await ended(
    engine,
    tasks.map((task) => task.uid),
    signal,
    waiting,
  );
  done.forEach((task, place) => (outcomes[tasks[place]!.index] = refusalOf(task)));
  return outcomes;
}

/** Removes documents from an index by their ids and waits until that is done. */
export async function removeDocuments(
  engine: Meilisearch,
  uid: string,
  ids: readonly string[],
  signal: AbortSignal,
  waiting?: Waiting,
): Promise<void> {
  if (ids.length === 0) return;
  const tasks: number[] = [];
  for (const some of posts(ids, ({ length }) => length + 3)) {
    const { taskUid } = await engine.ask<{ taskUid: number }>('POST', `/indexes/${uid}/documents/delete-batch`, some, longestPost);
    tasks.push(taskUid);
  }
  for (const task of await ended(engine, tasks, signal, waiting)) {
    const refusal = refusalOf(task);
    if (refusal) throw refusal;
  }
}
