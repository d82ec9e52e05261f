import type { Calendar } from './calendar.js';
import { madeUpName, type Depot } from './depots.js';
import type { Material } from './materials.js';
import { randomOf, roundly, type Random } from './random.js';
import { seats, teamPlaces, type TeamPlace } from './teamPlaces.js';
import { teamProfiles, type Range, type TeamProfile } from './teamProfiles.js';
import { statusHistory, type StatusChange, type TeamStatus } from './teamStatuses.js';

/** A rescue team of the demonstration city; the point is in CGCS2000 degrees, days count from the day of seeding. */
export interface Team {
  code: string;
  name: string;
  kind: TeamPlace[1];
  classes: readonly string[];
  grade: string | null;
  capabilityLevel: number | null;
  organization: string | null;
  superior: string | null;
  region: string;
  serves: string;
  serviceArea: object | null;
  address: string;
  longitude: number;
  latitude: number;
  leaderName: string;
  leaderPhone: string;
  dutyPhone: string;
  totalPeople: number;
  availablePeople: number;
  responseMinutes: number;
  assemblyMinutes: number;
  sustainedHours: number;
  status: TeamStatus;
  statusSince: string;
  statusChanges: StatusChange[];
  establishedDay: number;
  lastDrillDay: number | null;
  lastVerifiedDay: number | null;
  insured: boolean | null;
  capabilities: { name: string; quantity: number | null; unit: string | null; note: string | null }[];
  equipment: { name: string; specification: string; material: string | null; quantity: number; unit: string; condition: string }[];
  depots: string[];
}

/** The teams of the city, some of them out, resting or not to be had, some overdue for a drill; people, phones, addresses and points are made up. */
export function demonstrationTeams(materials: readonly Material[], depots: readonly Depot[], calendar: Calendar): Team[] {
  const counted = new Map<string, number>();
  const codes = new Map<string, string>();
  return teamPlaces.map(([name, kind, profession, organization, region, serves, superior], index) => {
    const random = randomOf(`team ${name}`);
    const profile: TeamProfile = teamProfiles[profession];
    const county = region.slice(0, 6);
    const number = (counted.get(county) ?? 0) + 1;
    counted.set(county, number);
    const code = `DW-${county}-${String(number).padStart(2, '0')}`;
    codes.set(name, code);
    const [longitude, latitude] = seats[region]!.map(
      (degrees) => Math.round((degrees + random.whole(-90, 90) / 10000) * 10000) / 10000,
    ) as [number, number];
    const between = ([first, last]: Range) => random.whole(first, last);
    const responseMinutes = between(profile.response);
    const totalPeople = between(profile.people);
    const history = statusHistory(random, profile, totalPeople, calendar);
    const establishedDay = -random.whole(500, 7000);
    return {
      code,
      name,
      kind,
      classes: profile.classes,
      grade: gradeOf(kind, random),
      capabilityLevel: random.chance(0.8) ? random.whole(1, 4) : null,
      organization,
      superior: superior === null ? null : codes.get(superior)!,
      region,
      serves,
      serviceArea: profile.radiusKm ? around(longitude, latitude, profile.radiusKm) : null,
      address: `${name.replace(/(队|站|中心|指挥部|总队|大队|支队|协会|连|分队)$/, '')}驻地 ${random.whole(1, 199)} 号`,
      longitude,
      latitude,
      leaderName: madeUpName(index + 11),
      leaderPhone: `1380000${3000 + index}`,
      dutyPhone: `0518-8556${1001 + index}`,
      totalPeople,
      ...history,
      responseMinutes,
      assemblyMinutes: Math.max(responseMinutes, between(profile.assembly)),
      sustainedHours: between(profile.sustainedHours),
      establishedDay,
      lastDrillDay: drillDay(random),
      lastVerifiedDay: verifiedDay(random),
      insured: kind === 'NATIONAL_FIRE' || random.chance(0.85) ? true : random.chance(0.5) ? false : null,
      capabilities: profile.capabilities.map(([capability, quantity, unit, note]) => ({
        name: capability,
        quantity: quantity && roundly(between(quantity)),
        unit,
        note: note ?? null,
      })),
      equipment: equipmentOf(profile, materials, random),
      depots: depotsNear(profile, longitude, latitude, depots),
    };
  });
}

function gradeOf(kind: TeamPlace[1], random: Random): string | null {
  if (kind === 'SOCIAL') return `社会应急力量 ${random.pick(['二', '三'])}级（演示）`;
  if (kind === 'PROFESSIONAL') return random.pick(['市级专业队', '市级专业队', '县级专业队', null]);
  return null;
}

/** Most teams were drilled within the year; some are about to be overdue, some are, a few have nothing on record. */
const drillDay = (random: Random): number | null =>
  random.chance(0.06)
    ? null
    : random.chance(0.1)
      ? -random.whole(370, 600)
      : random.chance(0.1)
        ? -random.whole(338, 362)
        : -random.whole(5, 320);

const verifiedDay = (random: Random): number | null =>
  random.chance(0.04)
    ? null
    : random.chance(0.08)
      ? -random.whole(185, 320)
      : random.chance(0.12)
        ? -random.whole(153, 177)
        : -random.whole(2, 145);

function equipmentOf(profile: TeamProfile, materials: readonly Material[], random: Random): Team['equipment'] {
  const conditionOf = () => random.weighted(['GOOD', 'NEW', 'NEEDS_REPAIR'], (name) => (name === 'GOOD' ? 12 : name === 'NEW' ? 3 : 1));
  return [
    ...profile.vehicles.flatMap(([name, specification, [first, last], unit]) => {
      const quantity = random.whole(first, last);
      return quantity === 0 ? [] : [{ name, specification, material: null, quantity, unit, condition: conditionOf() }];
    }),
    ...profile.equipment.map(([name, [first, last]]) => {
      const material = random.pick(materials.filter((each) => each.name === name));
      return {
        name,
        specification: material.specification,
        material: material.code,
        quantity: roundly(random.whole(first, last)),
        unit: material.unit,
        condition: conditionOf(),
      };
    }),
  ];
}

/** The two nearest depots that keep what the profession needs. */
function depotsNear({ themes }: TeamProfile, longitude: number, latitude: number, depots: readonly Depot[]): string[] {
  const distance = (depot: Depot) =>
    Math.hypot((depot.longitude - longitude) * Math.cos((latitude * Math.PI) / 180), depot.latitude - latitude);
  return depots
    .filter((depot) => depot.themes.some((theme) => themes.includes(theme)))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, 2)
    .map(({ code }) => code);
}

/** An octagon around a point as GeoJSON, counterclockwise. */
function around(longitude: number, latitude: number, radiusKm: number): object {
  const corner = (index: number) => {
    const angle = (index * Math.PI) / 4;
    const kilometresInDegree = 111.2;
    const rounded = (degrees: number) => Math.round(degrees * 100_000) / 100_000;
    return [
      rounded(longitude + (radiusKm * Math.cos(angle)) / (kilometresInDegree * Math.cos((latitude * Math.PI) / 180))),
      rounded(latitude + (radiusKm * Math.sin(angle)) / kilometresInDegree),
    ];
  };
  return { type: 'Polygon', coordinates: [[...Array.from({ length: 8 }, (_none, index) => corner(index)), corner(0)]] };
}
