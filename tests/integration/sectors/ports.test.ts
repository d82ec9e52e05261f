import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import { isContainerNumber, isImoClass, subsidiaryClasses } from '../../../src/sectors/records/dangerousGoods/imdg.js';
import { countsOf, errorsOf, notesOf, pushed } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const declaration = (more: object) => ({
  id: 'D-1',
  vesselName: 'LIAN YUN 1',
  unNumber: 'UN 1017',
  properShippingName: 'CHLORINE',
  chineseName: '氯',
  imoClass: '2.3',
  subsidiaryRisks: '5.1，8',
  netQuantity: 18.5,
  quantityUnit: '吨',
  containerNumber: 'csqu3054383',
  direction: '卸船',
  state: '已申报',
  declaredAt: '2026-11-20 05:00',
  expectedAt: '2026-11-21 06:00',
  ...more,
});

describe('dangerous goods', () => {
  test('are kept in one form, joined with the call of the vessel, and told late when they are', async () => {
    await pushed(hub, 'ports.vessel-calls', { records: [{ id: 'VC-9', vesselName: 'LIAN YUN 1', state: '预报', dangerousGoods: true }] });
    const receipt = await pushed(hub, 'ports.dangerous-goods', {
      records: [
        declaration({ vesselCall: 'VC-9' }),
        declaration({
          id: 'D-2',
          unNumber: '3082',
          imoClass: '9',
          subsidiaryRisks: null,
          packingGroup: 'Ⅲ',
          expectedAt: '2026-11-20 20:00',
        }),
      ],
    });
    expect(countsOf(receipt)).toEqual([2, 2, 0, 0, 0, 0]);
    const { dangerousGoods } = await hub.data(
      '{ dangerousGoods(orderBy: [{ field: CODE }]) { nodes { code unNumber imoClass subsidiaryRisks packingGroup containerNumber quantityUnit reportedInTime vesselCall { code vesselName } } } }',
    );
    expect(dangerousGoods.nodes).toEqual([
      {
        code: 'D-1',
        unNumber: '1017',
        imoClass: '2.3',
        subsidiaryRisks: '5.1,8',
        packingGroup: null,
        containerNumber: 'CSQU3054383',
        quantityUnit: 'TONNE',
        reportedInTime: true,
        vesselCall: { code: 'VC-9', vesselName: 'LIAN YUN 1' },
      },
      expect.objectContaining({ code: 'D-2', packingGroup: 'III', reportedInTime: false, vesselCall: null }),
    ]);
    const { late } = await hub.data(
      '{ late: dangerousGoods(filter: { reportedInTime: { eq: false }, imoClass: { startsWith: "9" } }) { totalCount { value } } }',
    );
    expect(late.totalCount.value).toBe(1);
  });

  test('with impossible codes are refused, each fault by itself', async () => {
    const receipt = await pushed(hub, 'ports.dangerous-goods', {
      records: [
        declaration({ id: 'B-1', unNumber: '17' }),
        declaration({ id: 'B-2', imoClass: '2.4' }),
        declaration({ id: 'B-3', packingGroup: 'II' }),
        declaration({ id: 'B-4', containerNumber: 'CSQU3054384', netQuantity: 0 }),
        declaration({ id: 'B-5', vesselCall: 'VC-NONE' }),
      ],
    });
    expect(errorsOf(receipt)).toEqual([
      '0 /unNumber BAD_FORM',
      '1 /imoClass BAD_FORM',
      '2 /packingGroup NOT_IN_LIST',
      '3 /netQuantity OUT_OF_RANGE',
      '3 /containerNumber BAD_FORM',
      '4 /vesselCall NOT_FOUND',
    ]);
    expect(countsOf(receipt)).toEqual([5, 0, 0, 0, 0, 5]);
  });

  test.each([
    ['1.4S', true],
    ['2.1', true],
    ['3', true],
    ['5.3', false],
    ['10', false],
  ])('class %s is one: %s', (text, is) => expect(isImoClass(text)).toBe(is));

  test('check digits of containers and lists of hazards', () => {
    expect(['CSQU3054383', 'MSKU6011672', 'TCLU4265447'].map(isContainerNumber)).toEqual([true, true, false]);
    expect([subsidiaryClasses('5.1 / 8'), subsidiaryClasses('8,8.1'), subsidiaryClasses('')]).toEqual(['5.1,8', undefined, undefined]);
  });
});

describe('positions of vessels', () => {
  const position = (observedAt: string, more: object = {}) => ({
    id: '413000001',
    mmsi: '413000001',
    observedAt,
    longitude: 119.45,
    latitude: 34.75,
    ...more,
  });

  test('one a vessel, the newest by its time, however late others come; values that mean "none" are empty', async () => {
    const first = await pushed(hub, 'ports.vessel-positions', {
      records: [
        position('2026-11-20T08:10:00+08:00', { speedKnot: 102.3, headingDegree: 511, courseDegree: 360, navigationStatus: '锚泊' }),
        position('2026-11-20T08:00:00+08:00'),
      ],
    });
    expect(notesOf(first)).toEqual(
      expect.arrayContaining(['SENTINEL speedKnot 1 0', 'SENTINEL headingDegree 1 0', 'SENTINEL courseDegree 1 0']),
    );
    const late = await pushed(hub, 'ports.vessel-positions', { records: [position('2026-11-20T08:05:00+08:00', { longitude: 119.1 })] });
    expect(countsOf(late)).toEqual([1, 0, 0, 1, 0, 0]);
    expect(notesOf(late)).toEqual(['SUPERSEDED null 1 0']);
    await pushed(hub, 'ports.vessel-positions', { records: [position('2026-11-20T08:20:00+08:00', { longitude: 119.5, speedKnot: 7.2 })] });
    const { vesselPositions } = await hub.data(
      '{ vesselPositions(near: { point: { longitude: 119.5, latitude: 34.75 }, radiusKm: 5 }) { edges { distanceKm node { mmsi observedAt speedKnot headingDegree navigationStatus location { longitude latitude } history { nodes { action } } } } } }',
    );
    expect(vesselPositions.edges).toEqual([
      {
        distanceKm: 0,
        node: {
          mmsi: '413000001',
          observedAt: '2026-11-20T08:20:00+08:00',
          speedKnot: 7.2,
          headingDegree: null,
          navigationStatus: null,
          location: { longitude: 119.5, latitude: 34.75 },
          history: { nodes: [{ action: 'UPDATE' }, { action: 'CREATE' }] },
        },
      },
    ]);
  });

  test('a position that AIS calls not available is kept without a place', async () => {
    await pushed(hub, 'ports.vessel-positions', {
      records: [position('2026-11-20T09:00:00Z', { id: '413000002', mmsi: '413000002', longitude: 181, latitude: 91 })],
    });
    const { vesselPosition } = await hub.data('{ vesselPosition(code: "413000002") { location { longitude } } }');
    expect(vesselPosition.location).toBeNull();
  });
});

test('berths and their weather', async () => {
  await pushed(hub, 'ports.berths', {
    records: [{ id: 'QT-86', name: '旗台 86 号', state: '占用', vesselName: 'LIAN YUN 1', depthMetre: 15.5, hazardousCargo: '是' }],
  });
  await pushed(hub, 'ports.stations', { records: [{ id: 'QT-MET', name: '旗台港区气象站', longitude: 119.44, latitude: 34.74 }] });
  const weather = await pushed(hub, 'ports.weather', {
    records: [{ station: 'QT-MET', time: '2026-11-20 08:00', windSpeed: 13.2, gustSpeed: 19, visibilityMetre: 900 }],
  });
  expect(countsOf(weather)).toEqual([1, 1, 0, 0, 0, 0]);
  const { berths, station } = await hub.data(
    '{ berths(filter: { hazardousCargo: { eq: true } }) { nodes { code state vesselName } } station(code: "QT-MET") { kind series { property latest { value } } } }',
  );
  expect(berths.nodes).toEqual([{ code: 'QT-86', state: 'OCCUPIED', vesselName: 'LIAN YUN 1' }]);
  expect(station.series.map(({ property, latest }: { property: string; latest: { value: number } }) => [property, latest.value])).toEqual(
    expect.arrayContaining([
      ['gustSpeed', 19],
      ['visibilityMetre', 900],
    ]),
  );
});
