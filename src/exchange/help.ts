/** Examples and rules that stand below the options of `import --help`. */
export const importExamples = `
例子 — examples（选项前加 -- ：npm 会取走它认识的选项 — put -- first, npm takes options that it knows）
  npm run import -- materials 物资.xlsx --sheet 目录
  npm run import -- depots depots.csv --dry-run
  npm run import -- stockLots 库存.csv --errors errors.csv --policy QUARANTINE_BAD
  npm run import -- materials catalogue.csv --mapping catalogue.json
  npm run import -- lots lots.jsonl --url http://hub.example:4000 --key wuku_…

列名 — columns
  接口字段名（code）、中文名（编码）或映射文件；空白单元格不写入，不清空原值
  the field of the API (code), its Chinese name (编码), or a mapping file; a blank cell leaves the value as it is

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
