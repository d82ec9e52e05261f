import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../platform/config.js';
import { startPostgres } from '../platform/engines/postgres.js';
import { projectFolder } from '../serving/hub.js';
import { hubGraphql, hubSql } from './printed.js';

interface Options {
  check?: boolean;
  database: boolean;
}

/** `npm run schema`: writes what the code promises to clients and keeps in the database, or with `--check` compares it. */
export const schema = new Command('schema')
  .description('写出接口模式与数据库结构 — write schema/hub.graphql and schema/hub.sql from the code')
  .option('--check', '只比较，不写入；有差异时返回 1 — compare only, and end with 1 when they differ')
  .option('--no-database', '不生成 schema/hub.sql — without schema/hub.sql, for which a database is needed')
  .action(async ({ check, database }: Options) => {
    const printed: Record<string, string> = { 'hub.graphql': hubGraphql() };
    if (database) printed['hub.sql'] = await withServer(hubSql);
    const folder = join(projectFolder, 'schema');
    const differing: string[] = [];
    for (const [name, text] of Object.entries(printed)) {
      const stored = await readFile(join(folder, name), 'utf8').catch(() => '');
      if (stored !== text) differing.push(name);
    }
    if (check) {
      for (const name of differing)
        process.stderr.write(
          `schema/${name} 与代码不一致：请运行 npm run schema 并提交 — schema/${name} differs from the code: run npm run schema and commit it\n`,
        );
      process.exitCode = differing.length > 0 ? 1 : 0;
      return;
    }
    await mkdir(folder, { recursive: true });
    for (const name of differing) await writeFile(join(folder, name), printed[name]!);
    for (const name of Object.keys(printed))
      process.stdout.write(`schema/${name}: ${differing.includes(name) ? '已写入 — written' : '未变 — unchanged'}\n`);
  });

/** Runs the work on an empty database of the server of DATABASE_URL, else of an embedded one in a folder of its own. */
async function withServer(work: (url: string) => Promise<string>): Promise<string> {
  const config = readConfig(process.env);
  if (config.DATABASE_URL) return work(config.DATABASE_URL);
  const folder = await mkdtemp(join(tmpdir(), 'hub-schema-'));
  try {
    const engine = await startPostgres({ ...config, HUB_POSTGRES_PORT: 0, dataFolder: folder }, () => undefined);
    return await work(engine.url).finally(() => engine.stop());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
