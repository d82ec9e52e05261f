import { setTimeout as sleep } from 'node:timers/promises';
import { Argument, Command, type CommanderError } from 'commander';
import { ask, findHub, type Asking } from '../exchange/hub.js';
import { showProgress } from '../exchange/progress.js';
import { ImportStopped } from '../exchange/stopped.js';
import { ConfigurationError, readConfig } from '../platform/config.js';
import { indexNames } from '../records/searchable.js';

interface Options {
  url?: string;
  key?: string;
  json?: boolean;
  wait: boolean;
}

interface Told {
  index: string;
  state: string;
  rows: number;
  documents: number | null;
  missing: number | null;
  stale: number | null;
  extra: number | null;
  databaseChecksum: string | null;
  engineChecksum: string | null;
  refusedCount: number;
  refused: { id: string; reason: string }[];
  pendingChanges: number;
  oldestPendingSeconds: number;
  position: string | null;
  newestPosition: string | null;
  lexiconVersion: number | null;
  builtAt: string | null;
  progress: { done: number; total: number } | null;
  check: { at: string; thorough: boolean; missing: number; stale: number; extra: number; repaired: number } | null;
  wanted: string | null;
  problem: string | null;
}

const fields = `{ index state rows documents missing stale extra databaseChecksum engineChecksum refusedCount refused { id reason }
  pendingChanges oldestPendingSeconds position newestPosition lexiconVersion builtAt progress { done total }
  check { at thorough missing stale extra repaired } wanted problem }`;

const examples = `
示例 — examples:
  npm run search -- health                 各索引是否完整 — whether the indexes are complete
  npm run search -- repair                 逐条核对并修复 — compare every document and put it right
  npm run search -- rebuild articles       重建法规索引，期间检索不中断 — build anew while searches are answered
  npm run search -- rebuild --no-wait      只提交请求 — ask for it and do not wait

索引 — indexes: ${indexNames.join(', ')}
结束码 — ends with: 0 完整 complete，1 不完整 not complete，2 未能执行 could not be done
`;

/** `npm run search`: tells how the search indexes of a running hub stand, and has them repaired or built anew. */
export const search = new Command('search')
  .description('检索索引：健康、修复、重建 — the search indexes: health, repair, rebuild')
  .addArgument(new Argument('<work>', '做什么 — what to do').choices(['health', 'repair', 'rebuild']))
  .addArgument(new Argument('[index...]', '索引，默认全部 — indexes; all when left out').choices([...indexNames]))
  .option('--json', '以 JSON 输出 — print as JSON')
  .option('--no-wait', '不等待完成 — do not wait for the end')
  .option(
    '--url <address>',
    '枢纽地址，默认取数据文件夹中的 endpoints.json — address of the hub; by default from endpoints.json in the data folder',
  )
  .option('--key <key>', '密钥：运维角色，查看也可用审计角色 — key of the role operator; for health auditor too')
  .helpOption('-h, --help', '帮助 — help')
  .addHelpText('after', examples)
  .exitOverride((fault: CommanderError) => process.exit(fault.exitCode === 0 ? 0 : 2))
  .action(async (work: 'health' | 'repair' | 'rebuild', indexes: string[], options: Options) => {
    try {
      process.exitCode = await run(work, indexes, options);
    } catch (fault) {
      if (!(fault instanceof ImportStopped || fault instanceof ConfigurationError)) throw fault;
      process.stderr.write(`${fault.message}\n`);
      process.exitCode = 2;
    }
  });

async function run(work: 'health' | 'repair' | 'rebuild', indexes: readonly string[], options: Options): Promise<number> {
  const { dataFolder } = readConfig(process.env);
  const asking: Asking = { hub: () => findHub(options, dataFolder, 'operator'), attempts: 5 };
  const named = indexes.map((name) => name.toUpperCase());
  let told = await health({ ...asking, attempts: 1 }, named);
  if (work !== 'health') {
    const before = told;
    const mutation = work === 'repair' ? 'repairSearch' : 'rebuildSearch';
    await ask(asking, `mutation ($index: [SearchIndex!]) { ${mutation}(index: $index) { index } }`, {
      index: named.length > 0 ? named : null,
    });
    told = options.wait ? await followed(asking, named, before, work) : await health(asking, named);
  }
  process.stdout.write(options.json ? `${JSON.stringify(told, null, 2)}\n` : `${table(told)}\n`);
  return told.every(complete) ? 0 : 1;
}

async function health(asking: Asking, named: readonly string[]): Promise<Told[]> {
  const { searchHealth } = (await ask(asking, `{ searchHealth ${fields} }`)) as { searchHealth: Told[] };
  return searchHealth.filter(({ index }) => named.length === 0 || named.includes(index));
}

/** Shows the progress of what was asked for until it has ended. */
async function followed(asking: Asking, named: readonly string[], before: readonly Told[], work: 'repair' | 'rebuild'): Promise<Told[]> {
  const ended = (told: Told): boolean => {
    const former = before.find(({ index }) => index === told.index)!;
    if (told.wanted !== null || told.progress !== null) return false;
    return work === 'rebuild' ? told.builtAt !== former.builtAt || told.problem !== null : told.check?.at !== former.check?.at;
  };
  const total = before.reduce((sum, { rows }) => sum + rows, 0);
  const bar = showProgress(Math.max(1, total), process.stderr);
  for (;;) {
    const told = await health(asking, named);
    bar.done(
      Math.round(
        told.reduce(
          (sum, one) => sum + (ended(one) ? one.rows : one.progress ? (one.rows * one.progress.done) / Math.max(1, one.progress.total) : 0),
          0,
        ),
      ),
    );
    if (told.every(ended)) {
      bar.stop();
      return told;
    }
    await sleep(500);
  }
}

const complete = ({ state, missing, stale, extra, refusedCount, problem }: Told): boolean =>
  ['READY', 'REBUILDING'].includes(state) && missing === 0 && stale === 0 && extra === 0 && refusedCount === 0 && problem === null;

function table(told: readonly Told[]): string {
  const header = ['index', 'state', 'rows', 'documents', 'missing', 'stale', 'extra', 'refused', 'checksums', 'lexicon', 'built'];
  const rows = told.map((one) => [
    one.index.toLowerCase(),
    one.progress ? `${one.state} ${one.progress.done}/${one.progress.total}` : one.state,
    ...[one.rows, one.documents, one.missing, one.stale, one.extra, one.refusedCount].map((value) => String(value ?? '–')),
    one.engineChecksum === null ? '–' : one.engineChecksum === one.databaseChecksum ? `= ${one.engineChecksum}` : '≠',
    String(one.lexiconVersion ?? '–'),
    one.builtAt ?? '–',
  ]);
  const widths = header.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  const [first] = told;
  return [
    line(header),
    ...rows.map(line),
    ...(first
      ? [
          `位置 position ${first.position ?? '–'} / ${first.newestPosition ?? '–'}，待索引 pending ${first.pendingChanges}，最久 oldest ${first.oldestPendingSeconds} s`,
        ]
      : []),
    ...told.flatMap(({ index, problem }) => (problem === null ? [] : [`${index.toLowerCase()}: ${problem}`])),
    ...told.flatMap(({ index, refused }) => refused.map(({ id, reason }) => `${index.toLowerCase()} ${id}: ${reason}`)),
  ].join('\n');
}
