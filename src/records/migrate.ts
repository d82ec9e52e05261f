import { fileURLToPath } from 'node:url';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM, type EntitySchema } from '@mikro-orm/postgresql';
import pg from 'pg';

const folder = fileURLToPath(new URL('../../migrations', import.meta.url));
const lock = 320_701;

/** Applies the migrations that the database lacks, and tells each; processes that start at once wait for one another. */
export async function migrate(url: string, entities: EntitySchema[], report: (name: string) => void = () => undefined): Promise<number> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  const orm = new MikroORM({
    entities,
    clientUrl: url,
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    // a role may have a schema of its own name, such as hub, which would come first
    driverOptions: { options: '-c search_path=public' },
    migrations: {
      path: folder,
      glob: 'Migration*.{js,ts}',
      tableName: 'migration',
      snapshot: false,
      transactional: true,
      allOrNothing: true,
      silent: true,
    },
    allowGlobalContext: true,
    debug: false,
  });
  try {
    await guard.query('select pg_advisory_lock($1)', [lock]);
    const pending = await orm.migrator.getPending();
    for (const { name } of pending) report(name);
    await orm.migrator.up();
    return pending.length;
  } finally {
    await guard.end();
    await orm.close(true);
  }
}

/** Lets the role of one address run the hub on the tables of another, without power over the audit log. */
export async function grantHub(ownerUrl: string, hubUrl: string): Promise<void> {
  const [owner, hub] = [ownerUrl, hubUrl].map((url) => new pg.Client({ connectionString: url }));
  try {
    await Promise.all([owner!.connect(), hub!.connect()]);
    const { rows } = await hub!.query<{ name: string }>('select current_user as name');
    await owner!.query('call hub.grant_hub($1::name)', [rows[0]!.name]);
  } finally {
    await Promise.allSettled([owner!.end(), hub!.end()]);
  }
}
