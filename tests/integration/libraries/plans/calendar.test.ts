import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadCodeLists } from '../../../../src/vocabulary/codeLists.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { askImport, imported, rows } from '../../writing/writes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const operator = { role: 'operator' } as const;

async function workingDay(since: string, days: number): Promise<string | null> {
  const [row] = await rows<{ day: string | null }>(hub, 'select hub.add_working_days($1, $2)::text as day', [since, days]);
  return row!.day;
}

/** The working days of a year, counted one by one from the calendar. */
async function workingDaysOf(year: number): Promise<number> {
  const [row] = await rows<{ count: string }>(
    hub,
    `select count(*) from generate_series(make_date($1, 1, 1), make_date($1, 12, 31), interval '1 day') d left join calendar_day c on c.day = d::date where coalesce(c.working, extract(isodow from d) < 6)`,
    [year],
  );
  return Number(row!.count);
}

describe('the calendar that is shipped', () => {
  // 365 or 366 days less weekends, less holidays on weekdays, more weekends worked
  test.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('gives %i its %i working days', async (year, days) => {
    expect(await workingDaysOf(year)).toBe(days);
  });

  test('names only days that differ from Monday to Friday, with the notice that says so', async () => {
    expect(
      await rows(hub, 'select code from calendar_day where working = (extract(isodow from day) < 6) or basis is null or code <> day::text'),
    ).toEqual([]);
  });

  test('is read by one statement', async () => {
    const answer = await hub.ask(
      `{ calendarDays(filter: { code: { startsWith: "2025-10" } }, orderBy: [{ field: DAY }], first: 20) { nodes { day working name basis } } calendarDay(code: "2025-09-28") { working } }`,
      {},
      { role: 'viewer' },
    );
    expect(answer.extensions?.statements).toBe(1);
    expect(answer.data.calendarDay).toEqual({ working: true });
    expect(answer.data.calendarDays.nodes.map(({ day, working }: { day: string; working: boolean }) => `${day} ${working}`)).toEqual([
      '2025-10-01 false',
      '2025-10-02 false',
      '2025-10-03 false',
      '2025-10-06 false',
      '2025-10-07 false',
      '2025-10-08 false',
      '2025-10-11 true',
    ]);
  });
});

describe('working days', () => {
  test.each([
    ['the day after', '2025-11-03', 1, '2025-11-04'],
    ['from a Friday over the weekend', '2025-11-07', 1, '2025-11-10'],
    ['from a Saturday', '2025-11-08', 1, '2025-11-10'],
    ['on a Sunday that is worked', '2025-09-26', 1, '2025-09-28'],
    ['over the National Day of 2024 with its two weekends worked', '2024-09-27', 20, '2024-10-30'],
    ['over the National Day of 2025 with its two weekends worked', '2025-09-25', 20, '2025-10-29'],
    ['over the Spring Festival of 2026', '2026-02-13', 3, '2026-02-25'],
    ['in a year that no notice has been given for', '2030-01-04', 5, '2030-01-11'],
    ['to the last of a year', '2023-12-31', 251, '2024-12-31'],
    ['over the end of a year', '2023-12-31', 252, '2025-01-02'],
  ])('are counted %s', async (_what, since, days, expected) => {
    expect(await workingDay(since, days)).toBe(expected);
  });

  test('of no day are none', async () => {
    const [row] = await rows<{ day: string | null }>(hub, 'select hub.add_working_days(null, 5) as day');
    expect(row!.day).toBeNull();
  });
});

describe('the notice of another year', () => {
  test('is imported by day and counts at once', async () => {
    expect(await workingDay('2029-12-31', 1)).toBe('2030-01-01');
    const receipt = await imported(
      hub,
      'importCalendarDays',
      {
        key: 'notice of 2030',
        policy: 'REJECT_ALL',
        records: [
          { code: '2030-01-01', working: '否', name: '元旦', basis: '测试通知' },
          { code: '2030-01-05', working: true, name: '元旦调休上班' },
        ],
      },
      operator,
    );
    expect(receipt).toMatchObject({ subject: 'calendarDays', inserted: 2, rejected: 0 });
    expect(await workingDay('2029-12-31', 1)).toBe('2030-01-02');
    expect(await workingDay('2030-01-04', 1)).toBe('2030-01-05');
    const again = await imported(
      hub,
      'importCalendarDays',
      { key: 'again', records: [{ code: '2030-01-01', working: false, name: '元旦' }] },
      operator,
    );
    expect(again).toMatchObject({ unchanged: 1, updated: 0 });
  });

  test.each([
    ['2030-02-30', 'NOT_A_DATE'],
    ['2030/2/3', 'BAD_FORM'],
    ['1700-01-01', 'NOT_A_DATE'],
  ])('is refused with the day %s', async (code, fault) => {
    const receipt = await imported(
      hub,
      'importCalendarDays',
      { key: code, policy: 'REJECT_BAD', records: [{ code, working: false }] },
      operator,
    );
    expect(receipt.errors.map((error) => `${error.pointer} ${error.code}`)).toEqual([`/code ${fault}`]);
    expect(receipt.rejected).toBe(1);
  });

  test('is not for editors of the libraries', async () => {
    const answer = await askImport(hub, 'importCalendarDays', { key: 'x', records: [] });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('stays when the shipped list is loaded again, and so does the list', async () => {
    const counts = await loadCodeLists(hub.database);
    expect(counts['calendar-days.csv']).toMatchObject({ inserted: 0, updated: 0 });
    expect(counts['deadline-rules.csv']).toMatchObject({ inserted: 0, updated: 0 });
    expect(await workingDay('2030-01-04', 1)).toBe('2030-01-05');
  });
});
