import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { askPush, countsOf, department, errorsOf, notesOf, pushed } from './pushing.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const alarm = (id: string, more: object = {}) => ({
  jjdbh: id,
  bjsj: '2026-11-23 08:05:00',
  jjlx: '01',
  jqlbdm: '10000000',
  jqlbmc: '火灾',
  bjdh: '13812345678',
  bjdz: '海州区通灌南路12号3幢501室张三家',
  bjnr: '张三称隔壁李四家起火',
  gxdwmc: '海州分局',
  xzqhdm: '320706',
  sfbm: '0',
  ...more,
});
const personal = ['13812345678', '501室', '张三', '李四', '320706199001011234'];

/** Those of the texts that stand anywhere in the database, the code lists that the hub brings with it left aside. */
async function storedAnywhere(texts: readonly string[]): Promise<string[]> {
  const { rows: tables } = await hub.database.primary.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'hub')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await hub.database.primary.query<{ row: string }>(
      `select row_to_json(t)::text as row from ${name} t where row_to_json(t)::text !~ '"source_kind": ?"CODE_LIST"'`,
    );
    for (const { row } of rows) found.push(...texts.filter((text) => row.includes(text)).map((text) => `${name} ${text}`));
  }
  return found;
}

describe('alarms', () => {
  test('are taken by the names of the receiving system and kept without anything of persons', async () => {
    const receipt = await pushed(hub, 'public-security.alarms', {
      records: [
        alarm('A1', { X: 119.1712, Y: 34.5934 }),
        {
          ZQBH: 'F1',
          bjsj: '2026-11-23T09:00:00+08:00',
          channel: '119',
          HZDZ: '连云区中山中路303号',
          HZLX: '厂房火灾',
          SFRYBK: '是',
          QHLC: '3',
          JYJQ: '张三报警',
        },
        alarm('A2', { bjsj: 'gestern 13812345678', zjhm: '320706199001011234' }),
        alarm('A3', { remark: '张三 13812345678' }),
      ],
    });
    expect(countsOf(receipt)).toEqual([4, 2, 0, 0, 0, 2]);
    expect(errorsOf(receipt)).toEqual(['2 /reportedAt NOT_AN_INSTANT', '3 /remark UNKNOWN_FIELD']);
    expect(notesOf(receipt)).toEqual(
      expect.arrayContaining(['NOT_KEPT bjdh 3 0', 'REDUCED bjdz 3 0', 'NOT_KEPT bjnr 3 0', 'REDUCED HZDZ 1 1', 'NOT_KEPT JYJQ 1 1']),
    );
    const { alarms } = await hub.data(
      '{ alarms(orderBy: [{ field: CODE }]) { nodes { code channel typeName road region { name } reportedAt unitName peopleTrapped fireFloor history { nodes { changes { field after } } } } } }',
    );
    expect(alarms.nodes).toMatchObject([
      { code: 'A1', channel: 'POLICE_110', typeName: '火灾', road: '通灌南路', region: { name: '海州区' }, unitName: '海州分局' },
      { code: 'F1', channel: 'FIRE_119', typeName: '厂房火灾', road: '中山中路', peopleTrapped: true, fireFloor: '3' },
    ]);
    expect(await storedAnywhere(personal)).toEqual([]);
    expect(await storedAnywhere(['通灌南路'])).toContain('public.alarm 通灌南路');
    for (const text of personal) expect(JSON.stringify([receipt, alarms])).not.toContain(text);
  });

  test('in quarantine are corrected without leaving personal data behind either', async () => {
    const { quarantine } = await hub.data(
      '{ quarantine(filter: { subject: { eq: "public-security.alarms" } }) { nodes { id record } } }',
      {},
      { caller: department('public-security') },
    );
    const answer = await hub.ask(
      'mutation($id: ID!, $record: JSON!) { correctQuarantined(id: $id, record: $record) { inserted errors { code } } }',
      { id: quarantine.nodes[0].id, record: alarm('A2') },
      { caller: department('public-security') },
    );
    expect(answer.data!.correctQuarantined).toEqual({ inserted: 1, errors: [] });
    expect(await storedAnywhere(personal)).toEqual([]);
    for (const text of personal) expect(JSON.stringify(quarantine)).not.toContain(text);
  });

  test('that are secret are refused under every policy, and nothing of them is found anywhere', async () => {
    const secret = alarm('GEHEIM-77', { sfbm: 1, jqlbmc: 'GEHEIM-88', gxdwmc: 'GEHEIM-99' });
    const receipts = [];
    for (const policy of ['QUARANTINE_BAD', 'REJECT_BAD', 'REJECT_ALL'])
      receipts.push(
        await pushed(hub, 'public-security.alarms', { policy, records: [secret, alarm(`B-${policy}`)] }, { language: 'zh-CN' }),
      );
    expect(receipts.map(countsOf)).toEqual([
      [2, 1, 0, 0, 1, 0],
      [2, 1, 0, 0, 1, 0],
      [2, 0, 0, 0, 2, 0],
    ]);
    expect(receipts[0]!.errors[0]).toMatchObject({ code: 'SECRET', pointer: '/sfbm', value: null });
    expect(receipts[0]!.errors[0]!.message).toContain('保密警情');
    const dry = await pushed(hub, 'public-security.alarms', { dryRun: true, records: { jjdbh: ['GEHEIM-66'], sfbm: ['1'] } });
    expect(countsOf(dry)).toEqual([1, 0, 0, 0, 1, 0]);
    expect(await storedAnywhere(['GEHEIM'])).toEqual([]);
    expect(JSON.stringify([receipts, dry])).not.toContain('GEHEIM');
  });

  test('show their exact place to the police and to holders of the scope, and a grid cell to all others', async () => {
    await pushed(hub, 'public-security.alarms', { records: [alarm('P1', { X: 119.4712, Y: 34.7434 })] });
    const query =
      '{ alarms(filter: { code: { eq: "P1" } }, near: { point: { longitude: 119.4712, latitude: 34.7434 } }) { edges { distanceKm node { locationMasked location { longitude latitude } gcj: location(crs: GCJ02) { longitude } history { nodes { changes { field after } } } } } } }';
    const seen = async (about: object) => {
      const answer = await hub.data(query, {}, about);
      const [{ distanceKm, node }] = answer.alarms.edges;
      return { distanceKm, ...node, text: JSON.stringify(answer) };
    };
    for (const about of [{ role: 'analyst' as const }, { caller: department('health') }, { caller: callerInRole('auditor') }]) {
      const masked = await seen(about);
      expect(masked).toMatchObject({ locationMasked: true, location: { longitude: 119.475, latitude: 34.745 } });
      expect(masked.distanceKm).toBeGreaterThan(0.1);
      expect(masked.text).not.toContain('119.4712');
      expect(masked.text).not.toContain('34.7434');
    }
    for (const about of [{ role: 'editor' as const }, { role: 'duty-officer' as const }, { caller: department('public-security') }]) {
      const exact = await seen(about);
      expect(exact).toMatchObject({ locationMasked: false, location: { longitude: 119.4712, latitude: 34.7434 } });
      expect(exact.distanceKm).toBeLessThan(0.001);
    }
  });

  test('are one statement a list, can be corrected and withdrawn, and hide from callers of another division', async () => {
    const push = async (record: object) => countsOf(await pushed(hub, 'public-security.alarms', { records: [record] }));
    expect(await push(alarm('C1', { revision: 1 }))).toEqual([1, 1, 0, 0, 0, 0]);
    expect(await push(alarm('C1', { revision: 1, bjdh: '13900000000' }))).toEqual([1, 0, 0, 1, 0, 0]);
    expect(await push(alarm('C1', { revision: 2, jqlbmc: '误报' }))).toEqual([1, 0, 1, 0, 0, 0]);
    const answer = await hub.ask(
      '{ alarms(first: 50) { nodes { code road region { code } location { longitude } } } }',
      {},
      { role: 'viewer' },
    );
    expect(answer.extensions!.statements).toBe(1);
    const elsewhere = await hub.data('{ alarm(code: "C1") { code } }', {}, { caller: callerInRole('viewer', { region: '320722' }) });
    expect(elsewhere.alarm).toBeNull();
    expect(await push({ jjdbh: 'C1', withdrawn: true, revision: 3 })).toEqual([1, 0, 1, 0, 0, 0]);
    expect((await hub.data('{ alarm(code: "C1") { code } }')).alarm).toBeNull();
  });

  test('are pushed by the police only', async () => {
    const answer = await askPush(hub, 'public-security.alarms', { records: [alarm('X1')] }, { caller: department('health') });
    expect(answer.errors?.[0]!.extensions.code).toBe('FORBIDDEN');
    expect(JSON.stringify(answer)).not.toContain('13812345678');
  });

  test('have a schema that names the fields of the receiving system', async () => {
    const { feed } = await hub.data('{ feed(code: "public-security.alarms") { contracts { schema } } }');
    const { schema } = feed.contracts[0];
    expect(schema.properties.bjdh.description).toContain('丢弃');
    expect(schema.allOf[0].anyOf).toEqual([{ required: ['id'] }, { required: ['jjdbh'] }, { required: ['ZQBH'] }]);
  });
});

describe('road controls', () => {
  test('tell whether they hold at a moment, and are refused when they end before they begin', async () => {
    const control = (id: string, more: object) => ({
      id,
      kind: '全封闭',
      roadName: '港前大道',
      startedAt: '2026-11-01T08:00:00+08:00',
      ...more,
    });
    const receipt = await pushed(hub, 'public-security.road-controls', {
      records: [
        control('R1', { eventType: 'platform:12D00', region: '320703', longitude: 119.58, latitude: 34.59 }),
        control('R2', { endedAt: '2026-11-01T20:00:00+08:00' }),
        control('R3', { expectedEndAt: '2026-10-31T08:00:00+08:00' }),
        control('R4', { kind: '戒严' }),
        control('R5', { endedAt: '2099-01-01T00:00:00+08:00' }),
      ].map((record) => ('eventType' in record ? { ...record, eventType: undefined } : record)),
    });
    expect(errorsOf(receipt)).toEqual(['2 /expectedEndAt OUT_OF_ORDER', '3 /kind NOT_IN_LIST', '4 /endedAt IN_FUTURE']);
    const { roadControls } = await hub.data(
      '{ roadControls(filter: { inForce: { eq: true } }, near: { point: { longitude: 119.58, latitude: 34.59 }, radiusKm: 5 }) { nodes { code kind roadName inForce } } }',
    );
    expect(roadControls.nodes).toEqual([{ code: 'R1', kind: 'CLOSED', roadName: '港前大道', inForce: true }]);
    const over = await hub.data('{ roadControl(code: "R2") { inForce } }');
    expect(over.roadControl.inForce).toBe(false);
  });
});

describe('crowds', () => {
  test('are counted at places', async () => {
    await pushed(hub, 'public-security.places', { records: [{ id: 'CR-1', name: '连岛景区东门广场', region: '320703006' }] });
    const receipt = await pushed(hub, 'public-security.crowd-density', {
      records: [
        { station: 'CR-1', time: '2026-10-01T10:00:00+08:00', peoplePerSquareMetre: 1.8, people: 3200 },
        { station: 'CR-1', time: '2026-10-01T10:10:00+08:00', peoplePerSquareMetre: -1, people: 3300.5 },
        { station: 'CR-1', time: '2026-10-01T10:20:00+08:00', peoplePerSquareMetre: 20 },
        { station: 'CR-2', time: '2026-10-01T10:20:00+08:00', people: 1 },
      ],
    });
    expect(errorsOf(receipt)).toEqual(['1 /people TOO_PRECISE', '2 /peoplePerSquareMetre OUT_OF_RANGE', '3 /station NOT_FOUND']);
    const { station } = await hub.data('{ station(code: "CR-1") { kind sector series { property title unit latest { value } } } }');
    expect(station).toEqual({
      kind: 'CROWD',
      sector: 'PUBLIC_SECURITY',
      series: [
        { property: 'people', title: '人数', unit: '1', latest: { value: 3200 } },
        { property: 'peoplePerSquareMetre', title: '人流密度', unit: '/m²', latest: { value: 1.8 } },
      ],
    });
  });
});
