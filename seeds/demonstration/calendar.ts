const dayMs = 86_400_000;

/** Days counted from the day of seeding, which is 0; yesterday is -1. */
export interface Calendar {
  /** The date as YYYY-MM-DD. */
  date(day: number): string;
  /** The instant of a minute of a day in Beijing time, as ISO 8601 with +08:00. */
  instant(day: number, minute: number): string;
  /** The last day before the day of seeding that has this month and day, from -366 to -1. */
  last(month: number, dayOfMonth: number): number;
}

/** Today in Beijing time as YYYY-MM-DD. */
export const todayInBeijing = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

/** The calendar of a city that is seeded on the given day. */
export function calendarOf(today: string): Calendar {
  const zero = Date.parse(`${today}T00:00:00Z`);
  const date = (day: number) => new Date(zero + day * dayMs).toISOString().slice(0, 10);
  const two = (number: number) => String(number).padStart(2, '0');
  return {
    date,
    instant: (day, minute) => `${date(day)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+08:00`,
    last(month, dayOfMonth) {
      const year = Number(today.slice(0, 4));
      const [thisYear, lastYear] = [year, year - 1].map((each) => (Date.UTC(each, month - 1, dayOfMonth) - zero) / dayMs);
      return thisYear! < 0 ? thisYear! : lastYear!;
    },
  };
}
