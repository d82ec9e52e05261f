import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { roleTable } from '../../../../src/access/roles.js';
import { expertContactView } from '../../../../src/libraries/experts/roster/partViews.js';
import { hubSchema } from '../../../../src/schema.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, imported, rows, write, written } from '../../writing/writes.js';
import { expertOf, identityNumberOf, type Known } from './expertWrites.js';

const identityNumber = identityNumberOf('19700506', '123');
const secrets: Record<string, string> = {
  mobile: '13812345678',
  officePhone: '0518-85876543',
  email: 'wang.haibo@example.cn',
  identityNumber,
  homeAddress: '连云港市海州区苍梧路 1 号院 2 单元 301',
};
const shown: Record<string, string> = {
  mobile: '138****5678',
  officePhone: '0518****6543',
  email: 'w****@example.cn',
  identityNumber: `**************${identityNumber.slice(-4)}`,
  homeAddress: '连云港市******',
};
const contactFields =
  'contact { mobile { text masked } officePhone { text masked } email { text masked } identityNumber { text masked } homeAddress { text masked } }';
const told = (values: Record<string, string>, masked: boolean) =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, { text, masked }]));

/** What of an answer would tell a personal value: the value, or the middle of it, which every mask hides. */
const leaks = (answer: unknown): string[] => {
  const text = JSON.stringify(answer);
  return Object.entries({ ...secrets, birthday: '0506' })
    .filter(([name, value]) => text.includes(value) || (name !== 'birthday' && text.includes(value.slice(5, 12))))
    .map(([name]) => name);
};

/** Writes experts without the right to see personal data. */
const blind = {
  caller: callerInRole('editor', { scopes: new Set(roleTable.editor.scopes.filter((scope) => scope !== 'contact:read')) }),
};

let hub: TestHub;
let expert: Known;
let born: string;

beforeAll(async () => {
  hub = await testHub();
  expert = await expertOf(hub, 'E-1', { birthYear: 1970, contact: secrets });
  born = (await hub.ask('{ experts { nodes { code } } }')).extensions!.snapshot!;
});
afterAll(() => hub.close());

test('every column of the contact data is masked, in the view and in history', () => {
  const personal = expertContactView.columns.filter(({ property }) => !['id', 'expert'].includes(property));
  expect(personal.map(({ property }) => property).sort()).toEqual(Object.keys(secrets).sort());
  expect(Object.keys(expertContactView.masks!).sort()).toEqual(personal.map(({ column }) => column).sort());
});

describe('the contact data', () => {
  const ways: [string, string, string][] = [
    ['the record', `{ expert(code: "E-1") { ${contactFields} } }`, 'expert'],
    ['the list', `{ experts { nodes { ${contactFields} } } }`, 'experts.nodes.0'],
    ['the edges', `{ experts { edges { node { ${contactFields} } } } }`, 'experts.edges.0.node'],
  ];

  test.each(ways)('of %s are whole for those with the right to it, masked for others', async (_name, query, path) => {
    const at = (data: unknown) =>
      path.split('.').reduce((value, key) => (value as Record<string, unknown>)[key], data) as { contact: unknown };
    for (const executed of [false, true]) {
      expect(at(await hub.data(query, {}, { role: 'editor', executed })).contact).toEqual(told(secrets, false));
      for (const role of ['viewer', 'analyst', 'department', 'auditor'] as const) {
        const data = await hub.data(query, {}, { role, executed });
        expect(at(data).contact).toEqual(told(shown, true));
        expect(leaks(data)).toEqual([]);
      }
    }
  });

  test('are masked by id, through other records, and in the past', async () => {
    await written(hub, 'createExpertAppointment', {
      input: { code: 'A-1', expert: 'E-1', level: 'CITY', role: '专家组成员', validFrom: '2026-01-01', validTo: '2029-01-01' },
    });
    const queries = [
      `{ node(id: "${expert.id}") { ... on Expert { ${contactFields} } } }`,
      `{ nodes(ids: ["${expert.id}"], asOf: "${born}") { ... on Expert { ${contactFields} } } }`,
      `{ experts(asOf: "${born}") { nodes { ${contactFields} } } }`,
      `{ expertAppointments { nodes { expert { ${contactFields} } } } }`,
    ];
    for (const query of queries) {
      const data = await hub.data(query, {}, { role: 'analyst' });
      expect(JSON.stringify(data)).toContain(shown['identityNumber']);
      expect(leaks(data)).toEqual([]);
    }
  });

  test('are masked in the answer to a write by somebody without the right to see them', async () => {
    const record = await written(
      hub,
      'createExpert',
      { input: { code: 'E-BLIND', name: '李卫民', contact: secrets } },
      `version ${contactFields}`,
      blind,
    );
    expect(record.contact).toEqual(told(shown, true));
  });

  test('give no ground to filter, sort or group by', () => {
    const schema = hubSchema();
    const names = /contact|mobile|phone|email|identity|address/i;
    for (const name of [
      'ExpertFilter',
      'ExpertSpecialtyFilter',
      'ExpertConflictFilter',
      'ExpertAppointmentFilter',
      'ExpertEngagementFilter',
    ])
      expect(
        Object.keys((schema.getType(name) as unknown as { getFields(): object }).getFields()).filter((field) => names.test(field)),
      ).toEqual([]);
    for (const name of [
      'ExpertOrderField',
      'ExpertAppointmentOrderField',
      'ExpertEngagementOrderField',
      'ExpertDimension',
      'ExpertMeasure',
    ])
      expect(
        (schema.getType(name) as unknown as { getValues(): { name: string }[] }).getValues().filter((value) => names.test(value.name)),
      ).toEqual([]);
  });

  test.each([
    'experts(filter: { contact: { mobile: { eq: "13812345678" } } })',
    'experts(filter: { mobile: { startsWith: "138" } })',
    'experts(orderBy: [{ field: IDENTITY_NUMBER }])',
  ])('are refused in %s', async (list) => {
    const { errors } = await hub.ask(`{ ${list} { nodes { code } } }`, {}, { role: 'editor' });
    expect(errors).toHaveLength(1);
    expect(errors![0]!.extensions.code).not.toBe('INTERNAL');
  });

  test('are in no line of the history, however they changed', async () => {
    const { record } = await write(hub, 'createExpert', { input: { code: 'E-2', name: '赵立新', contact: secrets } });
    await written(hub, 'updateExpert', { id: record.id, version: record.version, input: { contact: { mobile: '13912345678' } } });
    for (const role of ['analyst', 'editor'] as const) {
      const { expert: read } = await hub.data(
        '{ expert(code: "E-2") { history { nodes { action changes { field before after } } } } }',
        {},
        { role },
      );
      expect(read.history.nodes.map(({ action }: { action: string }) => action)).toEqual(['UPDATE', 'CREATE']);
      expect(leaks(read)).toEqual([]);
      expect(JSON.stringify(read)).not.toContain('1391234');
    }
  });
});

describe('what is wrong in contact data', () => {
  const wrongCheck = `${identityNumber.slice(0, 17)}${identityNumber.endsWith('1') ? '2' : '1'}`;
  const faulty: [what: string, contact: unknown, expected: string[]][] = [
    ['a wrong check character', { identityNumber: wrongCheck }, ['contact.identityNumber BAD_FORM']],
    ['a day that is none', { identityNumber: identityNumberOf('19700231') }, ['contact.identityNumber BAD_FORM']],
    ['a mobile too long', { mobile: '138123456789' }, ['contact.mobile BAD_FORM']],
    ['an office phone without a number', { officePhone: '办公室 13812345678x' }, ['contact.officePhone BAD_FORM']],
    ['an e-mail address without a domain', { email: 'wang.haibo@' }, ['contact.email BAD_FORM']],
    ['an address too long', { homeAddress: '苍梧路'.repeat(101) }, ['contact.homeAddress TOO_LONG']],
    ['two faults', { mobile: '99001122334', email: 'wang haibo' }, ['contact.mobile BAD_FORM', 'contact.email BAD_FORM']],
  ];

  test.each(faulty)('%s is told by its place, without the value, and nothing is written', async (_what, contact, expected) => {
    const payload = await write(hub, 'createExpert', { input: { code: 'E-WRONG', name: '某某', contact } });
    expect(codesOf(payload)).toEqual(expected);
    for (const value of Object.values(contact as object)) expect(JSON.stringify(payload)).not.toContain(`"${value}`);
    for (const { message } of payload.userErrors)
      for (const value of Object.values(contact as object)) expect(message).not.toContain(value);
    expect(await rows(hub, `select from expert where code = 'E-WRONG'`)).toEqual([]);
  });

  test('is told in a receipt the same way, and kept in no error of it', async () => {
    const { errors, rejected } = await imported(hub, 'importExperts', {
      key: 'wrong-contacts',
      records: faulty.map(([, contact], index) => ({ code: `W-${index}`, name: '某某', contact })),
    });
    expect(rejected).toBe(faulty.length);
    expect(errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`)).toEqual(
      faulty.flatMap(([, , expected], index) =>
        expected.map((line) => `${index} /${line.split(' ')[0]!.replace('.', '/')} ${line.split(' ')[1]}`),
      ),
    );
    expect(errors.map(({ value }) => value)).toEqual(errors.map(() => null));
    const stored = await rows<{ errors: unknown }>(hub, `select errors from receipt where key = 'wrong-contacts'`);
    for (const kept of [errors, stored])
      for (const [, contact] of faulty)
        for (const value of Object.values(contact as object))
          expect(JSON.stringify(kept)).not.toContain(JSON.stringify(value).slice(1, -1));
  });

  test('of another shape is told by its name', async () => {
    const { errors } = await imported(hub, 'importExperts', {
      key: 'shapes',
      records: [
        { code: 'S-1', name: '某某', contact: ['13812345678'] },
        { code: 'S-2', name: '某某', contact: { mobile: '13812345678', wechat: 'x' } },
        { code: 'S-3', name: '某某', contact: 13812345678.5 },
      ],
      dryRun: true,
    });
    expect(errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`)).toEqual([
      '0 /contact NOT_A_RECORD',
      '1 /contact/wechat UNKNOWN_FIELD',
      '2 /contact/mobile BAD_FORM',
    ]);
    expect(leaks(errors)).toEqual([]);
  });
});

describe('a dry run', () => {
  test('tells that contact data would change, never what they are or were', async () => {
    const { diff, updated, inserted } = await imported(hub, 'importExperts', {
      key: 'dry',
      dryRun: true,
      records: [
        { code: 'E-1', contact: { mobile: '13700001111', homeAddress: null } },
        { code: 'E-NEW', name: '孙文静', contact: secrets },
      ],
    });
    expect({ updated, inserted }).toEqual({ updated: 1, inserted: 1 });
    expect(diff![0]!.changes).toEqual([
      {
        field: 'contact',
        before: { mobile: '***', officePhone: '***', email: '***', identityNumber: '***', homeAddress: '***' },
        after: { mobile: '***', homeAddress: null },
      },
    ]);
    expect(leaks(diff)).toEqual([]);
    expect(JSON.stringify(diff)).not.toContain('1370000');
  });

  test('takes the same data for unchanged, however they are spelt', async () => {
    const { unchanged } = await imported(hub, 'importExperts', {
      key: 'dry-same',
      dryRun: true,
      records: [
        {
          code: 'E-1',
          contact: { mobile: '+86 138 1234 5678', officePhone: '051885876543', identityNumber: identityNumber.toLowerCase() },
        },
      ],
    });
    expect(unchanged).toBe(1);
  });
});

describe('writing contact data', () => {
  const stored = async (code: string) =>
    (await hub.data(`{ expert(code: "${code}") { version ${contactFields} } }`)).expert as {
      version: number;
      contact: Record<string, { text: string } | null> | null;
    };
  const texts = async (code: string) => {
    const { contact } = await stored(code);
    return contact && Object.fromEntries(Object.entries(contact).map(([name, value]) => [name, value?.text ?? null]));
  };

  test('what is left out stays, null clears, and the expert gets a new version', async () => {
    const { id, version } = await expertOf(hub, 'E-3', { contact: secrets });
    const changed = await written(hub, 'updateExpert', { id, version, input: { contact: { mobile: '13900000000', email: null } } });
    expect(changed.version).toBe(version + 1);
    expect(await texts('E-3')).toEqual({ ...secrets, mobile: '13900000000', email: null });
    await written(hub, 'updateExpert', { id, version: changed.version, input: { contact: {} } });
    expect(await texts('E-3')).toEqual({ ...secrets, mobile: '13900000000', email: null });
  });

  test('null removes all of it, and an import may bring it back', async () => {
    const { id, version } = await expertOf(hub, 'E-4', { contact: secrets });
    await written(hub, 'updateExpert', { id, version, input: { contact: null } });
    expect(await texts('E-4')).toBeNull();
    const { updated } = await imported(hub, 'importExperts', {
      key: 'back',
      records: [
        { code: 'E-4', contact: '13911112222*0518-85550001' },
        { code: 'E-5', name: '周雪松', contact: { email: 'z@example.cn' } },
      ],
    });
    expect(updated).toBe(1);
    const none = { mobile: null, officePhone: null, email: null, identityNumber: null, homeAddress: null };
    expect(await texts('E-4')).toEqual({ ...none, mobile: '13911112222', officePhone: '0518-85550001' });
    expect(await texts('E-5')).toEqual({ ...none, email: 'z@example.cn' });
  });

  test('an expert with nothing known of them has none', async () => {
    await expertOf(hub, 'E-EMPTY', { contact: {} });
    expect(await texts('E-EMPTY')).toBeNull();
  });

  test('the year of birth must be that of the identity number, whichever of them is given or stored', async () => {
    const differs = async (path: string, field: string, args: Record<string, unknown>) => {
      const payload = await write(hub, field, args);
      expect(codesOf(payload)).toEqual([`${path} BIRTH_YEAR_DIFFERS`]);
      expect(leaks(payload)).toEqual([]);
    };
    await differs('birthYear', 'createExpert', { input: { code: 'E-Y', name: '某某', birthYear: 1971, contact: { identityNumber } } });
    const { id, version } = await expertOf(hub, 'E-6', { birthYear: 1970, contact: { identityNumber } });
    await differs('birthYear', 'updateExpert', { id, version, input: { birthYear: 1969 } });
    await differs('contact.identityNumber', 'updateExpert', {
      id,
      version,
      input: { contact: { identityNumber: identityNumberOf('19690101') } },
    });
    const both = await written(hub, 'updateExpert', {
      id,
      version,
      input: { birthYear: 1969, contact: { identityNumber: identityNumberOf('19690101') } },
    });
    await written(hub, 'updateExpert', { id, version: both.version, input: { birthYear: 1950, contact: { identityNumber: null } } });
    const { errors } = await imported(hub, 'importExperts', {
      key: 'years',
      records: [
        { code: 'E-1', birthYear: 1980 },
        { code: 'E-6', birthYear: 1951 },
      ],
    });
    expect(errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`)).toEqual(['0 /birthYear BIRTH_YEAR_DIFFERS']);
  });

  test('a database never holds two of them for one expert', async () => {
    await expect(
      hub.database.primary.query(`insert into expert_contact (expert_id, mobile) select expert_id, '119' from expert_contact limit 1`),
    ).rejects.toMatchObject({ code: '23505' });
  });
});
