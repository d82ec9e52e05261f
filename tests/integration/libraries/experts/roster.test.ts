import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, imported, rows, write, written } from '../../writing/writes.js';
import { engaged, expertOf } from './expertWrites.js';

let hub: TestHub;
const scheme = 'cn-emergency-platform-5';
const day = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);

const whole = {
  gender: 'FEMALE',
  birthYear: 1975,
  type: `${scheme}:42A02`,
  organization: 'LYG-EMB',
  workplace: '连云港演示化工设计院',
  post: '总工程师',
  title: '正高级工程师',
  titleLevel: 'SENIOR',
  qualification: '注册安全工程师',
  education: 'DOCTOR',
  level: 'PROVINCE',
  chief: true,
  state: 'APPOINTED',
  availability: 'ON_CALL',
  region: '320703',
  summary: '从事危险化学品储运安全二十年',
  remarks: '备注 "引号" \\ 反斜线\n第二行 😀',
};
const read = `id code version name gender birthYear type { code } organization { code } workplace post title titleLevel qualification education level chief state availability
  region { code } location { longitude latitude } summary remarks specialties { name years type { code } } duties conflicts { party reason organization { code } validFrom validTo } appointed contact { mobile { text } }`;

beforeAll(async () => {
  hub = await testHub();
  await expertOf(hub, 'E-1', {
    ...whole,
    location: { longitude: 119.45, latitude: 34.74 },
    specialties: [{ name: '危险化学品', years: 20, type: `${scheme}:42A02` }, { name: '港口安全' }],
    duties: ['TRAINING', 'ON_SITE'],
    conflicts: [{ party: '徐圩演示石化有限公司', reason: '持股' }],
  });
  await expertOf(hub, 'E-2', {
    name: '李卫民',
    region: '320706',
    type: `${scheme}:42A01`,
    duties: ['ON_SITE'],
    location: { longitude: 119.2, latitude: 34.6 },
  });
  await expertOf(hub, 'E-3', { name: '欧阳春雷', type: `${scheme}:42A00`, specialties: [{ name: '气象' }] });
  const appointment = { level: 'CITY', role: '专家组成员' };
  await written(hub, 'createExpertAppointment', {
    input: { code: 'A-1', expert: 'E-1', ...appointment, validFrom: day(-100), validTo: day(100) },
  });
  await written(hub, 'createExpertAppointment', {
    input: { code: 'A-2', expert: 'E-2', ...appointment, validFrom: day(-100), validTo: day(0) },
  });
  await engaged(hub, { expert: 'E-1', duty: 'ON_SITE', subject: '泄漏处置', beganAt: '2026-05-16T09:00:00+08:00', score: 5 });
  await engaged(hub, { expert: 'E-1', duty: 'TRAINING', subject: '安全培训', beganAt: '2026-06-16T09:00:00+08:00', score: 4 });
  await engaged(hub, { expert: 'E-2', duty: 'ON_SITE', subject: '决口抢护', beganAt: '2026-07-16T09:00:00+08:00' });
});
afterAll(() => hub.close());

describe('an expert', () => {
  test('is kept with every value, and the name is shown whole to everybody', async () => {
    const { expert } = await hub.data(`{ expert(code: "E-1") { ${read} } }`, {}, { role: 'viewer' });
    const { type, organization, region, ...values } = whole;
    expect(expert).toMatchObject({
      ...values,
      name: '王海波',
      type: { code: type.split(':')[1] },
      organization: { code: organization },
      region: { code: region },
      location: { longitude: 119.45, latitude: 34.74 },
      specialties: [
        { name: '危险化学品', years: 20, type: { code: '42A02' } },
        { name: '港口安全', years: null, type: null },
      ],
      duties: ['ON_SITE', 'TRAINING'],
      conflicts: [{ party: '徐圩演示石化有限公司', reason: '持股', organization: null, validFrom: null, validTo: null }],
      appointed: true,
      contact: null,
    });
  });

  test('has the least that a library needs when little is known', async () => {
    const { expert } = await hub.data(`{ expert(code: "E-3") { ${read} } }`);
    expect(expert).toMatchObject({
      level: 'CITY',
      chief: false,
      state: 'APPLIED',
      availability: 'AVAILABLE',
      duties: [],
      conflicts: [],
      appointed: false,
    });
  });

  test('keeps what a change leaves out, and loses what it clears; lists are replaced as a whole', async () => {
    const { id, version } = await expertOf(hub, 'E-CHANGE', {
      ...whole,
      duties: ['ON_SITE'],
      specialties: [{ name: '气象', years: 3 }, { name: '防汛' }],
    });
    const record = await written(
      hub,
      'updateExpert',
      {
        id,
        version,
        input: { post: null, chief: null, duties: ['TRAINING', 'ON_SITE', 'TRAINING'], specialties: [{ name: '防汛', years: 1 }] },
      },
      read,
    );
    expect(record).toMatchObject({
      version: version + 1,
      post: null,
      chief: true,
      title: whole.title,
      duties: ['ON_SITE', 'TRAINING'],
      specialties: [{ name: '防汛', years: 1 }],
    });
    await written(hub, 'deleteExpert', { id, version: version + 1 });
    expect(await rows(hub, `select from expert_specialty s left join expert e on e.id = s.expert_id where e.id is null`)).toEqual([]);
  });

  const faulty: [what: string, input: Record<string, unknown>, expected: string[]][] = [
    ['a class that is none of experts', { type: `${scheme}:42B00` }, ['type WRONG_CLASS']],
    ['a specialty of such a class', { specialties: [{ name: '甲', type: `${scheme}:43000` }] }, ['specialties.0.type WRONG_CLASS']],
    ['the same specialty twice', { specialties: [{ name: '甲' }, { name: '甲', years: 2 }] }, ['specialties.1 DUPLICATE']],
    ['years that nobody has', { specialties: [{ name: '甲', years: 81 }] }, ['specialties.0.years OUT_OF_RANGE']],
    ['a year of birth before 1900', { birthYear: 1899 }, ['birthYear OUT_OF_RANGE']],
    ['a year of birth of a child', { birthYear: new Date().getFullYear() - 5 }, ['birthYear OUT_OF_RANGE']],
    [
      'an unknown organisation in a party to avoid',
      { conflicts: [{ party: '甲', reason: '乙', organization: 'X' }] },
      ['conflicts.0.organization NOT_FOUND'],
    ],
    ['a name of blanks', { name: '  ' }, ['name REQUIRED']],
    ['a place off the globe', { location: { longitude: 200, latitude: 34 } }, ['location OUT_OF_RANGE']],
    ['a taken code', { code: 'E-1' }, ['code TAKEN']],
  ];
  test.each(faulty)('with %s is refused', async (_what, input, expected) => {
    const payload = await write(hub, 'createExpert', { input: { code: 'E-FAULTY', name: '某某', ...input } });
    expect(codesOf(payload)).toEqual(expected);
    expect(payload.record).toBeNull();
  });

  test('is imported with Chinese words and lists in cells, and found unchanged when it comes again', async () => {
    const records = [
      {
        code: 'I-1',
        name: '周玉梅',
        gender: '女',
        titleLevel: '副高级',
        education: '硕士',
        level: '省级',
        chief: '是',
        state: '聘任',
        availability: '待命',
        type: `${scheme}:42A03`,
        location: 'GCJ02:119.22,34.60',
        specialties: '急诊医学*12;中毒救治',
        duties: '现场处置、授课',
        conflicts: '演示医院*任职单位**2026-01-01',
        contact: '13800009999',
      },
    ];
    expect(await imported(hub, 'importExperts', { key: 'words', records })).toMatchObject({ inserted: 1, errors: [] });
    expect(await imported(hub, 'importExperts', { key: 'words again', records })).toMatchObject({ unchanged: 1, errors: [] });
    const { expert } = await hub.data(`{ expert(code: "I-1") { ${read} } }`);
    expect(expert).toMatchObject({
      gender: 'FEMALE',
      titleLevel: 'ASSOCIATE_SENIOR',
      education: 'MASTER',
      level: 'PROVINCE',
      chief: true,
      state: 'APPOINTED',
      availability: 'ON_CALL',
      specialties: [
        { name: '急诊医学', years: 12 },
        { name: '中毒救治', years: null },
      ],
      duties: ['ON_SITE', 'TRAINING'],
      conflicts: [{ party: '演示医院', reason: '任职单位', organization: null, validFrom: '2026-01-01', validTo: null }],
      contact: { mobile: { text: '13800009999' } },
    });
    expect(expert.location.longitude).not.toBe(119.22);
    const { expert: removed } = await hub.data('{ expert(code: "I-1") { id version } }');
    await written(hub, 'deleteExpert', { id: removed.id, version: removed.version });
  });

  test('serves the whole city without a division: such are seen within every division, others in their own', async () => {
    const codes = async (region: string) => {
      const about = { caller: callerInRole('editor', { region }) };
      return (await hub.data('{ experts { nodes { code } } }', {}, about)).experts.nodes.map(({ code }: { code: string }) => code);
    };
    expect(await codes('320703')).toEqual(['E-1', 'E-3']);
    expect(await codes('320706')).toEqual(['E-2', 'E-3']);
    expect(await codes('320700')).toEqual(['E-1', 'E-2', 'E-3']);
    const about = { caller: callerInRole('editor', { region: '320706' }) };
    expect(
      codesOf(await write(hub, 'createExpert', { input: { code: 'E-OUT', name: '某某', region: '320703' } }, undefined, about)),
    ).toEqual([' OUTSIDE_REGION']);
    const seen = await hub.data('{ expertAppointments { nodes { code } } expertSummary(groupBy: []) { experts } }', {}, about);
    expect(seen).toEqual({ expertAppointments: { nodes: [{ code: 'A-2' }] }, expertSummary: [{ experts: 2 }] });
  });
});

describe('lists of experts', () => {
  const found = async (filter: string, more = '') => {
    const answer = await hub.ask(`{ experts(filter: { ${filter} } ${more}) { nodes { code } } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    return answer.data.experts.nodes.map(({ code }: { code: string }) => code).join(' ');
  };

  test.each([
    ['duties: { some: { eq: TRAINING } }', 'E-1'],
    ['duties: { some: { in: [TRAINING, ON_SITE] } }', 'E-1 E-2'],
    ['duties: { none: { eq: TRAINING } }', 'E-2 E-3'],
    ['duties: { every: { eq: ON_SITE } }', 'E-2 E-3'],
    ['duties: { some: { eq: ON_SITE }, every: { eq: ON_SITE } }', 'E-2'],
    ['specialties: { some: { name: { contains: "化学" } } }', 'E-1'],
    ['specialties: { some: { type: { code: { startsWith: "42A" } } } }', 'E-1'],
    ['specialties: { none: { years: { gte: 10 } } }', 'E-2 E-3'],
    ['conflicts: { none: { party: { contains: "石化" } } }', 'E-2 E-3'],
    ['appointed: { eq: true }', 'E-1'],
    ['appointed: { eq: false }', 'E-2 E-3'],
    ['appointments: { some: { state: { eq: ENDED } } }', 'E-2'],
    ['engagements: { some: { score: { gte: 5 } } }', 'E-1'],
    ['engagements: { some: { evaluated: { eq: false } } }', 'E-2'],
    [`type: { within: { scheme: "${scheme}", code: "42A00" } }`, 'E-1 E-2 E-3'],
    ['type: { code: { startsWith: "42A0" } }', 'E-1 E-2 E-3'],
    ['type: { code: { eq: "42A01" } }', 'E-2'],
    ['region: { within: "320700" }', 'E-1 E-2'],
    ['chief: { eq: true }', 'E-1'],
    ['level: { in: [CITY, COUNTY] }', 'E-2 E-3'],
    ['state: { eq: APPOINTED } availability: { eq: ON_CALL }', 'E-1'],
    ['titleLevel: { eq: SENIOR } education: { in: [DOCTOR, MASTER] }', 'E-1'],
    ['not: { organization: { code: { eq: "LYG-EMB" } } }', 'E-2 E-3'],
  ])('%s', async (filter, codes) => {
    expect(await found(filter)).toBe(codes);
  });

  test('sort by what the values mean, by pinyin, and by distance', async () => {
    expect(await found('', 'orderBy: [{ field: LEVEL }, { field: CODE }]')).toBe('E-1 E-2 E-3');
    expect(await found('', 'orderBy: [{ field: LEVEL, direction: DESC }, { field: CODE }]')).toBe('E-2 E-3 E-1');
    expect(await found('', 'orderBy: [{ field: TITLE_LEVEL }, { field: CODE, direction: DESC }]')).toBe('E-1 E-3 E-2');
    expect(await found('', 'orderBy: [{ field: AVAILABILITY }, { field: CODE }]')).toBe('E-2 E-3 E-1');
    expect(await found('', 'orderBy: [{ field: NAME }]')).toBe('E-2 E-3 E-1');
    const { experts } = await hub.data(
      '{ experts(near: { point: { longitude: 119.2, latitude: 34.61 }, radiusKm: 50 }) { edges { distanceKm node { code } } } }',
    );
    expect(experts.edges.map(({ node }: { node: { code: string } }) => node.code)).toEqual(['E-2', 'E-1']);
    expect(experts.edges[0].distanceKm).toBeCloseTo(1.112, 2);
  });

  test('page by an order of closed lists without losing a row', async () => {
    const codes: string[] = [];
    let after: string | null = null;
    do {
      const { experts } = await hub.data(
        'query($after: String) { experts(first: 1, after: $after, orderBy: [{ field: TITLE_LEVEL, direction: DESC }]) { nodes { code } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      codes.push(experts.nodes[0].code);
      after = experts.pageInfo.hasNextPage ? experts.pageInfo.endCursor : null;
    } while (after);
    expect(codes.sort()).toEqual(['E-1', 'E-2', 'E-3']);
  });

  test('stand on organisations, divisions and classes, with all that lies below', async () => {
    const answer = await hub.ask(`{
      organization(code: "LYG-EMB") { experts { nodes { code } } }
      region(code: "320700") { experts(orderBy: [{ field: CODE }]) { totalCount { value } nodes { code currentAppointments { code state } averageScore engagements { nodes { subject } } } } }
    }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    expect(answer.data).toEqual({
      organization: { experts: { nodes: [{ code: 'E-1' }] } },
      region: {
        experts: {
          totalCount: { value: 2 },
          nodes: [
            {
              code: 'E-1',
              currentAppointments: [{ code: 'A-1', state: 'IN_FORCE' }],
              averageScore: 4.5,
              engagements: { nodes: [{ subject: '安全培训' }, { subject: '泄漏处置' }] },
            },
            { code: 'E-2', currentAppointments: [], averageScore: null, engagements: { nodes: [{ subject: '决口抢护' }] } },
          ],
        },
      },
    });
    const byClass = await hub.ask(
      `{ resourceType(scheme: "${scheme}", code: "42000") { experts(filter: { chief: { eq: false } }) { nodes { code } } } }`,
    );
    expect(byClass.extensions!.statements).toBe(1);
    expect(byClass.data).toEqual({ resourceType: { experts: { nodes: [{ code: 'E-2' }, { code: 'E-3' }] } } });
  });

  test('show the past: duties, appointments and scores as they were', async () => {
    const { id, version } = await expertOf(hub, 'E-PAST', { duties: ['ON_SITE'], contact: { mobile: '13800001234' } });
    const query = (asOf: string) =>
      `{ expert(code: "E-PAST", asOf: "${asOf}") { duties appointed averageScore contact { mobile { text } } } }`;
    const before = (await hub.ask('{ experts { nodes { code } } }')).extensions!.snapshot!;
    await written(hub, 'updateExpert', { id, version, input: { duties: ['TRAINING'], contact: { mobile: '13900001234' } } });
    await written(hub, 'createExpertAppointment', {
      input: { code: 'A-PAST', expert: 'E-PAST', level: 'CITY', role: '组员', validFrom: day(-5), validTo: day(5) },
    });
    await engaged(hub, { expert: 'E-PAST', duty: 'TRAINING', subject: '培训', beganAt: '2026-05-16T09:00:00+08:00', score: 2 });
    const after = (await hub.ask('{ experts { nodes { code } } }')).extensions!.snapshot!;
    expect((await hub.data(query(before))).expert).toEqual({
      duties: ['ON_SITE'],
      appointed: false,
      averageScore: null,
      contact: { mobile: { text: '13800001234' } },
    });
    expect((await hub.data(query(after))).expert).toEqual({
      duties: ['TRAINING'],
      appointed: true,
      averageScore: 2,
      contact: { mobile: { text: '13900001234' } },
    });
  });
});

describe('the summary', () => {
  const groups = async (args: string, selection: string) => {
    const answer = await hub.ask(`{ expertSummary(${args}) { ${selection} } }`);
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    return answer.data.expertSummary;
  };
  const first = 'filter: { code: { in: ["E-1", "E-2", "E-3"] } }';

  test('counts experts, appointments and engagements, and means the scores of each', async () => {
    expect(await groups(`groupBy: [] ${first}`, 'experts chiefs appointed engagements evaluations averageScore')).toEqual([
      { experts: 3, chiefs: 1, appointed: 1, engagements: 3, evaluations: 2, averageScore: 4.5 },
    ]);
    expect(await groups(`groupBy: [LEVEL] ${first}`, 'level experts engagements averageScore')).toEqual([
      { level: 'CITY', experts: 2, engagements: 1, averageScore: null },
      { level: 'PROVINCE', experts: 1, engagements: 2, averageScore: 4.5 },
    ]);
  });

  test('counts an expert once for every kind of work', async () => {
    expect(await groups(`groupBy: [DUTY] ${first}`, 'duty experts engagements')).toEqual([
      { duty: 'ON_SITE', experts: 2, engagements: 3 },
      { duty: 'TRAINING', experts: 1, engagements: 2 },
      { duty: null, experts: 1, engagements: 0 },
    ]);
  });

  test('groups by records, by county, and by several things; sorts and keeps by its numbers', async () => {
    expect(await groups(`groupBy: [TYPE, COUNTY] ${first}`, 'type { code } county { code } experts')).toEqual(
      expect.arrayContaining([
        { type: { code: '42A02' }, county: { code: '320703' }, experts: 1 },
        { type: { code: '42A01' }, county: { code: '320706' }, experts: 1 },
        { type: { code: '42A00' }, county: null, experts: 1 },
      ]),
    );
    expect(
      await groups(
        `groupBy: [REGION] ${first} orderBy: { measure: AVERAGE_SCORE }, having: { engagements: { gte: 1 } }`,
        'region { code } averageScore',
      ),
    ).toEqual([
      { region: { code: '320703' }, averageScore: 4.5 },
      { region: { code: '320706' }, averageScore: null },
    ]);
    for (const dimension of ['STATE', 'TITLE_LEVEL', 'ORGANIZATION', 'AVAILABILITY', 'EDUCATION'])
      expect(
        (await groups(`groupBy: [${dimension}] ${first}`, 'experts')).map(({ experts }: { experts: number }) => experts).sort(),
      ).toEqual([1, 2]);
  });
});
