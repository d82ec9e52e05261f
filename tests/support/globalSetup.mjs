import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { entities } from '../../dist/src/entities.js';
import { readConfig } from '../../dist/src/platform/config.js';
import { Database } from '../../dist/src/platform/database.js';
import { startEngines } from '../../dist/src/platform/engines/engines.js';
import { migrate } from '../../dist/src/records/migrate.js';
import { loadCodeLists } from '../../dist/src/vocabulary/codeLists.js';

export const template = 'hub_template';

/** Starts real engines in a folder of their own, and makes the database that every test file clones: migrated, with code lists. */
export default async function globalSetup() {
  const folder = await mkdtemp(join(tmpdir(), 'hub-tests-'));
  const config = readConfig({ HUB_DATA: folder, ...(process.env.TEST_DATABASE_URL && { DATABASE_URL: process.env.TEST_DATABASE_URL }) });
  const engines = await startEngines(config, () => undefined);
  const admin = new pg.Client({ connectionString: engines.databaseUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${template}`);
  await admin.query(`create database ${template}`);
  await admin.end();
  const url = new URL(engines.databaseUrl);
  url.pathname = `/${template}`;
  await migrate(url.href, entities);
  const database = new Database({ url: url.href, replicas: [], pool: 1, executionMs: 0 });
  await loadCodeLists(database);
  await database.close();
  process.env.HUB_TEST_DATABASE = engines.databaseUrl;
  process.env.HUB_TEST_MEILI = engines.meiliUrl ?? '';
  process.env.HUB_TEST_MEILI_KEY = engines.meiliKey ?? '';
  globalThis.hubTest = { engines, folder };
}
