import { test } from '@jest/globals';
import { createOrm } from '../../../src/records/orm.js';
import { entities } from '../../../src/entities.js';
import { cloneDatabase } from '../../support/database.js';
import { proxyTo } from '../../e2e/faults/faults.js';
import { CompiledQuery } from 'kysely';
test('x', async () => {
  const db = await cloneDatabase();
  const proxy = await proxyTo(db.url);
  const orm = createOrm(entities, proxy.url, 3);
  await orm.em.fork().getConnection().execute('select 1');
  const pool = (await (orm.em.getConnection() as any).getNativeClient());
  let n = 0;
  const work = async (id: number) => {
    for (let i = 0; i < 40; i++) {
      const t = setTimeout(() => console.log('stuck', id, i, stage, pool.totalCount, pool.idleCount, pool.waitingCount), 4000);
      let stage = 'begin';
      try {
        await orm.em.fork().transactional(async (tx: any) => {
          stage = 'in';
          const q = (s: string) => tx.getTransactionContext().executeQuery(CompiledQuery.raw(s, []));
          await q('select 1'); stage = 'one';
          await q(`select pg_sleep(0.01)`); stage = 'two';
        });
        stage = 'done';
      } catch (e) { stage = 'caught ' + (e as Error).message.slice(0, 80); }
      clearTimeout(t);
      n++;
    }
  };
  const all = Promise.all([0, 1, 2, 3, 4, 5].map(work));
  for (let k = 0; k < 6; k++) { await new Promise((r) => setTimeout(r, 60)); await proxy.down(); await proxy.up(); }
  await Promise.race([all, new Promise((r) => setTimeout(r, 9000))]);
  console.log('n', n, pool.totalCount, pool.idleCount, pool.waitingCount);
}, 30000);
