import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../platform/database.js';
import { badInput } from '../../platform/errors.js';
import { indexedPlace } from './position.js';

/** Whether the indexes hold everything up to a moment, and else how many changes they lack. */
export interface Standing {
  caughtUp: boolean;
  behindBy: number;
}

const pause = 15;
const mostCounted = 100_000;
const asked = new WeakMap<Database, Promise<number>>();

/** The position up to which the indexes hold all; those who wait at the same time ask the database once. */
function indexedPosition(database: Database): Promise<number> {
  const open = asked.get(database);
  if (open) return open;
  const fresh = indexedPlace(database)
    .then((place) => (place === null ? -1 : place.change === Number.MAX_SAFE_INTEGER ? place.position : place.position - 1))
    .finally(() => asked.delete(database));
  asked.set(database, fresh);
  return fresh;
}

/** Reads a token that a mutation gave; throws BAD_USER_INPUT for another text. */
export function readToken(token: string): number {
  if (!/^\d{1,15}$/.test(token))
    throw badInput(
      'atLeast 不是有效的检索令牌，请使用写操作返回的 searchToken',
      'atLeast is not a valid token; use the searchToken that a mutation returned.',
    );
  return Number(token);
}

/**
 * Waits until the indexes hold everything up to the mutation that gave a token, at most so long, and answers whether they
 * do or how many changes they are behind. Time is measured by a clock that only goes forward.
 */
export async function waitFor(database: Database, token: string, milliseconds: number, signal?: AbortSignal): Promise<Standing> {
  const wanted = readToken(token);
  const end = performance.now() + milliseconds;
  for (;;) {
    const reached = await indexedPosition(database);
    if (reached >= wanted) return { caughtUp: true, behindBy: 0 };
    if (performance.now() >= end) return { caughtUp: false, behindBy: await changesBetween(database, wanted) };
    await sleep(Math.min(pause, Math.max(1, end - performance.now())), undefined, { ...(signal && { signal }) });
  }
}

async function changesBetween(database: Database, wanted: number): Promise<number> {
  const { rows } = await database.primary.query<{ n: string }>(
    `select count(*) as n from (select from moment m join change c on c.moment = m.id cross join (select coalesce(max(position), 0) as position, coalesce(max(change), 0) as change from search_position) p
      where (m.position > p.position or (m.position = p.position and c.id > p.change)) and m.position <= $1 limit ${mostCounted}) s`,
    [wanted],
  );
  return Math.max(1, Number(rows[0]!.n));
}
