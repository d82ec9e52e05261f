import { takesDocuments } from './documents.js';
import { subjects } from './subjects.js';

/** Every subject with its Chinese name, the role that may import it, and whether its records are made of documents. */
const subjectLines = Object.entries(subjects).map(
  ([name, { kind, scope }]) =>
    `  ${name.padEnd(20)} ${kind.label.zh}${takesDocuments(kind) ? '（表格或文档 tables or documents）' : ''}${scope === 'vocabulary:write' ? '（operator）' : ''}`,
);

/** Examples and rules that stand below the options of `import --help`. */
export const importExamples = `
导入对象 — subjects（密钥的角色为 editor 或 operator，标明的只能是 operator — the key has the role editor or operator, operator only where it says so）
${subjectLines.join('\n')}

例子 — examples（选项前加 -- ：npm 会取走它认识的选项 — put -- first, npm takes options that it knows）
  npm run import -- materials 物资.xlsx --sheet 目录
  npm run import -- depots depots.csv --dry-run
  npm run import -- stockLots 库存.csv --errors errors.csv --policy QUARANTINE_BAD
  npm run import -- materials catalogue.csv --mapping catalogue.json
  npm run import -- --template depots.xlsx
  npm run import -- --template 填报表.xlsx --subject agreements
  npm run import -- regulations 某法.md --dry-run
  npm run import -- regulations 法规文件夹 --mapping level.json
  npm run import -- lots lots.jsonl --url http://hub.example:4000 --key wuku_…

列名 — columns
  接口字段名（code）、中文名（编码）或映射文件；空白单元格不写入，不清空原值
  the field of the API (code), its Chinese name (编码), or a mapping file; a blank cell leaves the value as it is

模板 — templates
  --template 文件.xlsx 或 .csv：写出可填写的表，含下拉列表、检查、填写说明和代码表；已有的文件不覆盖。以“示例：”开头的示例行
  和字段名行不会导入。文件名就是导入对象，否则用 --subject 写明
  writes a table to fill in, with drop-down lists, checks, a guide and code lists; a file that is there is kept. The rows of
  the field names and of the example (示例：) are never imported. The name of the file is the subject, or say --subject

列表 — lists in a cell
  各项以分号隔开，项内各值以 * 隔开：WZ-001*200*24；WZ-002*3*48；只有一个值的列表也可用逗号或顿号；JSON 给出对象的列表
  items by semicolons, the values of an item by *: WZ-001*200*24;WZ-002*3*48; JSON gives lists of objects

文档 — documents
  有正文（text）的对象可直接导入 .md、.txt 文件或文件夹，一个文件一条记录：识别标题、文号、公布和施行日期，编码取文件名或
  --code。文件开头两行 --- 之间可写“字段: 值”，优先于识别结果；各文件相同的字段用映射文件的 constants
  subjects with a text take .md and .txt files or folders, one record a file: title, number and days are recognised, the code is
  the name of the file or --code. Between two lines of --- at the beginning "field: value" says more, and goes first

映射文件 — mapping file
  {
    "columns":   { "item code": "code", "weight kg": "weightKg", "remark": null },
    "constants": { "unit": "件" },
    "values":    { "weightKg": { "0": null } },
    "derived":   { "code": { "from": ["Warehouse", "Item Name"], "prefix": "NROC-", "normalize": ["trim", "upper"], "hash": true } },
    "normalize": { "depot": ["trim", "upper"] },
    "round":     { "unitPrice": 2 },
    "unknown":   "ignore",
    "repeated":  "skip"
  }
  columns 列→字段，null 为不用；constants 固定值；values 替换；derived 由几列组成（hash 生成稳定编码）；
  normalize：trim upper lower collapse；round 小数位；unknown 其余的列；repeated 完全相同的重复行
  columns: column to field, null leaves it out; constants: fixed values; values: replacements; derived: made of
  several columns (hash gives a stable code); normalize: trim upper lower collapse; round: decimals; unknown: other
  columns; repeated: rows whose records are the same

退出码 — exit codes
  0 全部写入 all in   1 有记录被拒绝或隔离 some refused   2 无法导入 could not be done   130 中断 interrupted
`;
