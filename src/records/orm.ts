import { MikroORM, type EntitySchema } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { guardPool, silenceLimit } from '../platform/database.js';

export type Orm = MikroORM;

/** The object-relational mapper over the hub's entities; it connects with its first query. Session time is Beijing time and the limit of execution time holds, as for reads. */
export function createOrm(entities: EntitySchema[], url: string, pool: number, executionMs = 10_000): Orm {
  return new MikroORM({
    entities,
    clientUrl: url,
    pool: { min: 0, max: pool },
    forceUtcTimezone: false,
    driverOptions: {
      options: `-c search_path=public -c timezone=Asia/Shanghai -c statement_timeout=${executionMs} -c application_name=wuku-hub-writes`,
      connectionTimeoutMillis: 5_000,
      ...silenceLimit(executionMs),
      onPoolCreated: (created: pg.Pool) => guardPool(created),
    },
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    debug: false,
  });
}
