import type { Calendar } from './calendar.js';
import { madeUpName } from './depots.js';
import { specialities, type Duty, type Speciality } from './expertSpecialities.js';
import { randomOf, type Random } from './random.js';

export type ExpertState = 'APPLIED' | 'REVIEWED' | 'APPOINTED' | 'DISMISSED';

/** An expert of the demonstration city, under the names of the columns; days count from the day of seeding. */
export interface Expert {
  code: string;
  name: string;
  gender: 'MALE' | 'FEMALE';
  birth_year: number;
  type: string;
  organization: string | null;
  workplace: string;
  post: string;
  title: string;
  title_level: string;
  qualification: string | null;
  education: string;
  level: string;
  chief: boolean;
  state: ExpertState;
  availability: string;
  region: string | null;
  longitude: number;
  latitude: number;
  source_crs: 'CGCS2000';
  summary: string;
  remarks: string;
  speciality: Speciality;
  duties: Duty[];
  specialties: { name: string; years: number }[];
  conflicts: { party: string; reason: string; organization: string | null; valid_from: string | null; valid_to: string | null }[];
  contact: { mobile: string; office_phone: string; email: string; identity_number: string; home_address: string };
}

/** Counties with a point in them about which workplaces lie, and how many experts work there. */
const counties: readonly (readonly [code: string, name: string, longitude: number, latitude: number, weight: number])[] = [
  ['320706', '海州区', 119.182, 34.588, 8],
  ['320703', '连云区', 119.372, 34.738, 5],
  ['320771', '经济技术开发区', 119.303, 34.662, 3],
  ['320707', '赣榆区', 119.131, 34.842, 3],
  ['320722', '东海县', 118.768, 34.541, 2],
  ['320723', '灌云县', 119.252, 34.298, 2],
  ['320724', '灌南县', 119.318, 34.092, 1],
];

const womensNames = ['文静', '玉梅', '丽华', '秀英'];
const educations = ['BACHELOR', 'MASTER', 'MASTER', 'DOCTOR'];
const enterprises = [
  '徐圩演示石化有限公司',
  '灌云演示化工有限公司',
  '连云港演示港务有限公司',
  '连云港演示储运有限公司',
  '连云港演示能源有限公司',
];
const reasons = ['曾在该单位任职', '近亲属在该单位任职', '为该单位提供有偿咨询', '持有该单位股份', '与该单位有未结纠纷'];
const departments: Readonly<Record<string, string>> = {
  'LYG-PORT': '连云港市港口管理局',
  'LYG-HURD': '连云港市住房和城乡建设局',
  'LYG-TRB': '连云港市交通运输局',
  'LYG-EEB': '连云港市生态环境局',
};

/** An identity number with the right check character, of a division (320799) that does not exist. */
export function madeUpIdentityNumber(born: string, order: number): string {
  const digits = `320799${born}${String(order).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

/** The experts of the city; people, workplaces, numbers, addresses and points are made up. */
export function demonstrationExperts(calendar: Calendar): Expert[] {
  const random = randomOf('experts');
  return specialities
    .flatMap((speciality) => Array.from({ length: speciality.experts }, (_none, position) => ({ speciality, position })))
    .map(({ speciality, position }, index) => expertOf(speciality, position, index, random, calendar));
}

function expertOf(speciality: Speciality, position: number, index: number, random: Random, calendar: Calendar): Expert {
  const thisYear = Number(calendar.date(0).slice(0, 4));
  const name = madeUpName(index);
  const gender = womensNames.some((given) => name.endsWith(given)) ? 'FEMALE' : 'MALE';
  const birthYear = thisYear - random.whole(33, 66);
  const rank = position === 0 ? 0 : random.weighted([0, 1, 2], (each) => [3, 5, 2][each]!);
  const [county, countyName, longitude, latitude] = random.weighted(counties, ([, , , , weight]) => weight);
  const state =
    position === 0
      ? 'APPOINTED'
      : random.weighted<ExpertState>(['APPOINTED', 'REVIEWED', 'APPLIED', 'DISMISSED'], (each) => (each === 'APPOINTED' ? 17 : 1));
  const fields = [speciality.fields[0]!, ...random.some(speciality.fields.slice(1), random.whole(1, 3))];
  const years = Math.max(5, thisYear - birthYear - random.whole(22, 28));
  const workplace = random.pick(speciality.workplaces);
  const code = `ZJ-${String(index + 1).padStart(4, '0')}`;
  return {
    code,
    name,
    gender,
    birth_year: birthYear,
    type: speciality.type,
    organization: random.chance(0.3) ? speciality.organization : null,
    workplace,
    post: random.pick(speciality.posts),
    title: speciality.titles[rank]!,
    title_level: ['SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE'][rank]!,
    qualification: random.chance(0.8) ? speciality.qualification : null,
    education: random.pick(educations),
    level:
      position === 0
        ? random.pick(['PROVINCE', 'NATIONAL'])
        : random.weighted(['CITY', 'COUNTY', 'PROVINCE'], (each) => ({ CITY: 7, COUNTY: 2, PROVINCE: 1 })[each]!),
    chief: position === 0,
    state,
    availability:
      state === 'DISMISSED'
        ? 'UNAVAILABLE'
        : random.weighted(
            ['AVAILABLE', 'ON_CALL', 'AWAY', 'UNAVAILABLE'],
            (each) => ({ AVAILABLE: 12, ON_CALL: 4, AWAY: 2, UNAVAILABLE: 1 })[each]!,
          ),
    // the chief of each group and some others serve the whole city
    region: position === 0 || random.chance(0.2) ? null : county,
    longitude: Number((longitude + (random.next() - 0.5) * 0.08).toFixed(4)),
    latitude: Number((latitude + (random.next() - 0.5) * 0.06).toFixed(4)),
    source_crs: 'CGCS2000',
    summary: `从事${fields.join('、')}工作${years}年，${position === 0 ? '任' : '为'}${speciality.group}专家组${position === 0 ? '组长' : '成员'}。`,
    remarks: '演示数据：姓名、单位、电话、证件号码、住址与位置均为虚构',
    speciality,
    duties: speciality.duties.filter((_duty, order) => order === 0 || random.chance(0.6)),
    specialties: fields.map((field, order) => ({ name: field, years: Math.max(1, years - order * random.whole(2, 6)) })),
    conflicts: conflictsOf(speciality, workplace, random, calendar),
    contact: {
      mobile: `1380000${3000 + index}`,
      office_phone: `0518-8555${3001 + index}`,
      email: `${code.toLowerCase()}@example.cn`,
      identity_number: madeUpIdentityNumber(
        `${birthYear}${calendar.date(-random.whole(1, 364)).slice(5).replace('-', '').replace('0229', '0228')}`,
        2 * (index % 400) + (gender === 'MALE' ? 1 : 2),
      ),
      home_address: `连云港市${countyName}演示路 ${random.whole(1, 300)} 号 ${random.whole(1, 30)} 幢 ${random.whole(1, 18)}0${random.whole(1, 4)} 室`,
    },
  };
}

/** Parties to avoid: an employer of one's own among the enterprises, some others, and departments that never call this group. */
function conflictsOf({ calls }: Speciality, workplace: string, random: Random, calendar: Calendar): Expert['conflicts'] {
  const calling = new Set(calls.map(([, , , organization]) => organization));
  const others = Object.keys(departments).filter((code) => !calling.has(code));
  const conflicts: Expert['conflicts'] = [];
  const add = (party: string, reason: string, organization: string | null) => {
    if (conflicts.some((known) => known.party === party)) return;
    const bounded = random.chance(0.6);
    const from = -random.whole(60, 900);
    conflicts.push({
      party,
      reason,
      organization,
      valid_from: bounded ? calendar.date(from) : null,
      valid_to: bounded ? calendar.date(from + random.whole(365, 1095)) : null,
    });
  };
  if (enterprises.includes(workplace)) add(workplace, '在该单位任职', null);
  if (random.chance(0.15)) add(random.pick(enterprises), random.pick(reasons), null);
  if (others.length > 0 && random.chance(0.1)) {
    const organization = random.pick(others);
    add(departments[organization]!, random.pick(reasons.slice(0, 2)), organization);
  }
  return conflicts;
}
