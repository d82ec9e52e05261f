import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { operate, startHub, type HubProcess } from '../support/process.js';

const shared = resolve('../shared/data/cases');
const real = existsSync(shared) ? describe : describe.skip;
if (!existsSync(shared))
  process.stdout.write('tests/e2e/cases.test.ts: the real files of ../shared/data/cases are not here; tests over them are skipped\n');

const files = mkdtempSync(join(tmpdir(), 'hub-cases-'));
let hub: HubProcess;

afterAll(() => rmSync(files, { recursive: true, force: true }));

const mapping = (name: string, content: object) => {
  writeFileSync(join(files, name), JSON.stringify(content));
  return join(files, name);
};

function run(...given: string[]): Promise<{ code: number | null; counts: Record<string, number>; text: string }> {
  const child = spawn(process.execPath, [resolve('dist/src/main.js'), 'import', ...given], {
    env: { PATH: process.env['PATH'], HUB_DATA: hub.dataFolder },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  return new Promise((done) =>
    child.once('close', (code) => {
      const counts = Object.fromEntries(
        [...text.matchAll(/(received|inserted|updated|unchanged|rejected|quarantined)\s+(\d+)/g)].map(([, name, count]) => [
          name!,
          Number(count),
        ]),
      );
      done({ code, counts, text });
    }),
  );
}

// answers of any operation: tests know their shape
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function data(query: string, variables: Record<string, unknown> = {}): Promise<any> {
  const { json } = await operate(hub, { query, variables });
  if (json.errors) throw new Error(JSON.stringify(json.errors));
  return json.data;
}

/** How many of the things have each key. */
function countBy<Thing>(things: readonly Thing[], key: (thing: Thing) => string | number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[key(thing)] = (counts[key(thing)] ?? 0) + 1;
  return counts;
}

const type = (code: string) => `cn-emergency-platform-5:${code}`;

real('real files', () => {
  beforeAll(async () => {
    hub = await startHub();
  }, 120_000);
  afterAll(async () => {
    await hub?.stop();
  });

  const classes: Record<string, string> = { 交通事故: '12H00', 地震: '11C00', 恐怖袭击: '14F00', 火灾: '12G00', 食物中毒: '13B03' };

  test('a hundred news reports: every document whole, times in all their forms', async () => {
    const reports = readFileSync(join(shared, 'news-reports.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { id: string; category: string; title: string; report_time: string; text: string; locations: string[] },
      );
    expect(reports.length).toBe(100);
    const news = mapping('news.json', {
      columns: {
        id: 'code',
        title: 'title',
        category: 'eventType',
        report_time_raw: 'occurredAt',
        text: 'text',
        source_path: 'sourceFile',
      },
      values: { eventType: Object.fromEntries(Object.entries(classes).map(([name, code]) => [name, type(code)])) },
      derived: { place: { from: ['locations'] } },
      unknown: 'ignore',
    });
    const ran = await run('cases', join(shared, 'news-reports.jsonl'), '--mapping', news);
    expect(ran).toMatchObject({ code: 0, counts: { received: 100, inserted: 100, rejected: 0 } });

    const { cases } = await data(
      `{ cases(filter: { code: { startsWith: "CEC" } }, first: 200) { nodes { code title text occurredAt occurredPrecision place region { code } eventType { code } } } }`,
    );
    const stored = new Map<string, Record<string, unknown>>(cases.nodes.map((node: { code: string }) => [node.code, node]));
    expect(stored.size).toBe(100);
    for (const { id, title, text, category, report_time: time, locations } of reports) {
      const found = stored.get(id)!;
      expect(found).toMatchObject({ title, text: text.trim(), region: null, eventType: { code: classes[category] } });
      expect(found['place']).toBe(locations.length > 0 ? locations.join(',').trim() : null);
      // the file's own reading of its times has no seconds
      expect(new Date(found['occurredAt'] as string).toISOString().slice(0, 16)).toBe(
        new Date(time.length === 10 ? `${time}T00:00:00+08:00` : time).toISOString().slice(0, 16),
      );
      expect(found['occurredPrecision'] === 'DAY').toBe(time.length === 10);
      const end = text.trim().slice(-12);
      const { cases: again } = await data(
        `query ($end: String!) { cases(filter: { text: { contains: $end }, code: { startsWith: "CEC" } }) { nodes { code } } }`,
        { end },
      );
      expect(again.nodes).toContainEqual({ code: id });
    }
    const { caseSummary } = await data(
      `{ caseSummary(filter: { code: { startsWith: "CEC" } }, groupBy: [EVENT_TYPE]) { eventType { code } cases } }`,
    );
    expect(
      Object.fromEntries(caseSummary.map((group: { eventType: { code: string }; cases: number }) => [group.eventType.code, group.cases])),
    ).toEqual(countBy(reports, ({ category }) => classes[category]!));
    expect(await run('cases', join(shared, 'news-reports.jsonl'), '--mapping', news, '--again')).toMatchObject({
      counts: { received: 100, unchanged: 100, updated: 0 },
    });
  }, 120_000);

  test('4,853 declarations: counts by class and year agree with the file; ends before beginnings are refused', async () => {
    const rows = parse<Record<string, string>>(readFileSync(join(shared, 'fema-declarations.csv')), { columns: true });
    expect(rows.length).toBe(4853);
    const types: Record<string, string> = {
      Fire: '11G04',
      'Severe Storm': '11B20',
      Flood: '11A01',
      Hurricane: '11B01',
      Tornado: '11B02',
      Snowstorm: '11B04',
      Biological: '13A99',
      'Severe Ice Storm': '11B21',
      Typhoon: '11B01',
      Drought: '11B22',
      Earthquake: '11C02',
      'Coastal Storm': '11E02',
      Freezing: '11B08',
      'Winter Storm': '11B04',
      'Mud/Landslide': '11D02',
      'Tropical Storm': '11B01',
      'Toxic Substances': '12D99',
      'Dam/Levee Break': '11A03',
      'Volcanic Eruption': '11D07',
      'Fishing Losses': '19000',
      'Human Cause': '19000',
      Tsunami: '11E01',
      Terrorist: '14F00',
      Chemical: '12D99',
      Other: '19000',
    };
    const fema = mapping('fema.json', {
      columns: {
        disasterName: 'title',
        incidentType: 'eventType',
        incidentBeginDate: 'occurredAt',
        incidentEndDate: 'endedAt',
        declarationDate: 'reportedAt',
        stateName: 'place',
        hash: 'sourceFile',
        region: null,
        id: null,
      },
      derived: { code: { from: ['disasterNumber'], prefix: 'FEMA-' } },
      constants: { occurredPrecision: 'DAY' },
      values: { eventType: Object.fromEntries(Object.entries(types).map(([name, code]) => [name, type(code)])) },
      unknown: 'ignore',
    });
    const wrong = rows.filter(({ incidentBeginDate: begin, incidentEndDate: end }) => end !== '' && end! < begin!);
    const good = rows.filter((row) => !wrong.includes(row));
    expect(wrong.length).toBe(2);
    const ran = await run('cases', join(shared, 'fema-declarations.csv'), '--mapping', fema);
    expect(ran).toMatchObject({ code: 1, counts: { received: 4853, inserted: 4851, rejected: 2 } });
    expect(ran.text).toContain('结束时间不能早于发生时间');

    const answer = await data(`{
      classes: caseSummary(filter: { code: { startsWith: "FEMA-" } }, groupBy: [EVENT_TYPE]) { eventType { code } cases }
      years: caseSummary(filter: { code: { startsWith: "FEMA-" } }, groupBy: [YEAR]) { year cases }
      months: caseSummary(filter: { code: { startsWith: "FEMA-" } }, groupBy: [MONTH]) { month cases }
      all: cases(filter: { code: { startsWith: "FEMA-" } }) { totalCount { value } }
      idalia: cases(filter: { code: { eq: "FEMA-4734" } }) { nodes { title occurredAt occurredPrecision endedAt place region { code } } }
      open: cases(filter: { code: { startsWith: "FEMA-" }, endedAt: { isNull: true } }) { totalCount { value } }
    }`);
    const named = (groups: { cases: number }[], name: (group: never) => string | number) =>
      Object.fromEntries(groups.map((group) => [name(group as never), group.cases]));
    expect(named(answer.classes, ({ eventType }: { eventType: { code: string } }) => eventType.code)).toEqual(
      countBy(good, ({ incidentType }) => types[incidentType!]!),
    );
    expect(named(answer.years, ({ year }: { year: number }) => year)).toEqual(
      countBy(good, ({ incidentBeginDate }) => incidentBeginDate!.slice(0, 4)),
    );
    expect(named(answer.months, ({ month }: { month: number }) => month)).toEqual(
      countBy(good, ({ incidentBeginDate }) => Number(incidentBeginDate!.slice(5, 7))),
    );
    expect(answer.all.totalCount.value).toBe(4851);
    expect(answer.open.totalCount.value).toBe(good.filter(({ incidentEndDate }) => incidentEndDate === '').length);
    expect(answer.idalia.nodes).toEqual([
      {
        title: 'HURRICANE IDALIA',
        occurredAt: '2023-08-27T08:00:00+08:00',
        occurredPrecision: 'DAY',
        endedAt: '2023-09-04T08:00:00+08:00',
        place: 'Florida',
        region: null,
      },
    ]);
    expect(await run('cases', join(shared, 'fema-declarations.csv'), '--mapping', fema, '--again')).toMatchObject({
      counts: { received: 4853, unchanged: 4851, updated: 0, rejected: 2 },
    });
  }, 180_000);
});
