import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { safeCell } from '../../../src/exchange/errorsFile.js';
import { ask, findHub } from '../../../src/exchange/hub.js';
import { parseMapping } from '../../../src/exchange/mapping.js';
import { planColumns } from '../../../src/exchange/plan.js';
import type { FileRow } from '../../../src/exchange/rows.js';
import { batchesOf, batchKeys, type Batch } from '../../../src/exchange/sending.js';
import { subjectNamed } from '../../../src/exchange/subjects.js';

const { kind } = subjectNamed('materials');

async function batches(records: Record<string, unknown>[], most: number, given: object = {}) {
  const plan = planColumns(
    kind,
    parseMapping(JSON.stringify(given), kind),
    new Map([
      ['code', 1],
      ['name', 1],
    ]),
    false,
  );
  const rows = async function* (): AsyncGenerator<FileRow> {
    for (const [index, record] of records.entries()) yield { row: index + 2, cells: new Map(Object.entries(record)), faults: [] };
  };
  const found: Batch[] = [];
  for await (const batch of batchesOf(rows(), plan, most)) found.push(batch);
  return found;
}

describe('batches', () => {
  test('hold at most so many records and 4 MiB', async () => {
    const small = await batches(
      Array.from({ length: 25 }, (_none, index) => ({ code: `A${index}` })),
      10,
    );
    expect(small.map(({ number, records }) => [number, records.length])).toEqual([
      [1, 10],
      [2, 10],
      [3, 5],
    ]);
    const large = await batches(
      Array.from({ length: 10 }, (_none, index) => ({ code: `A${index}`, name: 'x'.repeat(1_000_000) })),
      1000,
    );
    expect(large.map(({ records }) => records.length)).toEqual([4, 4, 2]);
  });

  test('a code that stands twice is refused wherever the batches are cut', async () => {
    const records = [{ code: 'A' }, { code: 'B' }, { code: ' A ' }, { name: 'no code' }, { name: 'no code' }];
    for (const most of [1, 2, 10]) {
      const refused = (await batches(records, most)).flatMap((batch) => batch.refused);
      expect(refused.map(({ place, faults }) => [place.row, faults[0]!.code, faults[0]!.sentence.zh.includes('第 2 行')])).toEqual([
        [4, 'DUPLICATE', true],
      ]);
    }
  });

  test('a mapping may skip repeated records, but not records that contradict', async () => {
    const [batch] = await batches(
      [
        { code: 'A', name: 'x' },
        { code: 'A', name: 'x' },
        { code: 'A', name: 'y' },
      ],
      10,
      { repeated: 'skip' },
    );
    expect([batch!.records.length, batch!.repeated, batch!.refused.length, batch!.rows]).toEqual([1, 1, 1, 3]);
  });

  test('keys follow from file and settings', () => {
    expect(batchKeys({ file: 'a' })(1)).toBe(batchKeys({ file: 'a' })(1));
    expect(new Set([batchKeys({ file: 'a' })(1), batchKeys({ file: 'a' })(2), batchKeys({ file: 'b' })(1)]).size).toBe(3);
  });
});

test.each([
  ['=1+1', `"'=1+1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['-1', `"'-1"`],
  ['＝cmd', `"'＝cmd"`],
  ['\tx', `"'\tx"`],
  [' =1', `"' =1"`],
  ['say "x"', '"say ""x"""'],
  [7, '"7"'],
  [-7, '"-7"'],
  [undefined, '""'],
])('%j is written as the cell %s', (value, expected) => expect(safeCell(value)).toBe(expected));

describe('asking the hub', () => {
  let server: Server;
  let answers: { status: number; body?: unknown }[] = [];
  let asked = 0;
  let graphql = '';
  beforeAll(async () => {
    server = createServer((_request, response) => {
      const { status, body } = answers[Math.min(asked++, answers.length - 1)]!;
      if (status === 0) response.destroy();
      else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body ?? {}));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    graphql = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  });
  afterAll(() => void server.close());

  const waits: number[] = [];
  const asking = (attempts: number) => ({
    hub: async () => ({ graphql, key: 'k' }),
    attempts,
    wait: async (milliseconds: number) => void waits.push(milliseconds),
  });
  const data = { status: 200, body: { data: { ok: true } } };

  test('tries again while the hub is away', async () => {
    [asked, answers] = [
      0,
      [{ status: 503 }, { status: 0 }, { status: 200, body: { errors: [{ message: '', extensions: { code: 'UNAVAILABLE' } }] } }, data],
    ];
    waits.length = 0;
    expect(await ask(asking(5), '{ ok }')).toEqual({ ok: true });
    expect(waits).toEqual([500, 1000, 2000]);
    [asked, answers] = [0, [{ status: 503 }]];
    await expect(ask(asking(3), '{ ok }')).rejects.toThrow(/已尝试 3 次/);
    expect(asked).toBe(3);
  });

  test.each([
    [{ status: 401, body: { errors: [{ message: '', extensions: { code: 'UNAUTHENTICATED' } }] } }, /密钥无效/],
    [{ status: 409, body: { errors: [{ message: '', extensions: { code: 'KEY_REUSED' } }] } }, /--again/],
    [{ status: 404, body: {} }, /不是 GraphQL/],
  ])('does not try again after %j', async (answer, sentence) => {
    [asked, answers] = [0, [answer]];
    await expect(ask(asking(5), '{ ok }')).rejects.toThrow(sentence);
    expect(asked).toBe(1);
  });

  test('a hub that is not there', async () => {
    await expect(findHub({}, '/nowhere')).rejects.toThrow(/枢纽没有运行[\s\S]*npm start/);
    await expect(findHub({ url: 'ftp://x', key: 'k' }, '/nowhere')).rejects.toThrow(/--url/);
    expect(await findHub({ url: 'http://localhost:4000', key: 'k' }, '/nowhere')).toEqual({
      graphql: 'http://localhost:4000/graphql',
      key: 'k',
    });
  });
});
