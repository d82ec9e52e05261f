import type { Calendar } from './calendar.js';
import { casePlaces } from './casePlaces.js';
import { randomOf } from './random.js';

type Goods = readonly [un: string, name: string, chinese: string, imoClass: string, group: string | null];
// prettier-ignore
const goods: readonly Goods[] = [
  ['1230', 'METHANOL', '甲醇', '3', 'II'], ['1114', 'BENZENE', '苯', '3', 'II'], ['2055', 'STYRENE MONOMER, STABILIZED', '苯乙烯单体，稳定的', '3', 'III'],
  ['1090', 'ACETONE', '丙酮', '3', 'II'], ['1005', 'AMMONIA, ANHYDROUS', '无水氨', '2.3', null], ['1978', 'PROPANE', '丙烷', '2.1', null], ['1203', 'GASOLINE', '汽油', '3', 'II'],
];
const ports = [
  ['连云港区', '320703', 119.44, 34.752],
  ['徐圩港区', '320703007', 119.612, 34.621],
  ['赣榆港区', '320707', 119.271, 34.991],
] as const;
const roads = ['G15', 'G25', 'G30', 'G204', 'G228', 'G310', 'S236', 'S242'];
const kinds = ['CLOSURE', 'WORKS', 'ACCIDENT', 'FLOODING', 'ICE', 'FOG', 'SPILL'];
const number = (index: number, length = 4) => String(index + 1).padStart(length, '0');

/** What port and transport authorities would push of a city seeded on the given day: vessels, berths, dangerous goods, roads, vehicles and capacity. */
export function portAndRoadRecords(calendar: Calendar) {
  const random = randomOf('ports and roads');
  const near = (longitude: number, latitude: number) => ({
    longitude: Number((longitude + random.whole(-80, 80) / 10_000).toFixed(5)),
    latitude: Number((latitude + random.whole(-80, 80) / 10_000).toFixed(5)),
    source_crs: 'CGCS2000',
  });
  const berths = Array.from({ length: 30 }, (_none, index) => {
    const [port, region, longitude, latitude] = ports[index % 3]!;
    return {
      ...{ code: `BW-${number(index, 3)}`, name: `${port} ${number(Math.floor(index / 3), 2)} 号泊位`, terminal: port, region },
      ...{
        state: index < 20 ? 'FREE' : 'OCCUPIED',
        tonnage_class: random.pick([10_000, 50_000, 100_000]),
        hazardous_cargo: index % 4 === 1,
        ...near(longitude, latitude),
      },
    };
  });
  const calls = Array.from({ length: 200 }, (_none, index) => {
    const day = 4 - Math.floor(index / 5);
    const arrival = day - 1;
    const state = arrival >= 0 ? 'EXPECTED' : arrival > -3 ? 'BERTHED' : 'DEPARTED';
    const [, , longitude, latitude] = ports[index % 3]!;
    return {
      ...{
        code: `HC-${number(index)}`,
        vessel_name: `演示轮 ${number(index % 60, 2)}`,
        mmsi: `4130${number(index % 60, 5)}`,
        vessel_kind: '散货船',
        state,
      },
      ...{
        berth: berths[index % 30]!.name,
        expected_arrival_at: calendar.instant(arrival, 60 * random.whole(0, 23)),
        dangerous_goods: index < 80,
      },
      arrived_at: arrival < 0 ? calendar.instant(arrival, 1380) : null,
      departed_at: state === 'DEPARTED' ? calendar.instant(arrival + 1, 1200) : null,
      ...near(longitude, latitude),
    };
  });
  const declarations = calls.slice(0, 80).map((call, index) => {
    const [un_number, proper_shipping_name, chinese_name, imo_class, packing_group] = random.pick(goods);
    const late = call.state !== 'EXPECTED' && index % 6 === 2;
    // whoever is still expected declared long before: no declaration lies in the future
    const hours = late ? 10 : call.state === 'EXPECTED' ? 120 : 40;
    const { vessel_name, berth, expected_arrival_at, longitude, latitude, source_crs } = call;
    return {
      ...{
        code: `WH-${number(index)}`,
        vessel_call: call.code,
        vessel_name,
        un_number,
        proper_shipping_name,
        chinese_name,
        imo_class,
        packing_group,
      },
      ...{ net_quantity: random.whole(20, 3000), quantity_unit: 'TONNE', berth, direction: index % 2 ? 'DISCHARGING' : 'LOADING' },
      state: call.state === 'DEPARTED' ? 'DONE' : 'APPROVED',
      declared_at: new Date(Date.parse(expected_arrival_at) - hours * 3_600_000).toISOString(),
      ...{ expected_at: expected_arrival_at, reported_in_time: hours >= 24, region: ports[index % 3]![1], longitude, latitude, source_crs },
    };
  });
  const positions = calls.slice(0, 60).map(({ mmsi, vessel_name, state, longitude, latitude, source_crs }) => ({
    ...{ code: mmsi, mmsi, vessel_name, vessel_type: 80, observed_at: calendar.instant(0, 0), speed_knot: state === 'BERTHED' ? 0 : 11 },
    ...{ navigation_status: state === 'BERTHED' ? 'MOORED' : 'UNDER_WAY_ENGINE', longitude, latitude, source_crs },
  }));
  const place = () => random.pick(casePlaces.filter(({ at }) => at === 'road' || at === 'town'));
  const roadEvents = Array.from({ length: 60 }, (_none, index) => {
    const at = place();
    const day = -random.whole(1, 30);
    const stake = random.whole(10, 90);
    return {
      ...{ code: `LS-${number(index)}`, kind: random.pick(kinds), severity: random.pick(['LOW', 'MEDIUM', 'HIGH', 'BLOCKED']) },
      ...{
        road_code: random.pick(roads),
        from_stake: `K${stake}+200`,
        from_stake_metre: stake * 1000 + 200,
        started_at: calendar.instant(day, 480),
      },
      ...{ ended_at: index < 12 ? null : calendar.instant(day, 900), region: at.region, ...near(at.longitude, at.latitude) },
    };
  });
  const vehicles = Array.from({ length: 40 }, (_none, index) => {
    const at = place();
    const [un_number, , goods_name] = random.pick(goods);
    return {
      ...{
        code: `苏G${number(index, 5)}`,
        plate: `苏G${number(index, 5)}`,
        plate_colour: 'YELLOW',
        operator_name: '演示危货运输有限公司',
        un_number,
        goods_name,
      },
      ...{
        load_tonne: random.whole(5, 30),
        observed_at: calendar.instant(0, 0),
        speed_kilometre_hour: random.whole(0, 80),
        region: at.region,
      },
      ...near(at.longitude, at.latitude),
    };
  });
  const capacities = Array.from({ length: 15 }, (_none, index) => {
    const at = place();
    const count = random.whole(4, 30);
    return {
      ...{
        code: `YL-${number(index, 3)}`,
        name: `演示疏散车队 ${index + 1}`,
        kind: index % 5 ? 'BUS' : 'CITY_BUS',
        state: 'STANDBY',
        vehicle_count: count,
      },
      ...{
        seats_total: count * 45,
        seats_available: count * 40,
        assembly_minutes: 30,
        reported_at: calendar.instant(-1, 1380),
        region: at.region,
      },
      ...near(at.longitude, at.latitude),
    };
  });
  return { berths, calls, declarations, positions, roadEvents, vehicles, capacities };
}
