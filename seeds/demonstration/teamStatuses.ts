import type { Calendar } from './calendar.js';
import type { Random } from './random.js';
import type { TeamProfile } from './teamProfiles.js';

export type TeamStatus = 'STANDBY' | 'DEPLOYED' | 'RESTING' | 'UNAVAILABLE';

/** A change of a team's status. */
export interface StatusChange {
  status: TeamStatus;
  previous: TeamStatus;
  since: string;
  people: number | null;
  reason: string | null;
}

const minutesADay = 1440;

/**
 * A year in the life of a team: called out, back to rest, on standby again; at its end it has the status told. What
 * people the last change told of is who can be sent now. Everything lies before the day of seeding.
 */
export function statusHistory(
  random: Random,
  { calls, reasons, sustainedHours }: TeamProfile,
  totalPeople: number,
  calendar: Calendar,
): { status: TeamStatus; statusSince: string; availablePeople: number; statusChanges: StatusChange[] } {
  const present = random.weighted<TeamStatus>(['STANDBY', 'DEPLOYED', 'RESTING', 'UNAVAILABLE'], (status) =>
    status === 'STANDBY' ? 80 : status === 'DEPLOYED' ? 6 : status === 'RESTING' ? 9 : 5,
  );
  const share = (first: number, last: number) => Math.round((totalPeople * random.whole(first, last)) / 100);
  const most = share(82, 96);
  const instant = (minute: number) =>
    calendar.instant(Math.floor(minute / minutesADay), ((minute % minutesADay) + minutesADay) % minutesADay);
  const changes: StatusChange[] = [];
  let status: TeamStatus = 'STANDBY';
  const become = (next: TeamStatus, minute: number, people: number | null, reason: string | null) => {
    changes.push({ status: next, previous: status, since: instant(minute), people, reason });
    status = next;
  };
  const count = random.whole(calls[0], calls[1]);
  const days = random
    .some(
      Array.from({ length: 44 }, (_none, index) => -360 + index * 8),
      count,
    )
    .sort((one, other) => one - other);
  for (const day of days) {
    const out = day * minutesADay + random.whole(0, minutesADay - 1);
    const back = out + random.whole(60, sustainedHours[1] * 60);
    become('DEPLOYED', out, most - share(20, 50), random.pick(reasons));
    if (random.chance(0.5)) become('RESTING', back, share(40, 60), '归队整补');
    become('STANDBY', back + random.whole(120, 1400), most, null);
  }
  const last = -random.whole(1, 3) * minutesADay + random.whole(0, minutesADay - 1);
  const away = -random.whole(1, 3) * minutesADay;
  if (present === 'DEPLOYED') become('DEPLOYED', last, most - share(20, 50), random.pick(reasons));
  else if (present === 'RESTING') {
    become('DEPLOYED', away - random.whole(600, 1400), most - share(20, 50), random.pick(reasons));
    become('RESTING', away + random.whole(0, 1000), share(40, 60), '归队整补');
  } else if (present === 'UNAVAILABLE') become('UNAVAILABLE', last, 0, random.pick(['装备送检', '集中轮训', '换防交接']));
  return {
    status,
    statusSince: changes.at(-1)?.since ?? calendar.instant(-365, 480),
    availablePeople: changes.at(-1)?.people ?? most,
    statusChanges: changes,
  };
}
