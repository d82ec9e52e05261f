import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { beginImport, zeros } from '../support/importing.js';
import { operate, startHub, type HubProcess } from '../support/process.js';

// a test runs the command up to ten times, each a process of its own
jest.setTimeout(240_000);

const files = mkdtempSync(join(tmpdir(), 'hub-templates-'));
let hub: HubProcess;
beforeAll(async () => {
  hub = await startHub();
}, 120_000);
afterAll(async () => {
  await hub?.stop();
  rmSync(files, { recursive: true, force: true });
});

const run = (...given: string[]) => beginImport(hub, given).ended;

// answers of any operation: tests know their shape
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function data(query: string): Promise<any> {
  const { json } = await operate(hub, { query });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data;
}

/** Writes the template of a subject, fills in records by the Chinese headings, and answers the path. */
async function filled(subject: string, records: Record<string, ExcelJS.CellValue>[]): Promise<string> {
  const path = join(files, `${subject}.xlsx`);
  const written = await run('--template', path);
  expect(written).toMatchObject({ code: 0, err: '' });
  expect(written.out).toContain(`npm run import -- ${subject}`);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const sheet = book.worksheets[0]!;
  const headings = (sheet.getRow(1).values as string[]).map((heading) => String(heading ?? '').replace('＊', ''));
  records.forEach((record, index) => {
    for (const [heading, value] of Object.entries(record)) {
      const column = headings.indexOf(heading);
      if (column < 1) throw new Error(`no column ${heading} among ${headings.join()}`);
      sheet.getCell(index + 4, column).value = value;
    }
  });
  await book.xlsx.writeFile(path);
  return path;
}

describe('a template that was filled in is imported as it is', () => {
  test('materials, depots, agreements and stock lots', async () => {
    const materials = await filled('materials', [
      { 编码: '0071', 名称: '=救灾帐篷', 计量单位: '顶', '保质期（天）': 3650, 可回收: '是', 备注: '+86 开头的备注', '重量（千克）': 12.5 },
      { 编码: '0072', 名称: '冲锋舟', 计量单位: '艘', 可回收: '否', 其他分类: '', 联合国编号: '1791' },
    ]);
    expect(await run('materials', materials)).toMatchObject({ code: 0, counts: { ...zeros, received: 2, inserted: 2 } });
    const depots = await filled('depots', [
      {
        编码: 'TP-D1',
        名称: '西墅储备库',
        级别: '市级',
        权属类型: '物资储备库',
        启用: '是',
        行政区划: '320703',
        位置: '119.22,34.60',
        '面积（平方米）': 1200,
      },
    ]);
    expect(await run('depots', depots)).toMatchObject({ code: 0, counts: { ...zeros, received: 1, inserted: 1 } });
    const agreements = await filled('agreements', [
      {
        编码: 'TP-A1',
        标题: '救灾帐篷协议储备',
        签约单位: '某商贸公司',
        单位: 'LYG-EMB',
        生效日期: new Date('2026-01-01T00:00:00Z'),
        到期日期: '2027年1月1日',
        协议物资: '0071*200*24*350.50；0072*3*48',
      },
    ]);
    expect(await run('agreements', agreements)).toMatchObject({ code: 0, counts: { ...zeros, received: 1, inserted: 1 } });
    const lots = await filled('stockLots', [
      {
        编码: 'TP-L1',
        物资: '0071',
        储备库: 'TP-D1',
        储备协议: 'TP-A1',
        期初数量: 40,
        生产日期: new Date('2026-02-01T00:00:00Z'),
        单价: 350.5,
        状况: '全新',
        储备方式: '协议储备',
      },
    ]);
    const ran = await run('stockLots', lots);
    expect(ran).toMatchObject({ code: 0, counts: { ...zeros, received: 1, inserted: 1 } });
    expect(ran.out).toContain('另有 2 行是模板的字段名和示例，未导入');

    expect(
      await data(`{
        material(code: "0071") { name remarks recoverable weightKg }
        other: material(code: "0072") { recoverable unNumber }
        depot(code: "TP-D1") { level ownerKind region { code } location { longitude latitude } }
        agreement(code: "TP-A1") { validFrom validTo items { material { code } guaranteedQuantity deliveryHours unitPriceYuan } }
        stockLot(code: "TP-L1") { quantity condition reserveMethod productionDate expiryDate unitPrice agreement { code } }
      }`),
    ).toEqual({
      material: { name: '=救灾帐篷', remarks: '+86 开头的备注', recoverable: true, weightKg: 12.5 },
      other: { recoverable: false, unNumber: '1791' },
      depot: { level: 'CITY', ownerKind: 'RESERVE_DEPOT', region: { code: '320703' }, location: { longitude: 119.22, latitude: 34.6 } },
      agreement: {
        validFrom: '2026-01-01',
        validTo: '2027-01-01',
        items: [
          { material: { code: '0071' }, guaranteedQuantity: 200, deliveryHours: 24, unitPriceYuan: '350.50' },
          { material: { code: '0072' }, guaranteedQuantity: 3, deliveryHours: 48, unitPriceYuan: null },
        ],
      },
      stockLot: {
        quantity: 40,
        condition: 'NEW',
        reserveMethod: 'AGREEMENT',
        productionDate: '2026-02-01',
        expiryDate: '2036-01-30',
        unitPrice: expect.stringMatching(/^350\.50*$/),
        agreement: { code: 'TP-A1' },
      },
    });
  });

  test('a template of another name takes its subject from --subject; without a hub the published code lists stand in it', async () => {
    const path = join(files, '填报表.csv');
    const unknown = await run('--template', path);
    expect([unknown.code, existsSync(path)]).toEqual([2, false]);
    expect(unknown.err).toContain('没有名为“填报表”的导入对象');
    const written = await beginImport(hub, ['--template', path, '--subject', 'depots'], { HUB_DATA: join(files, 'none') }).ended;
    expect(written).toMatchObject({ code: 0 });
    expect(written.err).toContain('代码表采用随程序发布的版本');
    expect(readFileSync(path, 'utf8')).toMatch(/^\ufeff"编码＊","名称＊","级别＊"/);
    expect(await run('--template', path, '--subject', 'depots')).toMatchObject({ code: 2, err: expect.stringContaining('已存在，不覆盖') });
  });
});
