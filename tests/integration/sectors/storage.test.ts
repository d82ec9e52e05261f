import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { keepObservations } from '../../../src/sectors/storage/keeping.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { pushed, pushStations } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await pushStations(hub, ['T1']);
});
afterAll(() => hub.close());

const partitions = async () => {
  const { rows } = await hub.database.primary.query<{ name: string }>(
    `select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'observation'::regclass order by 1`,
  );
  return rows.map(({ name }) => name);
};

test('late readings get the partition of their month, in Beijing time', async () => {
  await pushed(hub, 'water.river-stage', {
    records: [
      { station: 'T1', time: '2020-01-31T23:59:59+08:00', stage: 1 },
      { station: 'T1', time: '2020-02-01T00:00:00+08:00', stage: 2 },
    ],
  });
  expect(await partitions()).toEqual(['observation_2020_01', 'observation_2020_02']);
  const { rows } = await hub.database.primary.query('select value from observation_2020_02');
  expect(rows).toEqual([{ value: 2 }]);
});

test('partitions are made ahead, and what is past its retention goes', async () => {
  const now = new Date('2026-11-27T08:00:00+08:00');
  expect(await keepObservations(hub.database, now)).toEqual({ deleted: 0, dropped: [] });
  expect(await partitions()).toEqual([
    'observation_2020_01',
    'observation_2020_02',
    'observation_2026_11',
    'observation_2026_12',
    'observation_2027_01',
  ]);
  const later = new Date('2030-02-10T08:00:00+08:00');
  expect(await keepObservations(hub.database, later)).toEqual({ deleted: 2, dropped: ['observation_2020_01'] });
});
