import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gridMiddle } from '../../../src/sectors/records/alarms/grid.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { expectedOf, linesOf, pushInBatches, realData, shuffled, totalOf } from './files.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const quakes = realData('alarms-and-events/earthquakes-nz-2024.csv');
const clinics = realData('health/fever-clinics-cn-2020.csv');
const needs = realData('health/hospital-supply-needs-hubei-2020.jsonl');
const goods = realData('chemicals/hazardous-materials-table.csv');

/** All records of a type, page by page. */
async function allOf(root: string, selection: string): Promise<Record<string, unknown>[]> {
  const nodes: Record<string, unknown>[] = [];
  for (let after: string | null = null; ;) {
    const page: Record<string, { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> =
      await hub.data(
        `query($after: String) { ${root}(first: 200, after: $after, orderBy: [{ field: CODE }]) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
    const { nodes: more, pageInfo } = page[root]!;
    nodes.push(...more);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}

(quakes.there ? test : test.skip)(
  'real events with stable ids end in the state of their last arrival, exact for the police and on the grid for others',
  async () => {
    const alarms = linesOf(quakes.file).map((line) => ({
      id: line['#ID']!,
      bjsj: line['OT']!,
      jqlbmc: `地震 M${Number(line['MLv']).toFixed(1)}`,
      X: Number(line['Lon']),
      Y: Number(line['Lat']),
    }));
    const passes = [1, 2].map((seed) => shuffled(alarms, seed));
    const { counts, state } = expectedOf(passes);
    const totals = [];
    for (const pass of passes) totals.push(totalOf(await pushInBatches(hub, 'public-security.alarms', pass)));
    expect(totals).toEqual(counts);
    const { rows } = await hub.database.primary.query<Record<string, string | number>>(
      `select code, to_char(reported_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS') as at, type_name, exact_longitude, exact_latitude, longitude, latitude from alarm`,
    );
    expect(rows).toHaveLength(state.size);
    for (const { code, at, type_name, exact_longitude, exact_latitude, longitude, latitude } of rows) {
      const expected = state.get(String(code))!;
      const middle = gridMiddle({ longitude: expected.X, latitude: expected.Y });
      expect([Date.parse(`${String(at)}Z`), type_name, exact_longitude, exact_latitude, longitude, latitude]).toEqual([
        Date.parse(expected.bjsj),
        expected.jqlbmc,
        expected.X,
        expected.Y,
        middle.longitude,
        middle.latitude,
      ]);
    }
    process.stderr.write(`real events: ${JSON.stringify(totals)} of ${alarms.length}, ${state.size} alarms agree\n`);
  },
  300_000,
);

(clinics.there && needs.there ? test : test.skip)(
  'real hospitals with repeated names end in the state of their last arrival',
  async () => {
    const listed = linesOf(clinics.file).map((line) => ({
      id: `${line['city_code']}-${line['name']}`.slice(0, 100),
      name: line['name']!,
      // 1,351 lines have no day
      reportedAt: line['date'] ? `${line['date']} 08:00` : null,
      grade: line['level']?.trim() || null,
      address: line['address'] || null,
      region: line['city_code'] === '320700' ? '320700' : null,
    }));
    const asking = readFileSync(needs.file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string | null>)
      .filter((line) => line['医院名称'])
      .map((line) => ({
        id: `${line['city_file']}-${line['医院名称']}`.slice(0, 100),
        name: line['医院名称']!.slice(0, 100),
        reportedAt: '2020-02-01 08:00',
        grade: null,
        address: line['医院地址']?.slice(0, 200) || null,
        region: null,
      }));
    const all = [...listed, ...asking].filter(({ id, name }) => id.trim() === id && name.trim() === name);
    const passes = [3, 4].map((seed) => shuffled(all, seed));
    const { counts, state } = expectedOf(passes, ({ reportedAt }) => reportedAt !== null);
    const totals = [];
    for (const pass of passes) totals.push(totalOf(await pushInBatches(hub, 'health.hospital-capacities', pass)));
    expect(totals).toEqual(counts);
    const read = await allOf('hospitalCapacities', 'code name grade address region { code } facilityStatus');
    expect(read).toHaveLength(state.size);
    for (const { code, name, grade, address, region } of read) {
      const expected = state.get(code as string)!;
      expect([name, grade, (address as string | null)?.trim() ?? null, (region as { code: string } | null)?.code ?? null]).toEqual([
        expected.name,
        expected.grade,
        expected.address?.trim() ?? null,
        expected.region,
      ]);
    }
    const here = await hub.data('{ hospitalCapacities(filter: { region: { within: "320700" } }) { totalCount(exact: true) { value } } }');
    expect(here.hospitalCapacities.totalCount.value).toBe([...state.values()].filter(({ region }) => region === '320700').length);
    process.stderr.write(`real hospitals: ${JSON.stringify(totals)} of ${all.length}, ${state.size} hospitals agree\n`);
  },
  300_000,
);

(goods.there ? test : test.skip)(
  'hazard sources made of real goods have the S and R of an independent sum',
  async () => {
    const names = [
      ...new Set(linesOf(goods.file).map((line) => line['proper_shipping_names']!.replace(/\s+/g, ' ').trim().slice(0, 100).trim())),
    ].filter((name) => name !== '');
    const units = Array.from({ length: Math.ceil(names.length / 40) }, (_none, unit) => ({
      id: `DG-${unit}`,
      enterpriseName: '演示仓储有限公司',
      uscc: '91350100M000100Y43',
      unitName: `单元 ${unit}`,
      installation: 'STORAGE',
      nearbyPeople: (unit * 7) % 130,
      chemicals: names.slice(unit * 40, unit * 40 + 40).map((name, place) => ({
        name,
        quantityTonne: ((unit * 31 + place * 17) % 97) / 8,
        criticalTonne: [1, 5, 10, 20, 50, 200, 500, 1000][place % 8]!,
        beta: [1, 1.5, 2, 3, 4, 5, 10, 20][(unit + place) % 8]!,
      })),
    }));
    const totals = [];
    for (const seed of [5, 6]) totals.push(totalOf(await pushInBatches(hub, 'work-safety.hazard-sources', shuffled(units, seed), 20)));
    expect(totals).toEqual([
      [units.length, units.length, 0, 0, 0, 0],
      [units.length, 0, 0, units.length, 0, 0],
    ]);
    const read = await allOf('hazardSources', 'code quantityRatio riskValue alpha level chemicals { name }');
    expect(read).toHaveLength(units.length);
    const levels = new Map<string, number>();
    for (const { code, quantityRatio, riskValue, alpha, level, chemicals } of read) {
      const unit = units.find(({ id }) => id === code)!;
      const s = unit.chemicals.reduce((sum, { quantityTonne, criticalTonne }) => sum + quantityTonne / criticalTonne, 0);
      const r =
        Number(alpha) *
        unit.chemicals.reduce((sum, { quantityTonne, criticalTonne, beta }) => sum + (beta * quantityTonne) / criticalTonne, 0);
      expect(quantityRatio).toBeCloseTo(s, 5);
      expect(riskValue).toBeCloseTo(r, 5);
      expect(chemicals).toHaveLength(unit.chemicals.length);
      expect(level).toBe(s < 1 ? 'NOT_MAJOR' : r >= 100 ? 'LEVEL_1' : r >= 50 ? 'LEVEL_2' : r >= 10 ? 'LEVEL_3' : 'LEVEL_4');
      levels.set(level as string, (levels.get(level as string) ?? 0) + 1);
    }
    process.stderr.write(`real goods: ${names.length} names in ${units.length} sources, ${JSON.stringify(Object.fromEntries(levels))}\n`);
  },
  300_000,
);
