import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { hubModule } from '../hub-build.mjs';

const texts = ['data-set.sql', 'postgraphile.sql'];
const textOf = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/** Starts the hub's embedded PostgreSQL in a folder of the bench, migrated and filled; answers its URL and how to stop it. */
export async function startDatabase({ hub, folder, fresh, scale = 1, say }) {
  if (fresh) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { startPostgres } = await hubModule(hub, 'src/platform/engines/postgres.js');
  const { readConfig } = await hubModule(hub, 'src/platform/config.js');
  const engine = await startPostgres(readConfig({ HUB_DATA: folder }), () => undefined);
  try {
    await fill({ hub, url: engine.url, scale, say });
    return engine;
  } catch (fault) {
    await engine.stop();
    throw fault;
  }
}

async function fill({ hub, url, scale, say }) {
  const wanted = await fingerprint(hub, scale);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(`select obj_description(to_regnamespace('bench')::oid, 'pg_namespace') as loaded`);
    if (rows[0].loaded === wanted) return say('data set: loaded by an earlier run');
    if (rows[0].loaded !== null) throw new Error('The data folder holds another version of the data set; run again with --fresh.');
    say('data set: migrations and code lists');
    await migrate(hub, url);
    say(`data set${scale === 1 ? '' : ` × ${scale}`}: 5,000 depots, 200,000 materials, 300,000 lots, 5,000 plans, 20,000 cases`);
    await client.query('begin; set local session_replication_role = replica');
    for (const name of texts) await client.query((await textOf(name)).replaceAll(':scale', String(scale)));
    await client.query(`comment on schema bench is '${wanted}'; commit`);
    say('data set: vacuum analyze');
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

async function migrate(hub, url) {
  const [{ migrate: migrateHub }, { entities }, { loadCodeLists }, { Database }] = await Promise.all(
    ['src/records/migrate.js', 'src/entities.js', 'src/vocabulary/codeLists.js', 'src/platform/database.js'].map((file) =>
      hubModule(hub, file),
    ),
  );
  await migrateHub(url, entities);
  const database = new Database({ url, replicas: [], pool: 1, executionMs: 0 });
  await loadCodeLists(database).finally(() => database.close());
}

/** A hash over the migrations and the texts that fill the tables. */
async function fingerprint(hub, scale) {
  const hash = createHash('sha256').update(`${scale}\n`);
  for (const name of (await readdir(join(hub, 'migrations'))).sort())
    hash.update(`${name}\n`).update(await readFile(join(hub, 'migrations', name)));
  for (const name of texts) hash.update(await textOf(name));
  return hash.digest('hex').slice(0, 16);
}
