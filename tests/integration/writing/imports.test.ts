import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testHub, type TestHub } from '../../support/hub.js';
import {
  askImport,
  changesAfter,
  codesOf,
  consoleOf,
  everything,
  imported,
  lotOf,
  move,
  newestPosition,
  rows,
  stock,
  untilWaiting,
  write,
  type ReceiptAnswer,
} from './writes.js';

let hub: TestHub;
let keys = 0;
const key = () => `key-${++keys}`;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const tent = (code: string, more: object = {}) => ({ code, name: '帐篷', unit: '顶', ...more });
const counts = ({ received, inserted, updated, unchanged, rejected, quarantined }: ReceiptAnswer) => ({
  received,
  inserted,
  updated,
  unchanged,
  rejected,
  quarantined,
});
const counted = (more: Partial<ReceiptAnswer>) => ({
  received: 0,
  inserted: 0,
  updated: 0,
  unchanged: 0,
  rejected: 0,
  quarantined: 0,
  ...more,
});
const errorsOf = ({ errors }: ReceiptAnswer) => errors.map(({ index, pointer, code }) => `${index} ${pointer} ${code}`);
/** What is stored of materials, by code. */
const stored = async (prefix: string) =>
  rows(
    hub,
    `select code, name, unit, weight_kg::float8 as weight, recoverable, remarks, version from material where code like $1 || '%' order by code`,
    [prefix],
  );

describe('any batch', () => {
  type Kind =
    'new' | 'known' | 'same' | 'again' | 'unknown field' | 'wrong type' | 'missing' | 'no record' | 'bad reference' | 'bad characters';
  const kinds: Kind[] = [
    'new',
    'known',
    'same',
    'again',
    'unknown field',
    'wrong type',
    'missing',
    'no record',
    'bad reference',
    'bad characters',
  ];
  const good = new Set<Kind>(['new', 'known', 'same']);
  let runs = 0;

  function record(kind: Kind, index: number, prefix: string, earlier: string | undefined): unknown {
    const code = `${prefix}-N${index}`;
    switch (kind) {
      case 'known':
        return {
          code: `${prefix}-K${index}`,
          name: `改 ${index}`,
          weightKg: index + 0.5,
          classifications: index % 2 ? ['cn-emergency-platform-5:43000'] : [],
        };
      case 'same':
        return { code: `${prefix}-K${index}`, name: '帐篷', recoverable: '否' };
      case 'again':
        return tent(earlier ?? `${prefix}-K0`);
      case 'unknown field':
        return tent(code, { colour: '红', ['名\0字']: 1 });
      case 'wrong type':
        return tent(
          code,
          [
            { weightKg: 'heavy' },
            { recoverable: {} },
            { name: ['a'] },
            { shelfLifeDays: 1.5 },
            { classifications: { a: 1 } },
            { category: true },
          ][index % 6],
        );
      case 'missing':
        return index % 2 ? { name: '无编码', unit: '顶' } : { code, unit: '' };
      case 'no record':
        return [null, 7, 'text', [], [[]], true][index % 6];
      case 'bad reference':
        return tent(code, { category: `nowhere:${'云'.repeat(58)}😀😀` });
      case 'bad characters':
        return tent(code, { name: index % 2 ? 'a\0b' : 'a\uD800' });
      default:
        return tent(code, { remarks: '新' });
    }
  }

  test('adds up under each policy: every record is inserted, updated, unchanged or refused with its reasons, and a dry run says so before', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...kinds), { maxLength: 14 }),
        fc.constantFrom('REJECT_ALL', 'REJECT_BAD', 'QUARANTINE_BAD'),
        fc.boolean(),
        async (batch, policy, language) => {
          const prefix = `P${++runs}`;
          await imported(hub, 'importMaterials', { key: key(), records: batch.map((_kind, index) => tent(`${prefix}-K${index}`)) });
          const first = batch.findIndex((kind) => kind === 'known' || kind === 'same');
          const wanted = batch.map((kind, index) => (kind === 'again' && (first < 0 || first > index) ? 'same' : kind));
          const records = wanted.map((kind, index) => record(kind, index, prefix, first < 0 ? undefined : `${prefix}-K${first}`));
          const bad = wanted.flatMap((kind, index) => (good.has(kind) ? [] : [index]));
          const sunk = policy === 'REJECT_ALL' && bad.length > 0;
          const of = (kind: Kind) => (sunk ? 0 : wanted.filter((one) => one === kind).length);
          const refused = sunk ? batch.length : bad.length;
          const expected = {
            received: batch.length,
            inserted: of('new'),
            updated: of('known'),
            unchanged: of('same'),
            rejected: policy === 'QUARANTINE_BAD' ? 0 : refused,
            quarantined: policy === 'QUARANTINE_BAD' ? refused : 0,
          };

          const input = { records, key: key(), policy };
          const before = await everything(hub);
          const dry = await imported(hub, 'importMaterials', { ...input, dryRun: true }, { language: language ? 'en' : 'zh-CN' });
          expect(await everything(hub)).toEqual(before);
          expect({ ...counts(dry), id: dry.id, dryRun: dry.dryRun, searchToken: dry.searchToken }).toEqual({
            ...expected,
            id: expect.stringMatching(/^rcp_dry/),
            dryRun: true,
            searchToken: null,
          });

          const position = await newestPosition(hub);
          const real = await imported(hub, 'importMaterials', input, { language: language ? 'en' : 'zh-CN' });
          expect(counts(real)).toEqual(expected);
          expect(real.errors).toEqual(dry.errors);
          expect([...new Set(real.errors.map(({ index }) => index))]).toEqual(sunk ? batch.map((_kind, index) => index) : bad);

          const changes = (await changesAfter(hub, position)).filter(({ type }) => type === 'Material');
          expect(
            changes.map(({ action, after }) => `${action === 'CREATE' ? 'INSERT' : 'UPDATE'} ${after!['code'] as string}`).sort(),
          ).toEqual(
            dry
              .diff!.filter(({ action }) => action !== 'UNCHANGED')
              .map(({ action, code }) => `${action} ${code}`)
              .sort(),
          );
          expect(new Set(changes.map(({ moment }) => moment)).size).toBe(changes.length > 0 ? 1 : 0);
          for (const { code, changes: fields } of dry.diff!.filter(({ action }) => action === 'UPDATE')) {
            const change = changes.find(({ after }) => after!['code'] === code)!;
            for (const { field, before: was, after: is } of fields.filter(({ field }) => field !== 'classifications')) {
              const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
              expect([change.before![column], change.after![column]]).toEqual([was, is]);
            }
          }
          const after = await everything(hub);
          expect(after['quarantined_record']! - before['quarantined_record']!).toBe(expected.quarantined);
          expect(after['receipt']! - before['receipt']!).toBe(1);
          expect(after['material']! - before['material']!).toBe(expected.inserted);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a key', () => {
  test('sent again with the same records answers the same receipt and writes nothing, also many times at once', async () => {
    const input = { records: [tent('KEY-1'), tent('KEY-2', { weightKg: 'x' }), tent('KEY-3')], key: key(), policy: 'QUARANTINE_BAD' };
    const receipts = await Promise.all(Array.from({ length: 6 }, () => imported(hub, 'importMaterials', input)));
    const before = await everything(hub);
    receipts.push(await imported(hub, 'importMaterials', input));
    for (const receipt of receipts) expect(receipt).toEqual(receipts[0]);
    expect(counts(receipts[0]!)).toEqual(counted({ received: 3, inserted: 2, quarantined: 1 }));
    expect(await everything(hub)).toEqual(before);
    const zh = await imported(hub, 'importMaterials', input, { language: 'zh-CN' });
    expect(zh.errors[0]!.message).toBe('重量（千克）应为数字');
    expect(receipts[0]!.errors[0]!.message).toBe('The weight in kg should be a number.');
  });

  test('sent again with other records or another policy is refused as KEY_REUSED', async () => {
    const input = { records: [tent('REUSE-1')], key: key() };
    await imported(hub, 'importMaterials', input);
    const before = await everything(hub);
    for (const other of [
      { ...input, records: [tent('REUSE-2')] },
      { ...input, policy: 'REJECT_ALL' },
    ])
      expect((await askImport(hub, 'importMaterials', other)).errors?.map(({ extensions }) => extensions.code)).toEqual(['KEY_REUSED']);
    expect(await everything(hub)).toEqual(before);
  });

  test('belongs to its caller and to its library', async () => {
    const input = { records: [tent('OWN-1')], key: key() };
    const one = await imported(hub, 'importMaterials', input);
    const two = await imported(hub, 'importMaterials', input, { role: 'materials-editor' });
    expect([one.id === two.id, counts(two)]).toEqual([false, counted({ received: 1, unchanged: 1 })]);
    const depots = await imported(hub, 'importDepots', {
      ...input,
      records: [{ code: 'OWN-1', name: '库', level: '市级', ownerKind: '储备库' }],
    });
    expect(counts(depots)).toEqual(counted({ received: 1, inserted: 1 }));
  });

  test('has 1 to 200 storable characters', async () => {
    for (const bad of ['', 'x'.repeat(201), 'a\0', '\uD800'])
      expect((await askImport(hub, 'importMaterials', { records: [], key: bad })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await askImport(hub, 'importMaterials', { records: [], key: '云'.repeat(200) })).errors).toBeUndefined();
  });

  test('of a dry run is not used up by it', async () => {
    const input = { records: [tent('DRY-1')], key: key() };
    await imported(hub, 'importMaterials', { ...input, dryRun: true });
    await imported(hub, 'importMaterials', { ...input, records: [tent('DRY-2')], dryRun: true });
    expect(counts(await imported(hub, 'importMaterials', input))).toEqual(counted({ received: 1, inserted: 1 }));
    expect((await imported(hub, 'importMaterials', { ...input, dryRun: true })).diff).toMatchObject([
      { code: 'DRY-1', action: 'UNCHANGED', changes: [] },
    ]);
  });
});

describe('what a batch writes', () => {
  test('under REJECT_ALL is nothing as soon as one record is bad, and the good ones are told why', async () => {
    const before = await everything(hub);
    const receipt = await imported(hub, 'importMaterials', {
      records: [tent('ALL-1'), tent('ALL-2', { unit: null }), tent('ALL-3')],
      key: key(),
      policy: 'REJECT_ALL',
    });
    expect(counts(receipt)).toEqual(counted({ received: 3, rejected: 3 }));
    expect(errorsOf(receipt)).toEqual(['0  BATCH_REFUSED', '1 /unit REQUIRED', '2  BATCH_REFUSED']);
    expect(await everything(hub)).toEqual({ ...before, receipt: before['receipt']! + 1 });
  });

  test('under QUARANTINE_BAD keeps the raw record beside its reasons, whatever it holds', async () => {
    const bad = [
      tent('Q-1', { weightKg: 'schwer', nested: { deep: [1, { a: null }] }, number: 1e21 }),
      { code: 'Q-2\0', ['na\0me']: 'x\uD800', name: '名' },
      17,
      tent('Q-3', { __proto__: null, ['a/b~c']: 1 }),
    ];
    const receipt = await imported(hub, 'importMaterials', { records: [tent('Q-0'), ...bad], key: key(), policy: 'QUARANTINE_BAD' });
    expect(counts(receipt)).toEqual(counted({ received: 5, inserted: 1, quarantined: 4 }));
    const kept = await rows<{ index: number; record: Record<string, unknown>; errors: { pointer: string; code: string }[]; state: string }>(
      hub,
      `select index, record, errors, state from quarantined_record where receipt_id = $1 order by index`,
      [receipt.id.slice(4)],
    );
    expect(kept.map(({ index, state }) => [index, state])).toEqual([
      [1, 'OPEN'],
      [2, 'OPEN'],
      [3, 'OPEN'],
      [4, 'OPEN'],
    ]);
    expect(kept[0]!.record).toEqual(bad[0]);
    expect(kept[1]!.record).toEqual({ code: 'Q-2␀', 'na␀me': 'x\uFFFD', name: '名' });
    expect(kept[2]!.record).toEqual({ value: '17' });
    expect(kept[3]!.errors.map(({ pointer, code }) => [pointer, code])).toEqual([['/a~1b~0c', 'UNKNOWN_FIELD']]);
    expect(errorsOf(receipt)).toContain('4 /a~1b~0c UNKNOWN_FIELD');
  });

  test('is nothing the second time: all unchanged, no change rows, no new versions', async () => {
    const full = tent('SAME', {
      category: 'GB/T 38565-2020:1000000',
      classifications: 'cn-emergency-platform-5:43000',
      lengthCm: '80.50',
      widthCm: 1.000001,
      volumeLitre: '1,234.5',
      weightKg: 0.1,
      shelfLifeDays: '365',
      recoverable: '是',
      unNumber: '0012',
      remarks: ' 备注 ',
    });
    const depot = {
      code: 'SAME',
      name: '库',
      level: '市级',
      ownerKind: '储备库',
      active: '否',
      region: '320703',
      location: 'GCJ02:119.22,34.60',
      areaSquareMetre: '1200.50',
      managerName: '张三',
      managerPhone: '13812345678',
    };
    const agreement = {
      code: 'SAME',
      title: '协议',
      counterparty: '甲',
      validFrom: '2026年1月2日',
      validTo: '2027/1/2',
      contactPhone: '13800000000',
      items: 'SAME*500*24; KEY-1*0.5*0',
    };
    const lot = {
      code: 'SAME',
      material: 'SAME',
      depot: 'SAME',
      agreement: 'SAME',
      quantity: '12.5',
      productionDate: '20260131',
      unitPrice: '12.5',
      condition: '完好',
      capitalSource: '政府拨款',
      reserveMethod: '实物储备',
    };
    const holding = {
      code: 'SAME',
      material: 'SAME',
      depot: 'SAME',
      minimumQuantity: '10',
      perPerson: 0.125,
      persons: '100',
      unit: '顶',
      basis: '标准',
      validFrom: '2026.1.1',
    };
    for (const [field, record] of [
      ['importMaterials', full],
      ['importDepots', depot],
      ['importAgreements', agreement],
      ['importStockLots', lot],
      ['importRequiredHoldings', holding],
    ] as const) {
      const once = await imported(hub, field, { records: [record], key: key() });
      expect([field, counts(once), once.errors]).toEqual([field, counted({ received: 1, inserted: 1 }), []]);
      const before = await everything(hub);
      const twice = await imported(hub, field, { records: [record], key: key() });
      expect([field, counts(twice), twice.searchToken]).toEqual([field, counted({ received: 1, unchanged: 1 }), null]);
      expect(await everything(hub)).toEqual({ ...before, receipt: before['receipt']! + 1 });
    }
    expect(
      (
        await hub.data(
          `{ stockLot(code: "SAME") { quantity productionDate expiryDate unitPrice version movements { nodes { kind quantityChange } } } }`,
        )
      ).stockLot,
    ).toEqual({
      quantity: 12.5,
      productionDate: '2026-01-31',
      expiryDate: '2027-01-31',
      unitPrice: '12.50',
      version: 1,
      movements: { nodes: [{ kind: 'RECEIPT', quantityChange: 12.5 }] },
    });
    expect((await hub.data(`{ depot(code: "SAME") { active level location { longitude } managerPhone { text } } }`)).depot).toMatchObject({
      active: false,
      level: 'CITY',
      managerPhone: { text: '13812345678' },
    });
    expect(
      (await hub.data(`{ agreement(code: "SAME") { validFrom validTo items { material { code } guaranteedQuantity deliveryHours } } }`))
        .agreement,
    ).toEqual({
      validFrom: '2026-01-02',
      validTo: '2027-01-02',
      items: [
        { material: { code: 'SAME' }, guaranteedQuantity: 500, deliveryHours: 24 },
        { material: { code: 'KEY-1' }, guaranteedQuantity: 0.5, deliveryHours: 0 },
      ],
    });
  });

  test('leaves columns alone that are not given, clears those given as null or empty, and counts parts as changes', async () => {
    await imported(hub, 'importMaterials', {
      records: [tent('PART', { weightKg: 1, remarks: '备注', recoverable: true, classifications: ['cn-emergency-platform-5:43000'] })],
      key: key(),
    });
    const apply = async (record: object) => {
      const dry = await imported(hub, 'importMaterials', { records: [{ code: 'PART', ...record }], key: key(), dryRun: true });
      const receipt = await imported(hub, 'importMaterials', { records: [{ code: 'PART', ...record }], key: key() });
      expect(counts(receipt)).toEqual(counts(dry));
      return { dry, receipt };
    };
    expect(counts((await apply({ weightKg: 2 })).receipt)).toEqual(counted({ received: 1, updated: 1 }));
    expect(await stored('PART')).toEqual([
      { code: 'PART', name: '帐篷', unit: '顶', weight: 2, recoverable: true, remarks: '备注', version: 2 },
    ]);
    expect((await apply({ weightKg: null, remarks: '' })).dry.diff![0]!.changes).toEqual(
      [
        { field: 'remarks', before: '备注', after: null },
        { field: 'weightKg', before: 2, after: null },
      ].sort((a, b) => (a.field === 'weightKg' ? -1 : a.field < b.field ? -1 : 1)),
    );
    expect((await stored('PART'))[0]).toMatchObject({ weight: null, remarks: null, recoverable: true, version: 3 });
    const { dry, receipt } = await apply({ classifications: [] });
    expect(counts(receipt)).toEqual(counted({ received: 1, updated: 1 }));
    expect(dry.diff![0]).toMatchObject({ action: 'UPDATE', changes: [{ field: 'classifications' }] });
    expect((await stored('PART'))[0]).toMatchObject({ version: 4 });
    expect(counts((await apply({ classifications: null })).receipt)).toEqual(counted({ received: 1, unchanged: 1 }));
    expect(errorsOf((await apply({ name: '' })).receipt)).toEqual(['0 /name REQUIRED']);
    expect((await stored('PART'))[0]).toMatchObject({ version: 4 });
  });

  test('with rows that give different columns is the same as one by one', async () => {
    const records = Array.from({ length: 40 }, (_none, index) => ({
      code: `RAG-${index}`,
      name: `名 ${index}`,
      unit: '件',
      ...(index % 2 && { weightKg: index }),
      ...(index % 3 && { remarks: `备注 ${index}` }),
      ...(index % 5 && { recoverable: index % 4 === 0 }),
    }));
    expect(counts(await imported(hub, 'importMaterials', { records, key: key() }))).toEqual(counted({ received: 40, inserted: 40 }));
    const again = records.map((record, index) => ({
      code: record.code,
      ...(index % 7 === 0 && { name: '改' }),
      ...(index % 3 === 0 && { weightKg: null }),
    }));
    expect(counts(await imported(hub, 'importMaterials', { records: again, key: key() }))).toEqual(
      counted({
        received: 40,
        updated: records.filter((record, index) => index % 7 === 0 || (index % 3 === 0 && index % 2 === 1)).length,
        unchanged: records.filter((record, index) => !(index % 7 === 0 || (index % 3 === 0 && index % 2 === 1))).length,
      }),
    );
    const now = new Map((await stored('RAG')).map((row) => [row['code'], row]));
    for (const [index, record] of records.entries())
      expect(now.get(record.code)).toMatchObject({
        name: index % 7 === 0 ? '改' : record.name,
        weight: index % 3 === 0 ? null : index % 2 ? index : null,
        remarks: index % 3 ? `备注 ${index}` : null,
        recoverable: index % 5 ? index % 4 === 0 : false,
      });
  });

  test('may be given by columns', async () => {
    const receipt = await imported(hub, 'importMaterials', {
      records: { code: ['COL-1', 'COL-2', 3], name: ['一', '二', '三'], unit: ['件', '', '件'], weightKg: [null, 1, 'x'] },
      key: key(),
    });
    expect([counts(receipt), errorsOf(receipt)]).toEqual([
      counted({ received: 3, inserted: 1, rejected: 2 }),
      ['1 /unit REQUIRED', '2 /weightKg NOT_A_NUMBER'],
    ]);
    for (const records of [{ code: ['a'], name: [] }, { code: 'a' }, 'text', 7, null, { a: [1], b: { c: 1 } }])
      expect((await askImport(hub, 'importMaterials', { records, key: key() })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    for (const records of [[], {}]) expect(counts(await imported(hub, 'importMaterials', { records, key: key() }))).toEqual(counted({}));
  });

  test('comes in words that people use: yes and no, days, numbers and codes as text', async () => {
    for (const [value, is] of [
      ['是', true],
      ['否', false],
      ['√', true],
      ['×', false],
      ['TRUE', true],
      [' 0 ', false],
      [1, true],
    ] as const) {
      await imported(hub, 'importMaterials', { records: [tent('WORD', { recoverable: value })], key: key() });
      expect([value, (await stored('WORD'))[0]!['recoverable']]).toEqual([value, is]);
    }
    await imported(hub, 'importDepots', {
      records: [{ code: 1001, name: '库', level: '区级', ownerKind: '企业', location: '119.22，34.60', dutyPhone: 85810001 }],
      key: key(),
    });
    const lot = (field: string, value: unknown) =>
      imported(hub, 'importStockLots', { records: [{ code: 'DAYS', material: 'WORD', depot: 1001, [field]: value }], key: key() });
    for (const [value, day] of [
      ['2026年3月5日', '2026-03-05'],
      ['2026/3/5', '2026-03-05'],
      ['2026.03.05', '2026-03-05'],
      ['20260305', '2026-03-05'],
      [20260306, '2026-03-06'],
      ['2024-02-29', '2024-02-29'],
    ] as const) {
      expect((await lot('purchaseDate', value)).errors).toEqual([]);
      expect((await hub.data('{ stockLot(code: "DAYS") { purchaseDate } }')).stockLot.purchaseDate).toBe(day);
    }
    for (const value of ['2026-02-29', '2026年13月1日', '昨天', '05/03/2026', 46000, {}, ['2026-01-01'], true])
      expect([value, errorsOf(await lot('purchaseDate', value))]).toEqual([value, ['0 /purchaseDate NOT_A_DATE']]);
    for (const value of ['1e400', 'NaN', '１２', '12顶', '1,23', true, {}, [1]])
      expect([
        value,
        errorsOf(await imported(hub, 'importMaterials', { records: [tent('WORD', { weightKg: value })], key: key() })),
      ]).toEqual([value, ['0 /weightKg NOT_A_NUMBER']]);
  });
});

describe('odd input', () => {
  test('names of object prototypes are unknown fields and change nothing for others', async () => {
    const records = JSON.parse(
      '[{"code":"PROTO-1","name":"n","unit":"u","__proto__":{"polluted":true}},{"code":"PROTO-2","name":"n","unit":"u","constructor":{"prototype":{"polluted":true}}},{"code":"PROTO-3","name":"n","unit":"u","toString":"x","hasOwnProperty":1},{"__proto__":{"code":"PROTO-4","name":"n","unit":"u"}}]',
    ) as unknown[];
    const receipt = await imported(hub, 'importMaterials', { records, key: key(), policy: 'QUARANTINE_BAD' });
    expect(errorsOf(receipt)).toEqual([
      '0 /__proto__ UNKNOWN_FIELD',
      '1 /constructor UNKNOWN_FIELD',
      '2 /toString UNKNOWN_FIELD',
      '2 /hasOwnProperty UNKNOWN_FIELD',
      '3 /__proto__ UNKNOWN_FIELD',
      '3 /code REQUIRED',
      '3 /name REQUIRED',
      '3 /unit REQUIRED',
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    const columns = await imported(hub, 'importMaterials', {
      records: JSON.parse('{"code":["PROTO-5"],"__proto__":[{"name":"n"}]}') as unknown,
      key: key(),
    });
    expect(errorsOf(columns)).toEqual(['0 /__proto__ UNKNOWN_FIELD', '0 /name REQUIRED', '0 /unit REQUIRED']);
    for (const word of ['constructor', '__proto__', 'toString', 'valueOf']) {
      const words = await imported(hub, 'importDepots', {
        records: [{ code: 'PROTO', name: 'n', level: word, ownerKind: word, region: word }],
        key: key(),
      });
      expect(errorsOf(words)).toEqual(['0 /level NOT_IN_LIST', '0 /ownerKind NOT_IN_LIST', '0 /region NOT_FOUND']);
    }
  });

  test('written as literals in the query is judged like input in variables', async () => {
    const answer = await hub.ask(
      `mutation { importMaterials(input: { key: "${key()}", records: [{ code: "LIT-1", name: "n", unit: "u", recoverable: {}, classifications: { a: 1 }, weightKg: { b: [2] }, name2: { c: 3 } }, { code: "LIT-2", name: { a: 1 }, unit: 5, remarks: true }] }) { received rejected errors { index pointer code value } } }`,
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data.importMaterials).toMatchObject({ received: 2, rejected: 2 });
    expect(
      answer.data.importMaterials.errors.map(
        ({ index, pointer, code }: { index: number; pointer: string; code: string }) => `${index} ${pointer} ${code}`,
      ),
    ).toEqual([
      '0 /recoverable NOT_BOOLEAN',
      '0 /classifications NOT_A_LIST',
      '0 /weightKg NOT_A_NUMBER',
      '0 /name2 UNKNOWN_FIELD',
      '1 /name NOT_TEXT',
      '1 /remarks NOT_TEXT',
    ]);
  });

  test('personal values are never repeated in errors, nor shown in the differences of a dry run', async () => {
    const secret = '13987654321';
    await imported(hub, 'importDepots', {
      records: [{ code: 'PERSON', name: '库', level: '市级', ownerKind: '企业', managerName: '欧阳秘密', managerPhone: secret }],
      key: key(),
    });
    const dry = await imported(hub, 'importDepots', {
      records: [{ code: 'PERSON', managerName: '司马机密', managerPhone: '13000000000', dutyPhone: '0518-1' }],
      key: key(),
      dryRun: true,
    });
    expect(dry.diff![0]!.changes).toEqual(
      expect.arrayContaining([
        { field: 'managerName', before: '***', after: '***' },
        { field: 'managerPhone', before: '***', after: '***' },
        { field: 'dutyPhone', before: null, after: '0518-1' },
      ]),
    );
    const bad = await imported(hub, 'importDepots', {
      records: [
        { code: 'PERSON', managerName: '司马机密\0', managerPhone: `电话 ${secret}` },
        { code: 'P2', name: '库', level: '市级', ownerKind: '企业', managerPhone: [secret], managerName: { name: '司马机密' } },
      ],
      key: key(),
    });
    expect(errorsOf(bad)).toEqual([
      '0 /managerName BAD_CHARACTERS',
      '0 /managerPhone BAD_FORM',
      '1 /managerPhone NOT_TEXT',
      '1 /managerName NOT_TEXT',
    ]);
    expect(bad.errors.map(({ value }) => value)).toEqual([null, null, null, null]);
    expect(JSON.stringify([dry, bad])).not.toMatch(/秘密|机密|13987654321|13000000000/);
  });

  test('one record whose numbers do not fit together is refused alone', async () => {
    const holding = (code: string, more: object = {}) => ({
      code,
      category: 'GB/T 38565-2020:1000000',
      region: '320703',
      minimumQuantity: 1,
      unit: '件',
      basis: '标准',
      ...more,
    });
    const receipt = await imported(hub, 'importRequiredHoldings', {
      records: [
        holding('FIT-1'),
        holding('FIT-2', { perPerson: 999_999, persons: 10_000_000, spareInUse: 1, spareKept: 10_000 }),
        holding('FIT-3'),
      ],
      key: key(),
    });
    expect([counts(receipt), errorsOf(receipt)]).toEqual([
      counted({ received: 3, inserted: 2, rejected: 1 }),
      ['1 /minimumQuantity OUT_OF_RANGE'],
    ]);
  });

  test('a thousand levels of nesting are kept or refused, never a fault of the hub', async () => {
    let deep: unknown = 'x';
    for (let level = 0; level < 1_000; level++) deep = { a: deep };
    const receipt = await imported(hub, 'importMaterials', {
      records: [tent('DEEP', { remarks: deep })],
      key: key(),
      policy: 'QUARANTINE_BAD',
    });
    expect(errorsOf(receipt)).toEqual(['0 /remarks NOT_TEXT']);
    expect(receipt.errors[0]!.value!.length).toBeLessThanOrEqual(100);
  });
});

describe('size', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_none, index) => ({
      code: `SIZE-${index}`,
      name: `物资 ${index}`,
      unit: '件',
      weightKg: 1 + index / 1000,
    }));

  test('10,000 records are one batch; 10,001 are refused before anything is read', async () => {
    const receipt = await imported(hub, 'importMaterials', { records: many(10_000), key: key() });
    expect(counts(receipt)).toEqual(counted({ received: 10_000, inserted: 10_000 }));
    const before = await everything(hub);
    for (const records of [many(10_001), { code: many(10_001).map(({ code }) => code) }]) {
      const answer = await askImport(hub, 'importMaterials', { records, key: key() });
      expect(answer.errors?.[0]?.extensions).toMatchObject({
        code: 'LIMIT_EXCEEDED',
        limit: { name: 'records', allowed: 10_000, actual: 10_001 },
      });
    }
    expect(await everything(hub)).toEqual(before);
  });

  test('10,000 bad records are counted to the last, though at most 10,000 faults are listed', async () => {
    const receipt = await imported(hub, 'importMaterials', { records: Array.from({ length: 10_000 }, () => ({})), key: key() });
    expect(counts(receipt)).toEqual(counted({ received: 10_000, rejected: 10_000 }));
    expect(receipt.errors).toHaveLength(10_000);
  });
});

describe('at once', () => {
  test('two imports with the same codes in opposite orders neither wait for each other for ever nor mix', async () => {
    const records = (name: string, step: number) =>
      Array.from({ length: 300 }, (_none, index) => tent(`OPP-${step > 0 ? index : 299 - index}`, { name }));
    const [one, two] = await Promise.all([
      imported(hub, 'importMaterials', { records: records('甲', 1), key: key() }),
      imported(hub, 'importMaterials', { records: records('乙', -1), key: key() }),
    ]);
    expect([counts(one), counts(two)].sort((a, b) => b.inserted - a.inserted)).toEqual([
      counted({ received: 300, inserted: 300 }),
      counted({ received: 300, updated: 300 }),
    ]);
    expect(
      await rows(
        hub,
        `select count(distinct name)::int as names, count(*)::int as n, min(version) as version from material where code like 'OPP-%'`,
      ),
    ).toEqual([{ names: 1, n: 300, version: 2 }]);
  });

  test('an import and single writes of the same records all succeed or tell a conflict, and nothing is lost between check and write', async () => {
    await imported(hub, 'importMaterials', {
      records: Array.from({ length: 50 }, (_none, index) => tent(`BOTH-${index}`, { weightKg: 1 })),
      key: key(),
    });
    const ids = new Map(
      (await rows<{ id: string; code: string }>(hub, `select id, code from material where code like 'BOTH-%'`)).map(({ id, code }) => [
        code,
        `mat_${id}`,
      ]),
    );
    const answers = await Promise.all([
      ...[2, 3].map((weightKg) =>
        imported(hub, 'importMaterials', {
          records: Array.from({ length: 50 }, (_none, index) => ({ code: `BOTH-${weightKg === 2 ? index : 49 - index}`, weightKg })),
          key: key(),
        }),
      ),
      ...Array.from({ length: 30 }, (_none, index) =>
        write(hub, 'updateMaterial', { id: ids.get(`BOTH-${index}`)!, version: 1, input: { remarks: '单' } }),
      ),
    ]);
    const singles = answers.slice(2) as Awaited<ReturnType<typeof write>>[];
    expect(singles.flatMap(codesOf).every((code) => code === 'version CONFLICT')).toBe(true);
    const taken = singles.filter(({ record }) => record !== null).length;
    expect((await rows(hub, `select count(*)::int as n from material where code like 'BOTH-%' and remarks = '单'`))[0]).toEqual({
      n: taken,
    });
    expect((await rows(hub, `select count(distinct weight_kg)::int as n from material where code like 'BOTH-%'`))[0]).toEqual({ n: 1 });
  });

  test('a code that a single write takes while the batch is under way makes an update of an insert', async () => {
    const other = await consoleOf(hub);
    try {
      await other.query('begin');
      await other.query(`insert into material (code, name, unit) values ('TAKEN-NOW', '先来', '顶')`);
      const batch = imported(hub, 'importMaterials', { records: [tent('TAKEN-NOW'), tent('TAKEN-2')], key: key() });
      await untilWaiting(hub);
      await other.query('commit');
      expect(counts(await batch)).toEqual(counted({ received: 2, inserted: 1, updated: 1 }));
      expect((await stored('TAKEN-NOW'))[0]).toMatchObject({ name: '帐篷', version: 2 });
    } finally {
      await other.end();
    }
  });

  test('a record changed while the batch waits for it is compared with what it has become', async () => {
    await imported(hub, 'importMaterials', { records: [tent('BECOME', { weightKg: 1 })], key: key() });
    const other = await consoleOf(hub);
    try {
      await other.query('begin');
      await other.query(`update material set weight_kg = 5 where code = 'BECOME'`);
      const batch = imported(hub, 'importMaterials', { records: [tent('BECOME', { weightKg: 5 })], key: key() });
      await untilWaiting(hub);
      await other.query('commit');
      expect(counts(await batch)).toEqual(counted({ received: 1, unchanged: 1 }));
    } finally {
      await other.end();
    }
  });

  test('imports of lots and transfers between the same lots do not stop each other', async () => {
    const goods = await stock(hub, 'DL', 2);
    for (let index = 0; index < 10; index++) {
      await lotOf(hub, goods, `DL-${index}`, 100);
      await move(hub, { lot: `DL-${index}`, act: 'TRANSFER', quantity: 50, toDepot: 'D-DL-2' });
    }
    const codes = Array.from({ length: 20 }, (_none, index) => (index < 10 ? `DL-${index}` : `DL-${index - 10}@D-DL-2`));
    const moves = Array.from({ length: 40 }, (_none, index) =>
      move(hub, { lot: codes[(index * 7) % 20], act: 'TRANSFER', quantity: 1, toDepot: (index * 7) % 20 < 10 ? 'D-DL-2' : 'D-DL-1' }),
    );
    const batches = Array.from({ length: 6 }, (_none, index) =>
      imported(hub, 'importStockLots', {
        records: (index % 2 ? codes : [...codes].reverse()).map((code) => ({ code, remarks: `备注 ${index}` })),
        key: key(),
      }),
    );
    expect((await Promise.all(moves)).flatMap(codesOf)).toEqual([]);
    for (const receipt of await Promise.all(batches)) expect(counts(receipt)).toEqual(counted({ received: 20, updated: 20 }));
    expect(
      await rows(hub, `select sum(quantity)::float8 as n, count(distinct remarks)::int as remarks from stock_lot where code like 'DL-%'`),
    ).toEqual([{ n: 1_000, remarks: 1 }]);
  });
});

describe('a caller limited to a division', () => {
  const limited = () => ({
    caller: {
      name: 'key:limited',
      label: 'limited',
      role: 'editor' as const,
      scopes: new Set(['public', 'material:read', 'material:write'] as const),
      department: null,
      region: '320703',
    },
  });
  const depot = (code: string, region: string) => ({ code, name: '库', level: '市级', ownerKind: '企业', region });

  test('imports only records inside it, and takes none from others', async () => {
    await imported(hub, 'importDepots', { records: [depot('R-OUT', '320706'), depot('R-IN', '320703')], key: key() });
    const records = [
      depot('R-OUT', '320703'),
      depot('R-IN', '320706'),
      depot('R-NEW', '320706'),
      depot('R-NEW2', '320703'),
      depot('R-IN2', '320703'),
    ];
    const dry = await imported(hub, 'importDepots', { records, key: key(), dryRun: true }, limited());
    const receipt = await imported(hub, 'importDepots', { records, key: key() }, limited());
    expect(dry.errors).toEqual(receipt.errors);
    expect([counts(receipt), errorsOf(receipt)]).toEqual([
      counted({ received: 5, inserted: 2, rejected: 3 }),
      ['0  OUTSIDE_REGION', '1  OUTSIDE_REGION', '2  OUTSIDE_REGION'],
    ]);
    const lots = await imported(
      hub,
      'importStockLots',
      { records: ['R-OUT', 'R-IN'].map((code) => ({ code: `L-${code}`, material: 'KEY-1', depot: code, quantity: 1 })), key: key() },
      limited(),
    );
    expect(errorsOf(lots)).toEqual(['0  OUTSIDE_REGION']);
  });
});

test('a caller without the scope imports nothing', async () => {
  const before = await everything(hub);
  expect(
    (await askImport(hub, 'importMaterials', { records: [tent('NO')], key: key() }, { role: 'department' })).errors?.[0]?.extensions.code,
  ).toBe('FORBIDDEN');
  expect(await everything(hub)).toEqual(before);
});
