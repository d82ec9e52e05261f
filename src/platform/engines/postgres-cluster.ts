import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { EngineError } from './engine-error.js';
import { engineEnvironment } from './child.js';
import { giveTo, postgresAccount, postgresLauncher } from './postgres-account.js';
import type { PostgresLauncher } from './postgres-account.js';
import type { PostgresProgram } from './postgres-program.js';
import { secretFrom } from './secret-file.js';

/** The name of the superuser and of the database. */
export const hubName = 'hub';

/** A data directory that is ready to be started. */
export interface Cluster {
  directory: string;
  password: string;
  launcher: PostgresLauncher;
}

/** Opens `<dataFolder>/postgres`, creating it by initdb when missing; explains a directory of another major version. */
export async function openCluster(program: PostgresProgram, dataFolder: string): Promise<Cluster> {
  const directory = join(dataFolder, 'postgres');
  const { secret: password, created } = secretFrom(join(dataFolder, 'postgres.password'));
  removeUnfinished(dataFolder);
  if (!existsSync(join(directory, 'PG_VERSION'))) {
    refuseStrangers(directory);
    return { directory, password, launcher: await createCluster(program, dataFolder, directory, password) };
  }
  checkVersion(program, directory);
  const account = postgresAccount(directory);
  if (account && statSync(directory).uid === 0) giveTo(account, directory);
  checkOwner(directory);
  const launcher = await postgresLauncher(program, account, directory, dataFolder);
  if (created) await replacePassword(launcher, directory, password);
  return { directory, password, launcher };
}

function removeUnfinished(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (name.startsWith('postgres.new-')) rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
}

/** An empty folder may be replaced; one with other content is not ours. */
function refuseStrangers(directory: string): void {
  if (!existsSync(directory)) return;
  if (readdirSync(directory).length === 0) return rmSync(directory, { recursive: true });
  throw new EngineError({
    zh: `${directory} 不是 PostgreSQL 数据目录（缺少 PG_VERSION），但不为空。请移走它，或用 HUB_DATA 指定另一个文件夹。`,
    en: `${directory} is not a PostgreSQL data directory (PG_VERSION is missing) but is not empty. Move it away, or name another folder with HUB_DATA.`,
  });
}

function checkVersion(program: PostgresProgram, directory: string): void {
  const found = readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim();
  if (found === program.major) return;
  throw new EngineError({
    zh: `数据目录 ${directory} 由 PostgreSQL ${found} 写成，而本版本内置的是 PostgreSQL ${program.major}，数据未被改动。可选做法：一、用 PostgreSQL ${found} 启动该目录并用 DATABASE_URL 连接它；二、用 PostgreSQL ${found} 的 pg_dump 导出，移走该目录，重新启动后导入；三、不需要旧数据时，移走该目录重新开始。`,
    en: `The data directory ${directory} was written by PostgreSQL ${found}; this release ships PostgreSQL ${program.major}. Nothing was changed. Either run the directory with PostgreSQL ${found} and name that server in DATABASE_URL; or dump it with pg_dump of PostgreSQL ${found}, move the directory away, start again and restore; or, when the old data are not needed, move the directory away and start anew.`,
  });
}

function checkOwner(directory: string): void {
  const me = process.getuid?.() ?? 0;
  const { uid } = statSync(directory);
  if (me === 0 || me === uid) return;
  throw new EngineError({
    zh: `数据目录 ${directory} 属于账号 ${uid}，而 hub 以账号 ${me} 运行。请以原账号启动，或执行 chown -R ${me} 更改归属，或用 HUB_DATA 指定另一个文件夹。`,
    en: `The data directory ${directory} belongs to account ${uid}, but the hub runs as account ${me}. Start as that account, change the owner with chown -R ${me}, or name another folder with HUB_DATA.`,
  });
}

/** initdb works in a folder of its own that is renamed at the end, so that an interrupted one is never mistaken for data. */
async function createCluster(program: PostgresProgram, dataFolder: string, directory: string, password: string): Promise<PostgresLauncher> {
  const fresh = join(dataFolder, `postgres.new-${process.pid}`);
  const passwordFile = `${fresh}.password`;
  mkdirSync(fresh, { mode: 0o700 });
  try {
    const account = postgresAccount(fresh);
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (account) for (const path of [fresh, passwordFile]) chownSync(path, account.uid, account.gid);
    chmodSync(fresh, 0o700);
    const launcher = await postgresLauncher(program, account, fresh, dataFolder);
    await runToEnd(launcher, 'initdb', [
      `--pgdata=${fresh}`,
      `--username=${hubName}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-instructions',
    ]);
    renameSync(fresh, directory);
    return launcher;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(passwordFile, { force: true });
  }
}

/** Sets the password in single-user mode: for a data directory whose password file was lost. */
const replacePassword = (launcher: PostgresLauncher, directory: string, password: string): Promise<void> =>
  runToEnd(launcher, 'postgres', ['--single', '-D', directory, 'postgres'], `alter role ${hubName} password '${password}'\n`);

function runToEnd(launcher: PostgresLauncher, name: 'initdb' | 'postgres', args: string[], input = ''): Promise<void> {
  const { file, args: all, uid, gid } = launcher.command(name, args);
  return new Promise((resolve, reject) => {
    const child = execFile(file, all, { uid, gid, env: engineEnvironment(), cwd: '/' }, (error, stdout, stderr) => {
      if (!error) return resolve();
      const said = (stderr.trim() || stdout.trim() || error.message).split('\n').slice(-8).join('\n');
      reject(
        new EngineError({
          zh: `内置 PostgreSQL 的 ${name} 失败。请检查磁盘空间和权限，或用 DATABASE_URL 指定自己的服务器。`,
          en: `${name} of the embedded PostgreSQL failed. Check disk space and permissions, or set DATABASE_URL to a server of your own.\n${said}`,
        }),
      );
    });
    child.stdin?.end(input);
  });
}
