import { existsSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { ErrorsFile } from '../exchange/errorsFile.js';
import { boundMemory } from '../exchange/memory.js';
import { importExamples } from '../exchange/help.js';
import { findHub, type Asking } from '../exchange/hub.js';
import { plainMapping, readMapping } from '../exchange/mapping.js';
import { checkCaller } from '../exchange/receipts.js';
import { outcomeLines, sizeText } from '../exchange/report.js';
import { planned, sendFile, survey } from '../exchange/run.js';
import { batchKeys } from '../exchange/sending.js';
import { ImportStopped, stopped } from '../exchange/stopped.js';
import { subjectNamed, subjects } from '../exchange/subjects.js';
import { openTable, type TableOptions } from '../exchange/tabular.js';
import { ConfigurationError, readConfig } from '../platform/config.js';
import type { Sentence } from '../platform/language.js';
import type { BatchPolicyName } from '../records/receipts.js';

const wholeNumber = (low: number, high: number) => (text: string) => {
  if (!/^\d{1,7}$/.test(text) || Number(text) < low || Number(text) > high)
    throw new InvalidArgumentError(`应为 ${low} 到 ${high} 的整数 — a whole number from ${low} to ${high}`);
  return Number(text);
};

const delimiterNamed = (text: string) => {
  const delimiter = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';' }[text] ?? text;
  if (delimiter.length !== 1)
    throw new InvalidArgumentError('应为一个字符，或 comma、semicolon、tab — one character, or comma, semicolon, tab');
  return delimiter;
};

interface Options extends TableOptions {
  url?: string;
  key?: string;
  mapping?: string;
  ignoreUnknown?: boolean;
  batch: number;
  policy: BatchPolicyName;
  dryRun?: boolean;
  errors?: string;
  again?: boolean;
}

/** `npm run import`: sends the records of a file to a running hub. Ends with 0 when all are in, 1 when some were refused, 2 when the import could not be done, 130 when it was interrupted. */
export const importFile = new Command('import')
  .description('导入文件（CSV、XLSX、JSON）— import a file of records into a running hub')
  .addArgument(new Argument('<subject>', `导入对象 — what the records are: ${Object.keys(subjects).join(', ')}`))
  .argument('<file>', '文件 — CSV, XLSX, JSON Lines or a JSON list')
  .option('--dry-run', '试运行：只检查和比较，不写入 — check and compare only, write nothing')
  .addOption(
    new Option('--policy <name>', '有错误记录时的做法 — what happens to bad records')
      .choices(['REJECT_BAD', 'QUARANTINE_BAD', 'REJECT_ALL'])
      .default('REJECT_BAD'),
  )
  .option('--errors <file>', '把全部错误写成 CSV — write every fault as CSV')
  .option('--mapping <file>', '列与字段的对应关系（JSON）— how columns become fields')
  .option('--ignore-unknown', '忽略没有对应字段的列 — leave out columns that fill no field')
  .option('--sheet <name>', '工作表 — sheet of a workbook')
  .option('--header-row <number>', '表头所在行 — row of the header', wholeNumber(1, 1_000_000))
  .option('--encoding <name>', '文本编码，默认自动识别 — encoding of text; found out when left out')
  .option('--delimiter <sign>', 'CSV 分隔符，默认自动识别 — delimiter of CSV; found out when left out', delimiterNamed)
  .option('--relax-quotes', '放宽 CSV 的引号规则 — take stray quotes of CSV as they are')
  .option('--batch <number>', '每批记录数 — records a batch', wholeNumber(1, 10_000), 1000)
  .option('--again', '同一文件重新写入，不用早先的回执 — write the same file anew instead of answering its earlier receipts')
  .option(
    '--url <address>',
    '枢纽地址，默认取数据文件夹中的 endpoints.json — address of the hub; by default from endpoints.json in the data folder',
  )
  .option('--key <key>', '密钥：编辑角色，代码表需平台运维角色 — key of the role editor, or operator for code tables')
  .helpOption('-h, --help', '帮助 — help')
  .addHelpText('after', importExamples)
  .exitOverride((fault: CommanderError) => process.exit(fault.exitCode === 0 ? 0 : 2))
  .action(async (subject: string, file: string, options: Options) => {
    try {
      process.exitCode = await run(subject, file, options);
    } catch (fault) {
      if (!(fault instanceof ImportStopped || fault instanceof ConfigurationError)) throw fault;
      process.stderr.write(`${fault.message}\n`);
      process.exitCode = 2;
    }
  });

const say = ({ zh, en }: Sentence) => process.stderr.write(`${zh} — ${en}\n`);

/** npm starts scripts in the project's folder; a path may be meant from where npm was called. */
function located(path: string): string {
  const from = process.env['INIT_CWD'];
  return isAbsolute(path) || existsSync(path) || !from ? path : resolve(from, path);
}

async function run(name: string, file: string, options: Options): Promise<number> {
  if (process.env['npm_config_dry_run'] && !options.dryRun)
    throw stopped(
      'npm 自己取走了 --dry-run，没有导入：请在选项前加 --，如 npm run import -- materials 文件 --dry-run',
      'npm took --dry-run for itself, and nothing was imported: put -- before the options, as in npm run import -- materials FILE --dry-run.',
    );
  boundMemory();
  const { kind, mutation, scope } = subjectNamed(name);
  const path = located(file);
  const mapping = options.mapping ? await readMapping(located(options.mapping), kind) : plainMapping;
  const table = await openTable(path, options);
  const { dataFolder } = readConfig(process.env);
  let began: number | undefined;
  const asking: Asking = {
    hub: () => findHub(options, dataFolder, scope === 'vocabulary:write' ? 'operator' : 'editor'),
    attempts: 10,
    say,
    heard: (time) => (began ??= time),
  };
  const caller = await checkCaller(asking, scope);
  const signal = interruption();

  say({
    zh: `文件 ${basename(path)}（${table.format}，${sizeText(table.size)}）→ ${kind.label.zh}，身份 ${caller.name}`,
    en: `file ${basename(path)} (${table.format}, ${sizeText(table.size)}) → ${kind.subject}, as ${caller.name}`,
  });
  const surveyed = await survey(table, signal);
  const { plan, lines } = planned(table, surveyed, kind, mapping, surveyed.filled, options.ignoreUnknown === true);
  lines.forEach(say);
  const { batch, policy, dryRun = false } = options;
  const settings = {
    format: 1,
    file: table.sha256,
    subject: kind.subject,
    mapping,
    batch,
    policy,
    ignoreUnknown: options.ignoreUnknown,
    encoding: options.encoding,
    delimiter: options.delimiter,
    sheet: options.sheet,
    headerRow: options.headerRow,
    relaxQuotes: options.relaxQuotes,
    again: options.again ? new Date().toISOString() : undefined,
  };
  const errorsFile = options.errors ? await ErrorsFile.create(writable(options.errors, path)) : undefined;
  const started = performance.now();
  try {
    const outcome = await sendFile({
      asking,
      table,
      plan,
      manner: { mutation, policy, dryRun, keyOf: batchKeys(settings), began: () => began ?? 0 },
      batch,
      rows: surveyed.rows,
      errorsFile,
      stream: process.stderr,
      signal,
    });
    const { lines: told, exitCode } = outcomeLines(outcome, {
      dryRun,
      errorsFile: options.errors,
      rows: surveyed.rows,
      milliseconds: performance.now() - started,
    });
    process.stdout.write(`${told.join('\n')}\n`);
    return exitCode;
  } finally {
    await errorsFile?.close();
  }
}

function writable(errors: string, path: string): string {
  const target = isAbsolute(errors) ? errors : resolve(process.env['INIT_CWD'] ?? '.', errors);
  if (target === resolve(path)) throw stopped('--errors 不能是导入文件本身', '--errors cannot be the file that is imported.');
  return target;
}

/** The first Ctrl-C lets the batch in hand finish, a second one ends at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort();
      say({ zh: '正在中断：等待当前批次完成…', en: 'stopping after the batch in hand …' });
    });
  return controller.signal;
}
