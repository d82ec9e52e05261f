import type { Calendar } from './calendar.js';
import { randomOf } from './random.js';

type Place = readonly [name: string, grade: string, region: string, address: string, longitude: number, latitude: number, beds: number];

// prettier-ignore
const places: readonly Place[] = [
  ['连云港演示第一医院', '三级甲等', '320706', '海州区振华东路 6 号', 119.1902, 34.5951, 1800],
  ['连云港演示第二医院', '三级甲等', '320706', '海州区海连东路 41 号', 119.2215, 34.5938, 1200],
  ['连云港演示中医院', '三级甲等', '320706', '海州区朝阳中路 160 号', 119.1791, 34.6013, 900],
  ['连云港演示妇幼保健院', '三级乙等', '320706', '海州区苍梧路 10 号', 119.2134, 34.6041, 600],
  ['连云港演示东方医院', '三级乙等', '320703', '连云区中华西路 57 号', 119.3637, 34.7352, 800],
  ['徐圩演示医院', '二级甲等', '320703007', '徐圩新区徐圩大道 8 号', 119.5019, 34.6012, 260],
  ['赣榆演示人民医院', '三级乙等', '320707', '赣榆区青口镇黄海路 88 号', 119.1281, 34.8391, 1100],
  ['赣榆演示中医院', '二级甲等', '320707', '赣榆区青口镇华中路 27 号', 119.1203, 34.8437, 420],
  ['东海演示人民医院', '三级乙等', '320722', '东海县牛山街道和平路 9 号', 118.7652, 34.5421, 1200],
  ['东海演示中医院', '二级甲等', '320722', '东海县牛山街道晶都大道 77 号', 118.7793, 34.5359, 450],
  ['灌云演示人民医院', '三级乙等', '320723', '灌云县伊山镇胜利路 21 号', 119.2503, 34.2918, 900],
  ['灌云演示临港医院', '二级乙等', '320723', '灌云县燕尾港镇滨海路 3 号', 119.7441, 34.4682, 160],
  ['灌南演示人民医院', '三级乙等', '320724', '灌南县新安镇人民东路 6 号', 119.3601, 34.0911, 850],
  ['灌南演示堆沟港医院', '二级乙等', '320724', '灌南县堆沟港镇海港路 12 号', 119.7069, 34.3681, 150],
  ['开发区演示医院', '二级甲等', '320771', '经济技术开发区新光路 19 号', 119.2791, 34.6603, 320],
];

/** Kinds of beds with the share of a hospital's beds, and the size from which a hospital has them. */
const kinds = [
  ['ADULT_ICU', 0.02, 0],
  ['PEDIATRIC_ICU', 0.006, 800],
  ['NEONATAL_ICU', 0.01, 600],
  ['EMERGENCY_DEPARTMENT', 0.03, 0],
  ['MEDICAL_SURGICAL', 0.8, 0],
  ['PEDIATRICS', 0.06, 200],
  ['BURN', 0.01, 1000],
  ['NEGATIVE_FLOW_ISOLATION', 0.008, 300],
  ['OPERATING_ROOMS', 0.012, 0],
] as const;

const vehicleKinds = ['普通型', '普通型', '抢救监护型', '负压监护型'];

/** Hospitals with beds by kind, and ambulances; names and plates are made up. */
export function demonstrationHospitals(calendar: Calendar): Record<'hospitals' | 'beds' | 'ambulances', object[]> {
  const random = randomOf('hospitals');
  const rows: Record<'hospitals' | 'beds' | 'ambulances', object[]> = { hospitals: [], beds: [], ambulances: [] };
  places.forEach(([name, grade, region, address, longitude, latitude, size], index) => {
    const code = `YY-${region.slice(0, 6)}-${String(index + 1).padStart(2, '0')}`;
    const beds = kinds
      .filter(([, , from]) => size >= from)
      .map(([kind, share]) => {
        const all = Math.max(1, Math.round(size * share));
        const free = random.chance(0.12) ? 0 : random.whole(0, Math.ceil(all * 0.18));
        const day = random.whole(0, Math.ceil(all * 0.1));
        return {
          hospital_capacity: code,
          kind,
          status: free > 0 ? 'AVAILABLE' : 'NOT_AVAILABLE',
          available_count: free,
          baseline_count: all,
          additional_capacity_count24_hr: day,
          additional_capacity_count72_hr: day + random.whole(0, Math.ceil(all * 0.1)),
        };
      });
    const sum = (list: typeof beds, count: 'available_count' | 'baseline_count') => list.reduce((total, bed) => total + bed[count], 0);
    rows.beds.push(...beds);
    rows.hospitals.push({
      ...{ code, name, grade, region, address, longitude, latitude, source_crs: 'CGCS2000', organization: 'LYG-NHC' },
      facility_status: 'NORMAL',
      ems_traffic: random.weighted(['NORMAL', 'ADVISORY', 'CLOSED'], (state) => (state === 'NORMAL' ? 88 : state === 'ADVISORY' ? 10 : 2)),
      reported_at: calendar.instant(-1, 1200 + index),
      available_beds: sum(beds, 'available_count'),
      baseline_beds: sum(beds, 'baseline_count'),
      available_intensive_beds: sum(
        beds.filter(({ kind }) => kind.endsWith('_ICU')),
        'available_count',
      ),
      ...{ triage_red: random.whole(0, 2), triage_yellow: random.whole(0, 6), triage_green: random.whole(2, 30), triage_black: 0 },
    });
    const vehicles = size >= 800 ? 4 : 2;
    for (let vehicle = 0; vehicle < vehicles; vehicle++) {
      const state = random.weighted(['STANDBY', 'DISPATCHED', 'ARRIVED', 'TRANSPORTING', 'RETURNING', 'OUT_OF_SERVICE'], (each) =>
        each === 'STANDBY' ? 60 : each === 'OUT_OF_SERVICE' ? 4 : 9,
      );
      const away = state === 'STANDBY' || state === 'OUT_OF_SERVICE' ? 0 : 1;
      rows.ambulances.push({
        code: `JH-${String(index + 1).padStart(2, '0')}-${vehicle + 1}`,
        plate: `苏G${String.fromCharCode(65 + index)}${String(1200 + index * 10 + vehicle)}`,
        kind: random.pick(vehicleKinds),
        station_name: `${name}急救站`,
        state,
        state_since: calendar.instant(-1, random.whole(1300, 1439)),
        task_number: away ? `RW${calendar.date(-1).replaceAll('-', '')}${String(index * 10 + vehicle).padStart(3, '0')}` : null,
        hospital: state === 'TRANSPORTING' ? code : null,
        crew_count: 3,
        region,
        longitude: Number((longitude + (away * random.whole(-300, 300)) / 10_000).toFixed(4)),
        latitude: Number((latitude + (away * random.whole(-200, 200)) / 10_000).toFixed(4)),
        source_crs: 'CGCS2000',
      });
    }
  });
  return rows;
}
