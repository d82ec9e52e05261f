import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Argument, Command } from 'commander';
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
import { documentFiles, documentTable, isDocument, takesDocuments } from '../exchange/documents.js';
import { importExamples } from '../exchange/help.js';
import { boundMemory } from '../exchange/memory.js';
import { stopped } from '../exchange/stopped.js';
import { subjectNamed } from '../exchange/subjects.js';
import { openTable, type Table } from '../exchange/tabular.js';
import type { RecordForm } from '../records/kind.js';

interface Options extends FileOptions {
  subject?: string;
  code?: string;
}

/** `npm run import`: sends the records of a file to a running hub. Ends with 0 when all are in, 1 when some were refused, 2 when the import could not be done, 130 when it was interrupted. */
export const importFile = withFileOptions(
  new Command('import')
    .description(
      '导入文件（CSV、XLSX、JSON、文档），或写出填写模板 — import records or documents into a running hub, or write a template to fill in',
    )
    .usage('[options] <subject> <file...>')
    .addArgument(new Argument('[subject]', '导入对象，见下 — what the records are, see below'))
    .argument(
      '[file...]',
      '文件 — CSV, XLSX, JSON Lines or a JSON list; for subjects with a text also Markdown and plain text, any number of files or a folder',
    )
    .option('--subject <name>', '导入对象；模板默认取文件名 — the subject; of a template by default the name of the file')
    .option('--code <code>', '文档的编码，默认取文件名 — code of a document; by default the name of the file'),
  'REJECT_BAD',
  '密钥：编辑角色，代码表需平台运维角色 — key of the role editor, or operator for code tables',
)
  .addHelpText('after', importExamples)
  .action((subject: string | undefined, files: string[], options: Options) =>
    ending(() => (options.template === undefined ? run(subject, files, options) : template(subject, options.template, options))),
  );

async function run(subject: string | undefined, given: readonly string[], options: Options): Promise<number> {
  refuseTakenOptions(options, 'npm run import -- materials FILE --dry-run');
  const [name, files] = options.subject === undefined ? [subject, given] : [options.subject, subject ? [subject, ...given] : given];
  if (name === undefined || files.length === 0)
    throw stopped(
      '请写明导入对象和文件，如 npm run import -- materials 物资.xlsx；全部用法见 --help',
      'Name the subject and the file, as in npm run import -- materials FILE.xlsx; --help tells everything.',
    );
  boundMemory();
  const { kind, mutation, scope } = subjectNamed(name);
  const paths = files.map(located);
  return sendRecords(
    {
      form: kind,
      taking: { mutation, inputType: 'ImportInput', input: {} },
      scope,
      role: scope === 'vocabulary:write' ? 'operator' : 'editor',
      paths,
      open: (knows) => openFiles(paths, kind, { ...options, knows }),
      settings: { code: options.code },
    },
    options,
  );
}

async function template(subject: string | undefined, path: string, options: Options): Promise<number> {
  const name = options.subject ?? subject ?? basename(placed(path)).replace(/\.[^.]+$/, '');
  return writeTemplateFile(subjectNamed(name).kind, path, options);
}

/** One file of records, or documents of a kind that has a text. */
async function openFiles(paths: readonly string[], kind: RecordForm, options: Options): Promise<Table> {
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
