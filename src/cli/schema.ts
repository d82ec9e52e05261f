import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import pg from 'pg';
import { entities } from '../entities.js';
import { readConfig } from '../platform/config.js';
import { databaseDump } from '../platform/databaseDump.js';
import { startPostgres } from '../platform/engines/postgres.js';
import { printedSchema } from '../platform/printedSchema.js';
import { migrate } from '../records/migrate.js';
import { hubSchema } from '../schema.js';
import { projectFolder } from '../serving/hub.js';

/** The table in which MikroORM keeps the names of migrations; no migration makes it. */
export const migrationTable = 'migration';

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
        process.stderr.write(`schema/${name} 与代码不一致：请运行 npm run schema 并提交 — schema/${name} differs from the code: run npm run schema and commit it\n`);
      process.exitCode = differing.length > 0 ? 1 : 0;
      return;
    }
    await mkdir(folder, { recursive: true });
    for (const name of differing) await writeFile(join(folder, name), printed[name]!);
    for (const name of Object.keys(printed)) process.stdout.write(`schema/${name}: ${differing.includes(name) ? '已写入 — written' : '未变 — unchanged'}\n`);
  });

const heading = (sign: string) => `${sign} 由代码生成，请勿手工修改：npm run schema — printed from the code by npm run schema; do not edit.\n\n`;

/** The text of schema/hub.graphql. */
export const hubGraphql = (): string => heading('#') + printedSchema(hubSchema());

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

/** The text of schema/hub.sql: what all migrations make of a new database of this server, which is dropped afterwards. */
export async function hubSql(server: string): Promise<string> {
  const name = `hub_schema_${randomBytes(6).toString('hex')}`;
  await withClient(server, async (client) => {
    await client.query(`create database ${name} template template0`);
    // tables go to the first schema of the path, which by default is one that has the user's name
    await client.query(`alter database ${name} set search_path to public`);
  });
  try {
    const url = new URL(server);
    url.pathname = `/${name}`;
    await migrate(url.href, entities);
    return heading('--') + (await withClient(url.href, (client) => databaseDump(client, [migrationTable])));
  } finally {
    await withClient(server, (client) => client.query(`drop database ${name} with (force)`));
  }
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
