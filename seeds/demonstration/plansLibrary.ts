import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { calendarOf } from './calendar.js';
import type { Filled } from './filled.js';
import { demonstrationMaterials } from './materials.js';
import { actsOf, livesOf } from './planLives.js';
import { planProfiles } from './planProfiles.js';
import { addStructure, type StructureRows } from './planStructures.js';
import { sectionRows, type SectionRow } from './planTexts.js';
import { planTitles, type PlanTitle } from './planTitles.js';
import { planShapes } from './planShapes.js';
import { randomOf } from './random.js';
import { insertRows } from './rows.js';

type Row = Record<string, unknown>;
type Rows = StructureRows & { plans: Row[]; eventTypes: Row[]; versions: Row[]; sections: SectionRow[]; acts: Row[] };

const codeOf = (index: number) => `YA-320700-${String(index + 1).padStart(3, '0')}`;

/** The rows of the plans of a city seeded on the given day. */
export function plansLibrary(today: string): Rows {
  const calendar = calendarOf(today);
  const titles = planTitles();
  const materials = demonstrationMaterials();
  const rows: Rows = { plans: [], eventTypes: [], versions: [], sections: [], acts: [], levels: [], bodies: [], steps: [], measures: [], needs: [], contacts: [], attachments: [] }; // prettier-ignore
  titles.forEach((plan, index) => {
    const profile = planProfiles[plan.profile]!;
    const random = randomOf(`plan ${plan.title}`);
    const code = codeOf(index);
    rows.plans.push({
      code,
      title: plan.title,
      kind: plan.kind,
      type: plan.type,
      level: plan.level,
      issuer: plan.issuer,
      organization: plan.level === 'UNIT' ? null : profile.organization,
      region: plan.region,
      parent: parentOf(titles, index),
      publicity: plan.internal ? 'INTERNAL' : 'PUBLIC',
      high_risk: plan.highRisk ?? false,
      summary: `应对${profile.hazard}的组织、流程、措施和资源。`,
    });
    for (const event_type of profile.events) rows.eventTypes.push({ plan: code, event_type });
    let former: string | null = null;
    for (const life of livesOf(plan.state, random)) {
      const day = (at: number | undefined) => (at === undefined ? null : calendar.date(at));
      const year = calendar.date(life.issued ?? 0).slice(0, 4);
      const label = life.issued === undefined ? `${year}年送审稿` : `${year}年版`;
      const version: string = `${code}-V${former === null ? 1 : 2}`;
      const sections = sectionRows(version, plan, profile, life.label === 'former');
      const text = sections.map(({ number, heading, text: own }) => [number, heading, own].filter(Boolean).join('\n')).join('\n');
      const number = `演示发〔${year}〕${index + 1}号`;
      rows.versions.push({
        code: version,
        plan: code,
        label,
        document_number: life.issued === undefined ? null : number,
        stage: life.stage,
        drafted_on: day(life.drafted),
        consulted_on: day(life.consulted),
        reviewed_on: day(life.reviewed),
        approved_on: day(life.approved),
        approved_by: life.approved === undefined ? null : plan.issuer,
        issued_on: day(life.issued),
        effective_on: day(life.effective),
        published_on: day(life.published),
        filed_on: day(life.filed),
        filed_with: life.filed === undefined ? null : filedWith(plan),
        filing_number: life.filed === undefined ? null : `YJYA-320700-${year}-${String(index + 1).padStart(4, '0')}`,
        evaluated_on: day(life.evaluated),
        abolished_on: day(life.abolished),
        predecessor: former,
        text_hash: createHash('sha256').update(text).digest('hex'),
        character_count: text.replace(/\s/g, '').length,
      });
      rows.sections.push(...sections);
      if (plan.structured) addStructure(rows, version, plan, profile, materials, life.label === 'former', index);
      for (const [step, at] of actsOf(life))
        rows.acts.push({
          plan_version: version,
          step,
          done_on: calendar.date(at),
          document_number: step === 'ISSUE' ? number : null,
          by_whom: step === 'FILE' ? filedWith(plan) : step === 'APPROVE' ? plan.issuer : null,
          note: step === 'ABOLISH' && life.revised !== undefined ? '由新版本替代' : null,
          recorded_by: 'demonstration',
        });
      former = version;
    }
  });
  rows.acts.sort((one, other) => String(one['done_on']).localeCompare(String(other['done_on'])));
  rows.acts.forEach((act, index) => (act['code'] = `PA-${String(index + 1).padStart(8, '0')}`));
  return rows;
}

const filedWith = ({ level }: PlanTitle) =>
  level === 'CITY' ? '江苏省应急管理厅（演示）' : level === 'UNIT' ? '所在地应急管理部门（演示）' : '连云港市应急管理局（演示）';

/** The city's plan against the same kind of emergency; above special plans of the city stands its overall plan. */
function parentOf(titles: readonly PlanTitle[], index: number): string | null {
  const own = titles[index]!;
  if (own.kind === 'OVERALL' && own.level === 'CITY') return null;
  const special = titles.findIndex(({ kind, level, profile }) => kind === 'SPECIAL' && level === 'CITY' && profile === own.profile);
  return codeOf(special < 0 || special === index ? 0 : special);
}

/** Teams, experts and laws that plans name: the first by code of those that suit, where there are any. */
async function nameOthers(client: PoolClient): Promise<void> {
  const profiles = planTitles().map(({ profile }, index) => ({
    plan: codeOf(index),
    teams: planProfiles[profile]!.teams,
    experts: planProfiles[profile]!.experts,
  }));
  const wanted = `json_to_recordset($1::json) as w(plan text, teams text[], experts text)`;
  const given = [JSON.stringify(profiles)];
  await client.query(
    `insert into plan_team (plan_id, position, team_id, role)
     select p.id, t.place, t.id, case t.place when 1 then '先期处置' when 2 then '增援' else '预备' end
     from ${wanted} join plan p on p.code = w.plan join region r on r.id = p.region_id
     cross join lateral (
       select t.id, row_number() over (order by starts_with(tr.path, r.path) desc nulls last, c.code, t.code) as place
       from team t join resource_type c on c.id = t.type_id left join region tr on tr.id = t.region_id where c.code = any(w.teams) and t.active
       order by place limit 3) t
     on conflict do nothing`,
    given,
  );
  await client.query(
    `insert into plan_expert (plan_id, position, expert_id, role)
     select p.id, e.place, e.id, case e.place when 1 then '专家组组长' else '技术支撑' end
     from ${wanted} join plan p on p.code = w.plan
     cross join lateral (
       select e.id, row_number() over (order by e.code) as place from expert e join resource_type c on c.id = e.type_id
       where c.code = w.experts and e.state = 'APPOINTED' order by e.code offset (p.id % 3) limit 3) e
     on conflict do nothing`,
    given,
  );
  await client.query(
    `insert into plan_regulation (plan_id, position, regulation_id, article, note)
     select p.id, row_number() over (partition by p.id order by l.place), r.id, l.article, l.note
     from plan p cross join (values (1, '突发事件应对法', '第二十八条', '应急预案体系'), (2, '突发事件应急预案管理办法', null, '编制、审批、备案、演练'),
       (3, '生产安全事故应急条例', '第八条', '演练'), (4, '危险化学品安全', null, null)) l(place, words, article, note)
     cross join lateral (select r.id from regulation r where r.title like '%' || l.words || '%' and r.repealed_on is null and r.successor_id is null order by r.code limit 1) r
     where p.source_kind = 'DEMONSTRATION' and (l.place < 3 or p.high_risk)
     on conflict do nothing`,
  );
}

/** Writes the plans of a city seeded on the given day (YYYY-MM-DD). */
export async function writePlansLibrary(client: PoolClient, today: string): Promise<Filled> {
  const rows = plansLibrary(today);
  const counts: Record<string, number> = {};
  for (const [name, shape] of Object.entries(planShapes))
    counts[name] = await insertRows(client, shape, rows[name as keyof Rows] as object[]);
  for (const [table, column, of, given] of [
    ['plan', 'parent_id', 'parent', rows.plans],
    ['plan_version', 'predecessor_id', 'predecessor', rows.versions],
  ] as const)
    await client.query(
      `update ${table} t set ${column} = a.id from json_to_recordset($1::json) as g(code text, ${of} text) join ${table} a on a.code = g.${of} where t.code = g.code`,
      [JSON.stringify(given)],
    );
  await client.query(`select setval('hub.plan_act_number', $1)`, [rows.acts.length]);
  await nameOthers(client);
  return {
    tables: [...Object.values(planShapes).map(({ table }) => table), 'plan_team', 'plan_expert', 'plan_regulation'],
    sentence: {
      zh: `预案库：预案 ${counts['plans']}、版本 ${counts['versions']}、章节 ${counts['sections']}、步骤 ${counts['steps']}、资源需求 ${counts['needs']}、流程记录 ${counts['acts']}`,
      en: `plans: ${counts['plans']} plans, ${counts['versions']} versions, ${counts['sections']} sections, ${counts['steps']} steps, ${counts['needs']} needs, ${counts['acts']} acts`,
    },
  };
}
