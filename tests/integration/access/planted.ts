import type { Database } from '../../../src/platform/database.js';
import { views } from '../../../src/schema.js';
import type { Mask } from '../../../src/reading/view.js';

/** Division to which the limited callers of the property are limited. */
export const limitedTo = '320703';

/** What stands in the data: of a person, inside or outside the division; in records outside it; in internal records. */
export const planted = {
  personal: /S3CR3T\d+[IO]X/,
  personalOutside: /S3CR3T\d+OX/,
  outside: /0UTS1DE\d+Z/,
  internal: /1NTERN4L\d+Z/,
};

const within = (column: string) =>
  `coalesce(${column} in (select i.id from region i join region o on starts_with(i.path, o.path) where o.code = '${limitedTo}'), false)`;
/** Records of the division; one without a division belongs to the whole city where `city` says so. */
const outside = (column: string, city: boolean) => (city ? `(${column} is not null and not ${within(column)})` : `not ${within(column)}`);
const of = (column: string, table: string, condition: string) => `${column} in (select id from ${table} where ${condition})`;

const depots = outside('region_id', false);
const lots = of('depot_id', 'depot', depots);
const byCity = outside('region_id', true);
const ofVersion = of('version_id', 'plan_version', of('plan_id', 'plan', byCity));
const internal = `publicity = 'INTERNAL'`;

/** Which rows lie outside the division, said here in plain SQL and apart from the row rules that are tested; and a column of free text of each. */
const outsideRows: Record<string, { text: string; condition: string }> = {
  depot: { text: 'remarks', condition: depots },
  stock_lot: { text: 'remarks', condition: lots },
  stock_movement: { text: 'reason', condition: of('lot_id', 'stock_lot', lots) },
  agreement: { text: 'remarks', condition: byCity },
  team: { text: 'remarks', condition: byCity },
  team_status_change: { text: 'reason', condition: of('team_id', 'team', byCity) },
  team_equipment: { text: 'specification', condition: of('team_id', 'team', byCity) },
  team_capability: { text: 'note', condition: of('team_id', 'team', byCity) },
  expert: { text: 'remarks', condition: byCity },
  expert_engagement: { text: 'evaluation', condition: of('expert_id', 'expert', byCity) },
  expert_conflict: { text: 'reason', condition: of('expert_id', 'expert', byCity) },
  plan: { text: 'remarks', condition: byCity },
  plan_version: { text: 'remarks', condition: of('plan_id', 'plan', byCity) },
  plan_section: { text: 'text', condition: ofVersion },
  plan_measure: { text: 'text', condition: ofVersion },
  plan_step: { text: 'action', condition: ofVersion },
  plan_need: { text: 'note', condition: ofVersion },
  plan_contact: { text: 'role', condition: ofVersion },
  plan_act: { text: 'note', condition: of('plan_version_id', 'plan_version', of('plan_id', 'plan', byCity)) },
  hazard_source: { text: 'address', condition: byCity },
  road_control: { text: 'reason', condition: byCity },
  road_event: { text: 'description', condition: byCity },
  emergency_case: { text: 'remarks', condition: byCity },
  case_lesson: { text: 'text', condition: of('case_id', 'emergency_case', byCity) },
  case_timeline: { text: 'actor', condition: of('case_id', 'emergency_case', byCity) },
  case_team: { text: 'task', condition: of('case_id', 'emergency_case', byCity) },
};
const internalRows: Record<string, { text: string; condition: string }> = {
  plan: { text: 'summary', condition: internal },
  plan_version: { text: 'filing_number', condition: of('plan_id', 'plan', internal) },
  plan_section: { text: 'heading', condition: of('version_id', 'plan_version', of('plan_id', 'plan', internal)) },
  emergency_case: { text: 'summary', condition: internal },
  case_lesson: { text: 'responsible', condition: of('case_id', 'emergency_case', internal) },
};

/** A value of which a mask may show the ends and never the middle. */
const forms: Record<Exclude<Mask, 'place'>, (mark: string) => string> = {
  phone: (mark) => `'139' || ${mark} || '0000'`,
  name: (mark) => `'钱' || ${mark}`,
  identity: (mark) => `'3207' || ${mark} || '0000'`,
  email: (mark) => `'q' || ${mark} || '@example.org'`,
  address: (mark) => `'连云港市海州区' || ${mark} || '号'`,
};

/** Where the rows of a table with personal data belong to records outside. */
const personalOutside: Record<string, string> = {
  depot: depots,
  agreement: byCity,
  team: byCity,
  expert_contact: of('expert_id', 'expert', byCity),
  plan_contact: ofVersion,
  hazard_source: byCity,
};

/** Plants a value of its own into every personal column of every row, and marks into what lies outside or is internal. Throws when a table with personal data is not known here. */
export async function plant(database: Database): Promise<void> {
  const run = (text: string) => database.primary.query(text);
  await run(
    `insert into expert_contact (expert_id) select id from expert e where not exists (select from expert_contact c where c.expert_id = e.id)`,
  );
  await run(
    `insert into plan_contact (version_id, position, unit) select v.id, 1 + coalesce((select max(position) from plan_contact c where c.version_id = v.id), 0), '值班室' from plan_version v`,
  );
  await run(`update plan set publicity = 'INTERNAL' where id % 3 = 0`);
  await run(`update emergency_case set publicity = 'INTERNAL' where id % 3 = 0`);
  for (const { table, masks = {}, columns } of views) {
    const personal = Object.entries(masks).flatMap(([column, mask]) => (mask === 'place' ? [] : [[column, mask] as const]));
    if (personal.length === 0) continue;
    const condition = personalOutside[table];
    if (condition === undefined) throw new Error(`Where do rows of ${table} lie? It holds personal data; tell in planted.ts.`);
    const owner = columns.find(({ column }) => column === 'id') ? 'id' : `${columns[0]!.column}`;
    const mark = `'S3CR3T' || ${owner} || case when ${condition} then 'O' else 'I' end || 'X'`;
    await run(`update ${table} set ${personal.map(([column, mask]) => `${column} = ${forms[mask](mark)}`).join(', ')}`);
  }
  for (const [word, rows] of [
    ['0UTS1DE', outsideRows],
    ['1NTERN4L', internalRows],
  ] as const)
    for (const [table, { text, condition }] of Object.entries(rows))
      await run(`update ${table} set ${text} = coalesce(${text}, '') || '${word}' || id || 'Z' where ${condition}`);
}
