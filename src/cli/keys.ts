import { Command, InvalidArgumentError } from 'commander';
import { sectors } from '../access/demonstrationKeys.js';
import { namedRoles, roleTable } from '../access/roles.js';
import { createApiKey, longestOverlapHours, revokeApiKey, rotateApiKey, type Acted, type Acting } from '../keys/acts.js';
import type { Database } from '../platform/database.js';
import { inColumns, onDatabase, onOneLine } from './database.js';

const list = (text: string, before: string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
];

/** `2027-06-30`, an instant, a number of days, or `never`. */
function endOf(text: string): string | null {
  if (text === 'never') return null;
  if (/^\d{1,5}$/.test(text)) return new Date(Date.now() + Number(text) * 86_400_000).toISOString();
  const instant = Date.parse(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T23:59:59+08:00` : text);
  if (Number.isNaN(instant))
    throw new InvalidArgumentError('应为日期、天数或 never — a day such as 2027-06-30, a number of days, or never');
  return new Date(instant).toISOString();
}

function hoursOf(text: string): number {
  if (!/^\d{1,3}$/.test(text) || Number(text) > longestOverlapHours)
    throw new InvalidArgumentError(`应为 0 到 ${longestOverlapHours} 的整数 — a whole number from 0 to ${longestOverlapHours}`);
  return Number(text);
}

interface CreateOptions {
  client: string;
  label: string;
  role: string;
  scopes?: string[];
  department?: string;
  region?: string;
  networks?: string[];
  owner?: string;
  contact?: string;
  expires?: string | null;
}

/** `npm run keys`: keys from the machine itself, such as the first ones of operator and auditor. */
export const keys = new Command('keys')
  .description('接口密钥：在服务器上签发、列出、轮换、停用 — keys: issue, list, rotate and revoke them on the machine')
  .addHelpText(
    'after',
    `\n角色 — roles:\n${namedRoles.map((role) => `  ${role.padEnd(18)} ${roleTable[role].text.zh} — ${roleTable[role].text.en}`).join('\n')}
部门 — sectors: ${sectors.join(', ')}
例 — example:
  npm run keys -- create --client ops-zhang --label "运维 张工" --role operator --networks 10.32.1.0/24 --expires 365\n`,
  );

keys
  .command('create')
  .description('签发密钥；完整密钥只显示这一次 — issue a key; the whole key is shown this once')
  .requiredOption('--client <name>', '客户端，如 port-authority — name of the client')
  .requiredOption('--label <text>', '用途 — what the key is for')
  .requiredOption('--role <role>', '角色 — role')
  .option('--scopes <list>', '只授予角色权限中的这些，逗号分隔 — only these scopes of the role', list)
  .option('--department <sector>', '部门 — sector')
  .option('--region <code>', '只限该行政区划 — code of the division to which it is limited')
  .option('--networks <list>', '允许的网络地址或网段，逗号分隔 — addresses or ranges from which it is accepted', list)
  .option('--owner <text>', '责任单位 — who answers for it')
  .option('--contact <text>', '联系方式 — how to reach them')
  .option('--expires <when>', '到期：日期、天数或 never，默认一年 — a day, a number of days, or never; a year by default', endOf)
  .action(({ expires, ...wanted }: CreateOptions) =>
    onDatabase(async (database) => shown(await createApiKey(here(database), { ...wanted, expiresAt: expires }))),
  );

keys
  .command('list')
  .description('列出密钥 — list the keys')
  .option('--all', '包括已过期与已停用的 — with those that have ended')
  .action(({ all = false }: { all?: boolean }) =>
    onDatabase(async (database) => {
      const { rows } = await database.primary.query<Record<string, string>>(
        `select id::text, coalesce(client, prefix) as client, prefix, role, coalesce(department, '') as department, coalesce(region, '') as region,
           coalesce(array_to_string(networks, ' '), '') as networks, coalesce(to_char(expires_at, 'YYYY-MM-DD'), 'never') as expires,
           coalesce(to_char(last_used_at, 'YYYY-MM-DD HH24:MI'), '') as used, case when revoked_at is not null then 'REVOKED' when expires_at <= now() then 'EXPIRED' else 'ACTIVE' end as status, label
         from api_key where $1 or (revoked_at is null and coalesce(expires_at > now(), true)) order by client, id`,
        [all],
      );
      const columns = ['id', 'client', 'prefix', 'role', 'department', 'region', 'networks', 'expires', 'used', 'status', 'label'];
      process.stdout.write(
        `${inColumns(
          columns,
          rows.map((row) => columns.map((column) => row[column]!)),
        )}\n`,
      );
    }),
  );

keys
  .command('rotate')
  .description('轮换密钥：签发新的，旧的在重叠时间后失效 — issue a successor; the old key ends after the overlap')
  .argument('<key>', '编号或前缀 — id or prefix')
  .option('--overlap <hours>', '重叠小时数 — hours for which the old key is accepted still', hoursOf, 24)
  .action((key: string, { overlap }: { overlap: number }) =>
    onDatabase(async (database) => shown(await rotateApiKey(here(database), await idOf(database, key), overlap))),
  );

keys
  .command('revoke')
  .description('停用密钥；一秒内各进程不再接受 — end a key; within a second no process accepts it')
  .argument('<key>', '编号或前缀 — id or prefix')
  .action((key: string) =>
    onDatabase(async (database) => {
      const { faults } = await revokeApiKey(here(database), await idOf(database, key));
      if (faults.length > 0) return shown({ id: null, key: null, faults });
      process.stdout.write('已停用 — revoked\n');
    }),
  );

const here = (database: Database): Acting => ({ database, caller: null, requestId: null });

async function idOf(database: Database, key: string): Promise<number> {
  const { rows } = await database.primary.query<{ id: number }>(
    `select id::int from api_key where prefix = $1 or 'key_' || id = $1 or id::text = $1`,
    [key],
  );
  return rows[0]?.id ?? 0;
}

/** The key goes to standard output alone, so that it can be piped into a safe place. */
function shown({ id, key, faults }: Acted): void {
  if (faults.length > 0) {
    for (const { path, sentence } of faults)
      process.stderr.write(`${path.join('.')}: ${onOneLine(sentence.zh)} — ${onOneLine(sentence.en)}\n`);
    process.exitCode = 1;
    return;
  }
  process.stderr.write(`已签发，编号 ${id}；请妥善保存，不会再次显示 — issued as ${id}; keep it, it is not shown again:\n`);
  process.stdout.write(`${key}\n`);
}
