import { gridMiddle } from '../../src/sectors/records/alarms/grid.js';
import type { Calendar } from './calendar.js';
import { casePlaces } from './casePlaces.js';
import { randomOf } from './random.js';

type Kind = readonly [channel: string, code: string, name: string, eventType: string | null, at: readonly string[], weight: number];

// prettier-ignore
const kinds: readonly Kind[] = [
  ['TRAFFIC_122', '30000001', '道路交通事故', '12H00', ['road', 'town'], 40],
  ['FIRE_119', '20000001', '建筑火灾', '12G00', ['town'], 14],
  ['FIRE_119', '20000002', '厂房火灾', '12G00', ['chemical', 'port'], 5],
  ['FIRE_119', '20000003', '危化品泄漏', '12D00', ['chemical', 'port', 'road'], 5],
  ['FIRE_119', '20000004', '山林火情', '11G00', ['mountain'], 3],
  ['POLICE_110', '10000001', '人员落水', null, ['sea', 'river', 'coast'], 8],
  ['POLICE_110', '10000002', '人员受困', null, ['town', 'mountain'], 9],
  ['POLICE_110', '10000003', '积水围困', '11A00', ['town', 'river'], 6],
  ['HOTLINE_12345', '40000001', '路面塌陷', null, ['town', 'road'], 6],
  ['HOTLINE_12345', '40000002', '异味投诉', null, ['chemical', 'town'], 4],
];
const roads = [
  '通灌南路',
  '海连中路',
  '解放东路',
  '朝阳东路',
  '花果山大道',
  '港城大道',
  '中山中路',
  '大浦路',
  '黄海路',
  '晶都大道',
  '胜利路',
  '人民路',
  '徐圩大道',
  '港前大道',
];
const units: Record<string, string> = {
  320703: '连云分局',
  320706: '海州分局',
  320707: '赣榆分局',
  320722: '东海县公安局',
  320723: '灌云县公安局',
  320724: '灌南县公安局',
  320771: '开发区分局',
  320700: '市公安局指挥中心',
};

/** Alarms of a month as the hub keeps them, without anything of persons, and road controls of the time. */
export function demonstrationPoliceRecords(calendar: Calendar): Record<'alarms' | 'roadControls', object[]> {
  const random = randomOf('police');
  const alarms = Array.from({ length: 400 }, (_none, index) => {
    const [channel, typeCode, typeName, eventType, at] = random.weighted(kinds, ([, , , , , weight]) => weight);
    const place = random.pick(casePlaces.filter((each) => at.includes(each.at)));
    const [longitude, latitude] = [place.longitude, place.latitude].map((degrees) =>
      Number((degrees + random.whole(-150, 150) / 10_000).toFixed(5)),
    ) as [number, number];
    const day = -random.whole(1, 30);
    const fire = channel === 'FIRE_119';
    return {
      code: `JJ${calendar.date(day).replaceAll('-', '')}${String(index + 1).padStart(5, '0')}`,
      ...{ channel, type_code: typeCode, type_name: typeName, event_type: eventType },
      reported_at: calendar.instant(day, random.whole(0, 1439)),
      road: at.includes('town') || at.includes('road') ? random.pick(roads) : null,
      region: place.region,
      unit_name: units[place.region.slice(0, 6)]!,
      receiving_unit_name: fire ? '市消防救援支队指挥中心' : '市公安局指挥中心',
      dispatch_number: `PJ${String(index + 1).padStart(6, '0')}`,
      disaster_level: fire ? random.pick(['一级', '一级', '二级', '三级']) : null,
      burning_material: fire && typeName.includes('火') ? random.pick(['木材', '电气', '塑料', '油品', '草木']) : null,
      building_type: typeName === '建筑火灾' ? random.pick(['住宅', '商铺', '仓库']) : null,
      fire_floor: typeName === '建筑火灾' ? String(random.whole(1, 18)) : null,
      people_trapped: fire || typeName.includes('困') ? random.chance(0.2) : null,
      ...gridMiddle({ longitude, latitude }),
      exact_longitude: longitude,
      exact_latitude: latitude,
    };
  });
  const controlPlaces = casePlaces.filter(({ at }) => at === 'road' || at === 'chemical' || at === 'town');
  const roadControls = Array.from({ length: 24 }, (_none, index) => {
    const place = controlPlaces[index % controlPlaces.length]!;
    const standing = index < 6;
    const day = standing ? -random.whole(1, 2) : -random.whole(3, 60);
    const begin = random.whole(300, 1100);
    return {
      code: `GZ${calendar.date(day).replaceAll('-', '')}${String(index + 1).padStart(3, '0')}`,
      kind: random.pick(['CLOSED', 'RESTRICTED', 'ONE_WAY', 'CHECKPOINT']),
      road_name: place.at === 'road' ? place.name : random.pick(roads),
      direction: random.pick(['双向', '由东向西', '由南向北']),
      reason: random.pick(['道路施工', '交通事故处置', '危化品泄漏处置', '大雾', '路面积水', '大型活动']),
      detour: '按现场标志绕行',
      started_at: calendar.instant(day, begin),
      expected_end_at: calendar.instant(standing ? 2 : day, standing ? 600 : begin + 240),
      ended_at: standing ? null : calendar.instant(day, begin + random.whole(60, 300)),
      unit_name: '市公安局交通警察支队',
      region: place.region,
      ...{ longitude: place.longitude, latitude: place.latitude, source_crs: 'CGCS2000' },
    };
  });
  return { alarms, roadControls };
}
