import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import { testHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
const said: string[] = [];
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, ({ en }) => void said.push(en));
  process.stderr.write(`${said.join('\n')}\n`);
}, 120_000);
afterAll(() => hub?.close());

const one = async (sql: string) => (await hub.database.primary.query<Record<string, unknown>>(sql)).rows[0]!;

test('water, ports and transport have what was promised', async () => {
  const tables = [
    'berth',
    'vessel_call',
    'dangerous_goods_declaration',
    'vessel_position',
    'road_event',
    'hazmat_vehicle',
    'evacuation_capacity',
  ];
  const counts = await Promise.all(
    tables.map(async (table) => (await one(`select count(*)::integer n from ${table} where source_kind = 'DEMONSTRATION'`))['n']),
  );
  expect(counts).toEqual([30, 200, 80, 60, 60, 40, 15]);
  expect(
    await one(`select count(distinct s.id)::integer stations, count(*)::integer readings from station s join series e on e.station_id = s.id
      join observation o on o.series_id = e.id where s.sector = 'water'`),
  ).toEqual({ stations: 60, readings: 60 * (30 * 24 + (335 * 24) / 6) - 25 });
  for (const table of ['station', ...tables])
    expect(
      await one(
        `select count(*)::integer n from ${table} where not coalesce(longitude between 118.2 and 120.2 and latitude between 33.8 and 35.3, false)`,
      ),
    ).toEqual({ n: 0 });
});

test('declarations name calls that are there, and some are late', async () => {
  expect(
    await one(`select count(*) filter (where d.vessel_name <> c.vessel_name or c.id is null)::integer faults, count(*) filter (where not d.reported_in_time)::integer late
      from dangerous_goods_declaration d left join vessel_call c on c.id = d.vessel_call_id`),
  ).toEqual({ faults: 0, late: 10 });
});

test('one water station is silent for a day, one stands above its warning level', async () => {
  const newest = `select s.id, s.warning_level_metre, o.at, o.value from station s join series e on e.station_id = s.id
    cross join lateral (select at, value from observation where series_id = e.id order by at desc limit 1) o where s.sector = 'water' and s.kind <> 'RAIN' and s.kind <> 'TIDE'`;
  expect(
    await one(
      `select count(*) filter (where at < now() - interval '24 hours')::integer silent, count(*) filter (where value >= warning_level_metre)::integer above from (${newest}) n`,
    ),
  ).toEqual({ silent: 1, above: 1 });
});
