import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { demonstrationCity } from '../../seeds/demonstration.js';
import { callerInRole } from '../../src/access/caller.js';
import { examples } from '../../src/page/examples/examples.js';
import { hubSchema } from '../../src/schema.js';
import { testHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined);
});
afterAll(() => hub.close());

test.each(examples.map((example) => [example.id, example] as const))(
  'the example %s of the explorer is valid and answers something',
  async (_id, { kind, query, variables, role }) => {
    expect(validate(hubSchema(), parse(query))).toEqual([]);
    if (kind === 'subscription') return;
    const sector = role?.split(':')[1];
    const answer = await hub.ask(
      query,
      variables,
      sector ? { caller: callerInRole('department', { name: `key:${sector}`, department: sector }) } : { role: 'editor' },
    );
    expect(answer.errors).toBeUndefined();
    const [root] = Object.values(answer.data as Record<string, unknown>);
    expect(root).not.toBeNull();
    const { nodes, edges, record, userErrors } = root as { nodes?: unknown[]; edges?: unknown[]; record?: unknown; userErrors?: unknown[] };
    if (userErrors) expect({ userErrors, written: record !== null }).toEqual({ userErrors: [], written: true });
    const list = nodes ?? edges ?? (Array.isArray(root) ? root : undefined);
    if (list && !query.includes('asOf')) expect(list.length).toBeGreaterThan(0);
  },
);
