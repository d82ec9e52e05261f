import { existsSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command, type CommanderError } from 'commander';
import { ConfigurationError, readConfig } from '../platform/config.js';
import type { Sentence } from '../platform/language.js';
import type { RecordForm } from '../records/kind.js';
import type { BatchPolicyName } from '../records/receipts.js';
import { codesOfHub, publishedCodes } from '../exchange/codeLists.js';
import { ErrorsFile } from '../exchange/errorsFile.js';
import { findHub, type Asking } from '../exchange/hub.js';
import { plainMapping, readMapping, type Mapping } from '../exchange/mapping.js';
import { knownNames } from '../exchange/plan.js';
import { checkCaller, type Taking } from '../exchange/receipts.js';
import { outcomeLines, sizeText } from '../exchange/report.js';
import { planned, sendFile, survey } from '../exchange/run.js';
import { batchKeys } from '../exchange/sending.js';
import { ImportStopped, stopped } from '../exchange/stopped.js';
import type { Table, TableOptions } from '../exchange/tabular.js';
import { writeTemplate } from '../exchange/template.js';

/** What every command that sends a file can be told. */
export interface FileOptions extends TableOptions {
  url?: string;
  key?: string;
  mapping?: string;
  ignoreUnknown?: boolean;
  batch: number;
  policy: BatchPolicyName;
  dryRun?: boolean;
  errors?: string;
  again?: boolean;
  template?: string;
}

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

/** Adds the options that commands share, in the order in which help shows them. */
export const withFileOptions = (command: Command, policy: BatchPolicyName, keyHelp: string): Command =>
  command
    .option('--template <file>', '写出模板（.xlsx 或 .csv），不发送 — write a template to fill in, and send nothing')
    .option('--dry-run', '试运行：只检查和比较，不写入 — check and compare only, write nothing')
    .addOption(
      new Option('--policy <name>', '有错误记录时的做法 — what happens to bad records')
        .choices(['REJECT_BAD', 'QUARANTINE_BAD', 'REJECT_ALL'])
        .default(policy),
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
    .option('--key <key>', keyHelp)
    .helpOption('-h, --help', '帮助 — help')
    .exitOverride((fault: CommanderError) => process.exit(fault.exitCode === 0 ? 0 : 2));

/** Runs a command to its exit code; what stops it is told in both languages, with the code 2. */
export async function ending(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (fault) {
    if (!(fault instanceof ImportStopped || fault instanceof ConfigurationError)) throw fault;
    process.stderr.write(`${fault.message}\n`);
    process.exitCode = 2;
  }
}

export const say = ({ zh, en }: Sentence) => process.stderr.write(`${zh} — ${en}\n`);

/** npm starts scripts in the project's folder; a path may be meant from where npm was called. */
export function located(path: string): string {
  const from = process.env['INIT_CWD'];
  return isAbsolute(path) || existsSync(path) || !from ? path : resolve(from, path);
}

/** npm takes options that it knows for itself: a dry run must not become a real one by that. */
export function refuseTakenOptions({ dryRun }: FileOptions, example: string): void {
  if (process.env['npm_config_dry_run'] && !dryRun)
    throw stopped(
      `npm 自己取走了 --dry-run，没有发送：请在选项前加 --，如 ${example}`,
      `npm took --dry-run for itself, and nothing was sent: put -- before the options, as in ${example}.`,
    );
}

/** Where the records of a file go, who may send them, and how the file is opened once the names of its columns are known. */
export interface Errand {
  form: RecordForm;
  taking: Taking;
  scope: string;
  /** Role whose key of the demonstration is taken when none is given. */
  role: string;
  paths: readonly string[];
  open: (knows: (name: string) => boolean) => Promise<Table>;
  /** What else makes the file another one for its idempotency keys. */
  settings?: Record<string, unknown>;
  takesRepeated?: boolean;
}

/** Sends a file batch by batch with progress, and prints what came of it. Answers 0 when all are in, 1 when some were refused, 130 when interrupted. */
export async function sendRecords(errand: Errand, options: FileOptions): Promise<number> {
  const { form, taking, scope, role, paths } = errand;
  const mapping: Mapping = options.mapping ? await readMapping(located(options.mapping), form) : plainMapping;
  const table = await errand.open(knownNames(form, mapping));
  const { dataFolder } = readConfig(process.env);
  let began: number | undefined;
  const asking: Asking = {
    hub: () => findHub(options, dataFolder, role),
    attempts: 10,
    say,
    heard: (time) => (began ??= time),
  };
  const caller = await checkCaller(asking, scope, role);
  const signal = interruption();

  const [path = ''] = paths;
  const shown = paths.length === 1 ? basename(path) : `${basename(path)} …`;
  say({
    zh: `文件 ${shown}（${table.format}，${sizeText(table.size)}）→ ${form.label.zh}，身份 ${caller.name}`,
    en: `file ${shown} (${table.format}, ${sizeText(table.size)}) → ${form.subject}, as ${caller.name}`,
  });
  const surveyed = await survey(table, signal);
  const { plan, lines } = planned(table, surveyed, form, mapping, surveyed.filled, options.ignoreUnknown === true);
  lines.forEach(say);
  const { batch, policy, dryRun = false } = options;
  const errorsFile = options.errors ? await ErrorsFile.create(writable(options.errors, paths)) : undefined;
  const started = performance.now();
  try {
    const outcome = await sendFile({
      asking,
      table,
      plan: { ...plan, takesRepeated: errand.takesRepeated === true },
      manner: { taking, policy, dryRun, keyOf: batchKeys(settingsOf(errand, options, table, mapping)), began: () => began ?? 0 },
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

/** What must be the same for a batch to be the same one again. */
const settingsOf = ({ form, settings }: Errand, options: FileOptions, { sha256 }: Table, mapping: Mapping) => ({
  format: 1,
  file: sha256,
  subject: form.subject,
  mapping,
  batch: options.batch,
  policy: options.policy,
  ignoreUnknown: options.ignoreUnknown,
  encoding: options.encoding,
  delimiter: options.delimiter,
  sheet: options.sheet,
  headerRow: options.headerRow,
  relaxQuotes: options.relaxQuotes,
  ...settings,
  again: options.again ? new Date().toISOString() : undefined,
});

/** A path to be written, meant from where npm was called. */
export const placed = (path: string): string => (isAbsolute(path) ? path : resolve(process.env['INIT_CWD'] ?? '.', path));

function writable(errors: string, paths: readonly string[]): string {
  const target = placed(errors);
  if (paths.some((path) => target === resolve(path)))
    throw stopped('--errors 不能是要发送的文件本身', '--errors cannot be the file that is sent.');
  return target;
}

/** Writes a template and says what to do with it; code lists come from the hub when one is running, else as they were published. */
export async function writeTemplateFile(form: RecordForm, template: string, options: FileOptions): Promise<number> {
  const path = placed(template);
  const { dataFolder } = readConfig(process.env);
  const asking: Asking = { hub: () => findHub(options, dataFolder), attempts: 1 };
  const lists = await codesOfHub(asking, today()).catch((fault: unknown) => {
    if (!(fault instanceof ImportStopped) || options.url) throw fault;
    say({ zh: '枢纽没有运行，代码表采用随程序发布的版本', en: 'no hub is running: the code lists are those published with it' });
    return publishedCodes();
  });
  await writeTemplate(path, form, lists);
  process.stdout.write(
    `已写出${form.label.zh}的模板 ${path}；填写后执行 ${form.command ?? 'npm run import --'} ${form.subject} ${template}\nThe template is written; fill it in and run the command above.\n`,
  );
  return 0;
}

/** The day at Lianyungang. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

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
