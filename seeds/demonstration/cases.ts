import { calendarOf, type Calendar } from './calendar.js';
import { casePlaces, type CasePlace } from './casePlaces.js';
import type { CaseResources } from './caseResources.js';
import { scenarios, type Scenario } from './caseScenarios.js';
import { randomOf, type Random } from './random.js';

type Row = Record<string, unknown>;

/** The rows of the cases library by table, references by code. */
export type CaseRows = Record<
  | 'cases'
  | 'classes'
  | 'figures'
  | 'losses'
  | 'timeline'
  | 'units'
  | 'chemicals'
  | 'plans'
  | 'teams'
  | 'materials'
  | 'experts'
  | 'regulations'
  | 'lessons',
  Row[]
>;

const casesOfAScenario = 5;
const dayMs = 86_400_000;

/** Classes whose levels Order 493 gives; the others state theirs. */
const graded = /^12[A-FNPRY]/;

interface Occasion {
  code: string;
  scenario: Scenario;
  place: CasePlace;
  /** Day counted from the day of seeding, and minute of the day. */
  day: number;
  minute: number;
  random: Random;
  calendar: Calendar;
}

/** The cases of a city seeded on the given day: ten years of every class, with what they used of what is there. */
export function demonstrationCases(today: string, found: CaseResources): CaseRows {
  const calendar = calendarOf(today);
  const rows: CaseRows = {
    cases: [],
    classes: [],
    figures: [],
    losses: [],
    timeline: [],
    units: [],
    chemicals: [],
    plans: [],
    teams: [],
    materials: [],
    experts: [],
    regulations: [],
    lessons: [],
  };
  const occasions = scenarios
    .flatMap((scenario) => Array.from({ length: casesOfAScenario }, (_none, index) => occasion(scenario, index, today, calendar)))
    .sort((a, b) => a.day - b.day || a.minute - b.minute);
  const numbers = new Map<string, number>();
  for (const each of occasions) {
    const year = calendar.date(each.day).slice(0, 4);
    const number = (numbers.get(year) ?? 0) + 1;
    numbers.set(year, number);
    each.code = `AL-${year}-${String(number).padStart(3, '0')}`;
    writeCase(rows, each, found);
  }
  return rows;
}

function occasion(scenario: Scenario, index: number, today: string, calendar: Calendar): Occasion {
  const random = randomOf(`case ${scenario.events[0]} ${scenario.title} ${index}`);
  const zero = Date.parse(`${today}T00:00:00Z`);
  const year = Number(today.slice(0, 4)) - 2 * index - random.whole(0, 1);
  const of = (each: number) => (Date.UTC(each, random.pick(scenario.months) - 1, random.whole(1, 28)) - zero) / dayMs;
  let day = of(year);
  if (day >= -3) day = of(year - 1);
  const places = casePlaces.filter(({ at }) => at === scenario.at);
  return { code: '', scenario, place: random.pick(places), day, minute: random.whole(0, 1439), random, calendar };
}

/** The instant so many minutes after the beginning. */
const after = ({ calendar, day, minute }: Occasion, minutes: number): string => {
  const at = minute + Math.round(minutes);
  return calendar.instant(day + Math.floor(at / 1440), at % 1440);
};

function writeCase(rows: CaseRows, given: Occasion, found: CaseResources): void {
  const { code, scenario, place, random, calendar, day } = given;
  const { events, hours, most, months: _months, ...about } = scenario;
  // most emergencies are small, few are as grave as they can be
  const share = random.next() ** 2.2;
  const [deaths, serious, minor, missing, trapped, evacuated, affected, loss] = most.map((top) =>
    Math.round(top * share * (0.6 + 0.4 * random.next())),
  );
  const lossYuan = loss! * 10_000 + (loss ? random.whole(0, 9_999) : 0);
  const length = Math.max(90, Math.round(hours * 60 * (0.4 + share)));
  const settled = -day > 45;
  const level = levelOf(events[0]!, deaths!, serious!, lossYuan);
  const computed = graded.test(events[0]!);
  const title = `${calendar.date(day).slice(0, 4)}年${about.title.replace('#', place.name)}（演示）`;
  const cause = random.pick(about.causes);
  const weather = random.pick(about.weather);
  const story = about.actions.map(([actor, action]) => `${actor}${action}`).join('；');
  const injuries = `死亡 ${deaths} 人、失踪 ${missing} 人、重伤 ${serious} 人、轻伤 ${minor} 人，转移 ${evacuated} 人`;
  rows.cases.push({
    code,
    title,
    level,
    level_source: computed ? 'COMPUTED' : 'STATED',
    level_rule: computed ? `SC493-${events[0]!.slice(0, 3)}-${levels.indexOf(level!) + 1}` : null,
    event_type: events[0],
    occurred_at: after(given, 0),
    occurred_precision: 'MINUTE',
    ended_at: after(given, length),
    reported_at: after(given, random.whole(5, 40)),
    region: place.region,
    organization: about.organization,
    place: place.name,
    longitude: place.longitude,
    latitude: place.latitude,
    source_crs: 'CGCS2000',
    weather,
    summary: `${place.name}${cause}。${injuries}。`,
    text: report(title, given, weather, cause, story, injuries, lossYuan, length),
    figure_state: settled ? 'VERIFIED' : 'FOLLOW_UP',
    deaths,
    missing,
    serious_injuries: serious,
    minor_injuries: minor,
    trapped,
    evacuated,
    affected,
    direct_loss_yuan: lossYuan,
    indirect_loss_yuan: random.chance(0.5) ? Math.round(lossYuan * random.next() * 2) : null,
    direct_cause: cause,
    indirect_causes: about.indirect.join('；'),
    responsibility: about.unit && settled ? `${about.unit}负主要责任，有关监管人员受到处理。` : null,
    publicity: events[0]!.startsWith('14') || random.chance(0.06) ? 'INTERNAL' : 'PUBLIC',
    source_file: settled ? `调查报告/${code}.pdf` : null,
  });
  for (const event of events.slice(1)) rows.classes.push({ case: code, event_type: event });
  writeFigures(
    rows,
    given,
    settled,
    {
      deaths: deaths!,
      missing: missing!,
      serious_injuries: serious!,
      minor_injuries: minor!,
      trapped: trapped!,
      evacuated: evacuated!,
      affected: affected!,
    },
    lossYuan,
    length,
  );
  if (computed && lossYuan > 0) writeLosses(rows, given, lossYuan);
  writeTimeline(rows, given, length);
  writeParties(rows, given);
  writeResources(rows, given, found, length);
  writeLessons(rows, given);
}

const levels = ['EXTRAORDINARY', 'MAJOR', 'LARGER', 'GENERAL'];

function levelOf(event: string, deaths: number, serious: number, loss: number): string | null {
  // social security has no level table in law
  if (event.startsWith('14')) return null;
  if (deaths >= 30 || serious >= 100 || loss >= 100_000_000) return 'EXTRAORDINARY';
  if (deaths >= 10 || serious >= 50 || loss >= 50_000_000) return 'MAJOR';
  return deaths >= 3 || serious >= 10 || loss >= 10_000_000 ? 'LARGER' : 'GENERAL';
}

function report(
  title: string,
  given: Occasion,
  weather: string,
  cause: string,
  story: string,
  injuries: string,
  loss: number,
  length: number,
): string {
  const { scenario, place, calendar, day } = given;
  const chemicals = scenario.chemicals.map(([name, un, cas, tonnes]) => `${name}（UN ${un}，CAS ${cas}）约 ${tonnes} 吨`).join('、');
  return [
    `${title}情况报告`,
    `一、基本情况。${calendar.date(day)}，${place.name}${scenario.unit ? `${scenario.unit}厂区（作业点）` : ''}发生突发事件，当时天气${weather}。${chemicals ? `涉及${chemicals}。` : ''}`,
    `二、发展与处置。接报后，有关部门按预案赶赴现场。${story}。历时 ${Math.round(length / 60)} 小时，现场处置结束。`,
    `三、后果。${injuries}。直接经济损失 ${(loss / 10_000).toFixed(2)} 万元。`,
    `四、原因。直接原因：${cause}。间接原因：${scenario.indirect.join('；')}。`,
    `五、教训。${scenario.lessons.join('；')}。`,
    `六、改进措施。${scenario.measures.join('；')}。`,
    '本案例为演示数据，人物、单位与事件均为虚构。',
  ].join('\n');
}

function writeFigures(
  rows: CaseRows,
  given: Occasion,
  settled: boolean,
  counts: Record<string, number>,
  loss: number,
  length: number,
): void {
  const { code, random, scenario } = given;
  const part = (share: number) => Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Math.floor(count * share)]));
  const add = (state: string, minutes: number, values: object, source: string) =>
    rows.figures.push({ case: code, state, reported_at: after(given, minutes), source, ...values });
  add('FLASH', random.whole(30, 80), part(0.4), '值班室电话快报');
  add('FOLLOW_UP', length * 0.7, { ...part(1), direct_loss_yuan: settled ? null : loss }, `${scenario.organization} 书面续报`);
  if (settled) add('VERIFIED', 60 * 24 * random.whole(20, 40), { ...counts, direct_loss_yuan: loss }, '调查组核定');
}

function writeLosses(rows: CaseRows, { code, random }: Occasion, loss: number): void {
  const kinds = ['CASUALTY', 'RESCUE', 'CLEANUP', 'ADMINISTRATIVE'] as const;
  let left = loss;
  for (const kind of kinds) {
    const amount = Math.floor((loss * random.next()) / 6);
    left -= amount;
    rows.losses.push({ case: code, kind, amount_yuan: amount, note: null });
  }
  rows.losses.push({ case: code, kind: 'PROPERTY', amount_yuan: left, note: '设备、物料与建筑' });
}

function writeTimeline(rows: CaseRows, given: Occasion, length: number): void {
  const { code, random, scenario } = given;
  const entries: [minutes: number, actor: string, action: string][] = [
    [0, scenario.unit ?? '现场群众', '发现异常'],
    [random.whole(2, 12), '市应急指挥中心', '接报，通知有关部门'],
    [random.whole(15, 30), '属地政府', '先期到场，组织警戒疏散'],
    [random.whole(32, 58), '市应急指挥部', '启动应急响应'],
    ...scenario.actions.map(([actor, action], index): [number, string, string] => [
      60 + ((length - 80) * (index + 0.3 + 0.5 * random.next())) / scenario.actions.length,
      actor,
      action,
    ]),
    [length, '市应急指挥部', '终止应急响应，转入善后'],
  ];
  entries
    .sort((a, b) => a[0] - b[0])
    .forEach(([minutes, actor, action], index) =>
      rows.timeline.push({
        case: code,
        position: index + 1,
        at: after(given, minutes),
        actor,
        action,
        source: index < 2 ? '接报记录' : '处置记录',
      }),
    );
}

function writeParties(rows: CaseRows, { code, scenario }: Occasion): void {
  const units: Row[] = [
    ...(scenario.unit ? [{ name: scenario.unit, organization: null, role: '事故单位' }] : []),
    { name: '牵头处置部门', organization: scenario.organization, role: '牵头处置' },
    ...(scenario.organization === 'LYG-FIRE' ? [] : [{ name: '消防救援支队', organization: 'LYG-FIRE', role: '参与救援' }]),
  ];
  units.forEach((unit, index) => rows.units.push({ case: code, position: index + 1, ...unit }));
  scenario.chemicals.forEach(([name, un, cas, tonnes], index) =>
    rows.chemicals.push({ case: code, position: index + 1, name, un_number: un, cas_number: cas, quantity_tonnes: tonnes }),
  );
}

/** What of the other libraries fits the case: classes of teams, fields of experts, plans for the class, law in force on the day. */
function writeResources(rows: CaseRows, given: Occasion, found: CaseResources, length: number): void {
  const { code, random, scenario, place, calendar, day } = given;
  const [event] = scenario.events as [string, ...string[]];
  const county = place.region.slice(0, 6);
  const near = (region: string | null) => region === null || region === '320700' || region.startsWith(county);
  const add = (into: Row[], list: readonly Row[]) => list.forEach((row, index) => into.push({ case: code, position: index + 1, ...row }));

  const above = [event, `${event.slice(0, 3)}00`, `${event.slice(0, 2)}000`];
  const forEvent = found.plans.filter(
    ({ events, region }) => near(region) && events.some((path) => above.includes(path.split('/').at(-2)!)),
  );
  const plans = random.some(forEvent, random.whole(1, 2));
  add(
    rows.plans,
    plans.map((plan, index) => ({
      plan: plan.code,
      level: random.pick(index === 0 ? ['II', 'III', 'III', 'IV'] : ['III', 'IV']),
      started_at: after(given, 35 + 12 * index),
      ended_at: after(given, length),
      note: null,
    })),
  );
  const ofClass = found.teams.filter(({ classes }) => scenario.teams.some((name) => classes.includes(name)));
  const close = ofClass.filter(({ region }) => near(region));
  // where the county has none of its own, teams come from the rest of the city
  const fitting = close.length > 0 ? close : ofClass;
  add(
    rows.teams,
    random.some(fitting, random.whole(1, 4)).map(({ code: team, people }, index) => {
      const sent = random.whole(6, 30) + index * 8;
      const arrived = sent + random.whole(8, 70);
      return {
        team,
        people: Math.max(4, Math.round((people ?? 20) * (0.2 + 0.5 * random.next()))),
        sent_at: after(given, sent),
        arrived_at: after(given, arrived),
        left_at: after(given, Math.max(length, arrived) + random.whole(10, 90)),
        task: random.pick(scenario.actions)[1],
      };
    }),
  );
  const useful = found.stock.filter(({ name, region }) => near(region) && scenario.materials.some((word) => name.includes(word)));
  const seen = new Set<string>();
  add(
    rows.materials,
    random
      .some(useful, random.whole(2, 5))
      .filter(({ name, depot }) => !seen.has(`${name} ${depot}`) && seen.add(`${name} ${depot}`))
      .map(({ material, name, unit, depot }) => ({
        name,
        material,
        depot,
        quantity: random.whole(2, 60),
        unit,
        sent_at: after(given, random.whole(20, 120)),
        note: null,
      })),
  );
  const knowing = found.experts.filter(({ fields }) => scenario.experts.some((word) => fields.some((name) => name.includes(word))));
  add(
    rows.experts,
    random.some(knowing, random.whole(1, 3)).map(({ code: expert }) => ({
      expert,
      role: random.pick(['现场处置', '技术咨询', '事故调查']),
      began_at: after(given, random.whole(60, 240)),
      opinion: random.pick(scenario.measures),
      score: random.whole(3, 5),
    })),
  );
  const date = calendar.date(day);
  const inForce = found.regulations.filter(
    ({ title, from, to }) =>
      (from ?? '9') <= date && (to === null || to > date) && scenario.regulations.some((word) => title.includes(word)),
  );
  add(
    rows.regulations,
    random.some(inForce, random.whole(1, 3)).map(({ code: regulation }) => ({ regulation, article: null, note: null })),
  );
}

function writeLessons(rows: CaseRows, { code, scenario, random, calendar, day }: Occasion): void {
  const lessons = scenario.lessons.map((text) => ({
    kind: 'LESSON',
    text,
    responsible: null,
    organization: null,
    due_on: null,
    done_on: null,
    state: 'OPEN',
  }));
  const measures = scenario.measures.map((text) => {
    const due = day + random.whole(60, 365);
    const done = due + random.whole(-50, 120);
    const state = random.chance(0.05) ? 'DROPPED' : done < 0 && random.chance(0.93) ? 'DONE' : 'OPEN';
    return {
      kind: 'MEASURE',
      text,
      responsible: scenario.unit ?? '属地政府',
      organization: scenario.organization,
      due_on: calendar.date(due),
      done_on: state === 'DONE' ? calendar.date(done) : null,
      state,
    };
  });
  [...lessons, ...measures].forEach((lesson, index) => rows.lessons.push({ case: code, position: index + 1, ...lesson }));
}
