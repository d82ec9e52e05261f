import { recordAudit, type Act } from '../access/audit/events.js';
import type { Caller } from '../access/caller.js';
import { newKey } from '../access/keys.js';
import { isRole } from '../access/roles.js';
import type { Scope } from '../access/scopes.js';
import type { Database } from '../platform/database.js';
import { toGlobalId } from '../reading/globalId.js';
import { fieldFault, InputRefused, type InputFault } from '../records/faults.js';
import type { Querier } from '../records/kind.js';
import { beyondGiver, giverOf, type Given, type Giver } from './giver.js';
import { apiKeyView } from './view.js';
import { checkWanted, type KeyWanted } from './wanted.js';

/** Who acts on keys: a caller by a request, or nobody but the machine itself, which is bound by nothing. */
export interface Acting {
  database: Database;
  caller: Caller | null;
  requestId: string | null;
  /** Where the request came from, and the mutation at work; commands have neither. */
  address?: string | null;
  act?: Act | null;
}

/** What an act came to: the row, and the text of the key where one was issued, or faults for which nothing was written. */
export interface Acted {
  id: number | null;
  key: string | null;
  faults: InputFault[];
}

export const machine = 'command:keys';
export const longestOverlapHours = 720;

interface Row {
  id: number;
  client: string;
  label: string;
  owner: string | null;
  contact: string | null;
  role: string;
  scopes: Scope[] | null;
  department: string | null;
  region: string | null;
  networks: string[] | null;
  ends: string | null;
  lasts: string | null;
  over: boolean;
  revoked: boolean;
  replaced: boolean;
  demonstration: boolean;
}

/** Issues a key. It holds no more than its giver may give. */
export const createApiKey = (acting: Acting, wanted: KeyWanted): Promise<Acted> =>
  inTransaction(acting, 'createApiKey', async (query, giver) => {
    // an operator's key lasts no longer than that of the operator who gives it, also where nothing is said
    const { caller } = acting;
    const ends = wanted.expiresAt === undefined && wanted.role === 'operator' ? caller?.expiresAt : wanted.expiresAt;
    const { faults, given } = await checkWanted({ ...wanted, expiresAt: ends }, query);
    if (given && faults.length === 0) faults.push(...(await beyondGiver(giver, given, query)));
    if (faults.length > 0) throw new InputRefused(faults);
    return store(query, acting, { ...wanted, ...given! }, null);
  });

/** Issues a key in place of another one, with all that it holds; the old one is accepted for some hours still. */
export const rotateApiKey = (acting: Acting, id: number, overlapHours: number): Promise<Acted> =>
  inTransaction(acting, 'rotateApiKey', async (query, giver) => {
    if (!Number.isInteger(overlapHours) || overlapHours < 0 || overlapHours > longestOverlapHours)
      throw new InputRefused([
        fieldFault(
          'overlapHours',
          'OUT_OF_RANGE',
          `重叠时间应为 0 至 ${longestOverlapHours} 小时`,
          `The overlap is 0 to ${longestOverlapHours} hours.`,
          overlapHours,
        ),
      ]);
    const row = await lock(query, giver, id);
    if (row.over || row.replaced || row.demonstration) throw new InputRefused([notRotated(row)]);
    // a key of a year is followed by one of a year
    const expiresAt = row.lasts === null ? null : new Date(Date.now() + Number(row.lasts) * 1000).toISOString();
    const given: Given = { ...ofRow(row), expiresAt };
    const beyond = await beyondGiver(giver, given, query);
    // whoever renews the very key that is used goes on for as long as it was given
    const own = giver?.caller.key?.id === id;
    const faults = beyond.filter(({ path }) => !(own && path[0] === 'expiresAt'));
    if (faults.length > 0) throw new InputRefused(faults);
    await query(`update api_key set expires_at = least(expires_at, now() + make_interval(hours => $2)) where id = $1`, [id, overlapHours]);
    return store(query, acting, { ...row, ...given }, id);
  });

/** Ends a key; within a second no process accepts it. One that has ended is left as it is. */
export const revokeApiKey = (acting: Acting, id: number): Promise<Acted> =>
  inTransaction(acting, 'revokeApiKey', async (query, giver) => {
    const row = await lock(query, giver, id);
    const faults = await beyondGiver(giver, { ...ofRow(row), expiresAt: row.ends }, query);
    // what bounds a new key's time and networks does not keep anybody from ending one
    const kept = faults.filter(({ code, path }) => code !== 'MORE_THAN_YOURS' || !['networks', 'expiresAt'].includes(path[0]!));
    if (kept.length > 0) throw new InputRefused(kept);
    await query(`update api_key set revoked_at = now(), revoked_by = $2 where id = $1 and revoked_at is null`, [id, nameOf(acting)]);
    return { id, key: null };
  });

const nameOf = ({ caller }: Acting) => caller?.name ?? machine;

const ofRow = ({ role, scopes, department, region, networks }: Row): Omit<Given, 'expiresAt'> => {
  if (!isRole(role))
    throw new InputRefused([fieldFault('role', 'NOT_IN_LIST', '该密钥的角色已不存在', 'The role of the key is no more.', role)]);
  return { role, scopes, department, region, networks };
};

const notRotated = ({ revoked, replaced, demonstration }: Row): InputFault =>
  demonstration
    ? fieldFault('id', 'DEMONSTRATION', '演示密钥不能轮换', 'Keys of the demonstration are not rotated.')
    : revoked
      ? fieldFault('id', 'REVOKED', '该密钥已停用，请签发新的密钥', 'The key was revoked; issue a new one.')
      : replaced
        ? fieldFault('id', 'REPLACED', '该密钥已被替换，请轮换替换后的密钥', 'The key has a successor; rotate that one.')
        : fieldFault('id', 'EXPIRED', '该密钥已过期，请签发新的密钥', 'The key has expired; issue a new one.');

async function store(query: Querier, acting: Acting, key: KeyWanted & Given, replaces: number | null): Promise<Omit<Acted, 'faults'>> {
  const fresh = newKey();
  const [row] = await query(
    `insert into api_key (prefix, secret_hash, client, label, owner, contact, role, scopes, department, region, networks, expires_at, created_by, replaces_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8::text[], $9, $10, $11::cidr[], $12, $13, $14) returning id::int`,
    [
      fresh.prefix,
      fresh.secretHash,
      key.client,
      key.label,
      key.owner ?? null,
      key.contact ?? null,
      key.role,
      key.scopes,
      key.department,
      key.region,
      key.networks,
      key.expiresAt,
      nameOf(acting),
      replaces,
    ],
  );
  return { id: row!['id'] as number, key: fresh.text };
}

/** The row of a key that the giver may see, locked. */
async function lock(query: Querier, giver: Giver | null, id: number): Promise<Row> {
  const region = giver?.caller.region ?? null;
  const department = giver?.caller.department ?? null;
  // locked first: what is then read is what whoever held the lock before left behind
  await query('select from api_key where id = $1 for update', [id]);
  const [row] = await query(
    `select id::int, coalesce(client, prefix) as client, label, owner, contact, role, scopes, department, region, networks::text[], demonstration,
       to_json(expires_at) #>> '{}' as ends, extract(epoch from expires_at - created_at) as lasts,
       revoked_at is not null or coalesce(expires_at <= now(), false) as over, revoked_at is not null as revoked,
       exists (select from api_key s where s.replaces_id = k.id) as replaced
     from api_key k where id = $1 and ($2::text is null or department = $2)
       and ($3::text is null or region in (select i.code from region i join region o on starts_with(i.path, o.path) where o.code = $3))`,
    [id, department, region],
  );
  if (!row) throw new InputRefused([fieldFault('id', 'NOT_FOUND', '没有这个密钥', 'There is no such key.')]);
  return row as unknown as Row;
}

/** Of whom the audit log tells. */
const audited = ({ database, caller, requestId, address = null, act = null }: Acting) => ({
  database,
  caller: caller ?? { name: machine, role: 'operator' as const, department: null },
  requestId,
  address,
  act,
});

async function inTransaction(
  acting: Acting,
  operation: string,
  work: (query: Querier, giver: Giver | null) => Promise<Omit<Acted, 'faults'>>,
): Promise<Acted> {
  try {
    return await acting.database.transaction({ caller: nameOf(acting), requestId: acting.requestId, operation }, async (client) => {
      const query: Querier = async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows;
      const giver = acting.caller && (await giverOf(acting.caller, query));
      const acted = await work(query, giver);
      await recordAudit(audited(acting), { action: operation, result: 'OK', records: [toGlobalId(apiKeyView.idPrefix, acted.id!)] }, query);
      return { ...acted, faults: [] };
    });
  } catch (fault) {
    if (fault instanceof InputRefused) return { id: null, key: null, faults: fault.faults };
    throw fault;
  }
}
