import type { Caller } from '../access/caller.js';
import { Networks } from '../access/networks.js';
import { roleTable, type Role } from '../access/roles.js';
import { separated, type Scope } from '../access/scopes.js';
import { fieldFault, type InputFault } from '../records/faults.js';
import type { Querier } from '../records/kind.js';

/** What bounds the keys that somebody may give; null on the machine itself, where nothing does. */
export interface Giver {
  caller: Caller;
  /** Ranges from which the giver's own key is accepted. */
  networks: string[] | null;
}

/** A key as it is given: checked, and complete. */
export interface Given {
  role: Role;
  scopes: Scope[] | null;
  department: string | null;
  region: string | null;
  networks: string[] | null;
  expiresAt: string | null;
}

/** Who gives a key by a request, with the networks of the key that was used. */
export async function giverOf(caller: Caller, query: Querier): Promise<Giver> {
  if (!caller.key) return { caller, networks: null };
  const [row] = await query('select networks::text[] as networks from api_key where id = $1', [caller.key.id]);
  return { caller, networks: (row?.['networks'] as string[] | null | undefined) ?? null };
}

const more = (path: string, zh: string, en: string): InputFault => fieldFault(path, 'MORE_THAN_YOURS', zh, en);

/**
 * What a key would have that its giver may not give. Operators appoint others, so they give scopes of the libraries
 * that they do not hold; what they hold themselves they give no further than they hold it, and auditing not at all.
 */
export async function beyondGiver(giver: Giver | null, given: Given, query: Querier): Promise<InputFault[]> {
  if (giver === null) return [];
  const { caller, networks } = giver;
  const scopes = given.scopes ?? roleTable[given.role].scopes;
  const faults: InputFault[] = [];
  if (scopes.some((scope) => separated.auditing.includes(scope as never)))
    faults.push(
      fieldFault(
        'role',
        'SEPARATED',
        '审计员的密钥不能由运维签发，请在服务器上执行 npm run keys',
        'Keys of auditors are not given by operators; use npm run keys on the machine.',
      ),
    );
  const kept = scopes.filter((scope) => separated.operating.includes(scope as never) && !caller.scopes.has(scope));
  if (kept.length > 0)
    faults.push(more('scopes', `您自己没有权限 ${kept.join('、')}，不能授予`, `You do not hold ${kept.join(', ')} and cannot give it.`));
  if (caller.department !== null && given.department !== caller.department)
    faults.push(
      more('department', `您只能签发部门 ${caller.department} 的密钥`, `You may give keys of the sector ${caller.department} only.`),
    );
  if (caller.region !== null && !(await within(given.region, caller.region, query)))
    faults.push(more('region', `您只能签发 ${caller.region} 辖区内的密钥`, `You may give keys limited to ${caller.region} or below only.`));
  return given.role === 'operator' ? [...faults, ...likeGiver(caller, networks, given)] : faults;
}

/** An operator makes no operator who is accepted from elsewhere or for longer. */
function likeGiver(caller: Caller, networks: string[] | null, given: Given): InputFault[] {
  const faults: InputFault[] = [];
  if (networks && !(given.networks?.every((network) => new Networks(networks).covers(network)) ?? false))
    faults.push(
      more(
        'networks',
        '运维密钥的网络范围不能超出您自己的范围',
        'The networks of an operator’s key cannot reach beyond those of your own.',
      ),
    );
  if (caller.expiresAt !== undefined && (given.expiresAt === null || Date.parse(given.expiresAt) > Date.parse(caller.expiresAt)))
    faults.push(more('expiresAt', '运维密钥的期限不能晚于您自己的期限', 'An operator’s key cannot last longer than your own.'));
  return faults;
}

async function within(region: string | null, outer: string, query: Querier): Promise<boolean> {
  if (region === null) return false;
  const rows = await query('select from region i join region o on starts_with(i.path, o.path) where i.code = $1 and o.code = $2', [
    region,
    outer,
  ]);
  return rows.length > 0;
}
