import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type TestHub } from '../../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub({ LIMIT_REVEALS_PER_HOUR: '4' });
});
afterAll(() => hub.close());

const auditor = { role: 'auditor' } as const;
const fields = 'position at caller role department address requestId action result code records purpose incident occurrences details';

interface Event {
  position: number;
  caller: string;
  action: string;
  result: string;
  code: string | null;
  records: string[];
  purpose: string | null;
  incident: string | null;
  occurrences: number;
  details: Record<string, unknown>;
}

/** What the audit log has gained while something was done. */
async function told(work: () => Promise<unknown>): Promise<Event[]> {
  await hub.trail.flush();
  const query = `query ($filter: AuditEventFilter) { audit(first: 200, filter: $filter) { nodes { ${fields} } } }`;
  const last = (await hub.data('{ audit(first: 1) { nodes { position } } }', {}, auditor)).audit.nodes[0]?.position ?? 0;
  await work();
  await hub.trail.flush();
  const { audit } = await hub.data(query, {}, auditor);
  return (audit.nodes as Event[]).filter(({ position }) => position > last).reverse();
}

const createDepot = `mutation ($input: CreateDepotInput!) { createDepot(input: $input) { record { id version } userErrors { code } } }`;
const depot = (code: string, more: object = {}) => ({
  input: { code, name: '审计库', level: 'CITY', ownerKind: 'RESERVE_DEPOT', managerName: '钱学审', managerPhone: '13912340001', ...more },
});

describe('the audit log', () => {
  test('tells of a write with its record, in the same transaction', async () => {
    let id = '';
    const events = await told(async () => {
      id = (await hub.data(createDepot, depot('AU1'))).createDepot.record.id;
    });
    expect(events).toMatchObject([{ caller: 'editor', action: 'createDepot', result: 'OK', code: null, records: [id], occurrences: 1 }]);
    const { rows } = await hub.database.primary.query(
      `select e.xmin = m.xmin as together, l.hash ~ '^[0-9a-f]{64}$' as chained from audit_event e join moment m on m.id = e.moment join audit_link l on l.event_id = e.id where e.records = $1`,
      [[id]],
    );
    expect(rows).toEqual([{ together: true, chained: true }]);
  });

  test('tells of what was refused, has failed or is not allowed', async () => {
    const events = await told(async () => {
      await hub.data(createDepot, depot('AU1'));
      await hub.data(createDepot, depot('AU2', { managerPhone: 'not a phone 13912340001' }));
      await hub.ask(createDepot, depot('AU3'), { role: 'viewer' });
      await hub.ask(createDepot, depot('AU3'), { role: 'anonymous' });
      await hub.ask(createDepot, { input: { code: 'AU3' } });
      await hub.ask('mutation { deleteDepot(id: "dep_999999", version: 1) { userErrors { code } } }');
      await hub.ask('mutation { deleteDepot(id: "mat_1", version: 1) { userErrors { code } } }');
    });
    // what never ran is told beside, in no fixed order
    const lines = events.map(({ caller, action, result, code, records }) => [caller, action, result, code, ...records].join(' '));
    expect(lines.sort()).toEqual(
      [
        'editor createDepot REFUSED TAKEN',
        'editor createDepot REFUSED BAD_FORM',
        'viewer createDepot DENIED FORBIDDEN',
        'anonymous createDepot DENIED UNAUTHENTICATED',
        'editor createDepot REFUSED BAD_USER_INPUT',
        'editor deleteDepot REFUSED NOT_FOUND dep_999999',
        'editor deleteDepot REFUSED BAD_USER_INPUT mat_1',
      ].sort(),
    );
    expect(JSON.stringify(events)).not.toMatch(/13912340001|钱学审/);
    expect(events.find(({ code }) => code === 'TAKEN')!.details).toEqual({ faults: [{ code: 'TAKEN', path: 'code' }] });
  });

  test('tells of batches by their receipts, of dry runs and of batches sent again', async () => {
    const batch = (key: string, records: unknown, dryRun = false) =>
      hub.data('mutation ($input: ImportInput!) { importDepots(input: $input) { id received rejected } }', {
        input: { key, records, dryRun },
      });
    let receipt = '';
    const records = [depot('AU10').input, { code: 'AU11' }];
    const events = await told(async () => {
      receipt = (await batch('a', records)).importDepots.id;
      await batch('a', records);
      await batch('b', [{ code: 'AU12' }]);
      await batch('c', records, true);
    });
    expect(events.map(({ action, result, records: about, details }) => [action, result, about, details])).toEqual([
      ['importDepots', 'OK', [receipt], { received: 2, rejected: 1, quarantined: 0 }],
      ['importDepots', 'OK', [], { received: 2, rejected: 1, quarantined: 0 }],
      ['importDepots', 'REFUSED', [expect.stringMatching(/^rcp_/)], { received: 1, rejected: 1, quarantined: 0 }],
      ['importDepots', 'OK', [], { received: 2, rejected: 1, quarantined: 0, dryRun: true }],
    ]);
  });

  test('tells of changes by hand, which pass no mutation', async () => {
    const events = await told(() => hub.database.primary.query(`update depot set remarks = 'by hand' where code = 'AU1'`));
    expect(events).toMatchObject([{ action: 'sql', result: 'OK', caller: expect.stringMatching(/^database:/) }]);
  });

  test('tells of a mutation sent in one document with others, one by one', async () => {
    const events = await told(() =>
      hub.ask(
        `mutation { a: deleteDepot(id: "dep_999998", version: 1) { userErrors { code } } b: deleteDepot(id: "dep_999997", version: 1) { userErrors { code } } }`,
      ),
    );
    expect(events.map(({ records }) => records)).toEqual([['dep_999998'], ['dep_999997']]);
  });

  test('counts the same refusals of a minute together', async () => {
    const caller = callerInRole('viewer', { name: 'key:nosy' });
    const events = await told(async () => {
      for (let time = 0; time < 25; time++) await hub.ask('{ audit { nodes { position } } }', {}, { caller });
    });
    expect(events.map(({ action, result, code, occurrences }) => [action, result, code, occurrences])).toEqual([
      ['audit', 'DENIED', 'FORBIDDEN', 1],
      ['audit', 'DENIED', 'FORBIDDEN', 24],
    ]);
  });

  test('stays small under a flood from everywhere', async () => {
    const events = await told(async () => {
      for (let number = 0; number < 3_000; number++)
        hub.trail.signInFailed({ address: `10.0.${number >> 8}.${number & 255}`, tried: 'abcdef', reason: 'no valid key' });
      for (let time = 0; time < 50; time++) hub.trail.signInFailed({ address: '10.0.0.1', tried: 'abcdef', reason: 'no valid key' });
    });
    expect(events.length).toBeGreaterThan(100);
    const { rows } = await hub.database.primary.query<{ n: string; all: string }>(
      `select count(*) as n, sum(occurrences) as all from audit_event where (action = 'signIn' or action = 'others') and result = 'DENIED'`,
    );
    expect(Number(rows[0]!.n)).toBeLessThanOrEqual(505);
    expect(Number(rows[0]!.all)).toBe(3_050);
  });

  test('tells that contact data were read whole, by the root field', async () => {
    const query = '{ depots { nodes { managerPhone { text } } } }';
    expect((await told(() => hub.data(query, {}, { role: 'viewer' }))).length).toBe(0);
    expect((await told(() => hub.data('{ depots { nodes { code } } }'))).length).toBe(0);
    const events = await told(() => hub.data(query));
    expect(events).toMatchObject([{ caller: 'editor', action: 'contacts:depots', result: 'OK' }]);
  });

  test('is read by auditors only, filtered and page by page', async () => {
    for (const role of ['viewer', 'analyst', 'department', 'editor', 'operator', 'duty-officer'] as const)
      expect((await hub.ask('{ audit { nodes { at } } }', {}, { role })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    await hub.trail.flush();
    const filtered = async (filter: object) =>
      (
        await hub.data(
          `query ($filter: AuditEventFilter) { audit(filter: $filter, first: 200) { nodes { ${fields} } } }`,
          { filter },
          auditor,
        )
      ).audit.nodes as Event[];
    expect(await filtered({ record: { eq: 'dep_999999' } })).toMatchObject([{ action: 'deleteDepot', code: 'NOT_FOUND' }]);
    expect((await filtered({ result: { eq: 'DENIED' }, caller: { eq: 'viewer' } })).map(({ action }) => action).sort()).toEqual([
      'audit',
      'createDepot',
    ]);
    expect((await filtered({ action: { startsWith: 'import' }, code: { isNull: true } })).length).toBe(4);
    expect(await filtered({ at: { gt: '2100-01-01T00:00:00+08:00' } })).toEqual([]);
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { audit } = await hub.data(
        'query ($after: String) { audit(first: 100, after: $after) { nodes { position } pageInfo { hasNextPage endCursor } totalCount { value } } }',
        { after },
        auditor,
      );
      seen.push(...audit.nodes.map(({ position }: Event) => position));
      after = audit.pageInfo.hasNextPage ? audit.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect(seen.at(-1)).toBe(1);
    expect(new Set(seen).size).toBe(seen[0]);
  });

  test('keeps the order of commits while many write at once', async () => {
    await Promise.all(Array.from({ length: 40 }, (_none, index) => hub.data(createDepot, depot(`AU5${index}`))));
    const { rows } = await hub.database.primary.query(
      `select count(*)::integer as n, max(l.position)::integer as last, bool_and(m.position > coalesce(m.before, 0)) as ordered from audit_link l left join (select e.id, m.position, lag(m.position) over (order by l.position) as before from audit_event e join audit_link l on l.event_id = e.id join moment m on m.id = e.moment) m on m.id = l.event_id`,
    );
    expect(rows[0].n).toBe(rows[0].last);
    expect(rows[0].ordered).toBe(true);
  });
});
