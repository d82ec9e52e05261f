import { existsSync, statSync } from 'node:fs';
import { basename, isAbsolute, resolve } from 'node:path';
import { Argument, Command, type CommanderError, InvalidArgumentError, Option } from 'commander';
import { codesOfHub, publishedCodes } from '../exchange/codeLists.js';
import { documentFiles, documentTable, isDocument, takesDocuments } from '../exchange/documents.js';
import { ErrorsFile } from '../exchange/errorsFile.js';
import { boundMemory } from '../exchange/memory.js';
import { importExamples } from '../exchange/help.js';
import { findHub, type Asking } from '../exchange/hub.js';
import { plainMapping, readMapping } from '../exchange/mapping.js';
import { checkCaller } from '../exchange/receipts.js';
import { outcomeLines, sizeText } from '../exchange/report.js';
import { knownNames } from '../exchange/plan.js';
import { planned, sendFile, survey } from '../exchange/run.js';
import { batchKeys } from '../exchange/sending.js';
import { ImportStopped, stopped } from '../exchange/stopped.js';
import { subjectNamed } from '../exchange/subjects.js';
import { openTable, type Table, type TableOptions } from '../exchange/tabular.js';
import { writeTemplate } from '../exchange/template.js';
import { ConfigurationError, readConfig } from '../platform/config.js';
import type { Sentence } from '../platform/language.js';
import type { RecordKind } from '../records/kind.js';
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
  template?: string;
  subject?: string;
  code?: string;
}

/** `npm run import`: sends the records of a file to a running hub. Ends with 0 when all are in, 1 when some were refused, 2 when the import could not be done, 130 when it was interrupted. */
export const importFile = new Command('import')
  .description(
    '导入文件（CSV、XLSX、JSON、文档），或写出填写模板 — import records or documents into a running hub, or write a template to fill in',
  )
  .usage('[options] <subject> <file...>')
  .addArgument(new Argument('[subject]', '导入对象，见下 — what the records are, see below'))
  .argument(
    '[file...]',
    '文件 — CSV, XLSX, JSON Lines or a JSON list; for subjects with a text also Markdown and plain text, any number of files or a folder',
  )
  .option('--template <file>', '写出模板（.xlsx 或 .csv），不导入 — write a template to fill in, and import nothing')
  .option('--subject <name>', '导入对象；模板默认取文件名 — the subject; of a template by default the name of the file')
  .option('--code <code>', '文档的编码，默认取文件名 — code of a document; by default the name of the file')
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
  .action(async (subject: string | undefined, files: string[], options: Options) => {
    try {
      process.exitCode =
        options.template === undefined ? await run(subject, files, options) : await writeTemplateFile(subject, options.template, options);
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

async function run(subject: string | undefined, given: readonly string[], options: Options): Promise<number> {
  if (process.env['npm_config_dry_run'] && !options.dryRun)
    throw stopped(
      'npm 自己取走了 --dry-run，没有导入：请在选项前加 --，如 npm run import -- materials 文件 --dry-run',
      'npm took --dry-run for itself, and nothing was imported: put -- before the options, as in npm run import -- materials FILE --dry-run.',
    );
  const [name, files] = options.subject === undefined ? [subject, given] : [options.subject, subject ? [subject, ...given] : given];
  if (name === undefined || files.length === 0)
    throw stopped(
      '请写明导入对象和文件，如 npm run import -- materials 物资.xlsx；全部用法见 --help',
      'Name the subject and the file, as in npm run import -- materials FILE.xlsx; --help tells everything.',
    );
  boundMemory();
  const { kind, mutation, scope } = subjectNamed(name);
  const paths = files.map(located);
  const [path = ''] = paths;
  const mapping = options.mapping ? await readMapping(located(options.mapping), kind) : plainMapping;
  const table = await openFiles(paths, kind, { ...options, knows: knownNames(kind, mapping) });
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

  const shown = paths.length === 1 ? basename(path) : `${basename(path)} …`;
  say({
    zh: `文件 ${shown}（${table.format}，${sizeText(table.size)}）→ ${kind.label.zh}，身份 ${caller.name}`,
    en: `file ${shown} (${table.format}, ${sizeText(table.size)}) → ${kind.subject}, as ${caller.name}`,
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
    code: options.code,
    again: options.again ? new Date().toISOString() : undefined,
  };
  const errorsFile = options.errors ? await ErrorsFile.create(writable(options.errors, paths)) : undefined;
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

/** A path to be written, meant from where npm was called. */
const placed = (path: string): string => (isAbsolute(path) ? path : resolve(process.env['INIT_CWD'] ?? '.', path));

function writable(errors: string, paths: readonly string[]): string {
  const target = placed(errors);
  if (paths.some((path) => target === resolve(path)))
    throw stopped('--errors 不能是导入文件本身', '--errors cannot be the file that is imported.');
  return target;
}

/** One file of records, or documents of a kind that has a text. */
async function openFiles(paths: readonly string[], kind: RecordKind, options: Options): Promise<Table> {
  const [path = ''] = paths;
  const documents = paths.every((each) => isDocument(each) || isFolder(each));
  if (documents && takesDocuments(kind)) return documentTable(await documentFiles(paths), kind, options);
  if (paths.length > 1 || isFolder(path) || /\.(md|markdown)$/i.test(path))
    throw takesDocuments(kind)
      ? stopped(
          '多个文件只能是 .md 或 .txt 文档；表格一次导入一个',
          'Several files must be .md or .txt documents; tables are imported one by one.',
        )
      : stopped(
          `${kind.label.zh}不是由文档组成的：请给出一个 CSV、XLSX 或 JSON 文件`,
          `Documents cannot be imported as ${kind.subject}: name one CSV, XLSX or JSON file.`,
        );
  if (options.code !== undefined) throw stopped('--code 只能用于文档', '--code is for documents only.');
  return openTable(path, options);
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Writes a template and says what to do with it; code lists come from the hub when one is running, else as they were published. */
async function writeTemplateFile(subject: string | undefined, template: string, options: Options): Promise<number> {
  const path = placed(template);
  const name = options.subject ?? subject ?? basename(path).replace(/\.[^.]+$/, '');
  const { kind } = subjectNamed(name);
  const { dataFolder } = readConfig(process.env);
  const asking: Asking = { hub: () => findHub(options, dataFolder), attempts: 1 };
  const lists = await codesOfHub(asking, today()).catch((fault: unknown) => {
    if (!(fault instanceof ImportStopped) || options.url) throw fault;
    say({ zh: '枢纽没有运行，代码表采用随程序发布的版本', en: 'no hub is running: the code lists are those published with it' });
    return publishedCodes();
  });
  await writeTemplate(path, kind, lists);
  process.stdout.write(
    `已写出${kind.label.zh}的模板 ${path}；填写后执行 npm run import -- ${name} ${template}\nThe template is written; fill it in and run the command above.\n`,
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
