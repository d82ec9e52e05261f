import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operate, startHub, type HubProcess } from '../support/process.js';

const shared = resolve('../shared/data/regulations');
const mappings = resolve('tests/fixtures/exchange/mappings');
const real = existsSync(shared) ? describe : describe.skip;
if (!existsSync(shared))
  process.stdout.write(
    'tests/e2e/searchRegulations.test.ts: the real files of ../shared/data/regulations are not here; tests over them are skipped\n',
  );

interface Article {
  id: string;
  text: string;
  regulation: { title: string; validity: string };
}

interface Hit {
  __typename: string;
  id: string;
  title?: string;
  validity?: string;
  regulation?: { title: string; validity: string };
}

real('search over the real laws and rules', () => {
  let hub: HubProcess;
  let articles: Article[] = [];

  // answers of any operation: tests know their shape
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async function data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { json } = await operate(hub, { query, variables });
    if (json.errors) throw new Error(JSON.stringify(json.errors));
    return json.data;
  }

  /** The first hits; asked again while a busy engine leaves the answer to PostgreSQL, or while the index is behind. */
  async function search(text: string): Promise<Hit[]> {
    for (let tries = 0; tries < 60; tries++) {
      const { search: found } = await data(
        `query ($text: String!) { search(text: $text, first: 3) { degraded nodes { __typename ... on Article { id regulation { title validity } } ... on Regulation { id title validity } } } }`,
        { text },
      );
      if (!found.degraded) return found.nodes as Hit[];
      await sleep(1_000);
    }
    throw new Error('the engine does not answer');
  }

  const importFile = (name: string) =>
    new Promise<number | null>((done) => {
      const child = spawn(
        process.execPath,
        [resolve('dist/src/main.js'), 'import', 'regulations', join(shared, `${name}.jsonl`), '--mapping', join(mappings, `${name}.json`)],
        { env: { PATH: process.env['PATH'], HUB_DATA: hub.dataFolder }, stdio: 'ignore' },
      );
      child.once('close', done);
    });

  beforeAll(async () => {
    hub = await startHub();
    for (const name of ['laws', 'departmental-rules']) expect(await importFile(name)).toBe(0);
    for (let after: string | null = null; ;) {
      const { articles: page } = await data(
        'query ($after: String) { articles(first: 200, after: $after) { pageInfo { hasNextPage endCursor } nodes { id text regulation { title validity } } } }',
        { after },
      );
      articles = articles.concat(page.nodes as Article[]);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor as string;
    }
    for (let behind = 1; behind > 0; await sleep(1_000))
      ({ behindBy: behind } = (await data('{ search(text: "安全", in: [REGULATIONS], first: 1) { degraded behindBy } }')).search.degraded
        ? { behindBy: 1 }
        : (await data('{ search(text: "安全", in: [REGULATIONS], first: 1) { behindBy } }')).search);
  }, 600_000);
  afterAll(() => hub?.stop());

  test('finds unique phrases: in quotes first of all, without them among the first three', async () => {
    const everything = [...articles.flatMap(({ text, regulation }) => [text, regulation.title])].join('\n');
    const isUnique = (phrase: string) => everything.indexOf(phrase) === everything.lastIndexOf(phrase);
    let seed = 7;
    const draw = (below: number) => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) % below;
    const drawn: { phrase: string; id: string }[] = [];
    for (let tries = 0; drawn.length < 60 && tries < 2_000; tries++) {
      const { id, text } = articles[draw(articles.length)]!;
      const parts = text.split(/[，。；：、\n（）《》“”\s]+/).filter((part) => /^\p{Script=Han}{8,24}$/u.test(part));
      const phrase = parts[draw(Math.max(1, parts.length))];
      if (phrase !== undefined && isUnique(phrase)) drawn.push({ phrase, id });
    }
    expect(drawn).toHaveLength(60);
    const lost: string[] = [];
    let among = 0;
    for (const { phrase, id } of drawn) {
      if ((await search(`"${phrase}"`))[0]?.id !== id) lost.push(phrase);
      if ((await search(phrase)).some((hit) => hit.id === id)) among++;
    }
    process.stdout.write(
      `unique phrases of real regulations: in quotes ${drawn.length - lost.length}, without ${among} of ${drawn.length}\n`,
    );
    expect(lost).toEqual([]);
    expect(among / drawn.length).toBeGreaterThanOrEqual(0.95);
  }, 600_000);

  test('finds titles first, and of every family the version in force', async () => {
    const regulations = new Map<string, string[]>();
    for (const { regulation } of articles)
      regulations.set(regulation.title, [...(regulations.get(regulation.title) ?? []), regulation.validity]);
    const missed: string[] = [];
    const outdated: string[] = [];
    for (const [title, validities] of regulations) {
      const [first] = await search(title);
      if ((first?.title ?? first?.regulation?.title) !== title) missed.push(title);
      else if (
        new Set(validities).size > 1 &&
        validities.includes('IN_FORCE') &&
        (first?.validity ?? first?.regulation?.validity) !== 'IN_FORCE'
      )
        outdated.push(title);
    }
    process.stdout.write(`titles of real regulations: ${regulations.size - missed.length} of ${regulations.size} first\n`);
    expect(missed.length / regulations.size).toBeLessThanOrEqual(0.05);
    expect(outdated).toEqual([]);
  }, 600_000);
});
