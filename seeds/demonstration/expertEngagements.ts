import type { Calendar } from './calendar.js';
import type { Expert } from './experts.js';
import type { Appointment } from './expertTerms.js';
import { randomOf } from './random.js';

/** A call of an expert of the demonstration city, under the names of the columns. */
export interface Engagement {
  code: string;
  expert: string;
  duty: string;
  subject: string;
  organization: string | null;
  event_type: string | null;
  began_at: string;
  ended_at: string;
  score: number | null;
  evaluation: string | null;
  evaluated_on: string | null;
  recorded_by: string;
}

const evaluations: Readonly<Record<number, readonly string[]>> = {
  5: ['研判准确，处置建议被现场采纳', '准备充分，意见具体可行', '到场迅速，指导有力'],
  4: ['意见合理，报告按时提交', '专业扎实，配合良好'],
  3: ['完成任务，书面意见较简略', '到场稍迟，意见可用'],
  2: ['意见针对性不足，需补充材料'],
};
const scores = [5, 4, 3, 2];
const lengthHours: Readonly<Record<string, readonly [number, number]>> = {
  ON_SITE: [4, 36],
  CONSULTATION: [2, 6],
  INVESTIGATION: [24, 120],
  INSPECTION: [4, 9],
  TRAINING: [2, 4],
};

/** What experts were called for in the last two years, each on a day of a term; calls of the last weeks are still to be evaluated. */
export function demonstrationEngagements(
  experts: readonly Expert[],
  appointments: readonly Appointment[],
  calendar: Calendar,
): Engagement[] {
  const random = randomOf('expert engagements');
  const engagements = experts.flatMap((expert) => {
    const terms = appointments.filter((term) => term.expert === expert.code);
    const calls = expert.speciality.calls.filter(([duty]) => expert.duties.includes(duty));
    const count = terms.length === 0 || calls.length === 0 ? 0 : random.whole(expert.chief ? 4 : 0, expert.chief ? 9 : 5);
    return Array.from({ length: count }, () => -random.whole(8, 728))
      .filter((day) => terms.some((term) => term.valid_from <= calendar.date(day) && calendar.date(day + 6) < term.valid_to))
      .map((day) => {
        const [duty, subject, eventType, organization] = random.pick(calls);
        const minute = random.whole(7 * 60, 19 * 60);
        const end = minute + 60 * random.whole(...lengthHours[duty]!);
        const evaluated = day < -25 && random.chance(0.88);
        const score = evaluated ? random.weighted(scores, (each) => ({ 5: 9, 4: 8, 3: 3, 2: 1 })[each]!) : null;
        return {
          day,
          minute,
          expert: expert.code,
          duty,
          subject: `${subject}（演示）`,
          organization,
          event_type: eventType,
          began_at: calendar.instant(day, minute),
          ended_at: calendar.instant(day + Math.floor(end / 1440), end % 1440),
          score,
          evaluation: score === null ? null : random.pick(evaluations[score]!),
          evaluated_on: score === null ? null : calendar.date(day + random.whole(6, 20)),
          recorded_by: '演示',
        };
      });
  });
  return engagements
    .sort((one, other) => one.day - other.day || one.minute - other.minute || (one.expert < other.expert ? -1 : 1))
    .map(({ day: _day, minute: _minute, ...engagement }, index) => ({ code: `CQ-D${String(index + 1).padStart(6, '0')}`, ...engagement }));
}
