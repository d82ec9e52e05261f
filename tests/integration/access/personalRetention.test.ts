import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { clearPersonalHistory, heldBefore, personalColumns } from '../../../src/records/personalRetention.js';
import { views } from '../../../src/schema.js';
import { testHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
let client: pg.Client;
let [id, version] = ['', 0];
const moments: string[] = [];
const now = async () => (await hub.database.primary.query<{ at: string }>(`select to_json(clock_timestamp()) #>> '{}' as at`)).rows[0]!.at;
const change = async (input: object) => {
  const { updateDepot } = await hub.data(
    'mutation ($id: ID!, $version: Int!, $input: UpdateDepotInput!) { updateDepot(id: $id, version: $version, input: $input) { record { version } userErrors { code } } }',
    { id, version, input },
  );
  version = updateDepot.record.version;
  moments.push(await now());
};

beforeAll(async () => {
  hub = await testHub();
  client = new pg.Client({ connectionString: hub.url });
  await client.connect();
  const { createDepot } = await hub.data('mutation ($input: CreateDepotInput!) { createDepot(input: $input) { record { id version } } }', {
    input: { code: 'PR1', name: '旧库', level: 'CITY', ownerKind: 'OTHER', managerName: '钱旧', managerPhone: '13911110001' },
  });
  ({ id, version } = createDepot.record);
  moments.push(await now());
  await change({ managerPhone: '13911110002', name: '新库' });
  await change({ managerPhone: null, managerName: '钱新' });
  await change({ managerPhone: '13911110004' });
});
afterAll(async () => {
  await client.end();
  await hub.close();
});

const asOf = async (moment: string | null, role: 'editor' | 'analyst') =>
  (
    await hub.data(
      'query ($id: ID, $asOf: DateTime) { depot(id: $id, asOf: $asOf) { name managerName { text } managerPhone { text } history { nodes { version changes { field before after } } } } }',
      { id, asOf: moment },
      { role },
    )
  ).depot;

test('personal data leave old changes; the past keeps its shape and the present its values', async () => {
  const columns = personalColumns(views);
  const boundary = new Date(Date.parse(moments[2]!));
  expect((await heldBefore(client, columns, boundary)).get('Depot')).toBe(3);
  expect(await clearPersonalHistory(client, columns, boundary, () => undefined)).toEqual({ Depot: 3 });
  expect((await heldBefore(client, columns, boundary)).size).toBe(0);
  expect(await clearPersonalHistory(client, columns, boundary, () => undefined)).toEqual({});

  const marker = '（已按期清除）';
  for (const role of ['editor', 'analyst'] as const) {
    const [first, second] = [await asOf(moments[0]!, role), await asOf(moments[1]!, role)];
    expect([first.name, first.managerName.text, first.managerPhone.text]).toEqual(['旧库', marker, marker]);
    expect([second.name, second.managerPhone.text]).toEqual(['新库', marker]);
    expect((await asOf(moments[2]!, role)).managerPhone).toBeNull();
  }
  expect(await asOf(null, 'editor')).toMatchObject({ name: '新库', managerName: { text: '钱新' }, managerPhone: { text: '13911110004' } });
  const history = JSON.stringify((await asOf(null, 'editor')).history);
  expect(history).not.toMatch(/1391111000[12]|钱旧/);
  expect(history).toContain('13911110004');
  const { rows } = await client.query(`select before, after from change where type = 'Depot' order by id`);
  expect(JSON.stringify(rows)).not.toMatch(/1391111000[12]|钱旧/);
});
