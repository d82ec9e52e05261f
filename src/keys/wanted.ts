import { sectors } from '../access/demonstrationKeys.js';
import { parseNetwork } from '../access/networks.js';
import { isRole, namedRoles, scopesOf } from '../access/roles.js';
import { scopes as allScopes, unseparated, type Scope } from '../access/scopes.js';
import { fieldFault, type InputFault } from '../records/faults.js';
import type { Querier } from '../records/kind.js';
import type { Given } from './giver.js';

/** A key that somebody asks for. */
export interface KeyWanted {
  client: string;
  label: string;
  role: string;
  scopes?: readonly string[] | null | undefined;
  department?: string | null | undefined;
  region?: string | null | undefined;
  networks?: readonly string[] | null | undefined;
  owner?: string | null | undefined;
  contact?: string | null | undefined;
  expiresAt?: string | null | undefined;
}

/** Characters that would make one line of a log or a table look like two, or turn it round. */
const notOfALine = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

const yearMs = 365 * 86_400_000;
const mostNetworks = 50;

/** The faults of a wanted key, and the key as it would be given. */
export async function checkWanted(wanted: KeyWanted, query: Querier): Promise<{ faults: InputFault[]; given: Given | null }> {
  const faults = [...textFaults(wanted), ...networkFaults(wanted.networks ?? null)];
  const { role, department = null, region = null } = wanted;
  if (!isRole(role) || role === 'anonymous') {
    const list = namedRoles.join(', ');
    return {
      faults: [
        ...faults,
        fieldFault('role', 'UNKNOWN_ROLE', `没有这个角色，可用：${list}`, `There is no such role; there are ${list}.`, role),
      ],
      given: null,
    };
  }
  faults.push(...scopeFaults(wanted.scopes ?? null, scopesOf(role)));
  if (department !== null && !sectors.includes(department as never))
    faults.push(
      fieldFault(
        'department',
        'UNKNOWN_SECTOR',
        `没有这个部门，可用：${sectors.join('、')}`,
        `There is no such sector; there are ${sectors.join(', ')}.`,
        department,
      ),
    );
  if (role === 'department' && department === null)
    faults.push(fieldFault('department', 'REQUIRED', '部门角色的密钥须写明部门', 'A key of the role department names its sector.'));
  if (region !== null && (await query('select from region where code = $1', [region])).length === 0)
    faults.push(fieldFault('region', 'UNKNOWN_REGION', '没有这个行政区划代码', 'There is no division with this code.', region));
  const expiresAt = wanted.expiresAt === undefined ? new Date(Date.now() + yearMs).toISOString() : wanted.expiresAt;
  if (expiresAt !== null && !(Date.parse(expiresAt) > Date.now()))
    faults.push(fieldFault('expiresAt', 'IN_THE_PAST', '到期时间应晚于现在', 'The key would have ended already.'));
  return {
    faults,
    given: {
      role,
      scopes: (wanted.scopes ?? null) as Scope[] | null,
      department,
      region,
      networks: wanted.networks ? [...wanted.networks] : null,
      expiresAt,
    },
  };
}

function textFaults({ client, label, owner, contact }: KeyWanted): InputFault[] {
  const faults: InputFault[] = [];
  if (!/^[a-z0-9][a-z0-9._-]{0,62}$/.test(client))
    faults.push(
      fieldFault(
        'client',
        'FORM',
        '客户端名称为 1 至 63 个小写字母、数字、点、横线或下划线，如 port-authority',
        'The client is 1 to 63 small letters, digits, dots, dashes or underscores, such as port-authority.',
        client,
      ),
    );
  for (const [path, text] of Object.entries({ label, owner, contact })) {
    if (text == null) continue;
    if (path === 'label' && text.trim() === '') faults.push(fieldFault(path, 'REQUIRED', '请填写说明', 'Say what the key is for.'));
    if (text.length > 100) faults.push(fieldFault(path, 'TOO_LONG', '最多 100 个字符', 'At most 100 characters.'));
    if (notOfALine.test(text) || !text.isWellFormed())
      faults.push(
        fieldFault(path, 'FORM', '应为一行文字，不含换行与控制字符', 'It is one line, without line breaks and control characters.'),
      );
  }
  return faults;
}

function networkFaults(networks: readonly string[] | null): InputFault[] {
  if (networks === null) return [];
  if (networks.length === 0 || networks.length > mostNetworks)
    return [
      fieldFault(
        'networks',
        'COUNT',
        `请给出 1 至 ${mostNetworks} 个网络范围，或不填`,
        `Give 1 to ${mostNetworks} networks, or leave them out.`,
      ),
    ];
  return networks
    .filter((text) => parseNetwork(text) === undefined)
    .map((text) =>
      fieldFault('networks', 'NOT_A_NETWORK', '应为地址或网段，如 10.32.0.0/16', 'It is an address or a range such as 10.32.0.0/16.', text),
    );
}

function scopeFaults(wanted: readonly string[] | null, ofRole: ReadonlySet<Scope>): InputFault[] {
  if (wanted === null) return [];
  if (wanted.length === 0)
    return [fieldFault('scopes', 'COUNT', '请至少给出一个权限，或不填', 'Give at least one scope, or leave them out.')];
  const faults = wanted
    .filter((scope) => !ofRole.has(scope as Scope))
    .map((scope) =>
      allScopes.includes(scope as Scope)
        ? fieldFault('scopes', 'NOT_OF_ROLE', `该角色不含权限 ${scope}`, `The role does not hold ${scope}.`, scope)
        : fieldFault('scopes', 'UNKNOWN_SCOPE', '没有这个权限', 'There is no such scope.', scope),
    );
  if (faults.length === 0 && unseparated(wanted as Scope[]))
    faults.push(fieldFault('scopes', 'SEPARATED', '运维与审计权限不能同时授予', 'Scopes of operating and of auditing do not go together.'));
  return faults;
}
