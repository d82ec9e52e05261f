import { choice, date, number, reference, text } from '../../../records/fields.js';
import { fieldFault } from '../../../records/faults.js';
import type { RecordKind } from '../../../records/kind.js';
import { part } from '../../../records/parts.js';
import { toOrganization, toRegion } from '../../../vocabulary/references.js';
import { toTeam } from '../../teams/references.js';
import { toPlan } from '../references.js';
import { DrillForm, DrillPurpose, DrillScope } from './types.js';
import { drillView } from './view.js';
import { drillFormWords, drillPurposeWords, drillScopeWords } from './words.js';

/** How drills are written: a drill moves the day of the last drill of its teams on, never back. */
export const drillKind: RecordKind = {
  subject: 'drills',
  label: { zh: '演练', en: 'drill' },
  view: () => drillView,
  fields: {
    code: text('编码', 'The number', 64, { required: true }),
    title: text('标题', 'The title', 300, { required: true }),
    plan: reference('预案', 'plan', toPlan),
    scope: choice('演练范围', 'The scope', Object.keys(DrillScope), drillScopeWords, { required: true }),
    form: choice('演练形式', 'The form', Object.keys(DrillForm), drillFormWords, { required: true }),
    purpose: choice('演练目的', 'The purpose', Object.keys(DrillPurpose), drillPurposeWords, { required: true }),
    heldOn: date('演练日期', 'The day of the drill', { required: true }),
    hours: number('时长', 'The hours', { above: 0, most: 8760, decimals: 3 }),
    region: reference('行政区划', 'region', toRegion),
    organization: reference('组织单位', 'organisation', toOrganization),
    place: text('地点', 'The place', 300),
    participants: number('参演人数', 'The number of participants', { least: 0, most: 10_000_000, decimals: 0 }),
    evaluatedOn: date('评估日期', 'The day of the evaluation'),
    evaluation: text('评估意见', 'The evaluation', 10_000),
    score: number('评分', 'The score', { least: 0, most: 100, decimals: 0 }),
    problems: text('发现问题', 'The problems', 10_000),
    remarks: text('备注', 'The remarks', 4000),
    teams: part('参演队伍', 'the teams', {
      table: 'drill_team',
      owner: 'drill_id',
      items: {
        team: reference('救援队伍', 'team', toTeam, { required: true }),
        people: number('参演人数', 'The number of people', { least: 0, most: 1_000_000, decimals: 0 }),
      },
      key: ['team'],
      most: 300,
      inCell: ['team', 'people'],
    }),
  },
  complete: (values, before) => {
    const held = (values['heldOn'] ?? before?.['heldOn']) as string;
    const evaluated = (values['evaluatedOn'] === undefined ? before?.['evaluatedOn'] : values['evaluatedOn']) as string | null | undefined;
    return evaluated && evaluated < held
      ? [
          fieldFault(
            'evaluatedOn',
            'DATES_REVERSED',
            `评估日期（${evaluated}）不能早于演练日期（${held}）`,
            `The day of the evaluation (${evaluated}) cannot lie before the drill (${held}).`,
          ),
        ]
      : [];
  },
  async examine(query, rows) {
    const [now] = await query('select current_date::text as today', []);
    const today = String(now!['today']);
    return rows.map(({ values }) =>
      ['heldOn', 'evaluatedOn'].flatMap((name) => {
        const day = values[name] as string | null | undefined;
        return day && day > today
          ? [
              fieldFault(
                name,
                'IN_FUTURE',
                `日期（${day}）晚于今天（${today}）：演练在举行之后登记，请检查日期`,
                `The day (${day}) lies after today (${today}): drills are recorded once they were held; check the date.`,
                day,
              ),
            ]
          : [];
      }),
    );
  },
  async after(query, written) {
    await query(
      `with d as (select m.team_id, max(d.held_on) as held_on from drill d join drill_team m on m.drill_id = d.id where d.id = any($1::bigint[]) group by m.team_id),
            locked as (select t.id from team t where t.id in (select d.team_id from d) order by t.id for no key update)
       update team t set last_drill_on = d.held_on from d join locked on locked.id = d.team_id where t.id = d.team_id and (t.last_drill_on is null or t.last_drill_on < d.held_on) and (t.established_on is null or t.established_on <= d.held_on)`,
      [written.map(({ id }) => id)],
    );
  },
};
