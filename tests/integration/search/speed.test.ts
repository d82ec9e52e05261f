import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { familyOf } from '../../../src/libraries/plans/regulations/family.js';
import { splitArticles } from '../../../src/libraries/plans/text/articles.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { testSearch, type TestSearch } from '../../support/search.js';

const folder = resolve('../shared/data/regulations');
const real = existsSync(folder) ? describe : describe.skip;
if (!existsSync(folder))
  process.stdout.write('tests/integration/search/speed.test.ts: ../shared/data/regulations is not here; the test of speed is skipped\n');

jest.setTimeout(580_000);
const wanted = 22_000;

/** CPU seconds of a process so far, its threads included. */
function cpuOf(pid: number): number {
  const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return (user! + system!) / 100;
}

/** Processes by a part of their command line. */
const processesWith = (part: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(part);
      } catch {
        return false;
      }
    });

real('the real laws and rules, loaded until there are 22,000 articles', () => {
  let hub: TestHub;
  let search: TestSearch;
  let articles = 0;

  beforeAll(async () => {
    hub = await testHub();
    const texts = ['laws.jsonl', 'departmental-rules.jsonl'].flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { title: string; text: string; version_date: string | null }),
    );
    for (let round = 0; articles < wanted; round++)
      for (const { title, text, version_date: versionOn } of texts) {
        if (articles >= wanted) break;
        const rows = splitArticles(text);
        const { rows: written } = await hub.database.primary.query<{ id: string }>(
          `insert into regulation (code, title, level, family, version_on) values ($1, $2, 'LAW', $3, $4) returning id`,
          [`SPEED-${round}-${articles}`, title, `${familyOf(title)}${round}`, versionOn],
        );
        await hub.database.primary.query(
          `insert into regulation_article (regulation_id, position, kind, number, heading, text)
           select $1, row_number() over (), a.kind, a.number, a.heading, a.text from json_to_recordset($2) a (kind text, number text, heading text, text text)`,
          [written[0]!.id, JSON.stringify(rows.map((row) => ({ ...row, text: `${row.text}${round || ''}` })))],
        );
        articles += rows.length;
      }
    search = testSearch(hub);
  });
  afterAll(async () => {
    await search?.close();
    await hub?.close();
  });

  test('are indexed end to end in no more work than two cores do in a minute', async () => {
    const port = new URL(process.env['HUB_TEST_MEILI']!).port;
    const [engine] = processesWith(`127.0.0.1:${port}`);
    const before = { engine: cpuOf(engine!), node: process.cpuUsage(), at: performance.now() };
    search.start();
    await search.settled(560_000);
    const seconds = (performance.now() - before.at) / 1000;
    const node = process.cpuUsage(before.node);
    const spent = { engine: cpuOf(engine!) - before.engine, node: (node.user + node.system) / 1e6 };
    process.stderr.write(
      `${articles} articles in ${seconds.toFixed(1)} s; CPU: engine ${spent.engine.toFixed(1)} s, hub ${spent.node.toFixed(1)} s\n`,
    );
    // other work on the machine stretches the time, not the work
    expect(spent.engine + spent.node).toBeLessThan(120);
    expect((await search.documents('articles')).length).toBeGreaterThanOrEqual(wanted);
  });
});
