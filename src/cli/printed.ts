import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { entities } from '../entities.js';
import { databaseDump } from '../platform/databaseDump.js';
import { printedSchema } from '../platform/printedSchema.js';
import { migrate } from '../records/migrate.js';
import { hubSchema } from '../schema.js';

/** The table in which MikroORM keeps the names of migrations; no migration makes it. */
const migrationTable = 'migration';

const heading = (sign: string) =>
  `${sign} 由代码生成，请勿手工修改：npm run schema — printed from the code by npm run schema; do not edit.\n\n`;

/** The text of schema/hub.graphql. */
export const hubGraphql = (): string => heading('#') + printedSchema(hubSchema());

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
