import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { countsOf, errorsOf, pushed } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const hospital = (id: string, more: object = {}) => ({ id, name: '连云港演示医院', reportedAt: '2026-11-20T08:00:00+08:00', ...more });

describe('hospitals', () => {
  test('tell their beds by the kinds of EDXL-HAVE, and sums over them', async () => {
    const receipt = await pushed(hub, 'health.hospital-capacities', {
      records: [
        hospital('HO1', {
          emsTraffic: '限制接收',
          region: '320706',
          triageRed: 2,
          beds: [
            { kind: 'AdultICU', availableCount: 4, baselineCount: 20, additionalCapacityCount24Hr: 2, additionalCapacityCount72Hr: 6 },
            { kind: '负压隔离', status: 'NotAvailable', availableCount: 0, baselineCount: 6 },
            { kind: 'MEDICAL_SURGICAL', status: 'Vacant/Available', availableCount: 56, baselineCount: 420 },
          ],
        }),
        hospital('HO2', { beds: '成人重症*1*8*0*2；急诊*5*20' }),
        hospital('HO3'),
      ],
    });
    expect([countsOf(receipt), errorsOf(receipt)]).toEqual([[3, 3, 0, 0, 0, 0], []]);
    const answer = await hub.ask(
      '{ hospitalCapacities(filter: { beds: { some: { kind: { eq: ADULT_ICU }, availableCount: { gte: 1 } } } }, orderBy: [{ field: AVAILABLE_INTENSIVE_BEDS, direction: DESC }]) { nodes { code facilityStatus emsTraffic availableBeds baselineBeds availableIntensiveBeds triageRed region { name } beds { kind status availableCount } } } }',
    );
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data!.hospitalCapacities.nodes).toMatchObject([
      {
        code: 'HO1',
        facilityStatus: 'NORMAL',
        emsTraffic: 'ADVISORY',
        availableBeds: 60,
        baselineBeds: 446,
        availableIntensiveBeds: 4,
        beds: [
          { kind: 'ADULT_ICU', status: 'AVAILABLE' },
          { kind: 'NEGATIVE_FLOW_ISOLATION', status: 'NOT_AVAILABLE' },
          { kind: 'MEDICAL_SURGICAL', availableCount: 56 },
        ],
      },
      { code: 'HO2', availableBeds: 6, availableIntensiveBeds: 1 },
    ]);
    const { hospitalCapacity } = await hub.data('{ hospitalCapacity(code: "HO3") { availableBeds beds { kind } } }');
    expect(hospitalCapacity).toEqual({ availableBeds: null, beds: [] });
  });

  test('are refused where their counts contradict each other', async () => {
    const receipt = await pushed(hub, 'health.hospital-capacities', {
      records: [
        hospital('E1', { beds: [{ kind: '急诊', availableCount: 21, baselineCount: 20 }] }),
        hospital('E2', { beds: [{ kind: '急诊', status: '无空床', availableCount: 3 }] }),
        hospital('E3', { beds: [{ kind: '急诊', additionalCapacityCount24Hr: 5, additionalCapacityCount72Hr: 3 }] }),
        hospital('E4', { beds: [{ kind: '豪华' }] }),
        hospital('E5', { beds: [{ kind: '急诊' }, { kind: '急诊' }] }),
        hospital('E6', { triageRed: -1 }),
        hospital('E7', { reportedAt: '2099-01-01 08:00' }),
        hospital('E8', { patients: ['张三'] }),
      ],
    });
    expect(errorsOf(receipt)).toEqual([
      '0 /beds/0/availableCount OUT_OF_RANGE',
      '1 /beds/0/status CONTRADICTION',
      '2 /beds/0/additionalCapacityCount72Hr OUT_OF_ORDER',
      '3 /beds/0/kind NOT_IN_LIST',
      '4 /beds/1 DUPLICATE',
      '5 /triageRed OUT_OF_RANGE',
      '6 /reportedAt IN_FUTURE',
      '7 /patients UNKNOWN_FIELD',
    ]);
  });
});

describe('ambulances', () => {
  test('tell state, position and the hospital to which they drive, and follow their revisions', async () => {
    const ambulance = (more: object) => ({
      id: 'AMB-1',
      plate: '苏GA1200',
      state: '转运',
      stateSince: '2026-11-20T08:10:00+08:00',
      hospital: 'HO1',
      longitude: 119.18,
      latitude: 34.6,
      revision: 20,
      ...more,
    });
    await pushed(hub, 'health.ambulances', { records: [ambulance({})] });
    const late = await pushed(hub, 'health.ambulances', { records: [ambulance({ state: '出车', revision: 10 })] });
    expect(countsOf(late)).toEqual([1, 0, 0, 1, 0, 0]);
    const { ambulances } = await hub.data(
      '{ ambulances(filter: { state: { in: [TRANSPORTING] } }, near: { point: { longitude: 119.18, latitude: 34.6 } }) { edges { distanceKm node { code state plate hospital { name availableBeds } } } } }',
    );
    expect(ambulances.edges).toEqual([
      {
        distanceKm: 0,
        node: { code: 'AMB-1', state: 'TRANSPORTING', plate: '苏GA1200', hospital: { name: '连云港演示医院', availableBeds: 60 } },
      },
    ]);
    const bad = await pushed(hub, 'health.ambulances', {
      records: [ambulance({ id: 'B1', plate: 'GA1200' }), ambulance({ id: 'B2', state: '睡觉' }), ambulance({ id: 'B3', hospital: 'HO9' })],
    });
    expect(errorsOf(bad)).toEqual(['0 /plate BAD_FORM', '1 /state NOT_IN_LIST', '2 /hospital NOT_FOUND']);
  });
});
