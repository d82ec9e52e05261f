import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, everything, imported, rows, write, written } from '../../writing/writes.js';
import { change, day, limitedTo, team } from './ask.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await written(hub, 'createMaterial', { input: { code: 'BOAT', name: '冲锋舟', unit: '艘' } });
  await written(hub, 'createDepot', {
    input: { code: 'NORTH', name: '北库', level: 'CITY', ownerKind: 'RESERVE_DEPOT', region: '320703' },
  });
  await written(hub, 'createDepot', {
    input: { code: 'SOUTH', name: '南库', level: 'CITY', ownerKind: 'RESERVE_DEPOT', region: '320706' },
  });
  await team(hub, 'HEAD');
});
afterAll(() => hub.close());

const area = {
  type: 'Polygon',
  coordinates: [
    [
      [119, 34],
      [120, 34],
      [120, 35],
      [119, 34],
    ],
  ],
};
const whole = {
  name: '连云港市水上搜救队',
  kind: 'PROFESSIONAL',
  type: 'lyg-2017-30:T03',
  classifications: ['cn-emergency-platform-5:42E99', 'lyg-2017-30:T02'],
  grade: '市级',
  capabilityLevel: 2,
  organization: 'LYG-MSA',
  superior: 'HEAD',
  region: '320703003',
  serviceRegions: ['320703', '320707'],
  serviceArea: area,
  address: '中山东路 1 号',
  location: { longitude: 119.44, latitude: 34.74 },
  leaderName: '王海波',
  leaderPhone: '138 0000 1234',
  dutyPhone: '0518-85551234',
  fax: '0518-85551235',
  totalPeople: 40,
  availablePeople: 36,
  responseMinutes: 5,
  assemblyMinutes: 20,
  sustainedHours: 36.5,
  establishedOn: '2010-05-01',
  lastDrillOn: day(-30),
  lastVerifiedOn: day(-3),
  insured: true,
  remarks: '备注',
  capabilities: [{ name: '海上人员搜寻', quantity: 60, unit: '平方海里/小时', note: '良好海况' }, { name: '拖带' }],
  equipment: [
    { name: '冲锋舟', specification: '5 米', material: 'BOAT', quantity: 2 },
    { name: '海上救助艇', quantity: 1, unit: '艘', condition: 'NEEDS_REPAIR' },
  ],
  depots: ['SOUTH', 'NORTH'],
};
const selection = `id code version name kind type { scheme code } classifications { code } grade capabilityLevel organization { code } superior { code }
  region { code } serviceRegions { code } serviceArea address location { longitude latitude } leaderName { text } leaderPhone { text } dutyPhone { text } fax
  totalPeople availablePeople responseMinutes assemblyMinutes sustainedHours status statusSince establishedOn lastDrillOn lastVerifiedOn insured active remarks
  capabilities { name quantity unit note } equipment { name specification material { code } quantity unit condition } depots { code }`;
const shown = {
  ...whole,
  type: { scheme: 'lyg-2017-30', code: 'T03' },
  classifications: [{ code: 'T03' }, { code: '42E99' }, { code: 'T02' }],
  organization: { code: 'LYG-MSA' },
  superior: { code: 'HEAD' },
  region: { code: '320703003' },
  serviceRegions: [{ code: '320703' }, { code: '320707' }],
  leaderName: { text: '王海波' },
  leaderPhone: { text: '13800001234' },
  dutyPhone: { text: '0518-85551234' },
  status: 'STANDBY',
  active: true,
  capabilities: [whole.capabilities[0], { name: '拖带', quantity: null, unit: null, note: null }],
  equipment: [
    { name: '冲锋舟', specification: '5 米', material: { code: 'BOAT' }, quantity: 2, unit: '艘', condition: 'GOOD' },
    { name: '海上救助艇', specification: null, material: null, quantity: 1, unit: '艘', condition: 'NEEDS_REPAIR' },
  ],
  depots: [{ code: 'NORTH' }, { code: 'SOUTH' }],
};

const refused = async (
  work: Promise<{ record: unknown; userErrors: { code: string; path: string[]; message: string }[]; searchToken: string | null }>,
) => {
  const payload = await work;
  expect(payload.record).toBeNull();
  return codesOf(payload).sort();
};

describe('a team', () => {
  test('is created with every value and read back as it was given', async () => {
    const before = Date.now();
    const record = await team(hub, 'WHOLE', whole, selection);
    expect(record).toMatchObject({ ...shown, code: 'WHOLE', version: 1 });
    expect(Date.parse(record.statusSince)).toBeGreaterThanOrEqual(before - 1000);
  });

  test('needs code, name and kind only', async () => {
    const record = await team(hub, 'LEAST', {}, selection);
    expect(record).toMatchObject({
      type: null,
      superior: null,
      serviceArea: null,
      location: null,
      capabilities: [],
      equipment: [],
      depots: [],
      serviceRegions: [],
      classifications: [],
      status: 'STANDBY',
      active: true,
    });
  });

  test('keeps what is left out, clears what is null, and takes parts as whole lists', async () => {
    const record = await team(hub, 'PARTS', whole, selection);
    const update = async (version: number, input: Record<string, unknown>) => {
      const { record: after, userErrors } = await write(hub, 'updateTeam', { id: record.id, version, input }, selection);
      expect(userErrors).toEqual([]);
      return after;
    };
    const second = await update(1, { grade: null, equipment: [{ name: '海上救助艇', quantity: 2, unit: '艘' }] });
    expect(second).toMatchObject({
      ...shown,
      version: 2,
      grade: null,
      equipment: [{ name: '海上救助艇', quantity: 2, condition: 'GOOD' }],
    });
    const third = await update(2, { capabilities: null, depots: ['NORTH'], serviceArea: null, location: null, superior: null });
    expect(third).toMatchObject({
      version: 3,
      capabilities: [],
      depots: [{ code: 'NORTH' }],
      serviceArea: null,
      location: null,
      superior: null,
    });
    expect(await rows(hub, `select service_area is null as cleared from team where code = 'PARTS'`)).toEqual([{ cleared: true }]);
    expect(await update(3, { depots: ['NORTH'], name: whole.name })).toMatchObject({ version: 3 });
    expect(await update(3, { serviceArea: area })).toMatchObject({ version: 4, serviceArea: area });
    expect(await update(4, { serviceArea: area })).toMatchObject({ version: 4 });
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['more people to send than there are', { totalPeople: 10, availablePeople: 11 }, ['availablePeople ABOVE_TOTAL']],
    ['assembled before the first leave', { responseMinutes: 30, assemblyMinutes: 20 }, ['assemblyMinutes TIMES_REVERSED']],
    ['a response of more than a day', { responseMinutes: 1441 }, ['responseMinutes OUT_OF_RANGE']],
    ['half a person', { totalPeople: 10.5 }, []],
    ['no hours', { sustainedHours: 0 }, ['sustainedHours OUT_OF_RANGE']],
    ['level 5', { capabilityLevel: 5 }, ['capabilityLevel OUT_OF_RANGE']],
    ['a drill tomorrow', { lastDrillOn: day(1) }, ['lastDrillOn IN_FUTURE']],
    ['a verification tomorrow', { lastVerifiedOn: day(1) }, ['lastVerifiedOn IN_FUTURE']],
    ['a drill before the establishment', { establishedOn: '2020-01-02', lastDrillOn: '2020-01-01' }, ['lastDrillOn DATES_REVERSED']],
    ['a status from tomorrow', { statusSince: `${day(1)}T00:00:00+08:00` }, ['statusSince IN_FUTURE']],
    ['a phone that is none', { leaderPhone: '12345678901', dutyPhone: 'call me' }, ['dutyPhone BAD_FORM', 'leaderPhone BAD_FORM']],
    ['a class of experts', { type: 'cn-emergency-platform-5:42A02' }, ['type WRONG_CLASS']],
    [
      'a class of risks among the further ones',
      { classifications: ['lyg-2017-30:T01', 'cn-emergency-platform-5:21000'] },
      ['classifications.1 WRONG_CLASS'],
    ],
    ['an unknown class', { type: 'lyg-2017-30:T99' }, ['type NOT_FOUND']],
    ['an unknown superior', { superior: 'NOBODY' }, ['superior NOT_FOUND']],
    [
      'an unknown depot and division',
      { depots: ['NORTH', 'EAST'], serviceRegions: ['999999'] },
      ['depots.1 NOT_FOUND', 'serviceRegions.0 NOT_FOUND'],
    ],
    [
      'an open ring',
      {
        serviceArea: {
          type: 'Polygon',
          coordinates: [
            [
              [119, 34],
              [120, 34],
              [120, 35],
              [119, 35],
            ],
          ],
        },
      },
      ['serviceArea RING_OPEN'],
    ],
    ['the same capability twice', { capabilities: [{ name: '搜寻' }, { name: '搜寻', quantity: 2 }] }, ['capabilities.1 DUPLICATE']],
    [
      'the same equipment twice',
      {
        equipment: [
          { name: '艇', quantity: 1 },
          { name: '艇', quantity: 2 },
        ],
      },
      ['equipment.1 DUPLICATE'],
    ],
    ['less than no equipment', { equipment: [{ name: '艇', quantity: -1 }] }, ['equipment.0.quantity OUT_OF_RANGE']],
    ['equipment that is no material', { equipment: [{ name: '艇', quantity: 1, material: 'NONE' }] }, ['equipment.0.material NOT_FOUND']],
  ])('is refused with %s, and nothing is written', async (_what, input, expected) => {
    const before = await everything(hub);
    const answer = await hub.ask(
      'mutation($input: CreateTeamInput!) { createTeam(input: $input) { record { id } userErrors { code path message } } }',
      { input: { code: 'FAULTY', name: '坏', kind: 'SOCIAL', ...input } },
    );
    if (expected.length === 0) expect(answer.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
    else expect(codesOf(answer.data.createTeam).sort()).toEqual(expected);
    expect(await everything(hub)).toEqual(before);
  });

  test('tells people and times by the value that is given, when the other stands already', async () => {
    const { id } = await team(hub, 'BOUNDS', { totalPeople: 20, availablePeople: 15, responseMinutes: 10, assemblyMinutes: 30 });
    const update = (input: Record<string, unknown>) => refused(write(hub, 'updateTeam', { id, version: 1, input }));
    expect(await update({ totalPeople: 14 })).toEqual(['totalPeople ABOVE_TOTAL']);
    expect(await update({ availablePeople: 21 })).toEqual(['availablePeople ABOVE_TOTAL']);
    expect(await update({ responseMinutes: 31 })).toEqual(['responseMinutes TIMES_REVERSED']);
  });

  test('is deleted when nothing refers to it; a superior, a depot and a team with a history stay', async () => {
    const boss = await team(hub, 'BOSS');
    const below = await team(hub, 'BELOW', { superior: 'BOSS', depots: ['NORTH'] });
    const remove = ({ id, version }: { id: string; version: number }) => write(hub, 'deleteTeam', { id, version });
    expect(await refused(remove(boss))).toEqual(['id IN_USE']);
    const { depot } = await hub.data('{ depot(code: "NORTH") { id version } }');
    expect(await refused(write(hub, 'deleteDepot', depot))).toEqual(['id IN_USE']);
    expect((await remove(below)).userErrors).toEqual([]);
    expect((await remove(boss)).userErrors).toEqual([]);
    const changed = await team(hub, 'CHANGED');
    expect((await change(hub, { team: 'CHANGED', status: 'RESTING' })).userErrors).toEqual([]);
    expect(await refused(remove({ ...changed, version: 2 }))).toEqual(['id IN_USE']);
  });
});

describe('superiors', () => {
  const update = async (code: string, superior: string | null) => {
    const { team: found } = await hub.data('query($code: String!) { team(code: $code) { id version } }', { code });
    return write(hub, 'updateTeam', { ...found, input: { superior } });
  };

  test('never close a circle, however long', async () => {
    await team(hub, 'C1');
    await team(hub, 'C2', { superior: 'C1' });
    await team(hub, 'C3', { superior: 'C2' });
    expect(await refused(update('C1', 'C1'))).toEqual(['superior CIRCULAR']);
    expect(await refused(update('C1', 'C2'))).toEqual(['superior CIRCULAR']);
    expect(await refused(update('C1', 'C3'))).toEqual(['superior CIRCULAR']);
    expect((await update('C3', 'C1')).userErrors).toEqual([]);
    expect((await update('C2', 'C3')).userErrors).toEqual([]);
    expect(await refused(update('C1', 'C2'))).toEqual(['superior CIRCULAR']);
  });

  test('are judged in a batch as the batch leaves them', async () => {
    for (const code of ['B1', 'B2', 'B3']) await team(hub, code);
    const batch = (key: string, superiors: Record<string, string | null>) =>
      imported(hub, 'importTeams', { key, records: Object.entries(superiors).map(([code, superior]) => ({ code, superior })) });
    const circle = await batch('circle', { B1: 'B2', B2: 'B3', B3: 'B1' });
    expect(circle).toMatchObject({ updated: 0, rejected: 3 });
    expect(circle.errors.map(({ code }) => code)).toEqual(['CIRCULAR', 'CIRCULAR', 'CIRCULAR']);
    expect(await batch('chain', { B1: 'B2', B2: 'B3' })).toMatchObject({ updated: 2, rejected: 0 });
    expect(await batch('turned', { B1: null, B2: 'B1', B3: 'B2' })).toMatchObject({ updated: 3, rejected: 0 });
    expect(await batch('half', { B1: 'B3', B2: 'HEAD' })).toMatchObject({ updated: 2, rejected: 0 });
  });

  test('are not closed to a circle by two who write at once, each an edge that is right alone', async () => {
    await team(hub, 'R1');
    await team(hub, 'R2');
    await team(hub, 'R3');
    await team(hub, 'R4');
    for (let round = 0; round < 8; round++) {
      for (const code of ['R1', 'R2', 'R3', 'R4']) await update(code, { R1: 'R2', R3: 'R4' }[code] ?? null);
      const payloads = await Promise.all([update('R2', 'R3'), update('R4', 'R1')]);
      expect(payloads.flatMap(codesOf)).toEqual(['superior CIRCULAR']);
    }
  });
});

describe('an import', () => {
  test('takes Chinese words, cells with lists, an area as text and a point as text; the same file again changes nothing', async () => {
    const records = [
      {
        code: 'FILE',
        name: '表格队',
        kind: '社会应急力量',
        classifications: 'lyg-2017-30:T03;lyg-2017-30:T09',
        serviceRegions: '320703、320706',
        serviceArea: JSON.stringify(area),
        location: '119.44,34.74',
        status: '休整',
        insured: '是',
        capabilities: '搜寻*20*人;潜水*4*人',
        equipment: '冲锋舟*2**5 米*BOAT*完好；对讲机*10*部',
        depots: 'NORTH;SOUTH',
      },
    ];
    expect(await imported(hub, 'importTeams', { key: 'file', records })).toMatchObject({ inserted: 1, errors: [] });
    const { team: stored } = await hub.data(`{ team(code: "FILE") { ${selection} } }`);
    expect(stored).toMatchObject({
      version: 1,
      kind: 'SOCIAL',
      classifications: [{ code: 'T03' }, { code: 'T09' }],
      serviceRegions: [{ code: '320703' }, { code: '320706' }],
      serviceArea: area,
      location: { longitude: 119.44, latitude: 34.74 },
      status: 'RESTING',
      capabilities: [
        { name: '搜寻', quantity: 20, unit: '人', note: null },
        { name: '潜水', quantity: 4, unit: '人', note: null },
      ],
      equipment: [
        { name: '冲锋舟', specification: '5 米', material: { code: 'BOAT' }, quantity: 2, unit: '艘', condition: 'GOOD' },
        { name: '对讲机', specification: null, material: null, quantity: 10, unit: '部', condition: 'GOOD' },
      ],
    });
    expect(await imported(hub, 'importTeams', { key: 'again', records })).toMatchObject({ unchanged: 1, updated: 0, errors: [] });
    expect((await hub.data('{ team(code: "FILE") { version } }')).team.version).toBe(1);
  });

  test('does not change the status of a known team, and says what does', async () => {
    await team(hub, 'KNOWN', { status: 'RESTING', statusSince: '2026-01-01T08:00:00+08:00' });
    const batch = (key: string, record: Record<string, unknown>) =>
      imported(hub, 'importTeams', { key, records: [{ code: 'KNOWN', ...record }] });
    const refusal = await batch('status', { status: 'STANDBY' });
    expect(refusal).toMatchObject({ rejected: 1, errors: [{ pointer: '/status', code: 'BY_STATUS_CHANGE' }] });
    expect(refusal.errors[0]!.message).toContain('changeTeamStatus');
    expect(await batch('since', { statusSince: '2026-01-02T08:00:00+08:00' })).toMatchObject({
      rejected: 1,
      errors: [{ code: 'BY_STATUS_CHANGE' }],
    });
    expect(await batch('same', { status: '休整', statusSince: '2026-01-01T00:00:00Z' })).toMatchObject({ unchanged: 1 });
    expect(await batch('empty', { status: '', statusSince: null, grade: '甲' })).toMatchObject({ updated: 1 });
    expect((await hub.data('{ team(code: "KNOWN") { status statusSince } }')).team).toEqual({
      status: 'RESTING',
      statusSince: '2026-01-01T08:00:00+08:00',
    });
  });

  test('updates do not know the status at all', async () => {
    const { team: known } = await hub.data('{ team(code: "KNOWN") { id version } }');
    const answer = await hub.ask(
      'mutation($id: ID!, $version: Int!) { updateTeam(id: $id, version: $version, input: { status: DEPLOYED }) { record { id } } }',
      known,
    );
    expect(answer.errors![0]!.message).toMatch(/status/);
  });

  test('refuses parts and values of bad rows one by one', async () => {
    const { errors, inserted, rejected } = await imported(hub, 'importTeams', {
      key: 'bad',
      records: [
        { code: 'BAD1', name: '一', kind: '不明' },
        { code: 'BAD2', name: '二', kind: '专业', equipment: '船*很多' },
        { code: 'BAD3', name: '三', kind: '专业', serviceArea: '{"type":"Point"}' },
        { code: 'GOOD', name: '四', kind: '专业' },
      ],
    });
    expect({ inserted, rejected }).toEqual({ inserted: 1, rejected: 3 });
    expect(errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`)).toEqual([
      '0 /kind NOT_IN_LIST',
      '1 /equipment/0/quantity NOT_A_NUMBER',
      '2 /serviceArea BAD_FORM',
    ]);
  });
});

describe('a caller limited to a division', () => {
  const about = { caller: limitedTo('320703') };

  test('writes teams there and of the whole city, and no other', async () => {
    await team(hub, 'IN', { region: '320703006' }, undefined, about);
    await team(hub, 'CITY', {}, undefined, about);
    const outside = await write(hub, 'createTeam', { input: { code: 'OUT', name: '外', kind: 'SOCIAL', region: '320706' } }, 'id', about);
    expect(outside.userErrors.map(({ code }) => code)).toEqual(['OUTSIDE_REGION']);
    const other = await team(hub, 'OTHER', { region: '320706' });
    expect(await refused(write(hub, 'updateTeam', { id: other.id, version: 1, input: { grade: '甲' } }, 'id', about))).toEqual([
      'id NOT_FOUND',
    ]);
    expect((await hub.data('{ team(code: "OTHER") { code } }', {}, about)).team).toBeNull();
  });
});
