import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runningEngines } from '../platform/engines/engines.js';
import { startPostgres } from '../platform/engines/postgres.js';
import { takeHubLock } from '../platform/engines/hub-lock.js';
import type { Config } from '../platform/config.js';

/** Runs the work on the hub's database: that of the configuration, that of a hub which runs on the data folder, or the embedded one, started for it. */
export async function withHubDatabase<Result>(config: Config, work: (url: string) => Promise<Result>): Promise<Result> {
  const known = config.DATABASE_OWNER_URL ?? config.DATABASE_URL ?? runningEngines(config.dataFolder)?.databaseUrl;
  if (known) return work(known);
  if (!existsSync(join(config.dataFolder, 'postgres')))
    throw new Error(
      `数据文件夹 ${config.dataFolder} 中没有数据库：请用 HUB_DATA 指定，或设置 DATABASE_URL — there is no database in the data folder: name it by HUB_DATA, or set DATABASE_URL`,
    );
  const release = takeHubLock(config.dataFolder);
  try {
    const engine = await startPostgres(config, () => undefined);
    return await work(engine.url).finally(() => engine.stop());
  } finally {
    release();
  }
}
