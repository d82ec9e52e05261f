import type { PoolClient } from 'pg';
import { calendarOf, type Calendar } from './calendar.js';
import { drillEvaluations, drillPlaces, drillProblems } from './drillWords.js';
import type { Filled } from './filled.js';
import { randomOf, roundly, type Random } from './random.js';
import { insertRows, type RowShape } from './rows.js';

interface PlanToDrill {
  code: string;
  title: string;
  kind: string;
  high_risk: boolean;
  region: string | null;
  organization: string | null;
  teams: string[];
}

interface TeamToDrill {
  code: string;
  name: string;
  region: string | null;
  organization: string | null;
  people: number | null;
}

interface DrillRow {
  day: number;
  title: string;
  plan: string | null;
  scope: string;
  form: string;
  purpose: string;
  held_on: string;
  hours: number;
  region: string | null;
  organization: string | null;
  place: string;
  participants: number;
  evaluated_on: string | null;
  evaluation: string | null;
  score: number | null;
  problems: string | null;
  teams: { team: string; people: number }[];
}

const shapes = {
  drills: {
    table: 'drill',
    columns: {
      code: 'text',
      title: 'text',
      scope: 'text',
      form: 'text',
      purpose: 'text',
      held_on: 'date',
      hours: 'numeric',
      place: 'text',
      participants: 'integer',
      evaluated_on: 'date',
      evaluation: 'text',
      score: 'integer',
      problems: 'text',
    },
    references: { plan: { table: 'plan' }, region: { table: 'region' }, organization: { table: 'organization' } },
    record: true,
  },
  teams: {
    table: 'drill_team',
    columns: { people: 'integer' },
    references: { drill: { table: 'drill' }, team: { table: 'team' } },
    record: false,
  },
} as const satisfies Record<string, RowShape>;

/** Days between two drills of a plan that keeps to the rules. */
const rhythm = (plan: PlanToDrill): number =>
  plan.kind === 'ON_SITE' || (plan.high_risk && plan.kind.startsWith('UNIT_')) ? 170 : plan.kind.startsWith('UNIT_') ? 330 : 500;

/** The days on which a plan was drilled: most keep to their rhythm, every sixth has not been drilled for longer than its rule allows. */
function daysOf(plan: PlanToDrill, random: Random): number[] {
  const step = rhythm(plan);
  if (random.chance(1 / 6)) return [-random.whole(1110, 1400)];
  const days: number[] = [];
  for (let day = -random.whole(5, Math.round(step * 0.8)); day > -1095; day -= random.whole(Math.round(step * 0.7), step)) days.push(day);
  return days;
}

function teamsOf(plan: PlanToDrill, teams: readonly TeamToDrill[], random: Random): TeamToDrill[] {
  const named = teams.filter(({ code }) => plan.teams.includes(code));
  const within = (plan.region ?? '').replace(/(00)+$/, '');
  const near = teams.filter(({ region }) => (region ?? '').startsWith(within));
  return random.some(named.length > 0 ? named : near, random.whole(1, 4));
}

function drillOn(
  day: number,
  about: { subject: string; plan: string | null; region: string | null; organization: string | null; single: boolean },
  teams: readonly TeamToDrill[],
  calendar: Calendar,
  random: Random,
): DrillRow {
  const live = random.chance(0.6);
  const taking = teams.map(({ code, people }) => ({
    team: code,
    people: Math.max(5, Math.round((people ?? 30) * (0.4 + random.next() / 2))),
  }));
  const afterDays = random.whole(2, 20);
  const evaluated = day + afterDays <= 0 && random.chance(0.85);
  const score = random.whole(66, 97);
  return {
    day,
    title: `${calendar.date(day).slice(0, 4)} 年${about.subject}${live ? '实战' : '桌面'}演练`,
    plan: about.plan,
    scope: about.single || random.chance(0.35) ? 'SINGLE' : 'COMPREHENSIVE',
    form: live ? 'LIVE' : 'TABLETOP',
    purpose: random.weighted(['TEST', 'DEMONSTRATION', 'RESEARCH'], (purpose) => ({ TEST: 7, DEMONSTRATION: 2, RESEARCH: 1 })[purpose]!),
    held_on: calendar.date(day),
    hours: live ? random.whole(4, 16) / 2 : random.whole(3, 8) / 2,
    region: about.region,
    organization: about.organization,
    place: live ? random.pick(drillPlaces) : '市应急指挥中心',
    participants: taking.reduce((sum, { people }) => sum + people, 0) + roundly(random.whole(10, 90)),
    evaluated_on: evaluated ? calendar.date(day + afterDays) : null,
    evaluation: evaluated ? drillEvaluations[score >= 90 ? 0 : score >= 82 ? 1 : score >= 72 ? 2 : 3] : null,
    score: evaluated ? score : null,
    problems: evaluated && random.chance(0.8) ? random.some(drillProblems, random.whole(1, 2)).join('；') : null,
    teams: taking,
  };
}

/** The drills of three years up to a day, oldest first: of plans in force, and of teams by themselves. */
export function demonstrationDrills(
  plans: readonly PlanToDrill[],
  teams: readonly TeamToDrill[],
  today: string,
): (DrillRow & { code: string })[] {
  const calendar = calendarOf(today);
  const drills: DrillRow[] = [];
  for (const plan of plans) {
    const random = randomOf(`drills of ${plan.code}`);
    const about = {
      subject: plan.title.replace(/^连云港市/, '').replace(/(突发事件)?(总体|专项|综合)?应急预案$/, ''),
      plan: plan.code,
      region: plan.region,
      organization: plan.organization,
      single: plan.kind === 'ON_SITE',
    };
    for (const day of daysOf(plan, random)) drills.push(drillOn(day, about, teamsOf(plan, teams, random), calendar, random));
  }
  const random = randomOf('drills of teams');
  for (const team of random.some(teams, 40)) {
    const about = { subject: `${team.name}紧急拉动`, plan: null, region: team.region, organization: team.organization, single: true };
    drills.push(drillOn(-random.whole(10, 700), about, [team], calendar, random));
  }
  const ordered = [...drills].sort((one, other) => one.day - other.day);
  return ordered.map((drill, index) => ({ ...drill, code: `YL${drill.held_on.slice(0, 4)}-${String(index + 1).padStart(4, '0')}` }));
}

/** Writes the drills of a city seeded on the given day (YYYY-MM-DD), for the plans and teams that it has by then. */
export async function writeDrills(client: PoolClient, today: string): Promise<Filled> {
  const { rows: plans } = await client.query<PlanToDrill>(
    `select p.code, p.title, p.kind, p.high_risk, r.code as region, o.code as organization,
       array(select t.code from plan_team k join team t on t.id = k.team_id where k.plan_id = p.id order by t.code) as teams
     from plan p left join region r on r.id = p.region_id left join organization o on o.id = p.organization_id
     where p.kind not in ('WORK_MANUAL', 'ACTION_SCHEME') and exists (select from plan_version v where v.plan_id = p.id and v.stage in ('ISSUED', 'FILED'))
     order by p.code collate "C"`,
  );
  const { rows: teams } = await client.query<TeamToDrill>(
    `select t.code, t.name, r.code as region, o.code as organization, coalesce(t.available_people, t.total_people) as people
     from team t left join region r on r.id = t.region_id left join organization o on o.id = t.organization_id where t.active order by t.code collate "C"`,
  );
  const drills = demonstrationDrills(plans, teams, today);
  const count = await insertRows(client, shapes.drills, drills);
  await insertRows(
    client,
    shapes.teams,
    drills.flatMap(({ code, teams: taking }) => taking.map((team) => ({ drill: code, ...team }))),
  );
  await client.query(
    `update team t set last_drill_on = d.held_on from (select k.team_id, max(d.held_on) as held_on from drill d join drill_team k on k.drill_id = d.id group by k.team_id) d
     where t.id = d.team_id and (t.last_drill_on is null or t.last_drill_on < d.held_on) and (t.established_on is null or t.established_on <= d.held_on)`,
  );
  return {
    tables: ['drill', 'drill_team'],
    sentence: count > 0 ? { zh: `应急演练：${count} 次`, en: `drills: ${count}` } : { zh: '', en: '' },
  };
}
