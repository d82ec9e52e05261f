import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { startHub, type HubProcess } from '../support/process.js';

let hub: HubProcess;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub.stop());

/** What the hub does otherwise than the specification of GraphQL over HTTP recommends or allows, and why. */
const otherwise: Record<string, ['warn' | 'notice', string]> = {
  '572B': ['warn', 'a text that is no GraphQL answers 400 under application/json too, so that gateways and logs see it'],
  FDE2: ['warn', 'a document that does not fit the schema answers 400 under application/json too'],
  '7B9B': ['warn', 'variables that do not fit answer 400 under application/json too'],
  '5A70': ['notice', 'a GET without the header of a preflight is refused, so that no other site can send one'],
  D6D5: ['notice', 'as above'],
  '6A70': ['notice', 'as above'],
};

describe('the hub answers GraphQL over HTTP as specified', () => {
  const audits = serverAudits({ url: () => hub.endpoints.graphql, fetchFn: fetch });

  test('in all that the suite asks', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
    expect(Object.keys(otherwise).filter((id) => !audits.some((audit) => audit.id === id))).toEqual([]);
  });

  test.each(
    audits.map((audit) => [`${audit.id}: ${audit.name}${otherwise[audit.id] ? ` — not, ${otherwise[audit.id]![1]}` : ''}`, audit] as const),
  )('%s', async (_name, audit) => {
    const { status } = await audit.fn();
    expect(status).toBe(otherwise[audit.id]?.[0] ?? 'ok');
  });
});
