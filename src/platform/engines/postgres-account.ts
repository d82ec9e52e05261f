import { execFile } from 'node:child_process';
import { lchownSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from './engine-error.js';
import { engineEnvironment } from './child.js';
import { addLibraryLinks, binary, copyProgram } from './postgres-program.js';
import type { PostgresProgram } from './postgres-program.js';

/** How PostgreSQL is run: with which binaries, as whom, and through which wrapper. */
export interface PostgresLauncher {
  program: PostgresProgram;
  account: Account | null;
  command(name: 'initdb' | 'postgres', args: string[]): { file: string; args: string[]; uid?: number; gid?: number };
}

interface Account {
  uid: number;
  gid: number;
}

/** The weaker first: it opens folders for reading only, but containers often lack it. */
const capabilities = ['dac_read_search', 'dac_override'] as const;
type Capability = (typeof capabilities)[number];

const isRoot = () => process.getuid?.() === 0;

function accountNamed(name: string): Account | null {
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find(([account]) => account === name);
  return fields ? { uid: Number(fields[2]), gid: Number(fields[3]) } : null;
}

/** PostgreSQL refuses root: as root it runs as the owner of the data, else as `postgres`, else as `nobody`. Null when we are not root. */
export function postgresAccount(dataDirectory: string): Account | null {
  if (!isRoot()) return null;
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return accountNamed('postgres') ?? accountNamed('nobody') ?? { uid: 65534, gid: 65534 };
}

/** Gives a folder and everything in it to the account. */
export function giveTo(account: Account, path: string): void {
  lchownSync(path, account.uid, account.gid);
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) giveTo(account, inner);
    else lchownSync(inner, account.uid, account.gid);
  }
}

const direct = (program: PostgresProgram, account: Account | null): PostgresLauncher => ({
  program,
  account,
  command: (name, args) => ({ file: binary(program, name), args, ...account }),
});

/**
 * Folders that only root may enter: setpriv leaves the account one capability, to pass through them.
 * Without no_setuid_fixup access(2), by which PostgreSQL checks its binaries, would ignore the capability.
 */
const withCapability = (program: PostgresProgram, account: Account, capability: Capability): PostgresLauncher => ({
  program,
  account,
  command: (name, args) => ({
    file: 'setpriv',
    args: [
      `--reuid=${account.uid}`,
      `--regid=${account.gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      `--inh-caps=-all,+${capability}`,
      `--ambient-caps=-all,+${capability}`,
      binary(program, name),
      ...args,
    ],
  }),
});

const ways = (program: PostgresProgram, account: Account | null): PostgresLauncher[] => [
  direct(program, account),
  ...(account ? capabilities.map((capability) => withCapability(program, account, capability)) : []),
];

/** Asks the real binary to look at the folder; null when it can, else what it said. An empty folder lacks only postgresql.conf. */
function faultOf(launcher: PostgresLauncher, directory: string): Promise<string | null> {
  const { file, args, uid, gid } = launcher.command('postgres', ['-C', 'data_directory', '-D', directory]);
  return new Promise((resolve) => {
    const answer = (error: Error | null, output: string) =>
      resolve(!error || /postgresql\.conf": No such file/.test(output) ? null : output.trim() || error.message);
    try {
      execFile(file, args, { uid, gid, env: engineEnvironment(), cwd: '/' }, (error, _stdout, stderr) => answer(error, stderr));
    } catch (error) {
      answer(error as Error, '');
    }
  });
}

/** Finds a way to run PostgreSQL that reaches both its binaries and `directory` (which the account must own); tries plain, then one capability, then binaries copied into the data folder. */
export async function postgresLauncher(
  program: PostgresProgram,
  account: Account | null,
  directory: string,
  dataFolder: string,
): Promise<PostgresLauncher> {
  const faults: string[] = [];
  const works = async (launcher: PostgresLauncher) => {
    const fault = await faultOf(launcher, directory);
    if (fault) faults.push(fault);
    return fault === null;
  };

  if (await addLibraryLinks(program)) {
    for (const launcher of ways(program, account)) if (await works(launcher)) return launcher;
  } else faults.push(`${program.folder}: the library links are missing and cannot be created`);

  const copied = copyProgram(program, dataFolder);
  await addLibraryLinks(copied);
  for (const launcher of ways(copied, account)) if (await works(launcher)) return launcher;
  rmSync(copied.folder, { recursive: true, force: true });
  throw cannotRun(account, dataFolder, faults);
}

function cannotRun(account: Account | null, dataFolder: string, faults: string[]): EngineError {
  const said = [...new Set(faults)].map((fault) => `  ${fault}`).join('\n');
  const whoZh = account ? `（PostgreSQL 拒绝以 root 运行，已尝试账号 ${account.uid}）` : '';
  const whoEn = account ? ` (it refuses root; account ${account.uid} was tried)` : '';
  return new EngineError({
    zh: `无法在本机运行内置 PostgreSQL${whoZh}。请用 HUB_DATA 指定一个所有账号都能进入的文件夹（如 /var/lib/wuku-hub），或以非 root 账号启动，或用 DATABASE_URL 指定自己的 PostgreSQL 服务器。`,
    en: `The embedded PostgreSQL cannot run here${whoEn}, data folder ${dataFolder}. Name a folder that every account can enter with HUB_DATA (such as /var/lib/wuku-hub), start as another account than root, or set DATABASE_URL to a PostgreSQL server of your own.\n${said}`,
  });
}
