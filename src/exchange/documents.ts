import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Sentence } from '../platform/language.js';
import type { RecordForm } from '../records/kind.js';
import { decodedText } from './decoding.js';
import { documentHead, type DocumentHead } from './documentText.js';
import { chooseEncoding, examineBytes } from './encoding.js';
import { frontMatter } from './frontMatter.js';
import { fieldNames, plainName } from './plan.js';
import type { FileRow, RowFault } from './rows.js';
import { ImportStopped, stopped } from './stopped.js';
import type { Table } from './tabular.js';

const extensions = new Set(['.md', '.markdown', '.txt']);

/** The longest text of one document; with what stands beside it, it fits into a request. */
const longestText = 3 * 1024 * 1024;

/** Whether records of this kind are made of documents, one a file. */
export const takesDocuments = (kind: RecordForm): boolean => kind.fields['text'] !== undefined;

export interface DocumentOptions {
  encoding?: string | undefined;
  /** The code of a single document; the name of the file when left out. */
  code?: string | undefined;
}

/** The documents that paths name: files as they are, folders by the Markdown and text files in them. */
export async function documentFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    paths.map(async (path) => {
      const about = await stat(path).catch((fault: NodeJS.ErrnoException) => {
        throw stopped(`文件无法打开：${path}（${fault.code}）`, `The file cannot be opened: ${path} (${fault.code}).`);
      });
      if (!about.isDirectory()) return [path];
      const names = (await readdir(path)).filter((name) => isDocument(name) && !name.startsWith('.')).sort();
      if (names.length === 0) throw stopped(`文件夹 ${path} 中没有 .md 或 .txt 文件`, `The folder ${path} holds no .md or .txt files.`);
      return names.map((name) => join(path, name));
    }),
  );
  return found.flat();
}

/** Whether a file is a document by its name. */
export const isDocument = (path: string): boolean => extensions.has(extname(path).toLowerCase());

/** Documents as a table of one row a file, its columns the fields of the kind. */
export async function documentTable(files: readonly string[], kind: RecordForm, options: DocumentOptions): Promise<Table> {
  if (options.code !== undefined && files.length > 1) throw stopped('--code 只能用于一个文件', '--code is for a single file only.');
  const hash = createHash('sha256');
  let size = 0;
  for (const file of files) {
    const bytes = await examined(file);
    hash.update(basename(file)).update('\0').update(bytes.sha256);
    size += bytes.size;
  }
  const table: Table = { format: 'DOCUMENTS', sha256: hash.digest('hex'), size, decisions: [], columns: new Set(), rows };
  async function* rows(): AsyncGenerator<FileRow> {
    table.decisions = [];
    for (const [index, file] of files.entries()) {
      const row = await documentRow(file, index + 1, kind, options);
      for (const name of row.cells.keys()) table.columns.add(name);
      if (table.decisions.length < mostTold) table.decisions.push(told(kind, basename(file), row));
      else if (table.decisions.length === mostTold)
        table.decisions.push({
          zh: `其余 ${files.length - mostTold} 个文件从略`,
          en: `${files.length - mostTold} more files are not shown`,
        });
      yield row;
    }
  }
  return table;
}

const mostTold = 30;

const examined = (file: string) =>
  examineBytes(file).catch((fault: NodeJS.ErrnoException) => {
    throw stopped(
      `文件无法打开：${file}（${fault.code ?? fault.message}）`,
      `The file cannot be opened: ${file} (${fault.code ?? fault.message}).`,
    );
  });

async function documentRow(file: string, row: number, kind: RecordForm, options: DocumentOptions): Promise<FileRow> {
  const name = basename(file);
  const faults: RowFault[] = [];
  const fault = (code: string, zh: string, en: string) => faults.push({ code, sentence: { zh, en } });
  let text = '';
  try {
    text = await documentText(file, options.encoding);
    if (text.includes('\0')) fault('NOT_TEXT', '不是文本文件', 'This is not a text file.');
  } catch (reason) {
    if (!(reason instanceof ImportStopped)) throw reason;
    fault('NOT_READ', reason.sentence.zh, reason.sentence.en);
  }
  const { values, bad } = documentValues(text, name, kind, options.code);
  if (faults.length === 0 && String(values.get('text') ?? '') === '') fault('EMPTY', '文件没有正文', 'The file holds no text.');
  if (bad.length > 0)
    fault(
      'BAD_FRONT_MATTER',
      `文件头的这些行不是“字段: 值”：${bad.join('、')}`,
      `Lines of the front matter are not "field: value": ${bad.join(', ')}.`,
    );
  return { row, file: name, cells: values, faults };
}

async function documentText(file: string, encoding: string | undefined): Promise<string> {
  const bytes = await examined(file);
  if (bytes.size > longestText)
    throw stopped(`文件超过 ${longestText / 2 ** 20} MiB`, `The file is larger than ${longestText / 2 ** 20} MiB.`);
  if (['504b0304', 'd0cf11e0', '25504446'].includes(bytes.start.subarray(0, 4).toString('hex')))
    throw stopped(
      '这是 Word 或 PDF 文档，不是纯文本：请另存为 .txt 或 .md',
      'This is a Word or PDF document, no plain text: save it as .txt or .md.',
    );
  const chosen = chooseEncoding(bytes, encoding);
  let text = '';
  const trust = { trusted: bytes.validUtf8 && /^utf-?8$/i.test(chosen.encoding), guessed: encoding === undefined };
  for await (const piece of decodedText(file, chosen.encoding, trust)) text += piece;
  return text;
}

/** The fields of a record that a document fills: those its front matter names, then those recognised in its head. */
export function documentValues(
  text: string,
  fileName: string,
  kind: RecordForm,
  code?: string,
): { values: Map<string, unknown>; bad: string[] } {
  const { values: given, body, bad } = frontMatter(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const names = fieldNames(kind);
  const values = new Map<string, unknown>(
    given.filter(([, value]) => value !== '').map(([name, value]) => [names.get(plainName(name)) ?? name, value]),
  );
  const stem = fileName.replace(/\.[^.]+$/, '').trim();
  const found = { title: stem, ...documentHead(body), code: code ?? stem, sourceFile: fileName, text: body.trim() };
  for (const [name, value] of Object.entries(found))
    for (const field of (fieldsOf[name as keyof DocumentHead] ?? [name]).filter((each) => kind.fields[each]).slice(0, 1))
      if (value !== '' && !values.has(field)) values.set(field, value);
  if (code !== undefined) values.set('code', code);
  return { values, bad };
}

/** Fields that take what was recognised: the first that the kind has. */
const fieldsOf: Partial<Record<keyof DocumentHead, readonly string[]>> = {
  title: ['title', 'name'],
  promulgatedOn: ['promulgatedOn', 'issuedOn', 'publishedOn'],
};

function told(kind: RecordForm, name: string, { cells, faults }: FileRow): Sentence {
  const shown = [...cells]
    .filter(([field]) => field !== 'text' && field !== 'sourceFile')
    .map(([field, value]) => `${kind.fields[field]?.label.zh ?? field} ${String(value).slice(0, 60)}`);
  const length = String(cells.get('text') ?? '').length;
  const missing = ['documentNumber', 'promulgatedOn', 'issuedOn', 'effectiveOn'].filter((field) => kind.fields[field] && !cells.has(field));
  const absent = missing.length > 0 ? `；未识别：${missing.map((field) => kind.fields[field]!.label.zh).join('、')}` : '';
  return {
    zh: `${name}：${shown.join('；')}；正文 ${length} 字${absent}${faults.length > 0 ? '；有错误' : ''}`,
    en: `${shown.length} fields, ${length} characters of text`,
  };
}
