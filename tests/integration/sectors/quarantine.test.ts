import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type Asked, type TestHub } from '../../support/hub.js';
import { countsOf, department, errorsOf, pushed, pushStations, type ReceiptAnswer } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const water: Asked = { caller: department('water') };
const receiptPart = 'id key received inserted updated unchanged rejected quarantined errors { index pointer code message value }';
const list = async (about: Asked, filter: object = {}) =>
  (
    await hub.data(
      `query($filter: QuarantinedRecordFilter) { quarantine(filter: $filter, orderBy: [{ field: AT }], first: 100) { nodes { id subject contract index record reason field state by department errors { pointer code message } receipt { key received } corrected settledBy settledNote settledReceipt { key } } totalCount { value } } }`,
      { filter },
      about,
    )
  ).quarantine;
const correct = async (id: string, record: unknown, about = water) =>
  (
    await hub.data(
      `mutation($id: ID!, $record: JSON!) { correctQuarantined(id: $id, record: $record) { ${receiptPart} } }`,
      { id, record },
      about,
    )
  ).correctQuarantined as ReceiptAnswer;
const replay = async (choice: Record<string, unknown>, about = water) =>
  (
    await hub.data(
      `mutation($ids: [ID!], $feed: String, $reason: String) { replayQuarantine(ids: $ids, feed: $feed, reason: $reason) { ${receiptPart} } }`,
      choice,
      about,
    )
  ).replayQuarantine as ReceiptAnswer;

describe('quarantine', () => {
  const at = (hour: number) => `2026-08-01T${String(hour).padStart(2, '0')}:00:00+08:00`;

  beforeAll(async () => {
    await pushStations(hub, ['Q1']);
    await pushed(hub, 'water.river-stage', {
      key: 'morning',
      records: [
        { station: 'Q1', time: at(1), stage: '1.1' },
        { station: 'Q1', time: at(2), stage: '1.2' },
        { station: 'LATE', time: at(3), stage: 1.3 },
        { station: 'LATE', time: at(4), stage: 1.4 },
        { station: 'Q1', time: at(5), stage: 1.5 },
        { station: 'NEVER', time: at(6), stage: 1.6 },
      ],
    });
    await pushed(hub, 'ports.vessel-calls', { records: [{ id: 'V1', vesselName: 'XIN', state: 'gone' }] });
  });

  test('keeps what was sent with its reasons, for those whose it is', async () => {
    const { nodes, totalCount } = await list(water);
    expect(totalCount.value).toBe(5);
    expect(nodes[0]).toMatchObject({
      subject: 'water.river-stage',
      contract: 2,
      index: 0,
      record: { station: 'Q1', time: at(1), stage: '1.1' },
      reason: 'NUMBER_AS_TEXT',
      field: '/stage',
      state: 'OPEN',
      by: 'key:water',
      department: 'water',
      receipt: { key: 'morning', received: 6 },
    });
    expect(nodes[0].errors[0].message).toContain('without quotes');
    expect((await list({ ...water, language: 'zh-CN' })).nodes[0].errors[0].message).toContain('去掉引号');
    expect((await list({ caller: department('health') })).totalCount.value).toBe(0);
    expect((await list({ role: 'operator' })).totalCount.value).toBe(6);
    const auditor = await list({ role: 'auditor' });
    expect(auditor.totalCount.value).toBe(6);
    expect(auditor.nodes.map(({ record }: { record: unknown }) => record)).toEqual(Array(6).fill(null));
    expect((await hub.ask('{ quarantine { nodes { id } } }', {}, { role: 'viewer' })).errors?.[0]!.extensions.code).toBe('FORBIDDEN');
  });

  test('is grouped by reason', async () => {
    const { quarantineSummary } = await hub.data('{ quarantineSummary { subject reason field state count department } }', {}, water);
    expect(quarantineSummary).toEqual([
      { subject: 'water.river-stage', reason: 'NOT_FOUND', field: '/station', state: 'OPEN', count: 3, department: 'water' },
      { subject: 'water.river-stage', reason: 'NUMBER_AS_TEXT', field: '/stage', state: 'OPEN', count: 2, department: 'water' },
    ]);
  });

  test('gives a record free when its correction is good, and keeps it otherwise', async () => {
    const [first] = (await list(water, { reason: { eq: 'NUMBER_AS_TEXT' } })).nodes;
    const still = await correct(first.id, { station: 'Q1', time: at(1), stage: 'high' });
    expect([countsOf(still), errorsOf(still)]).toEqual([[1, 0, 0, 0, 1, 0], ['0 /stage NOT_A_NUMBER']]);
    expect((await list(water)).nodes[0]).toMatchObject({ id: first.id, state: 'OPEN', reason: 'NUMBER_AS_TEXT' });
    expect(countsOf(await correct(first.id, { station: 'Q1', time: at(1), stage: 1.1 }))).toEqual([1, 1, 0, 0, 0, 0]);
    expect((await list(water)).nodes[0]).toMatchObject({
      state: 'CORRECTED',
      corrected: { station: 'Q1', time: at(1), stage: 1.1 },
      record: { stage: '1.1' },
      settledBy: 'key:water',
    });
    const again = await hub.ask(`mutation { correctQuarantined(id: "${first.id}", record: {}) { id } }`, {}, water);
    expect(again.errors?.[0]!.extensions.code).toBe('CONFLICT');
    const foreign = await hub.ask(
      `mutation { correctQuarantined(id: "${first.id}", record: {}) { id } }`,
      {},
      { caller: department('ports') },
    );
    expect(foreign.errors?.[0]!.extensions.code).toBe('NOT_FOUND');
  });

  test('replays a group once what it lacked has come; the rest stays with its reasons', async () => {
    expect(countsOf(await replay({ feed: 'water.river-stage', reason: 'NOT_FOUND' }))).toEqual([3, 0, 0, 0, 3, 0]);
    await pushStations(hub, ['LATE']);
    const receipt = await replay({ feed: 'water.river-stage', reason: 'NOT_FOUND' });
    expect([countsOf(receipt), errorsOf(receipt)]).toEqual([[3, 2, 0, 0, 1, 0], ['2 /station NOT_FOUND']]);
    const states = (await list(water)).nodes.map(({ state, reason }: Record<string, string>) => `${state} ${reason}`);
    expect(states).toEqual([
      'CORRECTED NUMBER_AS_TEXT',
      'OPEN NUMBER_AS_TEXT',
      'REPLAYED NOT_FOUND',
      'REPLAYED NOT_FOUND',
      'OPEN NOT_FOUND',
    ]);
    const { rows } = await hub.database.primary.query(
      `select count(*)::integer as count from observation o join series e on e.id = o.series_id join station s on s.id = e.station_id where s.code = 'LATE'`,
    );
    expect(rows[0].count).toBe(2);
  });

  test('lets records go with a reason only', async () => {
    const discard = (note: string) =>
      hub.ask(
        'mutation($note: String!) { discardQuarantined(feed: "water.river-stage", reason: "NOT_FOUND", note: $note) }',
        { note },
        water,
      );
    expect((await discard(' ')).errors?.[0]!.extensions.code).toBe('BAD_USER_INPUT');
    expect((await discard('测站已撤销')).data).toEqual({ discardQuarantined: 1 });
    expect((await list(water, { state: { eq: 'DISCARDED' } })).nodes[0]).toMatchObject({ settledNote: '测站已撤销', settledReceipt: null });
  });

  test('holds the records of imports as well', async () => {
    const editor: Asked = { caller: callerInRole('editor', { name: 'key:editor' }) };
    await hub.data(
      'mutation($input: ImportInput!) { importMaterials(input: $input) { id } }',
      { input: { key: 'goods', policy: 'QUARANTINE_BAD', records: [{ code: 'Q-TENT', name: '帐篷' }] } },
      editor,
    );
    const { nodes } = await list(editor);
    expect(nodes).toHaveLength(1);
    expect(nodes[0]).toMatchObject({ subject: 'materials', contract: null, reason: 'REQUIRED', record: { code: 'Q-TENT', name: '帐篷' } });
    expect(countsOf(await correct(nodes[0].id, { code: 'Q-TENT', name: '帐篷', unit: '顶' }, editor))).toEqual([1, 1, 0, 0, 0, 0]);
    expect((await list(editor)).nodes[0].state).toBe('CORRECTED');
  });
});

describe('receipts', () => {
  test('are listed for those who sent them, and found by id, with any names', async () => {
    const { receipts } = await hub.data(
      '{ receipts(first: 100) { nodes { number: id subject in: received bad: errors { code says: message } notes { code } } totalCount { value } } }',
      {},
      water,
    );
    expect(receipts.totalCount.value).toBeGreaterThan(4);
    const morning = receipts.nodes.find((receipt: Record<string, unknown>) => receipt['in'] === 6);
    expect(morning.bad[0]).toMatchObject({ code: 'NUMBER_AS_TEXT', says: expect.stringContaining('without quotes') as unknown });
    const { node } = await hub.data(`{ node(id: "${morning.number}") { ... on Receipt { all: received errors { index } } } }`, {}, water);
    expect([node.all, node.errors.length]).toEqual([6, 5]);
    expect((await hub.data('{ receipts { totalCount { value } } }', {}, { caller: department('health') })).receipts.totalCount.value).toBe(
      0,
    );
    const pushedAs = await hub.data(
      'mutation($input: PushRecordsInput!) { pushRecords(input: $input) { all: received new: inserted } }',
      { input: { feed: 'water.river-stage', key: 'named', records: [{ station: 'Q1', time: '2026-08-02T08:00:00+08:00', stage: 1 }] } },
      water,
    );
    expect(pushedAs.pushRecords).toEqual({ all: 1, new: 1 });
  });
});
