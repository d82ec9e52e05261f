import { existsSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, type Config } from '../config.js';
import type { Line } from './engine-error.js';
import { lockHolder } from './hub-lock.js';
import { endProcess, worksOn } from './process-table.js';

/** What the hub writes into its data folder; nothing else is ever deleted from it. */
const written =
  /^(postgres(\.password|\.new-\d+|\.old.*)?|meilisearch([.-](key|pid|old.*|dumps|snapshots))?|engines(\.json)?|endpoints\.json|hub\.lock|logs|tmp)$/;

/** Deletes the data of the embedded engines, so that the hub begins anew; refuses while a hub works with them. */
export async function resetData(config: Config, report: (line: Line) => void): Promise<void> {
  const { dataFolder } = config;
  if (config.DATABASE_URL)
    throw new ConfigurationError(
      '--reset 只用于内置数据库；DATABASE_URL 指向的数据库请自行清空\n--reset is for the embedded database only; empty the database of DATABASE_URL yourself.',
    );
  const holder = lockHolder(dataFolder);
  if (holder !== null)
    throw new ConfigurationError(
      `另一个枢纽进程（${holder}）正在使用数据文件夹 ${dataFolder}：请先停止它\nAnother hub (process ${holder}) uses the data folder ${dataFolder}: stop it first.`,
    );
  await endOrphan(join(dataFolder, 'postgres', 'postmaster.pid'), join(dataFolder, 'postgres'));
  await endOrphan(join(dataFolder, 'meilisearch.pid'), join(dataFolder, 'meilisearch'));
  const names = await readdir(dataFolder).catch(() => []);
  for (const name of names.filter((each) => written.test(each))) await rm(join(dataFolder, name), { recursive: true, force: true });
  report({ zh: `已删除 ${dataFolder} 中的数据`, en: `deleted the data in ${dataFolder}` });
}

/** Ends an engine that outlived its hub and still works on a folder. */
async function endOrphan(pidFile: string, folder: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  if (pid > 1 && worksOn(pid, folder)) await endProcess(pid, [{ signal: 'SIGKILL', wait: 5_000 }]);
}
