import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../support/hub.js';
import {
  changesAfter,
  codesOf,
  everything,
  lotOf,
  move,
  newestPosition,
  rows,
  stock,
  untilWaiting,
  consoleOf,
  write,
  written,
  type Payload,
} from './writes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await written(hub, 'createMaterial', { input: { code: 'TENT', name: '帐篷', unit: '顶' } });
  await written(hub, 'createMaterial', { input: { code: 'LAMP', name: '应急灯', unit: '盏' } });
  await written(hub, 'createDepot', { input: { code: 'NORTH', name: '北库', level: 'CITY', ownerKind: 'RESERVE_DEPOT' } });
  await written(hub, 'createDepot', { input: { code: 'SOUTH', name: '南库', level: 'COUNTY', ownerKind: 'RESERVE_DEPOT' } });
  await written(hub, 'createAgreement', {
    input: { code: 'AGR', title: '协议', counterparty: '甲公司', validFrom: '2026-01-01', validTo: '2027-01-01' },
  });
});
afterAll(() => hub.close());

interface Kind {
  name: string;
  /** The least that a new record needs, its code aside. */
  least: Record<string, unknown>;
  /** A value for every other field that can be cleared, and for `changed` another one. */
  optional: Record<string, { value: unknown; other: unknown; read?: string; shown?: unknown; otherShown?: unknown }>;
  /** What an optional field answers when it is cleared; null unless it is told here. */
  cleared?: Record<string, unknown>;
  longest: Record<string, number>;
  faulty: [what: string, input: Record<string, unknown>, expected: string[]][];
}

const masked = (text: string) => ({ text, masked: false });
const person = (value: string, other: string) => ({ value, other, read: 'text masked', shown: masked(value), otherShown: masked(other) });
const named = (value: string, other: string) => ({
  value,
  other,
  read: 'code',
  shown: { code: value.replace(/^.*:/, '') },
  otherShown: { code: other.replace(/^.*:/, '') },
});
const region = named('320703', '320706');
const organization = named('LYG-EMB', 'LYG-GOV');

const kinds: Kind[] = [
  {
    name: 'Material',
    least: { name: '沙袋', unit: '只' },
    optional: {
      classifications: {
        value: ['cn-emergency-platform-5:43000'],
        other: ['GB/T 38565-2020:3000000', 'cn-emergency-platform-5:43000'],
        read: 'code',
        shown: [{ code: '43000' }],
        otherShown: [{ code: '3000000' }, { code: '43000' }],
      },
      specification: { value: '50×80 厘米', other: '60×90 厘米' },
      model: { value: 'SD-1', other: 'SD-2' },
      manufacturer: { value: '连云港甲厂', other: '乙厂' },
      lengthCm: { value: 80.5, other: 0.000001 },
      widthCm: { value: 50, other: 99_999_999 },
      heightCm: { value: 1, other: 2 },
      volumeLitre: { value: 12.345678, other: 1 },
      weightKg: { value: 0.3, other: 0.1 },
      shelfLifeDays: { value: 365, other: 730 },
      maintenanceIntervalDays: { value: 90, other: 180 },
      unNumber: { value: '1791', other: '0012' },
      remarks: { value: '备注 "引号" \\ 反斜线\n第二行 😀', other: '另一条' },
    },
    cleared: { classifications: [] },
    longest: { code: 64, name: 300, specification: 500, model: 200, unit: 30, manufacturer: 200, remarks: 4000 },
    faulty: [
      ['a UN number of five digits', { unNumber: '17910' }, ['unNumber TOO_LONG']],
      ['a UN number with letters', { unNumber: '17A1' }, ['unNumber BAD_FORM']],
      ['a length of zero', { lengthCm: 0 }, ['lengthCm OUT_OF_RANGE']],
      ['a negative weight', { weightKg: -1 }, ['weightKg OUT_OF_RANGE']],
      ['a volume that does not fit', { volumeLitre: 1e9 }, ['volumeLitre OUT_OF_RANGE']],
      ['seven decimals', { weightKg: 0.1234567 }, ['weightKg TOO_PRECISE']],
      ['a shelf life over a century', { shelfLifeDays: 36_501 }, ['shelfLifeDays OUT_OF_RANGE']],
      ['an unknown category by code', { category: 'GB/T 38565-2020:9' }, ['category NOT_FOUND']],
      ['a category without its scheme', { category: '1000000' }, ['category NOT_FOUND']],
      ['the id of another kind of record', { category: 'mat_1' }, ['category NOT_FOUND']],
      ['an id that nothing has', { category: 'cat_999999999' }, ['category NOT_FOUND']],
      [
        'one unknown category among many',
        { classifications: ['cn-emergency-platform-5:43000', 'nowhere:1'] },
        ['classifications.1 NOT_FOUND'],
      ],
      ['51 categories', { classifications: Array.from({ length: 51 }, (_none, index) => `s:${index}`) }, ['classifications TOO_MANY']],
      ['a category with a NUL byte', { classifications: ['s:\0'] }, ['classifications.0 NOT_FOUND']],
      [
        'several faults at once',
        { unNumber: 'x', lengthCm: -1, category: 'nowhere' },
        ['category NOT_FOUND', 'lengthCm OUT_OF_RANGE', 'unNumber BAD_FORM'],
      ],
    ],
  },
  {
    name: 'Depot',
    least: { name: '西库', level: 'CITY', ownerKind: 'RESERVE_DEPOT' },
    optional: {
      address: { value: '海棠路 1 号', other: '海棠路 2 号' },
      region,
      organization,
      location: {
        value: { longitude: 119.2, latitude: 34.6 },
        other: { longitude: 119.3, latitude: 34.7, crs: 'WGS84' },
        read: 'longitude latitude',
        shown: { longitude: 119.2, latitude: 34.6 },
        otherShown: { longitude: 119.3, latitude: 34.7 },
      },
      areaSquareMetre: { value: 1200.5, other: 1 },
      volumeCubicMetre: { value: 9000, other: 1 },
      managerName: person('张三丰', '李四'),
      managerPhone: person('13812345678', '0518-85812345'),
      dutyPhone: { value: '0518-85810001', other: '0518-85810002' },
      remarks: { value: '备注', other: '另' },
    },
    longest: { code: 64, name: 200, address: 500, managerName: 100, remarks: 4000 },
    faulty: [
      ['a longitude beyond the globe', { location: { longitude: 181, latitude: 34 } }, ['location OUT_OF_RANGE']],
      ['a latitude beyond the pole', { location: { longitude: 119, latitude: -90.5, crs: 'GCJ02' } }, ['location OUT_OF_RANGE']],
      ['a phone that is none', { managerPhone: 'call me' }, ['managerPhone BAD_FORM']],
      ['a duty phone that is none', { dutyPhone: 'x'.repeat(61) }, ['dutyPhone TOO_LONG']],
      ['an area of zero', { areaSquareMetre: 0 }, ['areaSquareMetre OUT_OF_RANGE']],
      [
        'an unknown region and an unknown organisation',
        { region: '999999', organization: 'NOBODY' },
        ['organization NOT_FOUND', 'region NOT_FOUND'],
      ],
      ['the id of an organisation as region', { region: 'org_1' }, ['region NOT_FOUND']],
    ],
  },
  {
    name: 'StockLot',
    least: { material: 'TENT', depot: 'NORTH' },
    optional: {
      agreement: { value: 'AGR', other: 'AGR', read: 'code', shown: { code: 'AGR' }, otherShown: { code: 'AGR' } },
      batchNumber: { value: '批 1', other: '批 2' },
      serialNumber: { value: 'SN-1', other: 'SN-2' },
      productionDate: { value: '2026-01-31', other: '2026-02-01' },
      purchaseDate: { value: '2026-03-01', other: '2026-03-02' },
      expiryDate: { value: '2030-01-31', other: '2031-12-31' },
      unitPrice: { value: '12345678901234.10', other: '0.01' },
      lastMaintenance: { value: '2026-06-01', other: '2026-07-01' },
      nextMaintenance: { value: '2026-12-01', other: '2027-01-01' },
      capitalSource: { value: 'GOVERNMENT', other: 'ENTERPRISE' },
      supplier: { value: '供应商', other: '另一家' },
      remarks: { value: '备注', other: '另' },
    },
    longest: { code: 100, batchNumber: 100, serialNumber: 100, supplier: 200, remarks: 4000 },
    faulty: [
      ['an expiry before the production', { productionDate: '2026-05-01', expiryDate: '2026-04-30' }, ['expiryDate DATES_REVERSED']],
      ['an expiry on the day of production', { productionDate: '2026-05-01', expiryDate: '2026-05-01' }, ['expiryDate DATES_REVERSED']],
      ['a day in the year 1', { purchaseDate: '0001-01-01' }, ['purchaseDate OUT_OF_RANGE']],
      ['a price below zero', { unitPrice: '-1' }, ['unitPrice NOT_MONEY']],
      ['a price with three decimals', { unitPrice: '1.005' }, ['unitPrice TOO_PRECISE']],
      ['a currency in small letters', { currency: 'cny' }, ['currency BAD_FORM']],
      ['an unknown agreement', { agreement: 'NONE' }, ['agreement NOT_FOUND']],
    ],
  },
  {
    name: 'Agreement',
    least: { title: '粮油协议', counterparty: '某公司', validFrom: '2026-01-01', validTo: '2027-01-01' },
    optional: {
      organization,
      region,
      contactName: person('王五', '赵六'),
      contactPhone: person('13900001111', '13900002222'),
      remarks: { value: '备注', other: '另' },
      items: {
        value: [{ material: 'TENT', guaranteedQuantity: 500.125, deliveryHours: 24, unitPriceYuan: '12.50' }],
        other: [
          { material: 'TENT', guaranteedQuantity: 0.001, deliveryHours: 0, unitPriceYuan: null },
          { material: 'LAMP', guaranteedQuantity: 3, deliveryHours: 8760, unitPriceYuan: null },
        ],
        read: 'material { code } guaranteedQuantity deliveryHours unitPriceYuan',
        shown: [{ material: { code: 'TENT' }, guaranteedQuantity: 500.125, deliveryHours: 24, unitPriceYuan: '12.50' }],
        otherShown: [
          { material: { code: 'TENT' }, guaranteedQuantity: 0.001, deliveryHours: 0, unitPriceYuan: null },
          { material: { code: 'LAMP' }, guaranteedQuantity: 3, deliveryHours: 8760, unitPriceYuan: null },
        ],
      },
    },
    cleared: { items: [] },
    longest: { code: 64, title: 300, counterparty: 200, contactName: 100, contactPhone: 60, remarks: 4000 },
    faulty: [
      ['an end before the first day', { validFrom: '2027-01-01', validTo: '2026-01-01' }, ['validTo DATES_REVERSED']],
      ['an end on the first day', { validFrom: '2026-06-01', validTo: '2026-06-01' }, ['validTo DATES_REVERSED']],
      [
        'an item of an unknown material',
        { items: [{ material: 'NOTHING', guaranteedQuantity: 1, deliveryHours: 1 }] },
        ['items.0.material NOT_FOUND'],
      ],
      [
        'an item without quantity',
        { items: [{ material: 'TENT', guaranteedQuantity: 0, deliveryHours: 1 }] },
        ['items.0.guaranteedQuantity OUT_OF_RANGE'],
      ],
      [
        'an item delivered after a year',
        { items: [{ material: 'TENT', guaranteedQuantity: 1, deliveryHours: 8761 }] },
        ['items.0.deliveryHours OUT_OF_RANGE'],
      ],
      [
        'one material twice',
        {
          items: [
            { material: 'TENT', guaranteedQuantity: 1, deliveryHours: 1 },
            { material: ' TENT', guaranteedQuantity: 2, deliveryHours: 2 },
          ],
        },
        ['items.1 DUPLICATE'],
      ],
      [
        'a material with a NUL byte',
        { items: [{ material: 'TE\0NT', guaranteedQuantity: 1, deliveryHours: 1 }] },
        ['items.0.material NOT_FOUND'],
      ],
    ],
  },
  {
    name: 'RequiredHolding',
    least: { material: 'TENT', depot: 'NORTH', minimumQuantity: 10, unit: '顶', basis: '储备标准' },
    optional: { validFrom: { value: '2026-01-01', other: '2026-02-01' }, validTo: { value: '2027-01-01', other: '2028-01-01' } },
    longest: { code: 64, unit: 30, basis: 300 },
    faulty: [
      ['a material and a category', { category: 'GB/T 38565-2020:1000000' }, ['material ONE_OF']],
      ['two holders', { region: '320703' }, ['depot ONE_OF']],
      ['persons without a quantity each', { persons: 100 }, ['persons TOGETHER']],
      ['half a spare ratio', { spareInUse: 4 }, ['spareKept TOGETHER']],
      ['dates reversed', { validFrom: '2027-01-01', validTo: '2026-01-01' }, ['validTo DATES_REVERSED']],
      ['a negative minimum', { minimumQuantity: -0.001 }, ['minimumQuantity OUT_OF_RANGE']],
      [
        'a quantity that does not fit with its spare',
        { minimumQuantity: 9_999_999_999, spareInUse: 1, spareKept: 10_000 },
        ['minimumQuantity OUT_OF_RANGE'],
      ],
    ],
  },
  {
    name: 'Expert',
    least: { name: '王海波' },
    optional: {
      gender: { value: 'FEMALE', other: 'MALE' },
      birthYear: { value: 1970, other: 1971 },
      type: named('cn-emergency-platform-5:42A02', 'cn-emergency-platform-5:42A00'),
      organization,
      workplace: { value: '某设计院', other: '另一设计院' },
      post: { value: '总工程师', other: '主任' },
      title: { value: '高级工程师', other: '工程师' },
      titleLevel: { value: 'SENIOR', other: 'NONE' },
      qualification: { value: '注册安全工程师', other: '一级注册消防工程师' },
      education: { value: 'DOCTOR', other: 'OTHER' },
      region,
      location: {
        value: { longitude: 119.2, latitude: 34.6 },
        other: { longitude: 119.3, latitude: 34.7, crs: 'WGS84' },
        read: 'longitude latitude',
        shown: { longitude: 119.2, latitude: 34.6 },
        otherShown: { longitude: 119.3, latitude: 34.7 },
      },
      summary: { value: '简介', other: '另一简介' },
      remarks: { value: '备注', other: '另' },
      specialties: {
        value: [{ name: '防汛', years: 10, type: null }],
        other: [
          { name: '防汛', years: null, type: 'cn-emergency-platform-5:42A01' },
          { name: '气象', years: 0, type: null },
        ],
        read: 'name years type { code }',
        shown: [{ name: '防汛', years: 10, type: null }],
        otherShown: [
          { name: '防汛', years: null, type: { code: '42A01' } },
          { name: '气象', years: 0, type: null },
        ],
      },
      duties: { value: ['ON_SITE'], other: ['CONSULTATION', 'TRAINING'] },
      conflicts: {
        value: [{ party: '甲公司', reason: '任职', validFrom: '2026-01-01', validTo: '2026-01-02' }],
        other: [{ party: '甲公司', reason: '持股', organization: 'LYG-EMB' }],
        read: 'party reason organization { code } validFrom validTo',
        shown: [{ party: '甲公司', reason: '任职', organization: null, validFrom: '2026-01-01', validTo: '2026-01-02' }],
        otherShown: [{ party: '甲公司', reason: '持股', organization: { code: 'LYG-EMB' }, validFrom: null, validTo: null }],
      },
      contact: {
        value: { mobile: '13812345678' },
        other: { mobile: '0518-85812345', email: 'a@example.cn' },
        read: 'mobile { text } email { text }',
        shown: { mobile: { text: '13812345678' }, email: null },
        otherShown: { mobile: { text: '0518-85812345' }, email: { text: 'a@example.cn' } },
      },
    },
    cleared: { specialties: [], duties: [], conflicts: [] },
    longest: { code: 64, name: 100, workplace: 200, post: 200, title: 100, qualification: 300, summary: 4000, remarks: 4000 },
    faulty: [
      ['a class of materials', { type: 'cn-emergency-platform-5:43000' }, ['type WRONG_CLASS']],
      ['a year of birth before 1900', { birthYear: 1899 }, ['birthYear OUT_OF_RANGE']],
      ['a phone that is none', { contact: { mobile: 'call me' } }, ['contact.mobile BAD_FORM']],
      ['31 specialties', { specialties: Array.from({ length: 31 }, (_none, index) => ({ name: `s${index}` })) }, ['specialties TOO_MANY']],
    ],
  },
];

describe.each(kinds)('$name', ({ name, least, optional, cleared = {}, longest, faulty }) => {
  const selection = `id code version ${Object.entries(optional)
    .map(([field, { read }]) => `${field}${read ? ` { ${read} }` : ''}`)
    .join(' ')}`;
  const values = Object.fromEntries(Object.entries(optional).map(([field, { value }]) => [field, value]));
  const shown = Object.fromEntries(Object.entries(optional).map(([field, { value, shown: as }]) => [field, as ?? value]));
  const create = (input: Record<string, unknown>) =>
    write(hub, `create${name}`, { input: { code: `${name}-0`, ...least, ...input } }, selection);
  const created = (input: Record<string, unknown>) => written(hub, `create${name}`, { input: { ...least, ...input } }, selection);
  const update = (record: { id: string; version: number }, input: Record<string, unknown>, version = record.version) =>
    write(hub, `update${name}`, { id: record.id, version, input }, selection);
  const unwritten = async (work: () => Promise<Payload>) => {
    const before = await everything(hub);
    const payload = await work();
    expect(payload.userErrors.length).toBeGreaterThan(0);
    expect(payload.record).toBeNull();
    expect(payload.searchToken).toBeNull();
    expect(await everything(hub)).toEqual(before);
    return payload;
  };

  test('is created with every value, as version 1, and read back as it was given', async () => {
    expect(await created({ code: `${name}-full`, ...values })).toEqual({
      id: expect.stringMatching(/^[a-z]{3}_\d+$/),
      code: `${name}-full`,
      version: 1,
      ...shown,
    });
  });

  test('is created with the least it needs, all else empty', async () => {
    const empty = Object.fromEntries(Object.keys(optional).map((field) => [field, cleared[field] ?? null]));
    expect(await created({ code: `${name}-least` })).toMatchObject({ version: 1, ...empty });
  });

  test('takes a value for each field alone: absent stays, null clears, the same again changes nothing', async () => {
    let record = await created({ code: `${name}-fields`, ...values });
    const expected: Record<string, unknown> = { ...record };
    for (const [field, { other, otherShown }] of Object.entries(optional)) {
      const position = await newestPosition(hub);
      const set = await update(record, { [field]: other });
      expect(set.userErrors).toEqual([]);
      expected[field] = otherShown ?? other;
      const changes = JSON.stringify(expected[field]) !== JSON.stringify(record[field]);
      expected['version'] = record.version + (changes ? 1 : 0);
      expect(set.record).toEqual(expected);
      expect((await changesAfter(hub, position)).filter(({ type }) => type === name)).toHaveLength(changes ? 1 : 0);
      record = set.record;
      const again = await update(record, { [field]: other });
      expect([again.userErrors, again.record]).toEqual([[], record]);
    }
    const position = await newestPosition(hub);
    expect((await update(record, {})).record).toEqual(record);
    expect(await changesAfter(hub, position)).toEqual([]);
    for (const field of Object.keys(optional)) {
      const payload = await update(record, { [field]: null });
      expect(payload.userErrors).toEqual([]);
      expected[field] = cleared[field] ?? null;
      expected['version'] = record.version + 1;
      expect(payload.record).toEqual(expected);
      record = payload.record;
    }
  });

  test('keeps what it needs: a required field can be neither cleared nor emptied', async () => {
    const record = await created({ code: `${name}-required` });
    const needed = ['code', ...Object.keys(least)].filter((field) => !['material', 'depot'].includes(field));
    for (const field of needed) expect(codesOf(await unwritten(() => update(record, { [field]: null })))).toEqual([`${field} REQUIRED`]);
    for (const field of needed.filter((one) => typeof least[one] === 'string' && !/^(level|ownerKind|valid)/.test(one)))
      expect(codesOf(await unwritten(() => update(record, { [field]: ' \t ' })))).toEqual([`${field} REQUIRED`]);
  });

  test('takes texts up to their longest and no longer', async () => {
    const record = await created({ code: `${name}-long` });
    let version = record.version;
    for (const [field, length] of Object.entries(longest)) {
      const letter = /hone/.test(field) ? '1' : '云';
      const payload = await unwritten(() => update(record, { [field]: letter.repeat(length + 1) }, version));
      expect(codesOf(payload)).toEqual([`${field} TOO_LONG`]);
      expect(payload.userErrors[0]!.message).toContain(`${length + 1}`);
      const taken = await update(record, { [field]: letter.repeat(length) }, version);
      expect(taken.userErrors).toEqual([]);
      version = taken.record.version;
    }
    expect(codesOf(await unwritten(() => update(record, { code: 'x'.repeat(5_000) }, version)))).toEqual(['code TOO_LONG']);
  });

  test('refuses NUL bytes and half surrogates in every text', async () => {
    const record = await created({ code: `${name}-characters` });
    for (const field of Object.keys(longest))
      for (const bad of ['a\0b', 'a\uD83D', '\uDC00b'])
        expect(codesOf(await unwritten(() => update(record, { [field]: bad })))).toEqual([`${field} BAD_CHARACTERS`]);
  });

  test.each(faulty)('refuses %s, on create as on update, and writes nothing', async (_what, input, expected) => {
    const payload = await unwritten(() => create(input));
    expect(codesOf(payload).sort()).toEqual(expected);
    for (const { message } of payload.userErrors) expect(message).toMatch(/^[A-Z].*\.$/s);
    const stored = (
      await rows<{ id: string; version: number }>(
        hub,
        `select id, version from ${name.replace(/(?<=.)[A-Z]/, (letter) => `_${letter}`).toLowerCase()} where code = $1`,
        [`${name}-least`],
      )
    )[0]!;
    const id = (
      await hub.data(`query($code: String!) { ${name[0]!.toLowerCase()}${name.slice(1)}(code: $code) { id } }`, { code: `${name}-least` })
    )[`${name[0]!.toLowerCase()}${name.slice(1)}`].id as string;
    expect(codesOf(await unwritten(() => update({ id, version: stored.version }, input))).sort()).toEqual(expected);
  });

  test('refuses a taken code, with words that name it', async () => {
    await created({ code: `${name}-taken` });
    const payload = await unwritten(() => create({ code: ` ${name}-taken ` }));
    expect(codesOf(payload)).toEqual(['code TAKEN']);
    expect(payload.userErrors[0]!.message).toContain(`${name}-taken`);
    const record = await created({ code: `${name}-free` });
    expect(codesOf(await unwritten(() => update(record, { code: `${name}-taken` })))).toEqual(['code TAKEN']);
    expect((await update(record, { code: `${name}-free` })).record.version).toBe(record.version);
  });

  test('lets exactly one of many create the same code at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => create({ code: `${name}-race` })));
    expect(answers.filter(({ record }) => record !== null)).toHaveLength(1);
    expect(answers.filter(({ record }) => record === null).flatMap(codesOf)).toEqual(Array.from({ length: 7 }, () => 'code TAKEN'));
  });

  test('refuses a stale version as a CONFLICT that names both, in both languages', async () => {
    const record = await created({ code: `${name}-stale` });
    const now = (await update(record, { code: `${name}-stale-2` })).record;
    const payload = await unwritten(() => update(now, { code: `${name}-stale-3` }, record.version));
    expect(codesOf(payload)).toEqual(['version CONFLICT']);
    expect(payload.userErrors[0]!.message).toMatch(/version 1\b.*now 2\b/);
    const zh = await write(hub, `delete${name}`, { id: record.id, version: 7 }, 'id', { language: 'zh-CN' });
    expect(zh.userErrors).toEqual([{ code: 'CONFLICT', path: ['version'], message: expect.stringMatching(/您的版本是 7，当前版本是 2/) }]);
  });

  test('lets exactly one of two writers at once win', async () => {
    const record = await created({ code: `${name}-two` });
    const answers = await Promise.all(Array.from({ length: 6 }, (_none, index) => update(record, { code: `${name}-two-${index}` })));
    const winners = answers.filter(({ userErrors }) => userErrors.length === 0);
    expect(winners).toHaveLength(1);
    expect(winners[0]!.record.version).toBe(record.version + 1);
    expect(answers.filter(({ userErrors }) => userErrors.length > 0).flatMap(codesOf)).toEqual(
      Array.from({ length: 5 }, () => 'version CONFLICT'),
    );
  });

  test('lets exactly one of two writers at once win what stands in tables of its own', async () => {
    const parts = Object.keys(cleared)[0];
    if (!parts) return;
    const record = await created({ code: `${name}-parts`, ...values });
    const answers = await Promise.all(
      [0, 1, 2, 3].map((index) => update(record, { [parts]: index % 2 === 0 ? optional[parts]!.other : [] })),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(['version CONFLICT', 'version CONFLICT', 'version CONFLICT']);
  });

  test('is deleted once, after which it is not found, and its history stays', async () => {
    const record = await created({ code: `${name}-gone`, ...values });
    const payload = await write(hub, `delete${name}`, { id: record.id, version: record.version });
    expect([payload.record, payload.userErrors]).toEqual([null, []]);
    expect(Number(payload.searchToken)).toBeGreaterThan(0);
    for (const field of [`delete${name}`, `update${name}`]) {
      const again = await unwritten(() =>
        write(hub, field, { id: record.id, version: record.version, ...(field.startsWith('update') && { input: {} }) }),
      );
      expect(codesOf(again)).toEqual(['id NOT_FOUND']);
    }
    expect(
      (await rows(hub, `select action from change where type = $1 and record_id = $2 order by id`, [name, record.id.slice(4)])).map(
        ({ action }) => action,
      ),
    ).toEqual(['CREATE', 'DELETE']);
  });

  test('refuses an id of another kind and a text that is no id', async () => {
    for (const id of [name === 'Depot' ? 'mat_1' : 'dep_1', 'nonsense', '', '1', `${'9'.repeat(40)}`, 'mat_0']) {
      const answer = await hub.ask(`mutation($id: ID!) { delete${name}(id: $id, version: 1) { userErrors { code } } }`, { id });
      expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });
});

describe('records that hang together', () => {
  test('a record that others refer to is not deleted, and the fault says by what, without names of tables', async () => {
    const { material, depots } = await stock(hub, 'ref', 1);
    await lotOf(hub, { material, depots }, 'L-ref', 0);
    for (const [field, id] of [
      ['deleteMaterial', material.id],
      ['deleteDepot', depots[0]!.id],
    ] as const) {
      const before = await everything(hub);
      const zh = await write(hub, field, { id, version: 1 }, 'id', { language: 'zh-CN' });
      expect(zh.userErrors).toEqual([{ code: 'IN_USE', path: ['id'], message: expect.stringMatching(/库存批次.*不能删除/) }]);
      const en = await write(hub, field, { id, version: 1 });
      expect(en.userErrors[0]!.message).toMatch(/stock lot/);
      for (const { message } of [...zh.userErrors, ...en.userErrors]) expect(message).not.toMatch(/\w+_\w+/);
      expect(await everything(hub)).toEqual(before);
    }
  });

  test('a lot that has moved is not deleted; one that never moved is', async () => {
    const goods = await stock(hub, 'moved', 1);
    const moved = await lotOf(hub, goods, 'L-moved', 5);
    expect(codesOf(await write(hub, 'deleteStockLot', { id: moved.id, version: moved.version }))).toEqual(['id IN_USE']);
    const still = await lotOf(hub, goods, 'L-still', 0);
    expect(codesOf(await write(hub, 'deleteStockLot', { id: still.id, version: still.version }))).toEqual([]);
  });

  test('the unit of a material changes only while nothing of it is kept or on the way', async () => {
    const goods = await stock(hub, 'unit', 2);
    const lot = await lotOf(hub, goods, 'L-unit', 5);
    const change = () => write(hub, 'updateMaterial', { id: goods.material.id, version: 1, input: { unit: '箱' } });
    expect(codesOf(await change())).toEqual(['unit IN_USE']);
    const sent = await move(hub, { lot: lot.id, act: 'TRANSFER', quantity: 5, toDepot: goods.depots[1]!.code, arrived: false });
    expect(codesOf(await change())).toEqual(['unit IN_USE']);
    await written(hub, 'receiveTransfer', { transfer: sent.record.transfer });
    const there = (await hub.data(`{ stockLots(filter: { material: { code: { eq: "M-unit" } }, quantity: { gt: 0 } }) { nodes { id } } }`))
      .stockLots.nodes[0].id as string;
    await move(hub, { lot: there, act: 'ISSUE', quantity: 5 });
    expect((await change()).record.version).toBe(2);
  });

  test('the main category of a material counts among its classifications, and can be changed and cleared', async () => {
    const record = await written(
      hub,
      'createMaterial',
      {
        input: {
          code: 'CATEGORY',
          name: '绳',
          unit: '根',
          category: 'GB/T 38565-2020:1000000',
          classifications: ['cn-emergency-platform-5:43000'],
        },
      },
      'id version category { code } classifications { code }',
    );
    expect(record).toMatchObject({ version: 1, category: { code: '1000000' }, classifications: [{ code: '1000000' }, { code: '43000' }] });
    const update = (version: number, category: string | null) =>
      written(hub, 'updateMaterial', { id: record.id, version, input: { category } }, 'version category { code } classifications { code }');
    expect(await update(1, 'GB/T 38565-2020:2000000')).toMatchObject({
      version: 2,
      category: { code: '2000000' },
      classifications: [{ code: '2000000' }, { code: '43000' }],
    });
    expect(await update(2, null)).toEqual({ version: 3, category: null, classifications: [{ code: '43000' }] });
  });

  test('the material and depot of a lot do not change, and its quantity changes by movements only', async () => {
    const goods = await stock(hub, 'fixed', 1);
    const lot = await lotOf(hub, goods, 'L-fixed', 5);
    for (const input of ['depot: "NORTH"', 'material: "TENT"', 'quantity: 9', 'reserved: 1'])
      expect(
        (await hub.ask(`mutation { updateStockLot(id: "${lot.id}", version: ${lot.version}, input: { ${input} }) { record { id } } }`))
          .errors?.[0]?.extensions.code,
      ).toBe('BAD_USER_INPUT');
  });

  test('the expiry of a new lot follows from the shelf life, the next maintenance from the interval, unless they are given', async () => {
    await written(hub, 'createMaterial', {
      input: { code: 'SHELF', name: '饮用水', unit: '箱', shelfLifeDays: 365, maintenanceIntervalDays: 90 },
    });
    const lot = (input: object) =>
      written(hub, 'createStockLot', { input: { material: 'SHELF', depot: 'NORTH', ...input } }, 'id version expiryDate nextMaintenance');
    expect(await lot({ code: 'SH-1', productionDate: '2028-02-28', lastMaintenance: '2026-12-31' })).toMatchObject({
      expiryDate: '2029-02-27',
      nextMaintenance: '2027-03-31',
    });
    expect(await lot({ code: 'SH-2', productionDate: '2028-02-28', expiryDate: '2028-03-01' })).toMatchObject({
      expiryDate: '2028-03-01',
      nextMaintenance: null,
    });
    expect(await lot({ code: 'SH-3', productionDate: '2028-02-28', expiryDate: null })).toMatchObject({ expiryDate: null });
  });

  test('dates are judged by what the record will hold: a cleared production date does not count', async () => {
    const lot = await written(hub, 'createStockLot', {
      input: { code: 'DATES', material: 'TENT', depot: 'NORTH', productionDate: '2026-05-01', expiryDate: '2027-05-01' },
    });
    const update = (input: object, version: number) =>
      write(hub, 'updateStockLot', { id: lot.id, version, input }, 'version expiryDate productionDate');
    expect(codesOf(await update({ expiryDate: '2026-01-01' }, 1))).toEqual(['expiryDate DATES_REVERSED']);
    expect(codesOf(await update({ productionDate: '2027-06-01' }, 1))).toEqual(['expiryDate DATES_REVERSED']);
    expect(await update({ productionDate: null, expiryDate: '2026-01-01' }, 1)).toMatchObject({
      userErrors: [],
      record: { version: 2, productionDate: null, expiryDate: '2026-01-01' },
    });
    const agreement = await written(hub, 'createAgreement', {
      input: { code: 'DATES', title: '协议', counterparty: '乙', validFrom: '2026-01-01', validTo: '2026-12-31' },
    });
    expect(codesOf(await write(hub, 'updateAgreement', { id: agreement.id, version: 1, input: { validTo: '2025-12-31' } }))).toEqual([
      'validTo DATES_REVERSED',
    ]);
    expect(codesOf(await write(hub, 'updateAgreement', { id: agreement.id, version: 1, input: { validFrom: '2027-12-31' } }))).toEqual([
      'validTo DATES_REVERSED',
    ]);
  });

  test('one material named by its code and by its id is one item of an agreement', async () => {
    const { id } = (await hub.data('{ material(code: "TENT") { id } }')).material;
    const before = await everything(hub);
    const payload = await write(hub, 'createAgreement', {
      input: {
        code: 'TWICE',
        title: '协议',
        counterparty: '乙',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
        items: [
          { material: 'TENT', guaranteedQuantity: 1, deliveryHours: 1 },
          { material: id, guaranteedQuantity: 2, deliveryHours: 2 },
        ],
      },
    });
    expect(codesOf(payload)).toEqual(['items.1 DUPLICATE']);
    expect(await everything(hub)).toEqual(before);
  });

  test('references are taken by code, by scheme and code, and by global id', async () => {
    const ids = await hub.data(
      `{ regions(filter: { code: { eq: "320703" } }) { nodes { id } } materialCategories(filter: { code: { eq: "43000" } }) { nodes { id scheme } } }`,
    );
    const category = ids.materialCategories.nodes.find(({ scheme }: { scheme: string }) => scheme === 'cn-emergency-platform-5');
    expect(
      await written(
        hub,
        'createMaterial',
        {
          input: {
            code: 'BY-ID',
            name: '绳',
            unit: '根',
            category: category.id,
            classifications: [category.id, 'cn-emergency-platform-5:43000'],
          },
        },
        'category { code } classifications { code }',
      ),
    ).toEqual({ category: { code: '43000' }, classifications: [{ code: '43000' }] });
    expect(
      await written(
        hub,
        'createDepot',
        { input: { code: 'BY-ID', name: '库', level: 'CITY', ownerKind: 'OTHER', region: ids.regions.nodes[0].id } },
        'region { code }',
      ),
    ).toEqual({ region: { code: '320703' } });
  });

  test('a point in GCJ-02 or BD-09 is kept in CGCS2000, and its system is remembered', async () => {
    const known = { longitude: 119.222, latitude: 34.597 };
    for (const [crs, metres] of [
      ['GCJ02', [200, 900]],
      ['BD09', [500, 1800]],
      ['WGS84', [0, 0]],
    ] as const) {
      const record = await written(
        hub,
        'createDepot',
        { input: { code: `CRS-${crs}`, name: '库', level: 'CITY', ownerKind: 'OTHER', location: { ...known, crs } } },
        `location { longitude latitude } back: location(crs: ${crs}) { longitude latitude }`,
      );
      const north = (record.location.latitude - known.latitude) * 111_000;
      const east = (record.location.longitude - known.longitude) * 91_000;
      const away = Math.hypot(north, east);
      expect(away).toBeGreaterThanOrEqual(metres[0]);
      expect(away).toBeLessThanOrEqual(metres[1]);
      expect(record.back.longitude).toBeCloseTo(known.longitude, 4);
      expect(record.back.latitude).toBeCloseTo(known.latitude, 4);
      expect(await rows(hub, 'select source_crs, longitude, latitude from depot where code = $1', [`CRS-${crs}`])).toEqual([
        { source_crs: crs, ...record.location },
      ]);
    }
  });
});

describe('what a fault says', () => {
  test('never repeats personal values, whatever is wrong with them', async () => {
    const secrets = { managerName: '欧阳秘密\0', managerPhone: '机密13912345678' };
    const depot = await hub.ask(`mutation($input: CreateDepotInput!) { createDepot(input: $input) { userErrors { code path message } } }`, {
      input: { code: 'SECRET', name: '库', level: 'CITY', ownerKind: 'OTHER', ...secrets },
    });
    expect(depot.data.createDepot.userErrors).toHaveLength(2);
    const agreement = await hub.ask(
      `mutation($input: CreateAgreementInput!) { createAgreement(input: $input) { userErrors { code path message } } }`,
      {
        input: {
          code: 'SECRET',
          title: 't',
          counterparty: 'c',
          validFrom: '2026-01-01',
          validTo: '2026-02-01',
          contactName: `欧阳秘密${'x'.repeat(200)}`,
          contactPhone: '13912345678'.repeat(9),
        },
      },
    );
    expect(agreement.data.createAgreement.userErrors).toHaveLength(2);
    const typed = await hub.ask(`mutation($input: CreateDepotInput!) { createDepot(input: $input) { userErrors { message } } }`, {
      input: { code: 'SECRET', name: '库', level: 'CITY', ownerKind: 'OTHER', managerPhone: ['13912345678', { a: '欧阳秘密' }] },
    });
    expect(typed.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify([depot, agreement, typed])).not.toMatch(/欧阳|秘密|13912345678|机密/);
  });

  test('is said in the language of the request', async () => {
    const input = { code: 'LANGUAGE', name: '绳', unit: '根', lengthCm: -1 };
    const said = async (language: 'zh-CN' | 'en') =>
      (await write(hub, 'createMaterial', { input }, 'id', { language })).userErrors[0]!.message;
    expect(await said('zh-CN')).toBe('长（厘米）应大于 0');
    expect(await said('en')).toBe('The length in cm should be above 0.');
  });

  test('a caller without the scope learns nothing and writes nothing', async () => {
    const before = await everything(hub);
    for (const role of ['viewer', 'analyst', 'auditor', 'department'] as const) {
      const answer = await hub.ask(
        `mutation { createMaterial(input: { code: "NO", name: "n", unit: "u" }) { record { id } } }`,
        {},
        { role },
      );
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', scope: 'material:write' });
    }
    expect(
      (await hub.ask(`mutation { deleteMaterial(id: "mat_1", version: 1) { record { id } } }`, {}, { role: 'anonymous' })).errors?.[0]
        ?.extensions.code,
    ).toBe('UNAUTHENTICATED');
    expect(await everything(hub)).toEqual(before);
  });
});

describe('mutations of one request', () => {
  test('run one after the other, each in its own transaction: a refused one in the middle undoes only itself', async () => {
    const position = await newestPosition(hub);
    const answer = await hub.ask(
      `mutation Several {
        first: createMaterial(input: { code: "ORDER", name: "一", unit: "个" }) { record { id version } userErrors { code } }
        second: createMaterial(input: { code: "ORDER", name: "二", unit: "个" }) { record { id } userErrors { code } }
        third: createStockLot(input: { code: "ORDER", material: "ORDER", depot: "NORTH", quantity: 2 }) { record { code } userErrors { code } }
        broken: deleteMaterial(id: "nonsense", version: 1) { userErrors { code } }
        fourth: recordStockMovement(input: { lot: "ORDER", act: ISSUE, quantity: 2 }) { record { balance } userErrors { code } }
      }`.replace('broken: deleteMaterial(id: "nonsense", version: 1) { userErrors { code } }', ''),
    );
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({
      first: { record: { version: 1 }, userErrors: [] },
      second: { record: null, userErrors: [{ code: 'TAKEN' }] },
      third: { record: { code: 'ORDER' } },
      fourth: { record: { balance: 0 } },
    });
    const changes = await changesAfter(hub, position);
    expect([...new Set(changes.map(({ moment }) => moment))]).toHaveLength(3);
    expect(changes.map(({ type, action }) => `${action} ${type}`)).toEqual([
      'CREATE Material',
      'CREATE StockLot',
      'CREATE StockMovement',
      'UPDATE StockLot',
      'CREATE StockMovement',
    ]);
    expect([...new Set(changes.map(({ request_id }) => request_id))]).toEqual([answer.extensions!.requestId]);
  });

  test('without a name leave their root fields in the change log as the operation', async () => {
    const position = await newestPosition(hub);
    await hub.data(`mutation { createMaterial(input: { code: "UNNAMED", name: "一", unit: "个" }) { record { id } } }`);
    expect((await changesAfter(hub, position)).map(({ operation }) => operation)).toEqual(['createMaterial']);
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
  const depot = (code: string, region: string) =>
    written(hub, 'createDepot', { input: { code, name: '库', level: 'CITY', ownerKind: 'OTHER', region } });

  test('changes and deletes only records that it can see, and creates none outside', async () => {
    const [inside, outside] = [await depot('LIM-IN', '320703'), await depot('LIM-OUT', '320706')];
    const before = await everything(hub);
    expect(codesOf(await write(hub, 'updateDepot', { id: outside.id, version: 1, input: { name: '改' } }, 'id', limited()))).toEqual([
      'id NOT_FOUND',
    ]);
    expect(codesOf(await write(hub, 'deleteDepot', { id: outside.id, version: 1 }, 'id', limited()))).toEqual(['id NOT_FOUND']);
    expect(
      codesOf(
        await write(
          hub,
          'createDepot',
          { input: { code: 'LIM-NEW', name: '库', level: 'CITY', ownerKind: 'OTHER', region: '320706' } },
          'id',
          limited(),
        ),
      ),
    ).toEqual([' OUTSIDE_REGION']);
    expect(codesOf(await write(hub, 'updateDepot', { id: inside.id, version: 1, input: { region: '320706' } }, 'id', limited()))).toEqual([
      ' OUTSIDE_REGION',
    ]);
    expect(
      codesOf(
        await write(
          hub,
          'createStockLot',
          { input: { code: 'LIM-LOT', material: 'TENT', depot: 'LIM-OUT', quantity: 1 } },
          'id',
          limited(),
        ),
      ),
    ).toEqual([' OUTSIDE_REGION']);
    expect(await everything(hub)).toEqual(before);
    expect((await write(hub, 'updateDepot', { id: inside.id, version: 1, input: { name: '改' } }, 'name', limited())).record).toEqual({
      name: '改',
    });
  });

  test('moves no stock of depots that it cannot see', async () => {
    await depot('LIM-IN2', '320703');
    await depot('LIM-OUT2', '320706');
    await written(hub, 'createStockLot', { input: { code: 'LIM-A', material: 'TENT', depot: 'LIM-IN2', quantity: 5 } });
    await written(hub, 'createStockLot', { input: { code: 'LIM-B', material: 'TENT', depot: 'LIM-OUT2', quantity: 5 } });
    expect(codesOf(await move(hub, { lot: 'LIM-B', act: 'ISSUE', quantity: 1 }, limited()))).toEqual(['lot NOT_FOUND']);
    expect(codesOf(await move(hub, { lot: 'LIM-A', act: 'ISSUE', quantity: 1 }, limited()))).toEqual([]);
    // goods may be sent out of one's own depot to any other
    expect(
      codesOf(await move(hub, { lot: 'LIM-A', act: 'TRANSFER', quantity: 1, toDepot: 'LIM-OUT2', arrived: false }, limited())),
    ).toEqual([]);
  });
});

test('a write waits for the one before it, then sees what that one left', async () => {
  const record = await written(hub, 'createMaterial', { input: { code: 'LOCKED', name: '锁', unit: '把' } });
  const other = await consoleOf(hub);
  try {
    await other.query('begin');
    await other.query(`update material set name = '改' where code = 'LOCKED'`);
    const waiting = write(hub, 'updateMaterial', { id: record.id, version: 1, input: { name: '等' } });
    await untilWaiting(hub);
    await other.query('commit');
    expect(codesOf(await waiting)).toEqual(['version CONFLICT']);
  } finally {
    await other.end();
  }
});
