import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { ownEngine, type OwnEngine } from '../../support/ownEngine.js';
import { testSearch, type TestSearch } from '../../support/search.js';

const tests = { HUB_TEST_MEILI: process.env['HUB_TEST_MEILI'], HUB_TEST_MEILI_KEY: process.env['HUB_TEST_MEILI_KEY'] };
let hub: TestHub;
let engine: OwnEngine;
let indexes: TestSearch;
beforeAll(async () => {
  engine = await ownEngine();
  Object.assign(process.env, { HUB_TEST_MEILI: engine.url, HUB_TEST_MEILI_KEY: engine.key });
  hub = await testHub();
  Object.assign(process.env, tests);
  await demonstrationCity(hub.database, () => undefined);
  indexes = testSearch(hub, { url: engine.url, key: engine.key });
}, 240_000);
afterAll(async () => {
  await indexes.close();
  await hub.close();
  await engine.stop();
}, 60_000);

const query = `query ($text: String!, $first: Int, $after: String, $filter: SearchFilter, $near: NearInput) { search(text: $text, first: $first, after: $after, filter: $filter, near: $near, facets: [KIND]) {
  degraded behindBy totalCount { value kind } pageInfo { hasNextPage endCursor } facets { facet values { value } }
  edges { score superseded distanceKm highlights { field snippets } node { __typename ... on Node { id } ... on Plan { title } ... on PlanSection { heading } ... on Case { title } } } } }`;

async function search(text: string, more: Record<string, unknown> = {}) {
  const began = performance.now();
  const data = await hub.data(query, { text, first: 5, ...more });
  return { ...data.search, took: performance.now() - began };
}

async function untilHealthy(): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(200)) if (!(await search('危化品泄漏')).degraded) return;
  throw new Error('search does not go back to its engine');
}

describe('while the engine cannot answer, PostgreSQL does', () => {
  test('before its indexes are built', async () => {
    const found = await search('危化品泄漏');
    expect(found).toMatchObject({ degraded: true, behindBy: 0 });
    expect(found.edges).toHaveLength(5);
    expect(JSON.stringify(found.edges)).toMatch(/<em>危险化学品<\/em>|<em>危化品<\/em>/);
    indexes.start();
    await indexes.settled(240_000);
    await untilHealthy();
  }, 300_000);

  test('with the same shape, filters, distances and pages', async () => {
    engine.signal('SIGSTOP');
    try {
      const first = await search('危化品泄漏');
      expect(first.degraded).toBe(true);
      const second = await search('危化品泄漏', { after: first.pageInfo.endCursor });
      const ids = (page: typeof first) => page.edges.map(({ node }: { node: { id: string } }) => node.id);
      expect(ids(second).filter((id: string) => ids(first).includes(id))).toEqual([]);
      const near = await search('事故', { near: { point: { longitude: 119.22, latitude: 34.6 }, radiusKm: 20 } });
      expect(near.edges.length).toBeGreaterThan(0);
      for (const { distanceKm } of near.edges) expect(distanceKm).toBeLessThanOrEqual(20);
      const filtered = await search('泄漏', {
        filter: { eventType: 'cn-emergency-platform-5:12D00', year: { gte: 2020 }, region: '320703' },
      });
      expect(filtered.edges.length).toBeGreaterThan(0);
      expect((await search('GB 18218')).edges.length).toBeGreaterThan(0);
      expect((await search("%_'\\ 泄漏")).edges.length).toBeGreaterThan(0);
      const phrase = await search('"禁止直接向泄漏口射水"');
      expect(phrase.edges.length).toBeGreaterThan(0);
    } finally {
      engine.signal('SIGCONT');
    }
    await untilHealthy();
  }, 120_000);

  test('stopped, without letting every search wait for it', async () => {
    engine.signal('SIGSTOP');
    try {
      expect((await search('防汛')).degraded).toBe(true);
      const times: number[] = [];
      for (let index = 0; index < 6; index++) times.push((await search('防汛')).took);
      // at most one of them tries the engine again and waits for it
      expect(times.filter((took) => took > 2_500).length).toBeLessThanOrEqual(1);
    } finally {
      engine.signal('SIGCONT');
    }
    await untilHealthy();
  }, 120_000);

  test('killed, and goes back to the engine by itself when it is there again', async () => {
    engine.signal('SIGKILL');
    expect((await search('台风')).degraded).toBe(true);
    await untilHealthy();
  }, 120_000);
});
