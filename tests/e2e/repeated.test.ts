import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { operate, startHub, type HubProcess } from '../support/process.js';

let hub: HubProcess;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

const list = `query List($first: Int, $filter: RegionFilter, $after: String) {
  regions(first: $first, filter: $filter, after: $after) { nodes { id code name parent { code } } pageInfo { hasNextPage endCursor } }
}`;

/** Status and body without the id of the request, which differs each time. */
async function answered(query: string, variables: Record<string, unknown>) {
  const { status, json } = await operate(hub, { query, variables });
  return {
    status,
    body: JSON.parse(
      JSON.stringify(json, (name, value: unknown) => (name === 'requestId' || name === 'limits' ? undefined : value)),
    ) as unknown,
  };
}

test.each([
  ['a page', { first: 5 }],
  ['a page with a filter', { first: 3, filter: { within: '320703' } }],
  ['a page size over the limit', { first: 5_000 }],
  ['a page size below nought', { first: -1 }],
  ['a variable of the wrong type', { first: 'many' }],
  ['a cursor that is none', { first: 2, after: 'nonsense' }],
  ['a text that cannot be stored', { filter: { name: { eq: 'a\0b' } } }],
])('%s is answered the same when its query comes again', async (_what, variables) => {
  // a text of its own for each case, so that the first answer goes the ordinary way
  const query = `${list} # ${JSON.stringify(variables).replaceAll(/[^\w:{}"]/g, '')}`;
  const first = await answered(query, variables);
  await answered(query, { first: 1 });
  expect(await answered(query, variables)).toEqual(first);
  expect(await answered(query, variables)).toEqual(first);
});
