import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { feeds } from '../../../src/sectors/feeds.js';
import { contractOf } from '../../../src/sectors/push/push.js';
import { checkRecord } from '../../../src/sectors/push/check.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { pushed, pushStations } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

describe('the catalogue of feeds', () => {
  test('lists sectors and feeds with owner and contracts in one statement', async () => {
    const answer = await hub.ask(
      '{ sectors { code title organization { code } feeds { code title owner { name } catalogueNumber sharing expectedEverySeconds contracts { version acceptedUntil example schema template } } } }',
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.extensions!.statements).toBe(1);
    const { sectors } = answer.data!;
    expect(sectors).toHaveLength(8);
    const water = sectors.find(({ code }: { code: string }) => code === 'WATER');
    expect(water.organization.code).toBe('LYG-WRB');
    const stage = water.feeds.find(({ code }: { code: string }) => code === 'water.river-stage');
    expect(stage).toMatchObject({ owner: { name: '连云港市水利局' }, catalogueNumber: null, expectedEverySeconds: 3600 });
    expect(stage.contracts.map(({ version, acceptedUntil }: Record<string, unknown>) => [version, acceptedUntil])).toEqual([
      [2, null],
      [1, '2027-06-30'],
    ]);
    expect(stage.contracts[0].schema.properties.stage.anyOf[0]).toMatchObject({ type: ['number', 'null'], minimum: -20 });
  });

  test('tells how fresh a feed is', async () => {
    const state = async () =>
      (await hub.data('{ feed(code: "water.river-stage") { freshness { state lastObservedAt lastReceivedAt } } }')).feed.freshness;
    expect(await state()).toEqual({ state: 'SILENT', lastObservedAt: null, lastReceivedAt: null });
    await pushStations(hub, ['F1']);
    const at = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
    for (const [minutes, expected] of [
      [600, 'SILENT'],
      [180, 'STALE'],
      [90, 'DUE'],
      [30, 'FRESH'],
    ] as const) {
      await pushed(hub, 'water.river-stage', { records: [{ station: 'F1', time: at(minutes), stage: 1 }] });
      expect((await state()).state).toBe(expected);
    }
  });

  test.each(feeds.flatMap((feed) => feed.contracts.map((contract) => [`${feed.code} ${contract.version}`, feed, contract] as const)))(
    'shows an example of %s that its contract takes',
    async (_name, feed, contract) => {
      const { feed: read } = await hub.data(`{ feed(code: "${feed.code}") { contracts { version example } } }`);
      const { example } = read.contracts.find(({ version }: { version: number }) => version === contract.version);
      expect(checkRecord(contract, example, Date.now()).faults).toEqual([]);
      expect(Object.keys(contract.fields).filter((name) => contract.fields[name]!.required && !(name in example))).toEqual([]);
    },
  );

  test('takes a contract until its last day', () => {
    const feed = feeds.find(({ code }) => code === 'water.river-stage')!;
    expect(contractOf(feed, 1, '2027-06-30').version).toBe(1);
    expect(() => contractOf(feed, 1, '2027-07-01')).toThrow('was taken until 2027-06-30; use version 2');
    expect(contractOf(feed, null, '2027-07-01').version).toBe(2);
  });

  test('is completed by the operator', async () => {
    const update = (input: object, role: 'operator' | 'editor' = 'operator') =>
      hub.ask(
        'mutation($input: UpdateFeedInput!) { updateFeed(code: "water.river-stage", input: $input) { now: record { number: catalogueNumber sharing expectedEverySeconds } userErrors { code path } } }',
        { input },
        { role },
      );
    const declared = { number: null, sharing: 'UNCONDITIONAL', expectedEverySeconds: 3600 };
    expect((await update({ catalogueNumber: '3207/2026-001', expectedEverySeconds: 600 })).data!.updateFeed).toEqual({
      now: { ...declared, number: '3207/2026-001', expectedEverySeconds: 600 },
      userErrors: [],
    });
    expect((await update({ expectedEverySeconds: null })).data!.updateFeed.now).toEqual({ ...declared, number: '3207/2026-001' });
    expect((await update({ catalogueNumber: '空 格' })).data!.updateFeed).toEqual({
      now: null,
      userErrors: [{ code: 'BAD_FORM', path: ['catalogueNumber'] }],
    });
    expect((await update({ catalogueNumber: null }, 'editor')).errors?.[0]!.extensions.code).toBe('FORBIDDEN');
  });
});
