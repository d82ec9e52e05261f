import { MikroORM, type EntitySchema } from '@mikro-orm/postgresql';

export type Orm = MikroORM;

/** The object-relational mapper over the hub's entities; it connects with its first query. Session time is Beijing time, as for reads. */
export function createOrm(entities: EntitySchema[], url: string, pool: number): Orm {
  return new MikroORM({
    entities,
    clientUrl: url,
    pool: { min: 0, max: pool },
    forceUtcTimezone: false,
    driverOptions: { options: '-c search_path=public -c timezone=Asia/Shanghai -c application_name=wuku-hub-writes' },
    discovery: { warnWhenNoEntities: false },
    allowGlobalContext: false,
    debug: false,
  });
}
