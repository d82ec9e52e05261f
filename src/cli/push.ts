import { basename } from 'node:path';
import { Argument, Command, InvalidArgumentError } from 'commander';
import {
  ending,
  located,
  placed,
  refuseTakenOptions,
  sendRecords,
  withFileOptions,
  writeTemplateFile,
  type FileOptions,
} from './fileCommand.js';
import { feedForm, feedOf, pushExamples } from '../exchange/feedForm.js';
import { boundMemory } from '../exchange/memory.js';
import { stopped } from '../exchange/stopped.js';
import { openTable } from '../exchange/tabular.js';

interface Options extends FileOptions {
  contract?: number;
  feed?: string;
}

const version = (text: string) => {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('应为版本号，如 1 — a number of a version, such as 1');
  return Number(text);
};

/** `npx wuku push`: sends the records of a file to a feed. Ends with 0 when all are in, 1 when some were refused or quarantined, 2 when the push could not be done, 130 when it was interrupted. */
export const push = withFileOptions(
  new Command('push')
    .description(
      '向数据推送（feed）发送文件（CSV、XLSX、JSON、文本行），或写出填写模板 — push the records of a file to a feed, or write a template to fill in',
    )
    .usage('[options] <feed> <file>')
    .addArgument(new Argument('[feed]', '数据推送的代码，见下 — code of the feed, see below'))
    .argument('[file]', '文件 — CSV, XLSX, JSON Lines, a JSON list, or text by --lines')
    .option('--feed <code>', '数据推送的代码；模板默认取文件名 — the feed; of a template by default the name of the file')
    .option('--contract <version>', '契约版本，默认最新 — version of the contract; the newest when left out', version)
    .option('--lines <field>', '文本的每一行作为一条记录的这个字段 — each line of a text is this field of a record'),
  'QUARANTINE_BAD',
  '密钥：本部门的密钥 — key of the department that owns the feed',
)
  .addHelpText('after', pushExamples)
  .action((feed: string | undefined, file: string | undefined, options: Options) =>
    ending(() => (options.template === undefined ? run(feed, file, options) : template(feed, options.template, options))),
  );

async function run(given: string | undefined, last: string | undefined, options: Options): Promise<number> {
  refuseTakenOptions(options, 'npx wuku push water.river-stage FILE --dry-run');
  const [code, file] = options.feed === undefined ? [given, last] : [options.feed, last ?? given];
  if (code === undefined || file === undefined)
    throw stopped(
      '请写明数据推送和文件，如 npx wuku push water.river-stage 水情.xlsx；全部用法见 --help',
      'Name the feed and the file, as in npx wuku push water.river-stage FILE.xlsx; --help tells everything.',
    );
  boundMemory();
  const feed = feedOf(code);
  const form = feedForm(feed, options.contract);
  if (options.lines !== undefined && !Object.hasOwn(form.fields, options.lines))
    throw stopped(
      `“${feed.title.zh}”没有字段 ${options.lines}，可用：${Object.keys(form.fields).join('、')}`,
      `The feed ${code} has no field ${options.lines}; it has ${Object.keys(form.fields).join(', ')}.`,
    );
  const path = located(file);
  return sendRecords(
    {
      form,
      taking: {
        mutation: 'pushRecords',
        inputType: 'PushRecordsInput',
        input: { feed: code, contract: options.contract ?? null },
      },
      scope: 'feed:push',
      role: `department:${feed.sector}`,
      paths: [path],
      open: (knows) => openTable(path, { ...options, knows }),
      settings: { contract: options.contract, lines: options.lines },
      takesRepeated: true,
    },
    options,
  );
}

async function template(given: string | undefined, path: string, options: Options): Promise<number> {
  const code = options.feed ?? given ?? basename(placed(path)).replace(/\.(xlsx|csv)$/i, '');
  return writeTemplateFile(feedForm(feedOf(code), options.contract), path, options);
}
