import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { countsOf, department, errorsOf, pushed } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const chlorine = { name: '液氯', casNumber: '7782-50-5', quantityTonne: 60, criticalTonne: 5, beta: 4 };
const source = (id: string, more: object = {}) => ({
  id,
  enterpriseName: '徐圩演示石化有限公司',
  uscc: '91350100M000100Y43',
  unitName: '液氯储存单元',
  installation: '储存设施',
  nearbyPeople: 20,
  chemicals: [chlorine],
  ...more,
});
const push = (...records: object[]) => pushed(hub, 'work-safety.hazard-sources', { records }, { language: 'zh-CN' });

describe('hazard sources', () => {
  test('get S, R and level calculated, whether they were sent or not', async () => {
    const receipt = await push(
      source('H1', { quantityRatio: 12, riskValue: 48, level: '三级', region: '320703007', longitude: 119.58, latitude: 34.58 }),
      source('H2', { chemicals: '液氯*125*5*4*7782-50-5', principalName: '王演示', principalPhone: '13800001000' }),
      source('H3', { chemicals: [{ ...chlorine, quantityTonne: 4.9 }] }),
    );
    expect([countsOf(receipt), errorsOf(receipt)]).toEqual([[3, 3, 0, 0, 0, 0], []]);
    const answer = await hub.ask(
      '{ hazardSources { nodes { code level quantityRatio alpha riskValue authority principalName { text masked } principalPhone { text masked } chemicals { name casNumber quantityTonne criticalTonne beta } region { name } } } }',
      {},
      { role: 'viewer' },
    );
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data!.hazardSources.nodes).toMatchObject([
      { code: 'H2', level: 'LEVEL_1', riskValue: 100, principalName: { text: '王**', masked: true }, principalPhone: { masked: true } },
      { code: 'H1', level: 'LEVEL_3', quantityRatio: 12, alpha: 1, riskValue: 48, authority: 'WORK_SAFETY', chemicals: [chlorine] },
      { code: 'H3', level: 'NOT_MAJOR', quantityRatio: 0.98 },
    ]);
    expect(JSON.stringify(answer)).not.toContain('13800001000');
    expect(
      countsOf(
        await push(
          source('H1', { quantityRatio: 12, riskValue: 48, level: '三级', region: '320703007', longitude: 119.58, latitude: 34.58 }),
        ),
      ),
    ).toEqual([1, 0, 0, 1, 0, 0]);
  });

  test('whose numbers differ from the standard are refused with both numbers', async () => {
    const receipt = await push(
      source('M1', { level: '二级' }),
      source('M2', { riskValue: 50 }),
      source('M3', { quantityRatio: 11.5 }),
      source('M4', { chemicals: [{ ...chlorine, quantityTonne: 1 }], level: '四级' }),
      source('M5', { chemicals: [{ ...chlorine, criticalTonne: 10, beta: 2 }] }),
      source('M6', { riskValue: 48.0, quantityRatio: 12, level: '三级' }),
    );
    expect(errorsOf(receipt)).toEqual([
      '0 /level MISMATCH',
      '1 /riskValue MISMATCH',
      '2 /quantityRatio MISMATCH',
      '3 /level MISMATCH',
      '4 /chemicals/0/criticalTonne MISMATCH',
      '4 /chemicals/0/beta MISMATCH',
    ]);
    expect(receipt.errors[0]!.message).toContain('报送为“二级”，按 GB 18218-2018 计算为“三级”（S=12，R=48）');
    expect(receipt.errors[1]!.message).toContain('R=50，按 GB 18218-2018 计算为 48');
    expect(receipt.errors[3]!.message).toContain('不构成重大危险源');
  });

  test('name each fault of what was sent', async () => {
    const receipt = await push(
      source('F1', { uscc: '91350100M000100Y44' }),
      source('F2', { chemicals: [{ ...chlorine, casNumber: '7782-50-6' }] }),
      source('F3', { chemicals: [chlorine, chlorine] }),
      source('F4', { chemicals: [] }),
      source('F5', { chemicals: [{ ...chlorine, criticalTonne: 0 }] }),
      source('F6', { nearbyPeople: -1 }),
      source('F7', { filedOn: '2026-03-01', filingExpiresOn: '2025-03-01' }),
      source('F8', { plan: 'NO-SUCH-PLAN' }),
      source('F9', { principalPhone: '123abc' }),
    );
    expect(errorsOf(receipt)).toEqual([
      '0 /uscc BAD_FORM',
      '1 /chemicals/0/casNumber BAD_FORM',
      '2 /chemicals/1 DUPLICATE',
      '3 /chemicals REQUIRED',
      '4 /chemicals/0/criticalTonne OUT_OF_RANGE',
      '5 /nearbyPeople OUT_OF_RANGE',
      '6 /filingExpiresOn OUT_OF_ORDER',
      '7 /plan NOT_FOUND',
      '8 /principalPhone BAD_FORM',
    ]);
    expect(JSON.stringify(receipt.errors[8])).not.toContain('123abc');
  });

  test('belong to one authority each, by what the installation is', async () => {
    const toPorts = await pushed(
      hub,
      'ports.hazard-sources',
      { records: [source('P1', { installation: '码头储罐' }), source('P2'), source('H1', { installation: '码头储罐' })] },
      { caller: department('ports') },
    );
    expect(errorsOf(toPorts)).toEqual(['1 /installation OTHER_AUTHORITY', '2 /code TAKEN']);
    expect(errorsOf(await push(source('P3', { installation: 'BERTH_TANKS' })))).toEqual(['0 /installation OTHER_AUTHORITY']);
    const { hazardSources } = await hub.data('{ hazardSources(filter: { authority: { eq: PORTS } }) { nodes { code authority } } }');
    expect(hazardSources.nodes).toEqual([{ code: 'P1', authority: 'PORTS' }]);
  });

  test('are found by chemical and near a point, with their tanks and the newest readings in one statement', async () => {
    await pushed(hub, 'work-safety.tanks', { records: [{ id: 'T-1', name: 'T-101 液氯储罐', hazardSource: 'H1' }] });
    const unknown = await pushed(hub, 'work-safety.tanks', { records: [{ id: 'T-2', name: 'T-102', hazardSource: 'H0' }] });
    expect(errorsOf(unknown)).toEqual(['0 /hazardSource NOT_FOUND']);
    const readings = await pushed(hub, 'work-safety.tank-readings', {
      records: [
        { station: 'T-1', time: '2026-11-20T08:00:00+08:00', levelMetre: 6.25, pressureKilopascal: 420, temperatureCelsius: 18.5 },
        { station: 'T-1', time: '2026-11-20T08:05:00+08:00', levelMetre: 6.24, pressureKilopascal: -9999, temperatureCelsius: 18.6 },
        { station: 'T-1', time: '2026-11-20T08:10:00+08:00', levelMetre: -1 },
        { station: 'T-1', time: '2026-11-20T08:15:00+08:00', levelMetre: 'NaN' },
      ],
    });
    expect([countsOf(readings), errorsOf(readings)]).toEqual([
      [4, 2, 0, 0, 0, 2],
      ['2 /levelMetre OUT_OF_RANGE', '3 /levelMetre NOT_A_NUMBER'],
    ]);
    const answer = await hub.ask(
      '{ hazardSources(filter: { chemicals: { some: { casNumber: { eq: "7782-50-5" } } } }, near: { point: { longitude: 119.58, latitude: 34.58 }, radiusKm: 3 }) { edges { distanceKm node { code tanks { code kind hazardSource { code } series { property latest { value } } } } } } }',
    );
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data!.hazardSources.edges).toMatchObject([
      {
        distanceKm: 0,
        node: {
          code: 'H1',
          tanks: [
            {
              code: 'T-1',
              kind: 'TANK',
              hazardSource: { code: 'H1' },
              series: [
                { property: 'levelMetre', latest: { value: 6.24 } },
                { property: 'pressureKilopascal', latest: { value: 420 } },
                { property: 'temperatureCelsius', latest: { value: 18.6 } },
              ],
            },
          ],
        },
      },
    ]);
  });

  test('end in one state in whatever order their revisions come', async () => {
    const [one, two] = [source('O1', { revision: 1 }), source('O1', { revision: 2, chemicals: [{ ...chlorine, quantityTonne: 70 }] })];
    await push(two);
    expect(countsOf(await push(one))).toEqual([1, 0, 0, 1, 0, 0]);
    const { hazardSource } = await hub.data(
      '{ hazardSource(code: "O1") { riskValue chemicals { quantityTonne } history { totalCount { value } } } }',
    );
    expect(hazardSource).toMatchObject({ riskValue: 56, chemicals: [{ quantityTonne: 70 }] });
  });
});
