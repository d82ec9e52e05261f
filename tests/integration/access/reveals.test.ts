import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
const ids: Record<string, string> = {};
const duty = (name: string, about: object = {}) => ({ caller: callerInRole('duty-officer', { name: `key:${name}`, ...about }) });
const reveal =
  'mutation ($id: ID!, $purpose: String!, $incident: String) { revealContact(id: $id, purpose: $purpose, incident: $incident) { recordId purpose incident revealedAt expiresAt contacts { field text } } }';
const purpose = '台风期间联系负责人调运沙袋';

beforeAll(async () => {
  hub = await testHub({ LIMIT_REVEALS_PER_HOUR: '3' });
  const { rows } = await hub.database.primary.query<{ code: string; id: string }>(
    `select code, id from region where code in ('320703', '320706')`,
  );
  const region = (code: string) => rows.find((row) => row.code === code)!.code;
  const created = async (field: string, input: object) => {
    const type = field.replace('create', '');
    const data = await hub.data(
      `mutation ($input: Create${type}Input!) { ${field}(input: $input) { record { id } userErrors { code path message } } }`,
      { input },
    );
    expect(data[field].userErrors).toEqual([]);
    return data[field].record.id as string;
  };
  ids['inside'] = await created('createDepot', {
    code: 'RV1',
    name: '库',
    level: 'CITY',
    ownerKind: 'RESERVE_DEPOT',
    region: region('320703'),
    managerName: '钱秘',
    managerPhone: '13912345678',
  });
  ids['outside'] = await created('createDepot', {
    code: 'RV2',
    name: '库',
    level: 'CITY',
    ownerKind: 'RESERVE_DEPOT',
    region: region('320706'),
    managerName: '孙秘',
    managerPhone: '13912345679',
  });
  ids['empty'] = await created('createDepot', {
    code: 'RV3',
    name: '库',
    level: 'CITY',
    ownerKind: 'RESERVE_DEPOT',
    region: region('320703'),
  });
  const expert = await hub.database.primary.query<{ id: string }>(
    `with e as (insert into expert (code, name, type_id) values ('RVX', '李专家', (select min(id) from resource_type where code like '42A%')) returning id)
     insert into expert_contact (expert_id, mobile, email, identity_number, home_address) select id, '13700001111', 'li@example.org', '110101199003078515', '海州区苍梧路 1 号' from e returning expert_id as id`,
  );
  ids['expert'] = `exp_${expert.rows[0]!.id}`;
});
afterAll(() => hub.close());

describe('a duty officer', () => {
  test('sees masks, and has one contact revealed for a purpose, for ten minutes', async () => {
    const { depot } = await hub.data(
      'query ($id: ID) { depot(id: $id) { managerName { text masked } managerPhone { text masked } } }',
      { id: ids['inside'] },
      duty('a'),
    );
    expect(depot).toEqual({ managerName: { text: '钱*', masked: true }, managerPhone: { text: '139****5678', masked: true } });
    const { revealContact } = await hub.data(reveal, { id: ids['inside'], purpose: `  ${purpose} \n`, incident: '台风“海葵”' }, duty('a'));
    expect(revealContact).toMatchObject({
      recordId: ids['inside'],
      purpose,
      incident: '台风“海葵”',
      contacts: [
        { field: 'managerName', text: '钱秘' },
        { field: 'managerPhone', text: '13912345678' },
      ],
    });
    expect(Date.parse(revealContact.expiresAt) - Date.parse(revealContact.revealedAt)).toBeCloseTo(600_000, -2);
  });

  test('has the contact of an expert revealed, which stands in a part of the record', async () => {
    const { revealContact } = await hub.data(reveal, { id: ids['expert'], purpose }, duty('b'));
    expect(revealContact.contacts).toEqual([
      { field: 'contact.mobile', text: '13700001111' },
      { field: 'contact.email', text: 'li@example.org' },
      { field: 'contact.identityNumber', text: '110101199003078515' },
      { field: 'contact.homeAddress', text: '海州区苍梧路 1 号' },
    ]);
  });

  test('of a record without contact data is given none, which is audited too', async () => {
    expect((await hub.data(reveal, { id: ids['empty'], purpose }, duty('b'))).revealContact.contacts).toEqual([]);
  });

  test.each([
    ['too short a purpose', { purpose: ' 查 ' }, 'BAD_USER_INPUT'],
    ['a purpose of blanks', { purpose: ' '.repeat(40) }, 'BAD_USER_INPUT'],
    ['a purpose of 501 characters', { purpose: '用'.repeat(501) }, 'BAD_USER_INPUT'],
    ['a purpose that cannot be stored', { purpose: 'for \0 the flood' }, 'BAD_USER_INPUT'],
    ['an incident of 201 characters', { incident: '事'.repeat(201) }, 'BAD_USER_INPUT'],
    ['no id', { id: 'x' }, 'BAD_USER_INPUT'],
    ['a record of a kind without contacts', { id: 'mat_1' }, 'BAD_USER_INPUT'],
    ['a record that does not exist', { id: 'dep_987654321' }, 'NOT_FOUND'],
  ])('is refused with %s, and told what to do', async (_what, given, code) => {
    const { data, errors } = await hub.ask(reveal, { id: ids['inside'], purpose, ...given }, duty('c'));
    expect(data).toBeNull();
    expect(errors![0]!.extensions.code).toBe(code);
    expect(JSON.stringify(errors)).not.toContain('13912345678');
  });

  test('limited to a division gets the same answer for a record outside as for none', async () => {
    const limited = duty('d', { region: '320703' });
    const outside = await hub.ask(reveal, { id: ids['outside'], purpose }, limited);
    const none = await hub.ask(reveal, { id: 'dep_987654321', purpose }, limited);
    const shape = ({ message, extensions: { requestId: _id, ...others } }: NonNullable<typeof none.errors>[number]) => [
      message.replace(/dep_\d+/, 'dep_N'),
      others,
    ];
    expect(outside.errors!.map(shape)).toEqual(none.errors!.map(shape));
    expect((await hub.data(reveal, { id: ids['inside'], purpose }, limited)).revealContact.contacts.length).toBe(2);
  });

  test('has only so many revealed an hour, in whatever way they are asked for at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => hub.ask(reveal, { id: ids['inside'], purpose }, duty('greedy'))));
    const refused = answers.filter(({ errors }) => errors);
    expect(refused.length).toBe(5);
    expect(refused[0]!.errors![0]!.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: { name: 'revealsPerHour', allowed: 3 },
      retryAfterSeconds: expect.any(Number),
    });
    expect((await hub.ask(reveal, { id: ids['inside'], purpose }, duty('another'))).errors).toBeUndefined();
  });
});

test.each(['anonymous', 'viewer', 'analyst', 'department', 'operator', 'auditor'] as const)(
  'the role %s has nothing revealed',
  async (role) => {
    const { data, errors } = await hub.ask(reveal, { id: ids['inside'], purpose }, { role });
    expect(data ?? null).toBeNull();
    expect(errors![0]!.extensions.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
  },
);

describe('every reveal', () => {
  const reveals =
    'query ($id: ID) { depot(id: $id) { contactReveals(first: 50, filter: { by: { eq: "key:seen" } }) { totalCount { value } nodes { at by role department purpose incident } } } }';

  test('is shown to those who keep the record, with who and why, and to auditors', async () => {
    await hub.data(reveal, { id: ids['inside'], purpose, incident: '演练' }, duty('seen', { department: 'water' }));
    for (const role of ['editor', 'auditor', 'materials-editor'] as const) {
      const { depot } = await hub.data(reveals, { id: ids['inside'] }, { role });
      expect(depot.contactReveals).toMatchObject({
        totalCount: { value: 1 },
        nodes: [{ by: 'key:seen', role: 'duty-officer', department: 'water', purpose, incident: '演练' }],
      });
      expect(JSON.stringify(depot)).not.toContain('13912345678');
    }
    expect((await hub.data(reveals, { id: ids['empty'] })).depot.contactReveals.nodes).toEqual([]);
  });

  test.each(['viewer', 'analyst', 'duty-officer', 'operator', 'teams-editor'] as const)('is not shown to the role %s', async (role) => {
    expect((await hub.ask(reveals, { id: ids['inside'] }, { role })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('stands in the audit log with its purpose, the fields and no value; what was refused stands there too', async () => {
    const { audit } = await hub.data(
      '{ audit(first: 100, filter: { action: { eq: "revealContact" } }) { nodes { caller result code records purpose incident details } } }',
      {},
      { role: 'auditor' },
    );
    expect(audit.nodes).toContainEqual({
      caller: 'key:seen',
      result: 'OK',
      code: null,
      records: [ids['inside']],
      purpose,
      incident: '演练',
      details: { fields: ['managerName', 'managerPhone'] },
    });
    for (const code of ['LIMIT_EXCEEDED', 'NOT_FOUND', 'BAD_USER_INPUT', 'FORBIDDEN'])
      expect(audit.nodes.some((event: { code: string }) => event.code === code)).toBe(true);
    expect(JSON.stringify(audit)).not.toMatch(/1391234567|13700001111|钱秘|110101/);
  });

  test('is not given when its event cannot be written', async () => {
    await hub.database.primary.query(
      `create function refuse_reveal() returns trigger language plpgsql as $$ begin raise exception 'disk full' using errcode = '53100'; end $$; create trigger refuse_reveal before insert on audit_event for each row when (new.action = 'revealContact' and new.result = 'OK') execute function refuse_reveal()`,
    );
    const { data, errors } = await hub.ask(reveal, { id: ids['inside'], purpose }, duty('untold'));
    expect(data).toBeNull();
    expect(errors!.length).toBe(1);
    expect(JSON.stringify(errors)).not.toContain('13912345678');
    await hub.database.primary.query('drop trigger refuse_reveal on audit_event');
  });
});
