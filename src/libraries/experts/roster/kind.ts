import { fieldFault, type InputFault } from '../../../records/faults.js';
import { boolean, choice, date, number, reference, text } from '../../../records/fields.js';
import { email, identityNumber, phone } from '../../../records/identifiers.js';
import type { LookUp, Querier, RecordKind, Values } from '../../../records/kind.js';
import { part } from '../../../records/parts.js';
import { place } from '../../../records/place.js';
import { toOrganization, toRegion, toResourceType } from '../../../vocabulary/references.js';
import { educations, expertAvailabilities, expertDuties, expertGenders, expertLevels, expertStates, titleLevels } from '../entity.js';
import { availabilityWords, dutyWords, educationWords, genderWords, levelWords, stateWords, titleLevelWords } from '../words.js';
import { expertView } from './view.js';

/** How experts are written. */
export const expertKind: RecordKind = {
  subject: 'experts',
  label: { zh: '专家', en: 'expert' },
  view: () => expertView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    name: text('姓名', 'The name', 100, { required: true }),
    gender: choice('性别', 'The sex', expertGenders, genderWords),
    birthYear: number('出生年份', 'The year of birth', { least: 1900, most: 2100, decimals: 0 }),
    type: reference('专家类别', 'class of experts', toResourceType),
    organization: reference('所属机构', 'organisation', toOrganization),
    workplace: text('工作单位', 'The workplace', 200),
    post: text('职务', 'The post', 200),
    title: text('职称', 'The title', 100),
    titleLevel: choice('职称级别', 'The level of the title', titleLevels, titleLevelWords),
    qualification: text('执业资格', 'The qualification', 300),
    education: choice('学历', 'The education', educations, educationWords),
    level: choice('级别', 'The level', expertLevels, levelWords),
    chief: boolean('首席专家', 'Chief'),
    state: choice('状态', 'The state', expertStates, stateWords),
    availability: choice('可用状态', 'The availability', expertAvailabilities, availabilityWords),
    region: reference('行政区划', 'region', toRegion),
    location: place('位置', 'The location'),
    summary: text('简介', 'The summary', 4000),
    remarks: text('备注', 'The remarks', 4000),
    specialties: part('专业', 'the fields of knowledge', {
      table: 'expert_specialty',
      owner: 'expert_id',
      items: {
        name: text('专业名称', 'The name', 100, { required: true }),
        type: reference('类别', 'class of experts', toResourceType),
        years: number('从业年限', 'The years of practice', { least: 0, most: 80, decimals: 0 }),
      },
      key: ['name'],
      most: 30,
      inCell: ['name', 'years', 'type'],
    }),
    duties: part('职责类型', 'the kinds of work', {
      table: 'expert_duty',
      owner: 'expert_id',
      items: { duty: choice('职责类型', 'The kind of work', expertDuties, dutyWords, { required: true }) },
      key: ['duty'],
      most: 20,
      inCell: ['duty'],
    }),
    conflicts: part('回避', 'the parties to avoid', {
      table: 'expert_conflict',
      owner: 'expert_id',
      items: {
        party: text('回避对象', 'The party', 200, { required: true }),
        reason: text('回避原因', 'The reason', 500, { required: true }),
        organization: reference('机构', 'organisation', toOrganization),
        validFrom: date('起始日期', 'The first day'),
        validTo: date('截止日期', 'The end'),
      },
      key: ['party'],
      most: 100,
      inCell: ['party', 'reason', 'organization', 'validFrom', 'validTo'],
    }),
    contact: part('联系方式', 'the contact data', {
      table: 'expert_contact',
      owner: 'expert_id',
      items: {
        mobile: phone('手机', 'The mobile phone'),
        officePhone: phone('办公电话', 'The office phone'),
        email: email('电子邮箱', 'The e-mail address'),
        identityNumber: identityNumber(),
        homeAddress: text('家庭住址', 'The home address', 300, { personal: true }),
      },
      key: [],
      most: 1,
      single: true,
      inCell: ['mobile', 'officePhone', 'email', 'identityNumber', 'homeAddress'],
    }),
  },
  complete: (values, before, lookUp) => {
    for (const name of ['level', 'chief', 'state', 'availability']) if (values[name] === null) delete values[name];
    return [...typeFaults(values, lookUp), ...reversedConflicts(values), ...tooYoung(values)];
  },
  examine: birthYearFaults,
};

/** Faults of classes that are none of experts (42A… in the scheme of the national platform). */
function typeFaults(values: Values, lookUp: LookUp): InputFault[] {
  const fault = (id: unknown, path: string[]): InputFault[] => {
    const type = typeof id === 'number' ? lookUp(toResourceType, id) : undefined;
    if (!type || type['scheme'] !== 'cn-emergency-platform-5' || String(type['code']).startsWith('42A')) return [];
    return [
      fieldFault(
        path,
        'WRONG_CLASS',
        `“${String(type['name'])}”不是专家类别，请选用编码以 42A 开头的类别`,
        `The class "${String(type['name'])}" is none of experts; choose one whose code begins with 42A.`,
        type['code'],
      ),
    ];
  };
  const specialties = (values['specialties'] as Values[] | null | undefined) ?? [];
  return [
    ...fault(values['type'], ['type']),
    ...specialties.flatMap(({ type }, index) => fault(type, ['specialties', String(index), 'type'])),
  ];
}

function reversedConflicts(values: Values): InputFault[] {
  const conflicts = (values['conflicts'] as Values[] | null | undefined) ?? [];
  return conflicts.flatMap(({ validFrom: from, validTo: to }, index) =>
    from && to && (to as string) <= (from as string)
      ? [
          fieldFault(
            ['conflicts', String(index), 'validTo'],
            'DATES_REVERSED',
            `第 ${index + 1} 项的截止日期（${String(to)}）应晚于起始日期（${String(from)}）`,
            `Of item ${index + 1}: the end (${String(to)}) should lie after the first day (${String(from)}).`,
          ),
        ]
      : [],
  );
}

const leastAge = 18;

function tooYoung(values: Values): InputFault[] {
  const born = values['birthYear'] as number | null | undefined;
  const last = new Date().getFullYear() - leastAge;
  return born != null && born > last
    ? [
        fieldFault(
          'birthYear',
          'OUT_OF_RANGE',
          `出生年份不能晚于 ${last} 年，请核对`,
          `The year of birth cannot be after ${last}; look for a slip.`,
          born,
        ),
      ]
    : [];
}

/** Faults of years of birth that are not those of the identity numbers, given or stored; the number itself is never told. */
async function birthYearFaults(query: Querier, rows: readonly { values: Values; before: Values | null }[]): Promise<InputFault[][]> {
  const numberIn = ({ contact }: Values): unknown => (contact === null ? null : (contact as Values[] | undefined)?.[0]?.['identityNumber']);
  const touched = rows.filter(({ values, before }) => before && (values['birthYear'] !== undefined || numberIn(values) != null));
  const stored = await query(
    'select expert_id, substr(identity_number, 7, 4)::integer as born from expert_contact where expert_id = any($1::bigint[]) and identity_number is not null',
    [touched.map(({ before }) => Number(before!['id']))],
  );
  const storedYears = new Map(stored.map((row) => [Number(row['expert_id']), row['born']]));
  return rows.map(({ values, before }) => {
    const year = values['birthYear'] === undefined ? before?.['birthYear'] : values['birthYear'];
    const given = numberIn(values);
    const born =
      given === undefined
        ? before && storedYears.get(Number(before['id']))
        : typeof given === 'string'
          ? Number(given.slice(6, 10))
          : undefined;
    if (year == null || born == null || Number(year) === Number(born)) return [];
    return [
      fieldFault(
        values['birthYear'] === undefined ? ['contact', 'identityNumber'] : 'birthYear',
        'BIRTH_YEAR_DIFFERS',
        '出生年份与身份证号中的出生年份不一致，请核对两者',
        'The year of birth is not that of the identity number; compare the two.',
      ),
    ];
  });
}
