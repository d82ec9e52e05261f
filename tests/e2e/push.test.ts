import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { beginCommand, zeros } from '../support/importing.js';
import { operate, startHub, type HubProcess } from '../support/process.js';

const files = mkdtempSync(join(tmpdir(), 'hub-push-'));
let hub: HubProcess;

beforeAll(async () => {
  hub = await startHub();
  const stations = Array.from(
    { length: 50 },
    (_none, index) => `${JSON.stringify({ id: gauge(index), name: `测站${index}`, kind: 'ZQ' })}\n`,
  );
  const ran = await push('water.stations', file('stations.jsonl', stations.join('')));
  if (ran.code !== 0) throw new Error(ran.out + ran.err);
}, 240_000);
afterAll(async () => {
  await hub?.stop();
  rmSync(files, { recursive: true, force: true });
});

const gauge = (index: number) => `0390${String(index).padStart(4, '0')}`;
const begin = (...given: string[]) => beginCommand('push', hub, given);
const push = (...given: string[]) => begin(...given).ended;
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(files, name), content);
  return join(files, name);
};

/** Hour by hour from the first of November, as a clerk writes it down. */
const hourAt = (index: number) => {
  const at = new Date(Date.UTC(2026, 9, 1) + index * 3_600_000);
  return `${at.toISOString().slice(0, 10)} ${at.toISOString().slice(11, 16)}`;
};

// answers of any operation: tests know their shape
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { json } = await operate(hub, { query, variables }, { role: 'operator' });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data;
}

const readings = async (index: number) =>
  (
    await data(
      `query ($code: String!) { station(code: $code) { series { property observations(first: 200) { totalCount(exact: true) { value } nodes { at value } } } } }`,
      { code: gauge(index) },
    )
  ).station.series as { property: string; observations: { totalCount: { value: number }; nodes: { at: string; value: number }[] } }[];

describe('a file of readings', () => {
  const lines = Array.from({ length: 500 }, (_none, index) => [
    gauge(index % 10),
    hourAt(Math.floor(index / 10)),
    index % 42 === 41 ? '二米三' : (2 + index / 1000).toFixed(3),
  ]);
  const csv = `测站编码,时间,水位（米）\r\n${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;

  test('in GBK with Chinese headings: good readings are in, bad ones in quarantine with their reasons, and again nothing is doubled', async () => {
    const path = file('水情.csv', iconv.encode(csv, 'gbk'));
    const errors = join(files, 'errors.csv');
    const first = await push('water.river-stage', path, '--errors', errors, '--batch', '200');
    expect(first).toMatchObject({ code: 1, counts: { ...zeros, received: 500, inserted: 489, quarantined: 11 } });
    expect(first.out).toMatch(/相符 — adds up: 500 = 489 \+ 0 \+ 0 \+ 0 \+ 11/);
    const told = parse<Record<string, string>>(readFileSync(errors), { columns: true, bom: true });
    expect(told.length).toBe(11);
    expect(told[0]).toMatchObject({ '行 row': '43', '列 column': '水位（米）', '字段 field': 'stage', '原值 value': '二米三' });
    expect(told[0]!['说明']).toMatch(/水位/);
    await sleep(1_100);
    const again = await push('water.river-stage', path, '--batch', '200');
    expect(again).toMatchObject({ code: 1, counts: { ...zeros, received: 500, inserted: 489, quarantined: 11 } });
    expect(again.out).toMatch(/3 batches had been sent before/);
    const [stage] = await readings(0);
    expect(stage!.observations.nodes.find(({ at }) => at === '2026-10-01T00:00:00+08:00')).toEqual({
      at: '2026-10-01T00:00:00+08:00',
      value: 2,
    });
  }, 120_000);

  test('a workbook with times as Excel keeps them, midnight too', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('水情');
    sheet.addRow(['测站编码', '时间', '水位（米）', '流量（立方米每秒）']);
    sheet.getColumn(2).numFmt = 'yyyy-mm-dd hh:mm';
    for (let index = 0; index < 4; index++) sheet.addRow([gauge(20), new Date(Date.UTC(2026, 9, 2, 22 + index)), 3.1, '1,250.5']);
    const path = join(files, 'times.xlsx');
    await book.xlsx.writeFile(path);
    expect(await push('water.river-stage', path)).toMatchObject({ code: 0, counts: { ...zeros, received: 4, inserted: 4 } });
    const series = await readings(20);
    expect(series.map(({ property, observations }) => [property, observations.nodes])).toEqual([
      [
        'flow',
        ['22:00', '23:00']
          .map((hour) => ({ at: `2026-10-02T${hour}:00+08:00`, value: 1250.5 }))
          .concat(['00:00', '01:00'].map((hour) => ({ at: `2026-10-03T${hour}:00+08:00`, value: 1250.5 }))),
      ],
      ['stage', expect.anything()],
    ]);
  }, 60_000);

  test('a dry run writes nothing and shows what would change', async () => {
    const path = file('dry.csv', `station,time,stage\n${gauge(30)},2026-10-05 08:00,1.5\n`);
    const ran = await push('water.river-stage', path, '--dry-run');
    expect(ran).toMatchObject({ code: 0, counts: { ...zeros, received: 1, inserted: 1 } });
    expect(ran.out).toMatch(/试运行完成，没有写入/);
    expect(await readings(30)).toEqual([]);
  }, 60_000);

  test('a template is written, filled in, and its example is never sent', async () => {
    const path = join(files, 'water.river-stage.xlsx');
    const written = await push('--template', path);
    expect(written.code).toBe(0);
    expect(written.out).toContain('npx wuku push water.river-stage');
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    const sheet = book.worksheets[0]!;
    const heading = (name: string) => (sheet.getRow(1).values as unknown[]).findIndex((cell) => String(cell).startsWith(name));
    const row = sheet.getRow(4);
    row.getCell(heading('测站编码')).value = gauge(31);
    row.getCell(heading('时间')).value = '2026-10-05 09:00';
    row.getCell(heading('水位')).value = 2.2;
    const filled = join(files, 'filled.xlsx');
    await book.xlsx.writeFile(filled);
    expect(await push('water.river-stage', filled)).toMatchObject({ code: 0, counts: { ...zeros, received: 1, inserted: 1 } });
  }, 60_000);
});

test.each(['SIGINT', 'SIGKILL'] as const)(
  '%s in the middle of a file, then again: every reading is there once',
  async (signal) => {
    const first = signal === 'SIGINT' ? 40 : 45;
    const path = file(
      `${signal}.csv`,
      `station,time,stage\n${Array.from({ length: 5_000 }, (_none, index) => `${gauge(first + (index % 5))},${hourAt(Math.floor(index / 5))},1.25`).join('\n')}\n`,
    );
    const given = ['water.river-stage', path, '--batch', '50'];
    const { child, ended } = begin(...given);
    while ((await readings(first)).length === 0 && child.exitCode === null) await sleep(10);
    child.kill(signal);
    const cut = await ended;
    expect(cut.code).toBe(signal === 'SIGINT' ? 130 : null);
    await sleep(1_100);
    const rest = await push(...given);
    expect(rest).toMatchObject({ code: 0, counts: { ...zeros, received: 5_000, inserted: 5_000 } });
    expect(rest.out).toMatch(/\d+ batches had been sent before/);
    for (let index = 0; index < 5; index++) {
      const [stage] = await readings(first + index);
      expect(stage!.observations.totalCount.value).toBe(1_000);
    }
  },
  120_000,
);

test('records of a log that repeats itself are sent as they are, and the hub sorts them out', async () => {
  const call = (revision: number, state: string) => JSON.stringify({ id: 'VC-1', vesselName: 'LIAN YUN 1', state, revision });
  const path = file('calls.jsonl', [call(1, 'EXPECTED'), call(3, 'DEPARTED'), call(2, 'BERTHED'), call(3, 'DEPARTED')].join('\n'));
  const ran = await push('ports.vessel-calls', path);
  expect(ran).toMatchObject({ code: 0, counts: { received: 4, rejected: 0, quarantined: 0 } });
  const { vesselCalls } = await data('{ vesselCalls(first: 5) { nodes { code state revision } } }');
  expect(vesselCalls.nodes).toEqual([{ code: 'VC-1', state: 'DEPARTED', revision: 3 }]);
}, 60_000);

describe('what cannot be pushed ends with 2 and says why', () => {
  const good = () => file('good.csv', `station,time,stage\n${gauge(0)},2026-10-05 08:00,1.5\n`);
  test.each<[string, () => string[], RegExp]>([
    ['an unknown feed', () => ['water.levels', good()], /没有代码为“water.levels”的数据推送[\s\S]*There is no feed/],
    ['no file', () => ['water.river-stage'], /请写明数据推送和文件/],
    [
      'a key of another department',
      () => ['water.river-stage', good(), '--key', hub.endpoints.keys['department:ports']!],
      /不属于该部门|does not belong/,
    ],
    ['a key that may not push', () => ['water.river-stage', good(), '--key', hub.endpoints.keys['viewer']!], /feed:push/],
    ['a contract that is not there', () => ['water.river-stage', good(), '--contract', '9'], /没有第 9 版契约/],
    ['a column that fills nothing', () => ['water.river-stage', file('odd.csv', 'station,time,stage,colour\na,b,c,d\n')], /colour/],
    ['lines into a field that is not there', () => ['water.river-stage', good(), '--lines', 'sentence'], /没有字段 sentence/],
    ['a file that is not there', () => ['water.river-stage', join(files, 'nothing.csv')], /ENOENT/],
  ])('%s', async (_what, given, sentence) => {
    const ran = await push(...given());
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toMatch(/\n\s+at /);
  });

  test('--help names every feed and what to do', async () => {
    const ran = await push('--help');
    expect(ran.code).toBe(0);
    for (const word of ['water.river-stage', 'ports.vessel-calls', '--contract', '--lines', 'npx wuku push', '退出码'])
      expect(ran.out).toContain(word);
  });
});
