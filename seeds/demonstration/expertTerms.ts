import type { Calendar } from './calendar.js';
import type { Expert } from './experts.js';
import { randomOf, type Random } from './random.js';

/** A term of an expert of the demonstration city, under the names of the columns. */
export interface Appointment {
  code: string;
  expert: string;
  organization: string | null;
  appointed_by: string | null;
  level: string;
  role: string;
  document_number: string | null;
  valid_from: string;
  valid_to: string;
}

const termDays = 3 * 365;

/** Days on which terms begin and end, counted from the day of seeding, by the expert's state: some have ended, some end within two months, some have not begun. */
function daysOf({ state }: Expert, random: Random): [number, number][] {
  if (state === 'APPLIED') return [];
  if (state === 'REVIEWED') return random.chance(0.5) ? [[random.whole(5, 30), random.whole(5, 30) + termDays]] : [];
  const end =
    state === 'DISMISSED' || random.chance(0.04)
      ? -random.whole(10, 400)
      : random.chance(0.14)
        ? random.whole(1, 58)
        : random.whole(90, 1000);
  const begin = end - termDays;
  return random.chance(0.35)
    ? [
        [begin - termDays, begin],
        [begin, end],
      ]
    : [[begin, end]];
}

/** The appointments of the experts; a chief is appointed as such beside the membership of the group. */
export function demonstrationAppointments(experts: readonly Expert[], calendar: Calendar): Appointment[] {
  const random = randomOf('expert appointments');
  const terms = experts.flatMap((expert) =>
    daysOf(expert, random).flatMap((days) => [
      { expert, days, role: `${expert.speciality.group}专家组成员` },
      ...(expert.chief ? [{ expert, days, role: `${expert.speciality.group}首席专家` }] : []),
    ]),
  );
  return terms.map(({ expert, days: [begin, end], role }, index) => {
    const validFrom = calendar.date(begin);
    const own = expert.level === 'CITY';
    return {
      code: `PR-${String(index + 1).padStart(4, '0')}`,
      expert: expert.code,
      organization: own ? 'LYG-EMB' : null,
      appointed_by: own
        ? null
        : expert.level === 'COUNTY'
          ? '县（区）应急管理局（演示）'
          : expert.level === 'PROVINCE'
            ? '省级应急管理部门（演示）'
            : '国家级专家库（演示）',
      level: expert.level,
      role,
      document_number: `演示聘字〔${validFrom.slice(0, 4)}〕${(index % 60) + 1}号`,
      valid_from: validFrom,
      valid_to: calendar.date(end),
    };
  });
}
