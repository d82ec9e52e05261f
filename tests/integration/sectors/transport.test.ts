import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stake, stakeMetre } from '../../../src/sectors/records/roadEvents/stakes.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { countsOf, errorsOf, pushed } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const event = (more: object) => ({
  id: 'E-1',
  kind: '事故',
  severity: '部分受阻',
  roadCode: 'G25',
  fromStake: '12.3',
  toStake: 'K14',
  startedAt: '2026-11-20 08:30',
  ...more,
});

describe('events on roads', () => {
  test('are told by road and stake, and corrected by revision', async () => {
    await pushed(hub, 'transport.road-events', {
      records: [event({ revision: 2, severity: '中断', lanesClosed: 2, lanesInAll: 2 }), event({ revision: 1 })],
    });
    const { roadEvents } = await hub.data(
      '{ roadEvents(filter: { roadCode: { eq: "G25" }, fromStakeMetre: { gte: 12000, lt: 13000 } }) { nodes { code severity fromStake toStake fromStakeMetre toStakeMetre revision } } }',
    );
    expect(roadEvents.nodes).toEqual([
      {
        code: 'E-1',
        severity: 'BLOCKED',
        fromStake: 'K12+300',
        toStake: 'K14+000',
        fromStakeMetre: 12_300,
        toStakeMetre: 14_000,
        revision: 2,
      },
    ]);
  });

  test('that end before they begin, close more lanes than there are, or lie at no stake are refused', async () => {
    const receipt = await pushed(hub, 'transport.road-events', {
      records: [
        event({ id: 'B-1', expectedEndAt: '2026-11-20 08:00' }),
        event({ id: 'B-2', lanesClosed: 3, lanesInAll: 2 }),
        event({ id: 'B-3', fromStake: '十二公里' }),
        event({ id: 'B-4', roadCode: '长深高速' }),
      ],
    });
    expect(errorsOf(receipt)).toEqual([
      '0 /expectedEndAt TIMES_REVERSED',
      '1 /lanesClosed ABOVE_TOTAL',
      '2 /fromStake BAD_FORM',
      '3 /roadCode BAD_FORM',
    ]);
  });

  test.each([
    ['K12+300', 12_300, 'K12+300'],
    ['k0+5', 5, 'K0+005'],
    ['12.05', 12_050, 'K12+050'],
    ['1400', 1_400_000, 'K1400+000'],
    ['K12+3000', undefined, undefined],
  ])('stake %s', (text, metre, form) => expect([stakeMetre(text), stake(text)]).toEqual([metre, form]));
});

test('a report of a terminal by JT/T 808 is told in plain units, with its alarms in words', async () => {
  const receipt = await pushed(hub, 'transport.hazmat-vehicles', {
    records: [
      {
        id: '13900000001',
        plate: '苏G12345',
        plateColour: '2',
        unNumber: '1017',
        observedAt: '261120083000',
        longitude: 119_221_500,
        latitude: 34_596_700,
        speedTenth: 625,
        directionDegree: 95,
        alarmWord: 2 ** 0 + 2 ** 2 + 2 ** 30,
        statusWord: 2 ** 0 + 2 ** 1,
      },
    ],
  });
  expect(countsOf(receipt)).toEqual([1, 1, 0, 0, 0, 0]);
  const { hazmatVehicles } = await hub.data(
    '{ hazmatVehicles(filter: { emergency: { eq: true } }) { nodes { plate plateColour observedAt speedKilometreHour alarms positioned running location { longitude latitude } } } }',
  );
  expect(hazmatVehicles.nodes).toEqual([
    {
      plate: '苏G12345',
      plateColour: 'YELLOW',
      observedAt: '2026-11-20T08:30:00+08:00',
      speedKilometreHour: 62.5,
      alarms: '紧急报警、疲劳驾驶、侧翻预警',
      positioned: true,
      running: true,
      location: { longitude: 119.2215, latitude: 34.5967 },
    },
  ]);
});

test('capacities for evacuation: free seats within what there is, no mobile of a person', async () => {
  const fleet = {
    id: 'F-1',
    name: '汽车总站应急车队',
    kind: '客车',
    state: '待命',
    vehicleCount: 30,
    seatsTotal: 1350,
    seatsAvailable: 1200,
    reportedAt: '2026-11-20 08:00',
    dutyPhone: '0518-85550000',
  };
  const receipt = await pushed(hub, 'transport.evacuation-capacity', {
    records: [fleet, { ...fleet, id: 'F-2', seatsAvailable: 1351 }, { ...fleet, id: 'F-3', dutyPhone: '13812345678' }],
  });
  expect(errorsOf(receipt)).toEqual(['1 /seatsAvailable ABOVE_TOTAL', '2 /dutyPhone BAD_FORM']);
  const { evacuationCapacities } = await hub.data(
    '{ evacuationCapacities(filter: { state: { eq: STANDBY }, seatsAvailable: { gte: 1000 } }) { nodes { code seatsAvailable } } }',
  );
  expect(evacuationCapacities.nodes).toEqual([{ code: 'F-1', seatsAvailable: 1200 }]);
});
