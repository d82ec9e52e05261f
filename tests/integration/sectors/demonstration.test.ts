import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { todayInBeijing } from '../../../seeds/demonstration/calendar.js';
import { writeSafetyAndHealth } from '../../../seeds/demonstration/safetyAndHealth.js';
import { feedNamed } from '../../../src/sectors/feeds.js';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import { isUscc } from '../../../src/platform/identifiers.js';
import { hazardLevel } from '../../../src/sectors/records/hazardSources/hazardLevel.js';
import { testHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined);
}, 120_000);
afterAll(() => hub.close());

const rowsOf = async (sql: string) => (await hub.database.primary.query<Record<string, string | number | null>>(sql)).rows;

test('the city has records of every feed, all marked as demonstration and within the city', async () => {
  const tables = { alarm: 400, road_control: 24, hazard_source: 16, hospital_capacity: 15, ambulance: 46, construction_site: 40 };
  for (const [table, count] of Object.entries(tables)) {
    const [row] = await rowsOf(
      `select count(*)::integer as n, count(*) filter (where source_kind <> 'DEMONSTRATION' or region_id is null or longitude not between 118.3 and 120.8 or latitude not between 33.9 and 35.6)::integer as odd from ${table}`,
    );
    expect([table, row]).toEqual([table, { n: count, odd: 0 }]);
  }
  const [named] = await rowsOf(
    `select count(*) filter (where event_type_id is not null)::integer as alarms, (select count(plan_id)::integer from hazard_source) as plans, (select count(depot_id)::integer from hazard_source) as depots, (select count(hazard_source_id)::integer from station) as tanks from alarm`,
  );
  expect(named).toMatchObject({ plans: 16, tanks: 42 });
  expect(named!['alarms']).toBeGreaterThan(200);
  expect(named!['depots']).toBeGreaterThanOrEqual(8);
});

test('hazard sources carry the level of their chemicals and credit codes with the right check character', async () => {
  const sources = await hub.data(
    '{ hazardSources(first: 50) { nodes { uscc authority installation level riskValue nearbyPeople chemicals { quantityTonne criticalTonne beta } } } }',
  );
  const levels = new Set<string>();
  for (const { uscc, authority, installation, level, riskValue, nearbyPeople, chemicals } of sources.hazardSources.nodes) {
    expect(isUscc(uscc)).toBe(true);
    expect(authority === 'PORTS').toBe(installation === 'BERTH_TANKS');
    expect(hazardLevel(chemicals, nearbyPeople)).toMatchObject({ level, riskValue });
    levels.add(level);
  }
  expect([...levels].sort()).toEqual(['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4']);
});

test('stations have values within the bounds of their contracts, for feeds that exist, and one flood point at least is above its level', async () => {
  const series = await rowsOf(
    `select e.feed, e.property, count(distinct e.station_id)::integer as stations, count(*)::integer as n, min(o.value) as least, max(o.value) as most from series e join observation o on o.series_id = e.id group by 1, 2`,
  );
  for (const { feed, property, least, most } of series) {
    const holds = feedNamed(String(feed))!.contracts.at(-1)!.fields[String(property)]!.holds!;
    if (holds.kind === 'number') {
      expect(Number(least)).toBeGreaterThanOrEqual(holds.least ?? -Infinity);
      expect(Number(most)).toBeLessThanOrEqual(holds.most);
    } else expect(holds.kind === 'choice' && holds.names.includes(String(least)) && holds.names.includes(String(most))).toBe(true);
  }
  expect(new Set(series.map(({ feed }) => feed))).toEqual(
    new Set([
      'environment.air',
      'environment.water-quality',
      'work-safety.tank-readings',
      'ports.tank-readings',
      'construction.flood-depths',
      'public-security.crowd-density',
      'water.river-stage',
      'water.reservoir',
      'water.rain',
      'water.tide',
      'water.gate',
    ]),
  );
  const { stations } = await hub.data('{ stations(first: 100, filter: { kind: { eq: FLOOD_POINT } }) { nodes { thresholdState } } }');
  const states = stations.nodes.map(({ thresholdState }: { thresholdState: string }) => thresholdState);
  expect(states).toContain('NORMAL');
  expect(states.length).toBe(18);
});

test('the same day gives the same readings', async () => {
  const today = todayInBeijing();
  const digest = `select md5(string_agg(x.value::text || x.at::text, ',' order by x.series_id, x.at)) as digest, count(*)::integer as n from observation x`;
  const [before] = await rowsOf(digest);
  const other = await testHub();
  try {
    const start = performance.now();
    const { sentence } = await other.database.transaction(
      { caller: 'demonstration', requestId: null, operation: 'demonstration' },
      (client) => writeSafetyAndHealth(client, today),
    );
    process.stderr.write(`${sentence.en}; ${Math.round(performance.now() - start)} ms\n`);
    const { rows } = await other.database.primary.query(digest);
    expect(rows[0]).toEqual(before);
  } finally {
    await other.close();
  }
});
