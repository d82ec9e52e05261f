import { isBlank, longestRow, mostColumns, type FileRow } from './rows.js';
import { stopped } from './stopped.js';

/** The records of JSON Lines, one object a line; blank lines are skipped, a line that is not an object is a fault of its row. */
export async function* jsonLineRows(text: AsyncIterable<string>, columns: Set<string>): AsyncGenerator<FileRow> {
  let rest = '';
  let row = 0;
  for await (const piece of text) {
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop()!;
    if (rest.length > longestRow) throw tooLong(row + 1);
    for (const line of lines) {
      row++;
      if (line.trim() !== '') yield rowOf(line, row, columns);
    }
  }
  if (rest.trim() !== '') yield rowOf(rest, row + 1, columns);
}

/** The elements of a JSON list, read one after another; throws when the text is no list or ends before it. */
export async function* jsonListRows(text: AsyncIterable<string>, columns: Set<string>): AsyncGenerator<FileRow> {
  let [depth, row, element] = [0, 0, ''];
  let [quoted, escaped, ended] = [false, false, false];
  for await (const piece of text) {
    let from = 0;
    for (let index = 0; index < piece.length; index++) {
      const sign = piece[index]!;
      if (quoted) {
        if (escaped) escaped = false;
        else if (sign === '\\') escaped = true;
        else if (sign === '"') quoted = false;
        continue;
      }
      if (ended && sign.trim() !== '') throw notAList();
      if (sign === '"') quoted = true;
      if (sign === '[' || sign === '{') {
        depth++;
        if (depth === 1 && sign === '{') throw notAList();
        if (depth === 1) from = index + 1;
      }
      if (sign === ']' || sign === '}') depth--;
      if ((sign === ',' && depth === 1) || (depth === 0 && sign === ']')) {
        const whole = element + piece.slice(from, index);
        element = '';
        from = index + 1;
        ended = depth === 0;
        if (whole.trim() !== '') yield rowOf(whole, ++row, columns);
        else if (!ended || row > 0) throw notAList();
      }
    }
    element += ended ? '' : piece.slice(from);
    if (element.length > longestRow) throw tooLong(row + 1);
  }
  if (!ended)
    throw stopped(
      `JSON 列表没有结束：第 ${row + 1} 条之后文件中断`,
      `The JSON list does not end: the file breaks off after element ${row}.`,
    );
}

const notAList = () =>
  stopped(
    'JSON 文件应为对象的列表 [ {…}, {…} ]，或每行一个对象（JSON Lines）',
    'A JSON file should be a list of objects [ {…}, {…} ], or one object a line (JSON Lines).',
  );

const tooLong = (row: number) => stopped(`第 ${row} 条超过 1 MiB`, `Record ${row} is longer than 1 MiB.`);

function rowOf(text: string, row: number, columns: Set<string>): FileRow {
  const cells = new Map<string, unknown>();
  const fault = (code: string, zh: string, en: string): FileRow => ({ row, cells, faults: [{ code, sentence: { zh, en } }] });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return fault('NOT_JSON', '不是有效的 JSON', 'This is not valid JSON.');
  }
  if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
    return fault('NOT_A_RECORD', '每条记录应为对象', 'Each record should be an object.');
  for (const [name, value] of Object.entries(parsed)) {
    columns.add(name);
    if (columns.size > mostColumns) throw stopped(`字段名超过 ${mostColumns} 个`, `There are more than ${mostColumns} names of fields.`);
    if (!isBlank(value)) cells.set(name, value);
  }
  return { row, cells, faults: [] };
}
