import { recordAct } from '../../access/audit/events.js';
import { may } from '../../access/caller.js';
import type { Context } from '../../context.js';
import { badInput, HubError } from '../../platform/errors.js';
import { Compilation } from '../../reading/compilation.js';
import type { EntityView } from '../../reading/entityView.js';
import { parseGlobalId } from '../../reading/globalId.js';
import { rowsOf } from '../../reading/view.js';
import type { Querier } from '../kind.js';
import type { RevealedContactType } from './types.js';

const purposeLength = { least: 6, most: 500 };
const longestIncident = 200;

let views: ReadonlyMap<string, EntityView> = new Map();

/** Tells which views there are: those with masks of their own or with parts that have some can be revealed. */
export function knowContacts(all: readonly EntityView[]): void {
  views = new Map(all.filter(({ masks, contacts }) => masks || contacts).map((view) => [view.idPrefix, view]));
}

/**
 * Gives the contact data of one record whole, for a purpose, and writes so to the audit log in the same transaction:
 * there is no reveal without its event. A record that the caller may not see is not found. Throws LIMIT_EXCEEDED when
 * the caller has had as many reveals within the hour as are allowed.
 */
export async function revealContact(ctx: Context, id: string, purpose: string, incident: string | null): Promise<RevealedContactType> {
  const told = {
    purpose: said(purpose, '用途 purpose', 'purpose', purposeLength.least, purposeLength.most),
    incident: incidentOf(incident),
  };
  const parsed = parseGlobalId(id);
  const view = parsed && views.get(parsed.prefix);
  if (!parsed || !view)
    throw badInput(
      'id 无效：请使用储备库、储备协议、救援队伍、专家或预案版本的 id',
      'This is not the id of a record with contact data: use that of a depot, an agreement, a team, an expert or a version of a plan.',
    );
  return ctx.database.transaction(
    { caller: ctx.caller.name, requestId: ctx.requestId, operation: ctx.operation ?? 'revealContact' },
    async (client) => {
      const query: Querier = async (text, values) => (await client.query({ text, values })).rows as Record<string, unknown>[];
      await withinLimit(ctx, query);
      const contacts = may(ctx.caller, view.scope) ? await contactsOf(ctx, view, parsed.id, query) : undefined;
      if (!contacts) throw new HubError('NOT_FOUND', { zh: `没有 id 为 ${id} 的记录`, en: `There is no record with the id ${id}.` });
      await recordAct(ctx, { ...told, details: { fields: contacts.map(({ field }) => field).slice(0, 200) } }, query);
      const [now] = await query(
        `select to_json(clock_timestamp()) #>> '{}' as at, to_json(clock_timestamp() + make_interval(mins => $1)) #>> '{}' as until`,
        [ctx.config.REVEAL_MINUTES],
      );
      return { recordId: id, contacts, ...told, revealedAt: now!['at'] as string, expiresAt: now!['until'] as string };
    },
  );
}

/** The number of reveals that are left is read from the log itself, under a lock on the caller: it holds across processes and restarts. */
async function withinLimit(ctx: Context, query: Querier): Promise<void> {
  const allowed = ctx.config.LIMIT_REVEALS_PER_HOUR;
  await query('select pg_advisory_xact_lock(320704, hashtext($1))', [ctx.caller.name]);
  const [row] = await query(
    `select count(*)::integer as n, ceil(extract(epoch from min(at) + interval '1 hour' - now()))::integer as wait from
       (select at from audit_event where caller = $1 and action = 'revealContact' and result = 'OK' and at > now() - interval '1 hour' order by at desc limit $2) e`,
    [ctx.caller.name, allowed],
  );
  if (Number(row!['n']) < allowed) return;
  throw new HubError(
    'LIMIT_EXCEEDED',
    {
      zh: `每小时最多查看 ${allowed} 条联系方式，请在 ${String(row!['wait'])} 秒后再试；确有需要请向数据所属单位联系`,
      en: `At most ${allowed} contacts are revealed an hour; try again in ${String(row!['wait'])} seconds, or ask those who keep the record.`,
    },
    { limit: { name: 'revealsPerHour', allowed }, retryAfterSeconds: Number(row!['wait']) },
  );
}

/** The personal values of a record and of its parts under the caller's row rule; undefined when there is no such record for the caller. */
async function contactsOf(ctx: Context, view: EntityView, id: number, query: Querier) {
  const compilation = new Compilation({} as never, ctx.caller, null);
  const own = valuesSql(view, 't');
  const parts = (view.contacts ?? []).map(({ field, view: part, owner, order }) => {
    const rule = part().rowRule?.(ctx.caller, 'p', compilation);
    const list = `(select json_agg(${valuesSql(part(), 'p')} order by p.${order ?? 'id'}) from ${rowsOf(part(), compilation)} p where p.${owner} = t.id${rule ? ` and ${rule}` : ''})`;
    return `'${field}', ${order ? list : `${list} -> 0`}`;
  });
  const rule = view.rowRule?.(ctx.caller, 't', compilation);
  const [row] = await query(
    `select ${own} as own, json_build_object(${parts.join(', ')}) as parts from ${rowsOf(view, compilation)} t where t.id = ${compilation.bind(id, 'bigint')}${rule ? ` and ${rule}` : ''}`,
    compilation.values,
  );
  return row && [...flat(row['own'], ''), ...flat(row['parts'], '')];
}

/** A JSON object of the personal columns of a row, by the names of their fields. */
function valuesSql({ masks = {}, columns }: EntityView, table: string): string {
  const pairs = columns.filter(({ column }) => masks[column]).map(({ column, property }) => `'${property}', ${table}.${column}`);
  return `json_build_object(${pairs.join(', ')})`;
}

/** Texts inside a JSON value with the path to each; empty ones are left out. */
function flat(value: unknown, path: string): { field: string; text: string }[] {
  if (typeof value === 'string') return [{ field: path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => flat(inner, path === '' ? name : `${path}.${name}`));
}

function said(given: string, zh: string, en: string, least: number, most: number): string {
  const text = given.replace(/\s+/g, ' ').trim();
  if (text.includes('\0') || !text.isWellFormed() || [...text].length < least || [...text].length > most)
    throw badInput(
      `请用 ${least} 到 ${most} 个字说明${zh}，它会写入审计日志并显示给数据所属单位`,
      `Say in ${least} to ${most} characters what the ${en} is; it is written to the audit log and shown to those who keep the record.`,
      { argument: en },
    );
  return text;
}

const incidentOf = (given: string | null) =>
  given === null || given.trim() === '' ? null : said(given, '相关事件 incident', 'incident', 1, longestIncident);
