import type { Context } from '../../../context.js';
import { toCgcs2000, type GeoPointInput } from '../../../platform/geo.js';
import { fieldFault, InputRefused, type InputFault } from '../../../records/faults.js';
import { FieldFault, number, text, type FieldRule } from '../../../records/fields.js';
import type { Querier, Values } from '../../../records/kind.js';
import { pointOf } from '../../../records/place.js';
import { withinReach } from '../../../records/reach.js';
import { References } from '../../../records/references.js';
import { inTransaction, type Written } from '../../../records/write.js';
import { toTeam } from '../references.js';
import { teamView } from '../roster/view.js';
import type { ChangeTeamStatusInput } from './inputs.js';
import { teamStatusChangeView } from './view.js';

interface Checked {
  team: number;
  people: number | null;
  reason: string | null;
  place: { longitude: number; latitude: number } | null;
}

/**
 * Records a new status of a team under a lock on the team: the change, and with it the team's status, since when it
 * holds and how many people can be sent. Answers the change.
 */
export const changeTeamStatus = (ctx: Context, input: ChangeTeamStatusInput): Promise<Written> =>
  inTransaction(
    ctx,
    async (_em, query) => {
      const checked = await check(ctx, query, input);
      const [team] = await query(
        `select version, status, active, total_people, to_json(status_since) #>> '{}' as since, status_since > $2::timestamptz as later from team where id = $1::bigint for update`,
        [checked.team, input.since ?? null],
      );
      const faults = against(team!, input, checked);
      if (faults.length > 0) throw new InputRefused(faults);
      const [change] = await query(
        `insert into team_status_change (code, team_id, status, previous, since, people, reason, longitude, latitude, recorded_by)
       values (hub.new_team_status_code(), $1::bigint, $2::text, $3::text, coalesce($4::timestamptz, greatest(clock_timestamp(), $5::timestamptz)), $6::integer, $7::text, $8::float8, $9::float8, $10::text) returning id, since`,
        [
          checked.team,
          input.status,
          team!['status'],
          input.since ?? null,
          team!['since'] ?? null,
          checked.people,
          checked.reason,
          checked.place?.longitude ?? null,
          checked.place?.latitude ?? null,
          ctx.caller.name,
        ],
      );
      await query(
        'update team set status = c.status, status_since = c.since, available_people = coalesce(c.people, available_people) from team_status_change c where team.id = c.team_id and c.id = $1::bigint',
        [change!['id']],
      );
      return Number(change!['id']);
    },
    teamStatusChangeView,
  );

const unknown = (named: string): InputFault =>
  fieldFault(
    'team',
    'NOT_FOUND',
    `没有编码或 id 为“${named.slice(0, 60)}”的救援队伍`,
    `There is no team with the code or id "${named.slice(0, 60)}".`,
  );

const rules: Record<'people' | 'reason', FieldRule> = {
  people: number('可出动人数', 'The number of people', { least: 0, most: 1_000_000, decimals: 0 }),
  reason: text('事由', 'The reason', 1000),
};

/** What the input says of itself, checked without a look at the team's present status. */
async function check(ctx: Context, query: Querier, input: ChangeTeamStatusInput): Promise<Checked> {
  const faults: InputFault[] = [];
  const parsed = <Value>(name: string, rule: FieldRule, given: unknown): Value | null => {
    if (given == null || (typeof given === 'string' && given.trim() === '')) return null;
    try {
      return rule.parse(given) as Value;
    } catch (fault) {
      if (!(fault instanceof FieldFault)) throw fault;
      faults.push(fieldFault(name, fault.code, `${rule.label.zh}${fault.sentence.zh}`, `${rule.label.en} ${fault.sentence.en}.`, given));
      return null;
    }
  };
  const people = parsed<number>('people', rules.people, input.people);
  const reason = parsed<string>('reason', rules.reason, input.reason);
  const point = parsed<GeoPointInput>(
    'location',
    { label: { zh: '位置', en: 'The location' }, required: false, personal: false, parse: pointOf },
    input.location,
  );
  if (input.since != null && Date.parse(input.since) > Date.now() + 60_000)
    faults.push(fieldFault('since', 'IN_FUTURE', '起始时间不能晚于现在', 'The time cannot lie in the future.', input.since));
  const team = await teamNamed(ctx, query, input.team);
  if (team === undefined) faults.unshift(unknown(input.team));
  if (faults.length > 0) throw new InputRefused(faults);
  return { team: team!, people, reason, place: point && toCgcs2000(point) };
}

/** The id of the team that a code or id names, if the caller may see it. */
async function teamNamed(ctx: Context, query: Querier, named: string): Promise<number | undefined> {
  const values: Values = { team: named.trim() };
  const kind = {
    subject: 'teamStatusChanges',
    label: { zh: '队伍状态变更', en: 'status change' },
    view: () => undefined as never,
    fields: {
      team: {
        label: { zh: '救援队伍', en: 'team' },
        required: true,
        personal: false,
        parse: (value: unknown) => value,
        reference: toTeam,
      },
    },
  };
  const row = (await References.of(kind, [values], query)).row(toTeam, named.trim());
  if (!row) return undefined;
  const [seen] = await withinReach(
    ctx.caller,
    teamView,
    [{ id: row['id'], region: row['region_id'] === null ? null : Number(row['region_id']) }],
    query,
  );
  return seen ? Number(row['id']) : undefined;
}

/** What stands against a change in the team as it is now. */
function against(team: Values, { version, status }: ChangeTeamStatusInput, { people }: Checked): InputFault[] {
  if (version != null && version !== team['version'])
    return [
      fieldFault(
        'version',
        'CONFLICT',
        `记录已被他人修改：您的版本是 ${version}，当前版本是 ${String(team['version'])}；请重新读取后再改`,
        `The record was changed meanwhile: you sent version ${version}, it is now ${String(team['version'])}. Read it again, then change it.`,
      ),
    ];
  const faults: InputFault[] = [];
  if (status === team['status'])
    faults.push(
      fieldFault(
        'status',
        'SAME_STATUS',
        `该队伍已处于 ${status} 状态，无需再次登记`,
        `The team is ${status} already; there is nothing to record.`,
      ),
    );
  if (team['active'] === false && status !== 'UNAVAILABLE')
    faults.push(
      fieldFault(
        'status',
        'NOT_ACTIVE',
        '该队伍已停用，只能登记为 UNAVAILABLE；如已恢复，请先修改启用状态',
        'The team is no longer active and can only become UNAVAILABLE; if it is back, set active first.',
      ),
    );
  if (team['later'] === true)
    faults.push(
      fieldFault(
        'since',
        'OUT_OF_ORDER',
        `起始时间早于上一次状态的起始时间（${String(team['since'])}）：状态按时间先后登记，请改用不早于它的时间`,
        `The time lies before the beginning of the present status (${String(team['since'])}): changes are recorded in time order; send a time that is not earlier.`,
      ),
    );
  if (people !== null && team['total_people'] !== null && people > Number(team['total_people']))
    faults.push(
      fieldFault(
        'people',
        'ABOVE_TOTAL',
        `可出动人数（${people}）不能多于总人数（${String(team['total_people'])}）`,
        `The people who can be sent (${people}) cannot be more than the people in all (${String(team['total_people'])}).`,
      ),
    );
  return faults;
}
