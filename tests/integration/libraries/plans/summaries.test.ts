import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { newestMoment } from '../../../support/materials.js';
import { written } from '../../writing/writes.js';
import { change, idOf, storeExpert, storeNeed, storePlan, storeTeam } from './stored.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

describe('plans summed up', () => {
  beforeAll(async () => {
    const first = await storePlan(hub, {
      code: 'S-1',
      region: '320703',
      eventTypes: ['11A01', '12D00'],
      versions: {
        one: { issued_on: '2023-02-01', abolished_on: '2025-02-01', stage: 'ABOLISHED' },
        two: { issued_on: '2025-02-01', stage: 'FILED', filed_on: '2025-02-20' },
      },
    });
    await change(hub, `update plan_version set predecessor_id = $1 where id = $2`, [first['one'], first['two']]);
    await change(
      hub,
      `insert into plan_section (version_id, position, depth, heading, path, text) select $1, i, 0, '章', i::text, '文' from generate_series(1, 3) i`,
      [first['two']],
    );
    await storePlan(hub, { code: 'S-2', kind: 'OVERALL', eventTypes: ['11000'], versions: { draft: { stage: 'DRAFTING' } } });
    await storePlan(hub, { code: 'S-3', kind: 'OVERALL' });
  });

  const only = 'filter: { code: { startsWith: "S-" } }';

  test('by kind, with versions, revisions and sections counted once', async () => {
    const answer = await hub.ask(
      `{ planSummary(${only}, groupBy: [KIND]) { kind level plans plansInForce versions revised filed sections } }`,
      {},
      { role: 'viewer' },
    );
    expect(answer.extensions?.statements).toBe(1);
    expect(answer.data.planSummary).toEqual([
      { kind: 'OVERALL', level: null, plans: 2, plansInForce: 0, versions: 1, revised: 0, filed: 0, sections: 0 },
      { kind: 'SPECIAL', level: null, plans: 1, plansInForce: 1, versions: 2, revised: 1, filed: 1, sections: 3 },
    ]);
  });

  test('by class of emergencies, stage, year and what is in force', async () => {
    const { classes, stages, years } = await hub.data(`{
      classes: planSummary(${only}, groupBy: [EVENT_CLASS], orderBy: { measure: PLANS }) { eventClass { code } plans versions }
      stages: planSummary(${only}, groupBy: [STAGE, IN_FORCE]) { stage inForce plans }
      years: planSummary(${only}, groupBy: [ISSUED_YEAR, REGION], versions: { code: { startsWith: "S-1" } }, having: { versions: { eq: 1 } }) { issuedYear region { code } versions }
    }`);
    expect(classes).toEqual([
      { eventClass: { code: '11000' }, plans: 2, versions: 3 },
      { eventClass: { code: '12000' }, plans: 1, versions: 2 },
      { eventClass: null, plans: 1, versions: 0 },
    ]);
    expect(stages).toEqual([
      { stage: 'ABOLISHED', inForce: false, plans: 1 },
      { stage: 'DRAFTING', inForce: false, plans: 1 },
      { stage: 'FILED', inForce: true, plans: 1 },
      { stage: null, inForce: false, plans: 1 },
    ]);
    expect(years).toEqual([
      { issuedYear: 2023, region: { code: '320703' }, versions: 1 },
      { issuedYear: 2025, region: { code: '320703' }, versions: 1 },
    ]);
  });
});

describe('needs of plans against what there is', () => {
  beforeAll(async () => {
    const material = (code: string, unit: string, category: string) =>
      written(hub, 'createMaterial', { input: { code, name: code, unit, category: `cn-emergency-platform-5:${category}` } });
    await material('BAG', '只', '43B01');
    await material('BAG2', '只', '43B01');
    await material('BOAT', '艘', '43B02');
    for (const [code, region] of [
      ['NORTH', '320703'],
      ['SOUTH', '320706'],
    ])
      await written(hub, 'createDepot', { input: { code, name: code, level: 'CITY', ownerKind: 'RESERVE_DEPOT', region } });
    const lot = (code: string, of: string, depot: string, quantity: number, more: Record<string, unknown> = {}) =>
      change(
        hub,
        `insert into stock_lot (code, material_id, depot_id, quantity, reserved, condition, expiry_date) values ($1, (select id from material where code = $2), (select id from depot where code = $3), $4, $5, $6, $7)`,
        [code, of, depot, quantity, more['reserved'] ?? 0, more['condition'] ?? 'GOOD', more['expiry'] ?? null],
      );
    await lot('L1', 'BAG', 'NORTH', 100, { reserved: 10 });
    await lot('L2', 'BAG', 'SOUTH', 40);
    await lot('L3', 'BAG', 'NORTH', 500, { expiry: '2020-01-01' });
    await lot('L4', 'BAG', 'NORTH', 500, { condition: 'UNUSABLE' });
    await lot('L5', 'BAG2', 'NORTH', 7);
    const type = await idOf(hub, 'resource_type', '42A00');
    await storeTeam(hub, 'N-T1', { type_id: type, region_id: await idOf(hub, 'region', '320703'), available_people: 25, total_people: 30 });
    await storeTeam(hub, 'N-T2', { type_id: type, region_id: await idOf(hub, 'region', '320703'), total_people: 12 });
    await storeTeam(hub, 'N-T3', { type_id: type, region_id: await idOf(hub, 'region', '320703'), status: 'DEPLOYED', total_people: 99 });
    await storeTeam(hub, 'N-T4', { type_id: type, region_id: await idOf(hub, 'region', '320706'), total_people: 50 });
    await storeExpert(hub, 'N-E1', { type_id: type, state: 'APPOINTED' });
    await storeExpert(hub, 'N-E2', { type_id: type, state: 'APPOINTED', availability: 'AWAY' });
    await storeExpert(hub, 'N-E3', { type_id: type, state: 'APPLIED' });

    const bag = await idOf(hub, 'material', 'BAG');
    const category = await idOf(hub, 'material_category', '43B01');
    const county = (await storePlan(hub, {
      code: 'N-1',
      region: '320703',
      versions: { a: { issued_on: '2025-01-02' }, draft: { stage: 'DRAFTING' } },
    })) as {
      a: number;
      draft: number;
    };
    const city = (await storePlan(hub, { code: 'N-2', versions: { a: { issued_on: '2025-01-02' } } })) as { a: number };
    let position = 0;
    const need = (version: number, columns: Record<string, unknown>) =>
      storeNeed(hub, { version_id: version, position: ++position, ...columns });
    await need(county.a, { kind: 'MATERIAL', material_id: bag, quantity: 60, unit: '只', level: 'II' });
    await need(county.a, { kind: 'MATERIAL', material_id: bag, quantity: 80, unit: '只', level: 'I' });
    await need(county.a, { kind: 'MATERIAL', material_id: bag, quantity: 15, unit: '只' });
    await need(county.a, { kind: 'TEAM', type_id: type, quantity: 3, unit: '支' });
    await need(county.a, { kind: 'TEAM', type_id: type, quantity: 30, unit: '人' });
    await need(county.draft, { kind: 'MATERIAL', material_id: bag, quantity: 9999, unit: '只' });
    await need(city.a, { kind: 'MATERIAL', material_id: bag, quantity: 50, unit: '只', level: 'I' });
    await need(city.a, { kind: 'MATERIAL', category_id: category, quantity: 200, unit: '只', level: 'I' });
    await need(city.a, { kind: 'MATERIAL', material_id: await idOf(hub, 'material', 'BOAT'), quantity: 4, unit: '艘', level: 'I' });
    await need(city.a, { kind: 'EXPERT', type_id: type, quantity: 2, unit: '名' });
  });

  const measures = 'plans needs neededForOne neededForAll available missingForOne missingForAll';
  const groups = async (args: string, fields: string, asOf?: string) => {
    const answer = await hub.ask(
      `query($asOf: DateTime) { planNeedSummary(asOf: $asOf, ${args}) { kind unit ${fields} ${measures} } }`,
      { asOf: asOf ?? null },
      { role: 'viewer' },
    );
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    expect(answer.extensions?.statements).toBe(1);
    return answer.data.planNeedSummary as Record<string, unknown>[];
  };

  test('of a material: the level that asks for most with what every level needs; stock less reserved, expired and unusable', async () => {
    const found = await groups('groupBy: [MATERIAL], filter: { code: { startsWith: "N-" } }', 'material { code }');
    expect(found.find(({ material }) => (material as { code: string } | null)?.code === 'BAG')).toEqual({
      kind: 'MATERIAL',
      unit: '只',
      material: { code: 'BAG' },
      plans: 2,
      needs: 4,
      neededForOne: 95,
      neededForAll: 145,
      // 90 in the division of the one plan and, for the plan of the whole city, 40 elsewhere
      available: 130,
      missingForOne: 0,
      missingForAll: 15,
    });
    expect(found.find(({ material }) => (material as { code: string } | null)?.code === 'BOAT')).toMatchObject({
      unit: '艘',
      available: 0,
      missingForOne: 4,
    });
  });

  test('of each plan in its division; a lot that meets two needs is available once', async () => {
    const found = await groups('groupBy: [PLAN], filter: { code: { startsWith: "N-" } }', 'plan { code }');
    const of = (code: string, kind: string, unit: string) =>
      found.find((group) => (group['plan'] as { code: string }).code === code && group['kind'] === kind && group['unit'] === unit);
    expect(of('N-1', 'MATERIAL', '只')).toMatchObject({ neededForOne: 95, neededForAll: 95, available: 90, missingForOne: 5 });
    // the material and its category: 137 lots' worth in all, 130 of the material; short of 63 of the category
    expect(of('N-2', 'MATERIAL', '只')).toMatchObject({ needs: 2, neededForOne: 250, available: 137, missingForOne: 63 });
    expect(of('N-1', 'TEAM', '支')).toMatchObject({ neededForOne: 3, available: 2, missingForOne: 1 });
    expect(of('N-1', 'TEAM', '人')).toMatchObject({ neededForOne: 30, available: 37, missingForOne: 0 });
    expect(of('N-2', 'EXPERT', '名')).toMatchObject({ neededForOne: 2, available: 1, missingForOne: 1 });
  });

  test('is never added up over units or kinds, whatever it is grouped by', async () => {
    const found = await groups('groupBy: []', '');
    expect(found.map(({ kind, unit }) => `${kind as string} ${unit as string}`)).toEqual([
      'EXPERT 名',
      'MATERIAL 只',
      'MATERIAL 艘',
      'TEAM 人',
      'TEAM 支',
    ]);
    const short = await groups(
      'groupBy: [REGION], having: { missingForOne: { gt: 0 } }, orderBy: { measure: MISSING_FOR_ONE }',
      'region { code }',
    );
    expect(
      short.map(({ region, kind, missingForOne }) => [(region as { code: string } | null)?.code ?? null, kind, missingForOne]),
    ).toEqual([
      [null, 'MATERIAL', 63],
      ['320703', 'MATERIAL', 5],
      [null, 'MATERIAL', 4],
      ['320703', 'TEAM', 1],
      [null, 'EXPERT', 1],
    ]);
  });

  test('by response level, category and type', async () => {
    const levels = await groups('groupBy: [RESPONSE_LEVEL], filter: { code: { eq: "N-1" } }', 'responseLevel');
    expect(
      levels.filter(({ kind }) => kind === 'MATERIAL').map(({ responseLevel, neededForOne }) => [responseLevel, neededForOne]),
    ).toEqual([
      ['I', 80],
      ['II', 60],
      [null, 15],
    ]);
    const categories = await groups('groupBy: [CATEGORY], filter: { code: { eq: "N-2" } }', 'category { code }');
    expect(
      categories.filter(({ kind }) => kind === 'MATERIAL').map(({ category, needs }) => [(category as { code: string }).code, needs]),
    ).toEqual([
      ['43B01', 2],
      ['43B02', 1],
    ]);
  });

  test('as it was, and within the division of a caller', async () => {
    const then = await newestMoment(hub.database);
    const before = await groups('groupBy: [PLAN]', 'plan { code }');
    await change(hub, `update stock_lot set quantity = 1000 where code = 'L1'`);
    await change(hub, `update team set status = 'RESTING' where code = 'N-T1'`);
    expect(await groups('groupBy: [PLAN]', 'plan { code }', then)).toEqual(before);
    expect(await groups('groupBy: [PLAN]', 'plan { code }')).not.toEqual(before);
    const limited = await hub.data(
      `{ planNeedSummary(groupBy: [MATERIAL], filter: { code: { eq: "N-2" } }) { material { code } available } }`,
      {},
      { caller: callerInRole('viewer', { region: '320706' }) },
    );
    const of = (code: string | null) =>
      limited.planNeedSummary.find(({ material }: { material: { code: string } | null }) => (material?.code ?? null) === code);
    expect(of('BAG')).toMatchObject({ available: 40 });
  });
});
