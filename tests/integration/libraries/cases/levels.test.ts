import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, imported, write, written } from '../../writing/writes.js';
import { eventType } from './caseRecords.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

let number = 0;
const level = (input: object) =>
  written(
    hub,
    'createCase',
    { input: { code: `N-${++number}`, title: '案例', occurredAt: '2024-01-01', eventType: eventType('12D02'), ...input } },
    'level levelSource computedLevel levelRule { code }',
  );

describe('by Article 3 of Order 493', () => {
  const boundaries: [figures: Record<string, unknown>, expected: string | null][] = [
    [{ deaths: 0 }, 'GENERAL'],
    [{ deaths: 2 }, 'GENERAL'],
    [{ deaths: 3 }, 'LARGER'],
    [{ deaths: 9 }, 'LARGER'],
    [{ deaths: 10 }, 'MAJOR'],
    [{ deaths: 29 }, 'MAJOR'],
    [{ deaths: 30 }, 'EXTRAORDINARY'],
    [{ seriousInjuries: 9 }, 'GENERAL'],
    [{ seriousInjuries: 10 }, 'LARGER'],
    [{ seriousInjuries: 49 }, 'LARGER'],
    [{ seriousInjuries: 50 }, 'MAJOR'],
    [{ seriousInjuries: 99 }, 'MAJOR'],
    [{ seriousInjuries: 100 }, 'EXTRAORDINARY'],
    [{ directLossYuan: '9999999.99' }, 'GENERAL'],
    [{ directLossYuan: '10000000' }, 'LARGER'],
    [{ directLossYuan: '49999999.99' }, 'LARGER'],
    [{ directLossYuan: '50000000' }, 'MAJOR'],
    [{ directLossYuan: '99999999.99' }, 'MAJOR'],
    [{ directLossYuan: '100000000' }, 'EXTRAORDINARY'],
    [{ deaths: 1, seriousInjuries: 60, directLossYuan: '20000000' }, 'MAJOR'],
    [{ deaths: 2, seriousInjuries: 9, directLossYuan: '120000000' }, 'EXTRAORDINARY'],
    [{ deaths: 30, seriousInjuries: 0, directLossYuan: '0' }, 'EXTRAORDINARY'],
    [{ minorInjuries: 500, missing: 40 }, null],
    [{}, null],
  ];

  test.each(boundaries)('%j gives %s', async (figures, expected) => {
    const graded = await level(figures);
    expect(graded).toMatchObject({ level: expected, computedLevel: expected, levelSource: 'COMPUTED' });
    expect(graded.levelRule === null).toBe(expected === null);
  });

  test.each(['12A01', '12B02', '12C01', '12D00', '12E01', '12F00', '12N01', '12P13', '12R00', '12Y00'])('holds for %s', async (code) => {
    expect((await level({ eventType: eventType(code), deaths: 10 })).level).toBe('MAJOR');
  });

  // by the handbook these have gradings of their own, and social security has none in law
  test.each(['12000', '12G01', '12H02', '12J01', '12K01', '12M01', '12Q01', '12T03', '11A01', '13A01', '14A00'])(
    'does not hold for %s',
    async (code) => {
      expect(await level({ eventType: eventType(code), deaths: 10 })).toMatchObject({ level: null, computedLevel: null, levelRule: null });
    },
  );

  test('does not hold before it came into force', async () => {
    expect((await level({ occurredAt: '2007-05-31T23:59:00+08:00', deaths: 10 })).level).toBeNull();
    expect((await level({ occurredAt: '2007-06-01T00:00:00+08:00', deaths: 10 })).level).toBe('MAJOR');
  });

  test('does not take the place of a level that is stated, and is shown beside it', async () => {
    const made = await written(
      hub,
      'createCase',
      { input: { code: 'STATED', title: '案例', occurredAt: '2024', eventType: eventType('12D02'), deaths: 5, level: 'MAJOR' } },
      'id version level levelSource computedLevel levelRule { code }',
    );
    expect(made).toMatchObject({ level: 'MAJOR', levelSource: 'STATED', computedLevel: 'LARGER', levelRule: null });
    const changed = await written(
      hub,
      'updateCase',
      { id: made.id, version: made.version, input: { deaths: 40 } },
      'version level computedLevel',
    );
    expect(changed).toMatchObject({ level: 'MAJOR', computedLevel: 'EXTRAORDINARY' });
    const { cases } = await hub.data(
      `{ cases(filter: { level: { eq: MAJOR }, computedLevel: { eq: EXTRAORDINARY } }) { nodes { code } } }`,
    );
    expect(cases.nodes).toEqual([{ code: 'STATED' }]);
    const cleared = await written(
      hub,
      'updateCase',
      { id: made.id, version: changed.version, input: { level: null } },
      'level levelSource',
    );
    expect(cleared).toEqual({ level: 'EXTRAORDINARY', levelSource: 'COMPUTED' });
  });
});

describe('level rules', () => {
  test('ship with the law and its article', async () => {
    const { levelRules } = await hub.data(
      `{ levelRules(filter: { eventType: { code: { eq: "12D00" } } }, orderBy: [{ field: CODE }]) { nodes { code level deaths seriousInjuries directLossYuan validFrom sourceKind } } }`,
    );
    expect(levelRules.nodes).toEqual([
      {
        code: 'SC493-12D-1',
        level: 'EXTRAORDINARY',
        deaths: 30,
        seriousInjuries: 100,
        directLossYuan: '100000000.00',
        validFrom: '2007-06-01',
        sourceKind: 'CODE_LIST',
      },
      {
        code: 'SC493-12D-2',
        level: 'MAJOR',
        deaths: 10,
        seriousInjuries: 50,
        directLossYuan: '50000000.00',
        validFrom: '2007-06-01',
        sourceKind: 'CODE_LIST',
      },
      {
        code: 'SC493-12D-3',
        level: 'LARGER',
        deaths: 3,
        seriousInjuries: 10,
        directLossYuan: '10000000.00',
        validFrom: '2007-06-01',
        sourceKind: 'CODE_LIST',
      },
      {
        code: 'SC493-12D-4',
        level: 'GENERAL',
        deaths: 0,
        seriousInjuries: 0,
        directLossYuan: '0.00',
        validFrom: '2007-06-01',
        sourceKind: 'CODE_LIST',
      },
    ]);
  });

  test('of the nearest class win, while they are valid', async () => {
    const rule = { basis: '本市道路交通事故分级', validFrom: '2023-01-01', validTo: '2025-01-01' };
    const receipt = await imported(hub, 'importLevelRules', {
      key: 'traffic',
      records: [
        { ...rule, code: 'ROAD-1', eventType: eventType('12H00'), level: '较大', deaths: 3 },
        { ...rule, code: 'ROAD-2', eventType: eventType('12H00'), level: '一般', deaths: 0 },
        { ...rule, code: 'BUS-1', eventType: eventType('12H05'), level: '重大', deaths: 1 },
        { ...rule, code: 'BAD', eventType: eventType('12H05'), level: '重大' },
        { ...rule, code: 'TURNED', eventType: eventType('12H05'), level: '重大', deaths: 1, validTo: '2022-01-01' },
      ],
    });
    expect(receipt).toMatchObject({ inserted: 3, rejected: 2 });
    expect(receipt.errors.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/deaths REQUIRED', '/validTo DATES_REVERSED']);
    expect((await level({ eventType: eventType('12H02'), deaths: 4 })).level).toBe('LARGER');
    expect((await level({ eventType: eventType('12H05'), deaths: 1 })).level).toBe('MAJOR');
    // the nearest class has a rule, but none of its thresholds is reached
    expect((await level({ eventType: eventType('12H05'), deaths: 0 })).level).toBeNull();
    expect((await level({ eventType: eventType('12H02'), deaths: 4, occurredAt: '2025-01-01' })).level).toBeNull();
  });

  test('that a case rests on are kept', async () => {
    const { levelRule } = await hub.data(`{ levelRule(code: "ROAD-1") { id version } }`);
    expect(codesOf(await write(hub, 'deleteLevelRule', levelRule))).toEqual(['id IN_USE']);
  });
});
