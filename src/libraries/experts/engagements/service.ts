import { createHash } from 'node:crypto';
import type { Context } from '../../../context.js';
import { fieldFault, InputRefused, type InputFault } from '../../../records/faults.js';
import { checkFields, type Querier, type Values } from '../../../records/kind.js';
import { withinReach } from '../../../records/reach.js';
import { References } from '../../../records/references.js';
import { inTransaction, updateRecord, type Written } from '../../../records/write.js';
import { expertView } from '../roster/view.js';
import type { ExpertEngagementInput } from './inputs.js';
import { engagementFields, evaluationKind } from './kind.js';
import { expertEngagementView } from './view.js';

const refuse = (...faults: InputFault[]): never => {
  throw new InputRefused(faults);
};

/** Records one engagement of an expert; one who must avoid the organisation concerned (回避) is refused. A repeated key answers the first engagement again. */
export const recordExpertEngagement = (ctx: Context, { key, ...input }: ExpertEngagementInput): Promise<Written> =>
  inTransaction(
    ctx,
    async (_em, query) => {
      const { values, faults } = checkFields(engagementFields, { ...input }, true);
      const references = await References.of(engagementFields, [values], query);
      faults.push(...references.resolve(engagementFields, values));
      if (key != null && (key.length < 1 || key.length > 200 || key.includes('\0') || !key.isWellFormed()))
        faults.push(
          fieldFault('key', 'BAD_TEXT', '幂等键应为 1 到 200 个可存储的字符', 'The key should have 1 to 200 storable characters.'),
        );
      if (faults.length === 0) faults.push(...engagementFields.complete!(values, null, references.lookUp));
      if (faults.length > 0) refuse(...faults);
      // the lock keeps the parties that the expert must avoid as they are while they are looked at
      const [expert] = await query('select id, region_id as region from expert where id = $1::bigint for no key update', [
        values['expert'],
      ]);
      if (!(await withinReach(ctx.caller, expertView, [expert!], query))[0])
        refuse(
          fieldFault(
            'expert',
            'NOT_FOUND',
            `没有编码或 id 为“${input.expert.slice(0, 60)}”的专家`,
            `There is no expert with the code or id "${input.expert.slice(0, 60)}".`,
          ),
        );
      const code = key == null ? null : `CQ-K${createHash('sha256').update(`${ctx.caller.name}\n${key}`).digest('hex').slice(0, 20)}`;
      const earlier = code === null ? undefined : await recordedAs(query, code, values);
      if (earlier !== undefined) return earlier;
      await refuseAvoided(query, values);
      const [row] = await query(
        `insert into expert_engagement (code, expert_id, duty, subject, organization_id, event_type_id, began_at, ended_at, score, evaluation, evaluated_on, recorded_by)
       values (coalesce($1::text, hub.new_expert_engagement_code()), $2::bigint, $3::text, $4::text, $5::bigint, $6::bigint, $7::timestamptz, $8::timestamptz, $9::integer, $10::text, $11::date, $12::text) returning id`,
        [
          code,
          ...['expert', 'duty', 'subject', 'organization', 'eventType', 'beganAt', 'endedAt', 'score', 'evaluation', 'evaluatedOn'].map(
            (name) => values[name] ?? null,
          ),
          ctx.caller.name,
        ],
      );
      return Number(row!['id']);
    },
    expertEngagementView,
  );

/** Adds the evaluation of an engagement, or puts it right; left out stays. */
export const evaluateExpertEngagement = (ctx: Context, id: string, version: number, evaluation: Values): Promise<Written> =>
  updateRecord(ctx, evaluationKind, id, version, evaluation);

/** The id of the engagement recorded earlier under the same key; another one under this key is refused. */
async function recordedAs(query: Querier, code: string, values: Values): Promise<number | undefined> {
  await query('select pg_advisory_xact_lock(320704, hashtext($1))', [code]);
  const [earlier] = await query(
    `select id, (expert_id, duty, subject, began_at, organization_id) is not distinct from ($2::bigint, $3::text, $4::text, $5::timestamptz, $6::bigint) as same from expert_engagement where code = $1`,
    [code, values['expert'], values['duty'], values['subject'], values['beganAt'], values['organization'] ?? null],
  );
  if (earlier && earlier['same'] !== true)
    refuse(
      fieldFault(
        'key',
        'KEY_REUSED',
        '该幂等键已用于另一次内容不同的出勤：重试请发送相同内容，新的登记请换一个键',
        'The key was used for another engagement: retry with the same one, or choose a new key for a new engagement.',
      ),
    );
  return earlier && Number(earlier['id']);
}

/** Refuses an organisation that the expert must avoid on a day of the engagement: named by its code, or by one of its names. */
async function refuseAvoided(query: Querier, values: Values): Promise<void> {
  if (values['organization'] == null) return;
  const [avoided] = await query(
    `select c.party, c.reason from expert_conflict c, organization o
     where c.expert_id = $1::bigint and o.id = $2::bigint
       and (c.organization_id = o.id or c.organization_id is null and (c.party in (o.name, o.short_name) or c.party in (select n.name from organization_name n where n.organization_id = o.id)))
       and daterange(c.valid_from, c.valid_to) && daterange($3::timestamptz::date, coalesce($4::timestamptz, $3::timestamptz)::date, '[]')
     order by c.id limit 1`,
    [values['expert'], values['organization'], values['beganAt'], values['endedAt'] ?? null],
  );
  if (avoided)
    refuse(
      fieldFault(
        'organization',
        'MUST_AVOID',
        `该专家须回避“${String(avoided['party'])}”（${String(avoided['reason'])}），请另选专家`,
        `This expert must avoid "${String(avoided['party'])}" (${String(avoided['reason'])}); choose another expert.`,
      ),
    );
}
