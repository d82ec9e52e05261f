import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { Database } from '../../src/platform/database.js';

export interface ClonedDatabase {
  url: string;
  database: Database;
  drop(): Promise<void>;
}

async function asAdmin(sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: process.env['HUB_TEST_DATABASE'] });
  await admin.connect();
  try {
    await admin.query(sql);
  } finally {
    await admin.end();
  }
}

/** A database of one's own, cloned from the template: migrated, with code lists, without records. */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  for (let attempt = 1; ; attempt++) {
    try {
      await asAdmin(`create database ${name} template hub_template`);
      break;
    } catch (fault) {
      // another clone is being made at this moment
      if ((fault as { code?: string }).code !== '55006' || attempt === 50) throw fault;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  const url = new URL(process.env['HUB_TEST_DATABASE']!);
  url.pathname = `/${name}`;
  const database = new Database({ url: url.href, replicas: [], pool: 6, executionMs: 10_000 });
  return {
    url: url.href,
    database,
    async drop() {
      await database.close();
      await asAdmin(`drop database ${name} with (force)`);
    },
  };
}
