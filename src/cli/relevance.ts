import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { judgeAll } from '../search/relevance/asking.js';
import { byClass, fallen, type Judged, type JudgedQuery, type Measures } from '../search/relevance/measures.js';

interface Options {
  url: string;
  key?: string;
  queries: string;
  baseline: string;
  write?: boolean;
  verbose?: boolean;
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const read = async <Content>(path: string): Promise<Content> => JSON.parse(await readFile(path, 'utf8')) as Content;

/** `npm run relevance`: asks the judged queries of a running hub that holds the demonstration city, and compares with the baseline. */
export const relevance = new Command('relevance')
  .description('检索质量 — how well search answers judged queries over the demonstration city, against the committed baseline')
  .option('--url <url>', '运行中的枢纽 — the running hub', 'http://127.0.0.1:4000')
  .option('--key <key>', 'API 密钥；默认取本机演示密钥 — API key; the demonstration key of this machine when left out')
  .option('--queries <file>', '带判定的查询 — judged queries', 'tests/relevance/queries.json')
  .option('--baseline <file>', '基线 — the baseline', 'tests/relevance/baseline.json')
  .option('--write', '写入新的基线 — write a new baseline')
  .option('--verbose', '列出未在前三名命中的查询 — list queries without a hit among the first three')
  .action(async (options: Options) => {
    try {
      await run(options);
    } catch (fault) {
      process.stderr.write(`检索质量无法测量 — search could not be measured: ${(fault as Error).message}\n`);
      process.exitCode = 1;
    }
  });

async function run({ url, key, queries: file, baseline, write, verbose }: Options): Promise<void> {
  const queries = await read<JudgedQuery[]>(file);
  const bearer =
    key ?? (await read<{ keys: Record<string, string> }>(`${process.env['HUB_DATA'] ?? '.hub'}/endpoints.json`)).keys['viewer']!;
  const judged = await judgeAll(
    queries,
    (query, variables) => ask(url, bearer, query, variables),
    (one) => {
      if (verbose && one.measures.hitAt3 === 0) print(missed(one));
    },
  );
  const measures = byClass(judged);
  printTable(measures);
  if (write) {
    await writeFile(baseline, `${JSON.stringify(measures, null, 2)}\n`);
    return print(`已写入 — written: ${baseline}`);
  }
  const worse = fallen(measures, await read<Record<string, Measures>>(baseline));
  if (worse.length === 0) return print('不低于基线 — no worse than the baseline');
  print(`低于基线 — worse than the baseline:\n  ${worse.join('\n  ')}`);
  process.exitCode = 1;
}

async function ask(url: string, key: string, query: string, variables: Record<string, unknown>): Promise<Record<string, unknown>> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
  if (!data) throw new Error(errors?.map(({ message }) => message).join('; ') ?? `HTTP ${answer.status}`);
  return data;
}

const missed = ({ query, names }: Judged): string => `  ${query.class} ${query.text}\n    ${names.slice(0, 5).join('\n    ') || '—'}`;

function printTable(measures: Readonly<Record<string, Measures>>): void {
  print(['class'.padEnd(10), 'queries', 'hit@1', 'hit@3', 'MRR@10', 'nDCG@10'].join('  '));
  for (const [name, { queries, hitAt1, hitAt3, mrrAt10, ndcgAt10 }] of Object.entries(measures))
    print(
      [name.padEnd(10), String(queries).padStart(7), ...[hitAt1, hitAt3, mrrAt10, ndcgAt10].map((value) => value.toFixed(3))].join('  '),
    );
}
