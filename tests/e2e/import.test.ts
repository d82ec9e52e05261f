import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import pg from 'pg';
import { beginImport, zeros } from '../support/importing.js';
import { operate, startHub, type HubProcess } from '../support/process.js';

// a test runs the command up to ten times, each a process of its own
jest.setTimeout(240_000);

const shared = resolve('../shared/data/materials');
const fixtures = resolve('tests/fixtures/exchange');
const files = mkdtempSync(join(tmpdir(), 'hub-import-'));
const emptyData = join(files, 'empty');
let hub: HubProcess;

beforeAll(async () => {
  hub = await startHub();
}, 120_000);
afterAll(async () => {
  await hub?.stop();
  rmSync(files, { recursive: true, force: true });
});

const begin = (given: string[], environment: Record<string, string> = {}) => beginImport(hub, given, environment);
const run = (...given: string[]) => begin(given).ended;
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(files, name), content);
  return join(files, name);
};
const mapping = (name: string) => join(fixtures, name);

// answers of any operation: tests know their shape
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { json } = await operate(hub, { query, variables });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function all(field: string, filter: object, selection: string): Promise<Record<string, any>[]> {
  const found: Record<string, unknown>[] = [];
  let after: string | null = null;
  for (;;) {
    const answer = (await data(
      `query ($filter: ${field === 'materials' ? 'Material' : field === 'depots' ? 'Depot' : 'StockLot'}Filter, $after: String) { page: ${field}(filter: $filter, first: 200, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { filter, after },
    )) as { page: { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
    const { page } = answer;
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const real = existsSync(shared) ? describe : describe.skip;
if (!existsSync(shared))
  process.stdout.write('tests/e2e/import.test.ts: the real files of ../shared/data/materials are not here; tests over them are skipped\n');

real('real files', () => {
  const rowsOf = (name: string) => parse<Record<string, string>>(readFileSync(join(shared, name)), { columns: true });

  test('the relief item catalogue, in UTF-8 and then as it was published', async () => {
    const expected = rowsOf('relief-items-eic.csv');
    const first = await run('materials', join(shared, 'relief-items-eic.csv'), '--mapping', mapping('mappings/relief-items.json'));
    expect(first).toMatchObject({ code: 0, counts: { ...zeros, received: 2467, inserted: 2467 } });
    expect(first.err).toContain('编码 utf-8');
    const second = await run('materials', join(shared, 'relief-items-eic-cp1252.csv'), '--mapping', mapping('mappings/relief-items.json'));
    expect(second).toMatchObject({ code: 0, counts: { ...zeros, received: 2467, unchanged: 2467 } });
    expect(second.err).toContain('编码 windows-1252');

    const stored = new Map(
      (
        await all(
          'materials',
          { sourceReference: { startsWith: 'receipt file-' } },
          'code name unit version lengthCm widthCm heightCm volumeLitre weightKg',
        )
      ).map((node) => [node['code'] as string, node]),
    );
    expect(stored.size).toBe(2467);
    const size = (text: string) => (Number(text) === 0 ? null : Number(text));
    for (const row of expected)
      expect(stored.get(row['item code']!)).toEqual({
        code: row['item code'],
        name: row['item description']!.trim(),
        unit: '件',
        version: 1,
        lengthCm: size(row['length cm']!),
        widthCm: size(row['width cm']!),
        heightCm: size(row['height cm']!),
        volumeLitre: size(row['volume litre']!),
        weightKg: size(row['weight kg']!),
      });
    expect([...stored.values()].filter((node) => node['weightKg'] === null).length).toBe(640);
  });

  test('depots with two columns of the same name', async () => {
    const ran = await run('depots', join(shared, 'sahana-warehouse.csv'), '--mapping', mapping('mappings/sahana-depots.json'));
    expect(ran).toMatchObject({ code: 0, counts: { ...zeros, received: 24, inserted: 24 } });
    const lines = parse(readFileSync(join(shared, 'sahana-warehouse.csv')), { columns: false });
    const depots = await all('depots', { code: { in: lines.slice(1).map(([name]) => name!.trim().toUpperCase()) } }, 'code name address');
    expect(depots.map(({ name, address }) => [name, address]).sort()).toEqual(
      lines
        .slice(1)
        .map((line) => [line[0], line[5]])
        .sort(),
    );
  });

  test('stock: refused while materials are missing, then complete; groups and sums agree with the file', async () => {
    const rows = rowsOf('sahana-warehouse-stock.csv');
    const stock = ['lots', join(shared, 'sahana-warehouse-stock.csv'), '--mapping', mapping('mappings/sahana-stock.json')];
    expect(await run(...stock)).toMatchObject({ code: 1, counts: { ...zeros, received: 152, rejected: 152 } });
    expect(
      await run('materials', join(shared, 'sahana-warehouse-stock.csv'), '--mapping', mapping('mappings/sahana-stock-materials.json')),
    ).toMatchObject({ code: 0, counts: { ...zeros, received: 152, inserted: 152 } });
    // the receipt of the refused batch is not answered again
    const ran = await run(...stock);
    expect(ran).toMatchObject({ code: 0, counts: { ...zeros, received: 152, inserted: 152 } });
    expect(ran.out).toContain('3 numbers were rounded');
    expect(await run(...stock, '--again')).toMatchObject({ code: 0, counts: { ...zeros, received: 152, unchanged: 152 } });

    const expected = new Map<string, { lots: number; quantity: number; cents: bigint }>();
    for (const row of rows) {
      const depot = row['Warehouse']!.trim().toUpperCase();
      const sum = expected.get(depot) ?? { lots: 0, quantity: 0, cents: 0n };
      expected.set(depot, {
        lots: sum.lots + 1,
        quantity: sum.quantity + Number(row['Quantity']),
        cents: sum.cents + BigInt(Math.round(Number(row['Unit Value']) * 100 + 1e-6)) * BigInt(row['Quantity']!),
      });
    }
    const { materialSummary } = await data(
      '{ materialSummary(lots: { code: { startsWith: "NROC-" } }, groupBy: [DEPOT, CURRENCY]) { depot { code } currency lots quantity value } }',
    );
    const groups = materialSummary.map(
      (group: { depot: { code: string }; currency: string; lots: number; quantity: number; value: string }) => [
        group.depot.code,
        {
          currency: group.currency,
          lots: group.lots,
          quantity: group.quantity,
          cents: BigInt(group.value.replace(/^(\d+)(?:\.(\d{2})0*)?$/, (_all, whole: string, part = '00') => whole + part)),
        },
      ],
    );
    expect(groups.length).toBe(4);
    expect(new Map(groups)).toEqual(new Map([...expected].map(([depot, sum]) => [depot, { currency: 'PHP', ...sum }])));
  });
});

describe('own files', () => {
  test('foreign files by mapping: codes made of cells, a location of two, faults with their rows', async () => {
    expect(await run('depots', join(fixtures, 'depots.csv'), '--mapping', mapping('depots.json'))).toMatchObject({
      code: 0,
      counts: { ...zeros, received: 2, inserted: 2 },
    });
    const depots = await all('depots', { code: { startsWith: 'FX-' } }, 'code name address location { longitude latitude }');
    expect(depots).toEqual([
      {
        code: 'FX-CENTRAL DEPOT',
        name: 'Central Depot',
        address: '12 Haitang Road,\nXugou',
        location: { longitude: 119.22, latitude: 34.6 },
      },
      { code: 'FX-NORTH DEPOT', name: 'North Depot', address: '3 Harbour Street', location: null },
    ]);
    const materials = await run('materials', join(fixtures, 'stock.csv'), '--mapping', mapping('stock-materials.json'));
    expect(materials).toMatchObject({ code: 0, counts: { ...zeros, received: 2, inserted: 2 } });
    expect(materials.out).toContain('3 more rows repeat');

    const errors = join(files, 'errors.csv');
    const lots = await run('lots', join(fixtures, 'stock.csv'), '--mapping', mapping('stock.json'), '--errors', errors);
    expect(lots).toMatchObject({ code: 1, counts: { ...zeros, received: 5, inserted: 3, rejected: 2 } });
    const text = readFileSync(errors, 'utf8');
    expect(text.startsWith('\ufeff"行 row"')).toBe(true);
    const rows = parse(text, { bom: true, from_line: 2, columns: false });
    expect(rows.map(([row, line, , column, field, code, , , value]) => [row, line, column, field, code, value])).toEqual(
      [
        ['5', '5', 'Warehouse', 'depot', 'NOT_FOUND', 'FX-NOWHERE'],
        ['6', '6', 'Quantity', 'quantity', 'NOT_A_NUMBER', "'=1+1"],
        ['6', '6', 'Price', 'unitPrice', 'NOT_MONEY', 'abc'],
      ].sort((a, b) => Number(a[0]) - Number(b[0]) || rows.findIndex((row) => row[4] === a[3]) - rows.findIndex((row) => row[4] === b[3])),
    );
    expect(rows[0]![6]).toMatch(/没有编码或 id/);
    expect(rows[0]![7]).toMatch(/There is no depot/);
    const { materialSummary } = await data(
      '{ materialSummary(lots: { code: { startsWith: "FX-" } }, groupBy: [CURRENCY]) { currency lots quantity value } }',
    );
    expect(materialSummary).toEqual([{ currency: 'PHP', lots: 3, quantity: 1290, value: expect.stringMatching(/^172770(\.0+)?$/) }]);
  });

  test('a workbook and a GBK file with Chinese headings; a dry run writes nothing and shows differences', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('目录');
    sheet.addRow(['编码', '名称', '计量单位', '保质期（天）', '可回收']);
    sheet.addRow(['CN-1', '棉帐篷', '顶', 3650, '是']);
    sheet.addRow(['CN-2', '冲锋舟', '艘', { formula: '5*365', result: 1825 }, true]);
    sheet.addRow(['CN-3', '无值公式', '件', { formula: '1+1' }, '否']);
    const path = join(files, '目录.xlsx');
    await book.xlsx.writeFile(path);
    const dry = await run('materials', path, '--dry-run');
    expect(dry).toMatchObject({ code: 1, counts: { ...zeros, received: 3, inserted: 2, rejected: 1 } });
    expect(dry.out).toMatch(/INSERT 第 2 行 row 2 CN-1[\s\S]*FORMULA_WITHOUT_VALUE/);
    const stored = () => all('materials', { code: { startsWith: 'CN-' } }, 'code name unit shelfLifeDays recoverable version');
    expect(await stored()).toEqual([]);
    expect(await run('materials', path)).toMatchObject({ code: 1, counts: { ...zeros, received: 3, inserted: 2, rejected: 1 } });

    const gbk = file('更新.csv', iconv.encode('编码,名称,备注\nCN-1,棉帐篷（加厚）,\nCN-2,冲锋舟,新\n', 'gbk'));
    const shown = await run('materials', gbk, '--dry-run');
    expect(shown.err).toContain('编码 gb18030');
    expect(shown.out).toContain('name: "棉帐篷" → "棉帐篷（加厚）"');
    expect(await run('materials', gbk)).toMatchObject({ code: 0, counts: { ...zeros, received: 2, updated: 2 } });
    expect(await stored()).toEqual([
      { code: 'CN-1', name: '棉帐篷（加厚）', unit: '顶', shelfLifeDays: 3650, recoverable: true, version: 2 },
      { code: 'CN-2', name: '冲锋舟', unit: '艘', shelfLifeDays: 1825, recoverable: true, version: 2 },
    ]);
  });

  test('policies: all or nothing over the whole file, or quarantine', async () => {
    const path = file(
      'policy.csv',
      `code,name,unit\n${Array.from({ length: 30 }, (_none, index) => `PO-${index},Tent,${index === 25 ? '' : 'pcs'}`).join('\n')}\n`,
    );
    expect(await run('materials', path, '--policy', 'REJECT_ALL', '--batch', '10')).toMatchObject({
      code: 1,
      counts: { ...zeros, received: 30, rejected: 30 },
    });
    expect(await all('materials', { code: { startsWith: 'PO-' } }, 'code')).toEqual([]);
    expect(await run('materials', path, '--policy', 'QUARANTINE_BAD', '--batch', '10')).toMatchObject({
      code: 1,
      counts: { ...zeros, received: 30, inserted: 29, quarantined: 1 },
    });
  });

  test.each(['SIGINT', 'SIGKILL'] as const)(
    '%s in the middle, then again: nothing is doubled',
    async (signal) => {
      const path = file(
        `${signal}.jsonl`,
        Array.from({ length: 4000 }, (_none, index) => JSON.stringify({ code: `${signal}-${index}`, name: 'Tent', unit: 'pcs' })).join(
          '\n',
        ),
      );
      const given = ['materials', path, '--batch', '100'];
      const { child, ended } = begin(given);
      const stored = async () =>
        (
          await data(
            'query ($code: String!) { materials(filter: { code: { startsWith: $code } }) { totalCount(exact: true) { value } } }',
            { code: `${signal}-` },
          )
        ).materials.totalCount.value as number;
      while ((await stored()) === 0 && child.exitCode === null) await sleep(10);
      child.kill(signal);
      const cut = await ended;
      expect(cut.code).toBe(signal === 'SIGINT' ? 130 : null);
      if (signal === 'SIGINT') expect(cut.out).toMatch(/已中断：完成 \d+\/4000 行/);
      const before = await stored();
      expect(before).toBeGreaterThan(0);
      expect(before).toBeLessThan(4000);
      await sleep(1100);
      const rest = await run(...given);
      expect(rest).toMatchObject({ code: 0, counts: { ...zeros, received: 4000, inserted: 4000 } });
      expect(rest.out).toMatch(/\d+ batches had been sent before/);
      const client = new pg.Client({ connectionString: hub.databaseUrl! });
      await client.connect();
      const { rows } = await client.query(
        `select count(*)::int as count, max(version)::int as version, (select count(*)::int from receipt where received = 100 and exists (select from material m where m.source_reference = 'receipt ' || key and m.code like $1)) as receipts from material where code like $1`,
        [`${signal}-%`],
      );
      await client.end();
      expect(rows).toEqual([{ count: 4000, version: 1, receipts: 40 }]);
    },
    60_000,
  );
});

describe('what cannot be imported ends with 2 and says why', () => {
  const good = () => file('good.csv', 'code,name,unit\nX-1,Tent,pcs\n');

  test.each<[string, () => string[], RegExp]>([
    ['unknown subject', () => ['cats', good()], /没有名为“cats”的导入对象/],
    ['unknown option', () => ['materials', good(), '--frobnicate'], /unknown option/],
    ['no file', () => ['materials'], /请写明导入对象和文件[\s\S]*Name the subject and the file/],
    ['absent file', () => ['materials', join(files, 'nothing.csv')], /无法打开[\s\S]*ENOENT/],
    ['empty file', () => ['materials', file('empty.csv', '')], /文件是空的/],
    ['header only', () => ['materials', file('header.csv', '编码,名称,计量单位\n')], /只有表头/],
    ['unknown column', () => ['materials', file('column.csv', 'code,name,unit,colour\nX-1,a,b,red\n')], /没有对应的字段：colour/],
    ['several tables', () => ['materials', good(), good()], /表格|不是由文档组成的/],
    ['a document for depots', () => ['depots', file('a.md', '# x')], /不是由文档组成的/],
    ['a template without rows', () => ['materials', file('filled.csv', '编码＊,名称＊,计量单位＊\n示例：A,帐篷,顶\n')], /模板还没有填写/],
    ['wrong encoding', () => ['materials', file('gbk.csv', iconv.encode('编码\nX', 'gbk')), '--encoding', 'utf-8'], /不是 utf-8/],
    [
      'unterminated quote',
      () => [
        'materials',
        file('quote.csv', `code,name,unit\n${Array.from({ length: 3000 }, (_none, index) => `Q-${index},a,b\n`).join('')}Q-x,"a,b\n`),
      ],
      /第 3002 行开始的记录中有引号没有结束/,
    ],
    ['not a workbook', () => ['materials', file('not.xlsx', 'code\nX')], /内容却不是工作簿/],
    ['bad mapping', () => ['materials', good(), '--mapping', file('bad.json', '{"columns":{"code":"kode"}}')], /没有字段“kode”/],
    ['wrong key', () => ['materials', good(), '--key', 'wuku_demoeditor_0000000000000000000000000000000000000000000'], /密钥无效/],
    ['key of a reader', () => ['materials', good(), '--key', hub.endpoints.keys['viewer']!], /没有权限 material:write/],
    [
      'no hub at the address',
      () => ['materials', good(), '--url', 'http://127.0.0.1:9', '--key', 'x'],
      /枢纽没有运行[\s\S]*is not running/,
    ],
    ['another address of the hub', () => ['materials', good(), '--url', `${hub.endpoints.http}/healthz`], /没有这个地址，接口在 \/graphql/],
  ])('%s', async (_name, given, sentence) => {
    const { code, err, out } = await run(...given());
    expect(err).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('a hub that was never started', async () => {
    const ran = await begin(['materials', good()], { HUB_DATA: emptyData }).ended;
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/枢纽没有运行[\s\S]*npm start[\s\S]*start it with npm start/);
  });

  test('npm that took --dry-run for itself', async () => {
    const ran = await begin(['materials', good()], { npm_config_dry_run: 'true' }).ended;
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/npm 自己取走了 --dry-run/);
  });

  test('nothing was written by any of them', async () => {
    for (const startsWith of ['X-', 'Q-']) expect(await all('materials', { code: { startsWith } }, 'code')).toEqual([]);
  });

  test('help has examples in both languages', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const text of [
      'npm run import -- materials',
      '--template',
      'requiredHoldings     应储备量',
      '--code',
      '模板',
      '文档',
      '映射文件',
      'mapping file',
      '退出码',
      '--dry-run',
    ])
      expect(out).toContain(text);
  });
});
