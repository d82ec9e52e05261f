import type { ClientBase } from 'pg';
import type { Sentence } from '../../platform/language.js';
import { contentOf, hashOf, type LinkedEvent } from './chain.js';
import type { Anchor } from './anchors.js';

/** One place where the log is not as it was written. */
export interface Break {
  position: number | null;
  sentence: Sentence;
}

export interface Verified {
  events: number;
  first: number | null;
  /** The newest link, to be kept outside the database. */
  last: Anchor | null;
  breaks: Break[];
  /** More breaks were found than are listed. */
  more: number;
}

const batch = 5_000;
const mostBreaks = 50;

const linked = `select l.position, l.event_id, l.algorithm, l.hash, e.id, (extract(epoch from e.at) * 1000000)::bigint as microseconds, e.caller, e.role, e.department,
  e.address, e.request_id, e.action, e.result, e.code, e.records, e.purpose, e.incident, e.moment, e.occurrences, e.details::text as details
  from audit_link l left join audit_event e on e.id = l.event_id where l.position > $1 order by l.position limit ${batch}`;

/**
 * Walks the whole chain and says exactly where it breaks: events changed, removed, inserted or moved, and, against
 * anchors kept outside the database, a tail cut off or a chain written anew. The hashes are worked out here and not by
 * the database. Everything is read in one snapshot.
 */
export async function verifyChain(
  client: ClientBase,
  anchors: readonly Anchor[],
  progress: (done: number, total: number) => void = () => undefined,
): Promise<Verified> {
  await client.query('begin isolation level repeatable read read only');
  try {
    return await walk(client, anchors, progress);
  } finally {
    await client.query('rollback');
  }
}

async function walk(client: ClientBase, anchors: readonly Anchor[], progress: (done: number, total: number) => void): Promise<Verified> {
  const breaks = new Breaks();
  const total = Number((await client.query<{ n: string }>('select count(*) as n from audit_link')).rows[0]!.n);
  const wanted = new Map<number, Anchor[]>();
  for (const anchor of anchors) wanted.set(anchor.position, [...(wanted.get(anchor.position) ?? []), anchor]);
  const clearings = await clearingsOf(client);
  let [events, place, before] = [0, 0, ''];
  let first: number | null = null;
  let last: Anchor | null = null;
  for (;;) {
    const { rows } = await client.query<LinkedEvent>(linked, [place]);
    for (const row of rows) {
      const position = Number(row.position);
      if (first === null) {
        first = position;
        before = beginning(position, clearings, anchors, breaks);
      } else if (position !== place + 1) breaks.add(place + 1, missing(place + 1, position - 1));
      checkLink(row, before, breaks);
      for (const anchor of wanted.get(position) ?? [])
        if (anchor.hash !== row.hash)
          breaks.add(position, {
            zh: `第 ${position} 条与 ${anchor.at} 留存的锚点不符：该条或之前的日志被改写`,
            en: `Event ${position} is not the one anchored at ${anchor.at}: it, or what stands before it, was written anew.`,
          });
      [place, before] = [position, row.hash];
      last = { position, hash: row.hash, at: instantOf(row.microseconds) };
      events++;
    }
    progress(events, total);
    if (rows.length < batch) break;
  }
  for (const anchor of anchors)
    if (anchor.position > place)
      breaks.add(anchor.position, {
        zh: `日志止于第 ${place} 条，但 ${anchor.at} 留存的锚点是第 ${anchor.position} 条：末尾被截去`,
        en: `The log ends with event ${place}, but event ${anchor.position} was anchored at ${anchor.at}: its end was cut off.`,
      });
  await unlinked(client, breaks);
  return { events, first, last, ...breaks.found() };
}

function checkLink(row: LinkedEvent, before: string, breaks: Breaks): void {
  const position = Number(row.position);
  if (row.id === null)
    return breaks.add(position, { zh: `第 ${position} 条的内容被删除`, en: `The content of event ${position} was removed.` });
  const hash = hashOf(row.algorithm, before, contentOf(row));
  if (hash === undefined)
    return breaks.add(position, {
      zh: `第 ${position} 条使用了此处没有的散列算法 ${row.algorithm.slice(0, 40)}`,
      en: `Event ${position} uses the algorithm ${row.algorithm.slice(0, 40)}, which is not known here.`,
    });
  if (hash !== row.hash)
    breaks.add(position, {
      zh: `第 ${position} 条与其散列值不符：该条（${instantOf(row.microseconds)}，${row.action}）或其前后的顺序被改动`,
      en: `Event ${position} does not fit its hash: it (${instantOf(row.microseconds)}, ${row.action}) or the order around it was changed.`,
    });
}

/** The hash before the first event that is left: none at the beginning, else that of a marker of what was cleared. */
function beginning(position: number, clearings: ReadonlyMap<number, Clearing>, anchors: readonly Anchor[], breaks: Breaks): string {
  if (position === 1) return '';
  const clearing = clearings.get(position - 1);
  if (!clearing) {
    breaks.add(1, missing(1, position - 1));
    return '';
  }
  const sixMonths = new Date(clearing.at);
  sixMonths.setMonth(sixMonths.getMonth() - 6);
  for (const anchor of anchors)
    if (anchor.position < position && new Date(anchor.at) > sixMonths)
      breaks.add(anchor.position, {
        zh: `第 ${anchor.position} 条在 ${anchor.at} 仍在日志末尾，未满六个月即被清除`,
        en: `Event ${anchor.position} stood at the end of the log at ${anchor.at} and was cleared before six months had passed.`,
      });
  return clearing.hash;
}

interface Clearing {
  hash: string;
  at: string;
}

/** What was cleared by rule, by the last position: the events that tell of it stand in the chain themselves. */
async function clearingsOf(client: ClientBase): Promise<Map<number, Clearing>> {
  const { rows } = await client.query<{ upto: string; hash: string; at: Date }>(
    `select e.details ->> 'to' as upto, e.details ->> 'hash' as hash, e.at from audit_event e join audit_link l on l.event_id = e.id where e.action = 'clearAudit' and e.result = 'OK' order by l.position`,
  );
  return new Map(rows.map(({ upto, hash, at }) => [Number(upto), { hash, at: new Date(at).toISOString() }]));
}

async function unlinked(client: ClientBase, breaks: Breaks): Promise<void> {
  const { rows } = await client.query<{ id: string; action: string }>(
    `select e.id, e.action from audit_event e where not exists (select from audit_link l where l.event_id = e.id) and not exists (select from audit_waiting w where w.event_id = e.id) order by e.id limit ${mostBreaks}`,
  );
  for (const { id, action } of rows)
    breaks.add(null, {
      zh: `事件 id ${id}（${action}）不在链中：它是绕过触发器插入的`,
      en: `The event with id ${id} (${action}) is in no chain: it was inserted past the trigger.`,
    });
}

const missing = (from: number, to: number): Sentence => ({
  zh: from === to ? `缺少第 ${from} 条` : `缺少第 ${from} 至 ${to} 条`,
  en: from === to ? `Event ${from} is missing.` : `Events ${from} to ${to} are missing.`,
});

const instantOf = (microseconds: string) => new Date(Number(microseconds) / 1000).toISOString();

class Breaks {
  private readonly list: Break[] = [];
  private all = 0;

  add(position: number | null, sentence: Sentence): void {
    this.all++;
    if (this.list.length < mostBreaks) this.list.push({ position, sentence });
  }

  found(): { breaks: Break[]; more: number } {
    return { breaks: this.list, more: this.all - this.list.length };
  }
}
