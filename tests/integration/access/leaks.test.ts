import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import { callerInRole, type Caller } from '../../../src/access/caller.js';
import { hubSchema, views } from '../../../src/schema.js';
import { testHub, type Answer, type TestHub } from '../../support/hub.js';
import { drawsOf, Operations, type Pools } from './operations.js';
import { limitedTo, plant, planted } from './planted.js';

let hub: TestHub;
let pools: Pools;

beforeAll(async () => {
  // limits have tests of their own
  hub = await testHub({
    LIMIT_ALIASES: '10000',
    LIMIT_DEPTH: '100',
    LIMIT_COST: '100000000',
    LIMIT_TOKENS: '100000',
    LIMIT_REVEALS_PER_HOUR: '100000',
  });
  await demonstrationCity(hub.database, () => undefined);
  await plant(hub.database);
  const now = async () =>
    (await hub.database.primary.query<{ at: string }>(`select to_json(clock_timestamp()) #>> '{}' as at`)).rows[0]!.at;
  const first = await now();
  // every personal value has a change with a secret before and one after, and so have records that are gone
  await plant(hub.database);
  await hub.database.primary.query(
    `update team set leader_phone = leader_phone || '1'; update depot set manager_phone = manager_phone || '1'; update agreement set contact_phone = null where id % 5 = 0; update expert_contact set mobile = null where id % 7 = 0; delete from plan_contact where id % 9 = 0`,
  );
  const ids: Record<string, string[]> = {};
  const codes: string[] = [];
  for (const { type, table, idPrefix, columns } of views) {
    const code = columns.some(({ column }) => column === 'code') ? 'code' : 'null';
    const { rows } = await hub.database.primary.query<{ id: string; code: string | null }>(
      `select id, ${code} as code from ${table} order by random() limit 25`,
    );
    ids[type] = rows.map(({ id }) => `${idPrefix}_${id}`);
    codes.push(...rows.flatMap((row) => row.code ?? []));
  }
  pools = { ids, codes, moments: [first, await now()] };
}, 180_000);
afterAll(() => hub.close());

const limited = (role: 'viewer' | 'analyst' | 'editor') => callerInRole(role, { name: `key:limited${role}`, region: limitedTo });
const { personal, personalOutside, outside, internal } = planted;
const callers: { caller: Caller; never: RegExp[] }[] = [
  { caller: callerInRole('anonymous'), never: [personal, outside, internal] },
  { caller: callerInRole('viewer'), never: [personal, internal] },
  { caller: callerInRole('analyst'), never: [personal] },
  { caller: callerInRole('department', { department: 'water' }), never: [personal] },
  { caller: callerInRole('duty-officer'), never: [personal] },
  { caller: callerInRole('operator'), never: [personal] },
  { caller: callerInRole('auditor'), never: [personal] },
  { caller: limited('viewer'), never: [personal, outside, internal] },
  { caller: limited('analyst'), never: [personal, outside] },
  { caller: limited('editor'), never: [personalOutside, outside] },
  { caller: callerInRole('viewer', { region: 'nowhere' }), never: [personal, outside, internal] },
];

/** Everything that an answer says, what its cursors and other base64 texts hold included. */
function saidIn(answer: Answer): string {
  const text = JSON.stringify(answer);
  const decoded = [...text.matchAll(/"([A-Za-z0-9+/]{12,}={0,2})"/g)].map(([, one]) => Buffer.from(one!, 'base64').toString());
  return [text, ...decoded].join('\n');
}

let asked = 0;
let answered = 0;
async function tells(caller: Caller, never: readonly RegExp[], text: string): Promise<void> {
  asked++;
  const answer = await hub.ask(text, {}, { caller, executed: text.length % 2 === 0 });
  if (answer.errors?.some(({ extensions }) => extensions.code === 'INTERNAL')) throw new Error(`${JSON.stringify(answer.errors)}\n${text}`);
  if (answer.data && Object.values(answer.data as object).some((value) => value !== null)) answered++;
  const said = saidIn(answer);
  for (const pattern of never) {
    const found = pattern.exec(said);
    if (found)
      throw new Error(
        `${caller.name} (${caller.role}, ${caller.region}) was told ${found[0]}: …${said.slice(Math.max(0, found.index - 200), found.index + 60)}…\n${text}`,
      );
  }
  // a value that may be personal is not repeated to whoever typed it either
  const repeated = /PERS0NAL1NPUT/.exec(JSON.stringify(answer.errors ?? []));
  if (repeated) throw new Error(`An error repeats its input: ${JSON.stringify(answer.errors)}\n${text}`);
}

const drawn = (numRuns: number) => ({
  numRuns: Number(process.env['RUNS'] ?? numRuns),
  endOnFailure: true,
  ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }),
});

const seeds = fc.noShrink(fc.noBias(fc.integer()));
const operationsOf = (seed: number) => new Operations(hubSchema(), drawsOf(seed), pools);

describe('no answer tells what its caller may not know', () => {
  test.each(callers.map((one) => [`${one.caller.role} of ${one.caller.region ?? 'everywhere'}`, one] as const))(
    'to a caller in the role %s, whatever is asked',
    async (_name, { caller, never }) => {
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => tells(caller, never, operationsOf(seed).query())),
        drawn(50),
      );
    },
    240_000,
  );

  test('most of the questions found answers', () => expect(answered / asked).toBeGreaterThan(0.4));

  test('the same questions tell it to who may know', async () => {
    const found = { personal: 0, outside: 0, internal: 0 };
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const said = saidIn(await hub.ask(operationsOf(seed).query(), {}, { caller: callerInRole('editor') }));
        for (const name of ['personal', 'outside', 'internal'] as const) if (planted[name].test(said)) found[name]++;
      }),
      drawn(60),
    );
    expect(found.personal).toBeGreaterThan(5);
    expect(found.outside).toBeGreaterThan(5);
    expect(found.internal).toBeGreaterThan(2);
  }, 240_000);

  test('nor does a mutation with bad input, a dry run or a record outside', async () => {
    for (const { caller, never } of [
      { caller: limited('editor'), never: [personalOutside, outside] },
      {
        caller: callerInRole('editor', {
          name: 'key:blind',
          scopes: new Set([...callerInRole('editor').scopes].filter((scope) => scope !== 'contact:read')),
        }),
        never: [personal],
      },
    ])
      await fc.assert(
        fc.asyncProperty(seeds, async (seed) => tells(caller, never, operationsOf(seed).mutation())),
        drawn(100),
      );
  }, 240_000);

  test('nor does the audit log, or the list of reveals', async () => {
    const { audit } = await hub.data('{ audit(first: 200) { nodes { caller action records purpose details } } }', {}, { role: 'auditor' });
    expect(JSON.stringify(audit)).not.toMatch(personal);
    const { rows } = await hub.database.primary.query(`select e from audit_event e where e::text ~ 'S3CR3T|PERS0NAL1NPUT'`);
    expect(rows).toEqual([]);
  });
});
