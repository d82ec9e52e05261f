import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operate, startHub, type HubProcess } from '../support/process.js';

const shared = resolve('../shared/data/regulations');
const mappings = resolve('tests/fixtures/exchange/mappings');
const real = existsSync(shared) ? describe : describe.skip;
if (!existsSync(shared))
  process.stdout.write(
    'tests/e2e/regulations.test.ts: the real files of ../shared/data/regulations are not here; tests over them are skipped\n',
  );

interface Document {
  id: string;
  title: string;
  text: string;
  n_articles: number;
  version_date: string | null;
  promulgated?: string | null;
  effective?: string | null;
  status?: string;
  superseded_by?: string;
}

const documentsOf = (name: string): Document[] =>
  readFileSync(join(shared, name), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);

real('the real laws and rules', () => {
  let hub: HubProcess;
  beforeAll(async () => {
    hub = await startHub();
  }, 120_000);
  afterAll(() => hub?.stop());

  // answers of any operation: tests know their shape
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  async function data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { json } = await operate(hub, { query, variables });
    if (json.errors) throw new Error(JSON.stringify(json.errors));
    return json.data;
  }

  const importFile = (name: string, mapping: string, ...more: string[]) =>
    new Promise<{ code: number | null; out: string }>((done) => {
      const child = spawn(
        process.execPath,
        [resolve('dist/src/main.js'), 'import', 'regulations', join(shared, name), '--mapping', join(mappings, mapping), ...more],
        { env: { PATH: process.env['PATH'], HUB_DATA: hub.dataFolder } },
      );
      let out = '';
      for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.once('close', (code) => done({ code, out }));
    });

  const laws = existsSync(shared) ? documentsOf('laws.jsonl') : [];
  const rules = existsSync(shared) ? documentsOf('departmental-rules.jsonl') : [];

  test('are imported whole by the command, and the same files again change nothing', async () => {
    for (const [name, mapping, count] of [
      ['laws.jsonl', 'laws.json', laws.length],
      ['departmental-rules.jsonl', 'departmental-rules.json', rules.length],
    ] as const) {
      const first = await importFile(name, mapping);
      expect([first.code, first.out]).toEqual([0, expect.stringMatching(new RegExp(`inserted\\s+${count}\\b`))]);
      const second = await importFile(name, mapping, '--again');
      expect([second.code, second.out]).toEqual([0, expect.stringMatching(new RegExp(`unchanged\\s+${count}\\b`))]);
    }
  }, 240_000);

  test('are found again by a phrase of their last 200 characters', async () => {
    const lost: string[] = [];
    for (const { id, text } of [...laws, ...rules]) {
      // the end of the last line, without the links of the conversion
      const phrase = text
        .slice(-200)
        .split(/[\r\n]/)
        .map((line) => line.replace(/\*\*|\[[^\]]*\]\(#[^)]*\)?/g, '').trim())
        .filter((line) => line.length >= 8)
        .at(-1)
        ?.slice(-12);
      const { articles } = await data(
        'query ($text: String!, $code: String!) { articles(filter: { text: { contains: $text }, regulation: { code: { eq: $code } } }) { nodes { regulation { code } } } }',
        { text: phrase ?? '此文末尾没有可查的字句', code: id },
      );
      if (articles.nodes.length === 0) lost.push(`${id} ${phrase ?? ''}`);
    }
    expect(lost).toEqual([]);
  }, 120_000);

  test('have as many articles as their file says, on at least 95 of 100', async () => {
    const counts = new Map<string, number>();
    for (const prefix of ['LRB', 'OFF'])
      for (const { code, articleCount } of (
        await data(
          'query ($prefix: String!) { regulations(first: 200, filter: { code: { startsWith: $prefix } }) { nodes { code articleCount } } }',
          {
            prefix,
          },
        )
      ).regulations.nodes)
        counts.set(code, articleCount);
    const all = [...laws, ...rules];
    const other = all.filter(({ id, n_articles }) => counts.get(id) !== n_articles);
    process.stdout.write(`articles as the file says: ${all.length - other.length} of ${all.length}\n`);
    expect(other.length / all.length).toBeLessThanOrEqual(0.05);
    // what differs: a compilation that counts 第一条 of each of its parts, articles 之一, and numbers of other laws that the file counted
    expect(other.map(({ id }) => id).sort()).toEqual([
      'OFF001',
      'OFF004',
      'OFF036',
      'OFF061',
      'OFF068',
      'OFF077',
      'OFF081',
      'OFF083',
      'OFF085',
      'OFF096',
    ]);
  });

  test('have the validity and the successors that their file tells, and dates that are missing stay empty', async () => {
    const { regulations } = await data(
      '{ regulations(first: 200, filter: { code: { startsWith: "LRB" } }) { nodes { code validity versionOn promulgatedOn effectiveOn successor { code versionOn } predecessors { code } } } }',
    );
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    const byCode = new Map<string, any>(regulations.nodes.map((node: { code: string }) => [node.code, node]));
    for (const { id, status, superseded_by, version_date, promulgated, effective } of laws) {
      const node = byCode.get(id);
      expect(node).toMatchObject({ versionOn: version_date, promulgatedOn: promulgated, effectiveOn: effective });
      expect([id, node.validity]).toEqual([id, status!.startsWith('现行') ? 'IN_FORCE' : 'AMENDED']);
      expect([id, node.successor?.versionOn ?? '']).toEqual([id, superseded_by]);
    }
    expect(byCode.get('LRB0027').predecessors).toEqual([{ code: 'LRB0026' }]);
    expect(byCode.get('LRB0042').predecessors).toEqual([{ code: 'LRB0043' }]);
    // rules without any date and without a newer version: nothing is known
    const { unknown } = await data(
      '{ unknown: regulations(first: 200, filter: { code: { startsWith: "OFF" }, validity: { eq: UNKNOWN } }) { totalCount { value } } }',
    );
    expect(unknown.totalCount.value).toBe(rules.filter(({ version_date }) => version_date === null).length);
  });
});
