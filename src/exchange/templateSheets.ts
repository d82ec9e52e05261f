import type ExcelJS from 'exceljs';
import { identityOf, type RecordKind } from '../records/kind.js';
import { longestList, type CodeLists } from './codeLists.js';
import { exampleMark, type TemplateField } from './templateFields.js';

/** Ranges of the sheet of codes as rules name them: by table of a reference, or by `choiceRange` of a field. */
export type Ranges = ReadonlyMap<string, string>;

/** The name of the range that holds the words of a field. */
export const choiceRange = (field: string): string => `choices of ${field}`;

const guideName = '说明 Guide';
const codesName = '代码 Codes';
const bold = { bold: true };

/** What the guide of a template for an import says before the fields. */
export function importLines(kind: RecordKind, firstRow: number): string[] {
  const identity = identityOf(kind).map((name) => kind.fields[name]?.label.zh ?? name);
  return [
    `${kind.label.zh}导入模板 — template for ${kind.subject}`,
    `从第 ${firstRow} 行开始填写，一行一条记录；标题行不要改动，不用的列可以删除。以“${exampleMark}”开头的示例行和灰色的字段名行不会导入。— Fill in from row ${firstRow} on, one record a row; rows with ${exampleMark} are not imported.`,
    `${identity.join(' + ')}相同的记录会被更新；空白单元格不改变原值。— A record with the same ${identityOf(kind).join(' + ')} is updated; a blank cell leaves the value as it is.`,
    `导入：npm run import -- ${kind.subject} 文件.xlsx --dry-run（试运行），去掉 --dry-run 即写入。`,
  ];
}

/** Adds the sheet that explains every field, below some lines. */
export function addGuide(book: ExcelJS.Workbook, fields: readonly TemplateField[], lines: readonly string[]): void {
  const sheet = book.addWorksheet(guideName, { views: [{ state: 'frozen', ySplit: 6 }] });
  sheet.columns = [20, 24, 8, 60, 10, 40, 30, 60].map((width) => ({
    width,
    style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } },
  }));
  for (const line of lines) sheet.addRow([line]).alignment = { wrapText: false };
  sheet.getRow(1).font = { bold: true, size: 14 };
  sheet.addRow([]);
  sheet.addRow(['列名', '字段 field', '必填', '写法', '单位', '可选值', '示例', 'how it is written']).font = bold;
  for (const { label, name, required, form, unit, choices, example } of fields)
    sheet.addRow([label.zh, name, required ? '＊ 是' : '', form.zh, unit, choices.join('、'), example, form.en]);
}

/** Adds the sheet of codes, when there are any: two columns a list, code and name. */
export function addCodes(book: ExcelJS.Workbook, fields: readonly TemplateField[], lists: CodeLists): Ranges {
  const blocks = blocksOf(fields, lists);
  const ranges = new Map<string, string>();
  if (blocks.length === 0) return ranges;
  const sheet = book.addWorksheet(codesName, { views: [{ state: 'frozen', ySplit: 2 }] });
  blocks.forEach(({ key, title, rows }, index) => {
    const [codes, names] = [sheet.getColumn(index * 3 + 1), sheet.getColumn(index * 3 + 2)];
    Object.assign(codes, { width: 26, numFmt: '@' });
    Object.assign(names, { width: 30, numFmt: '@' });
    sheet.getCell(1, codes.number).value = title;
    sheet.getCell(2, codes.number).value = '编码 code';
    sheet.getCell(2, names.number).value = '名称 name';
    rows.forEach(([code, name], row) => {
      sheet.getCell(row + 3, codes.number).value = code;
      sheet.getCell(row + 3, names.number).value = name;
    });
    ranges.set(key, `'${codesName}'!$${codes.letter}$3:$${codes.letter}$${rows.length + 2}`);
  });
  for (const row of [1, 2]) sheet.getRow(row).font = bold;
  return ranges;
}

interface Block {
  key: string;
  title: string;
  rows: (readonly [string, string])[];
}

/** The code lists that the fields and their lists refer to, and the words of every closed list. */
function blocksOf(fields: readonly TemplateField[], lists: CodeLists): Block[] {
  const blocks = new Map<string, Block>();
  for (const { name, label, rule, choices } of fields) {
    for (const each of rule.part ? Object.values(rule.part.items) : [rule]) {
      const list = each.reference && lists.get(each.reference.table);
      if (list && list.length > 0 && list.length <= longestList)
        blocks.set(each.reference!.table, {
          key: each.reference!.table,
          title: each.label.zh,
          rows: list.map((row) => [row.code, row.name] as const),
        });
    }
    const holds = rule.part ? undefined : rule.holds;
    if (holds?.kind === 'choice')
      blocks.set(choiceRange(name), {
        key: choiceRange(name),
        title: label.zh,
        rows: choices.map((word, index) => [word, holds.names[index]!] as const),
      });
  }
  return [...blocks.values()];
}
