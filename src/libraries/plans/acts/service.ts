import type { Context } from '../../../context.js';
import { Compilation } from '../../../reading/compilation.js';
import { parseGlobalId } from '../../../reading/globalId.js';
import { fieldFault, InputRefused, shortened, type FaultCode } from '../../../records/faults.js';
import { FieldFault, text } from '../../../records/fields.js';
import type { Querier, Values } from '../../../records/kind.js';
import { withinReach } from '../../../records/reach.js';
import { inTransaction, type Written } from '../../../records/write.js';
import { planVersionView } from '../versions/view.js';
import type { AdvancePlanInput } from './inputs.js';
import { reviseVersion } from './revision.js';
import { dayOfStep, possibleStepsSql, stageAfter, stepNames } from './steps.js';
import { planActView } from './view.js';

const refuse = (path: string, code: FaultCode, zh: string, en: string, value?: unknown): never => {
  throw new InputRefused([fieldFault(path, code, zh, en, value)]);
};

const limits: Record<string, [zh: string, en: string, longest: number]> = {
  documentNumber: ['文号', 'The document number', 200],
  byWhom: ['办理单位', 'The unit', 200],
  note: ['说明', 'The note', 2000],
  label: ['新版本号', 'The label', 60],
};

/**
 * Records one step in the lifecycle of a version and brings its stage and dates up to it, under a lock on the plan and
 * the version. Steps out of order and dates reversed are refused; ISSUE replaces the version before, REVISE begins a new one.
 */
export const advancePlan = (ctx: Context, id: string, version: number, input: AdvancePlanInput): Promise<Written> =>
  inTransaction(
    ctx,
    async (_em, query) => {
      const told = toldOf(input);
      const before = await lockVersion(ctx, query, id, version);
      const { step, on } = input;
      const possible = before['possible'] as string[];
      if (!possible.includes(step)) refuseStep(step, String(before['stage']), possible);
      checkOther(input);
      await checkDays(query, before, step, on, input.effectiveOn ?? null);
      const act = { step, on, ...told, by: ctx.caller.name };
      if (step === 'ISSUE') await replaceFormer(query, before, input.effectiveOn ?? on, act.by);
      const recorded = await record(query, Number(before['id']), act);
      if (step === 'REVISE') {
        const next = await reviseVersion(query, before, on, told.label);
        await record(query, next, { step: 'DRAFT', on, documentNumber: null, byWhom: told.byWhom, note: told.note, by: act.by });
      } else await bringUpTo(query, Number(before['id']), step, { ...told, on, effectiveOn: input.effectiveOn ?? on });
      return recorded;
    },
    planActView,
  );

type Told = Record<'documentNumber' | 'byWhom' | 'note' | 'label', string | null>;

function toldOf(input: AdvancePlanInput): Told {
  const faults: InputRefused['faults'] = [];
  const entries = Object.entries(limits).map(([name, [zh, en, longest]]): [string, string | null] => {
    const given = input[name as keyof Told];
    if (given == null || given.trim() === '') return [name, null];
    try {
      return [name, text(zh, en, longest).parse(given) as string];
    } catch (fault) {
      if (!(fault instanceof FieldFault)) throw fault;
      faults.push(fieldFault(name, fault.code, `${zh}${fault.sentence.zh}`, `${en} ${fault.sentence.en}.`, given));
      return [name, null];
    }
  });
  if (faults.length > 0) throw new InputRefused(faults);
  return Object.fromEntries(entries) as Told;
}

async function lockVersion(ctx: Context, query: Querier, id: string, version: number): Promise<Values> {
  const parsed = parseGlobalId(id);
  const unknown = () =>
    refuse('id', 'NOT_FOUND', `没有 id 为 ${shortened(id)} 的预案版本`, `There is no version with the id ${shortened(id)}.`);
  if (parsed?.prefix !== planVersionView.idPrefix) return unknown();
  // the plan is locked first, so that two versions of one plan are not issued at once
  await query('select from plan where id = (select plan_id from plan_version where id = $1::bigint) for no key update', [parsed.id]);
  const compilation = new Compilation({} as never, ctx.caller, null);
  const days = Object.values(dayOfStep).map((column) => `v.${column}::text`);
  const [row] = await query(
    `select v.id, v.plan_id, v.plan_id as plan, v.version, v.stage, v.label, v.effective_on::text, ${days.join(', ')}, ${possibleStepsSql('v', compilation)} as possible from plan_version v where v.id = $1::bigint for update`,
    [parsed.id],
  );
  if (!row || !(await withinReach(ctx.caller, planVersionView, [{ id: Number(row['id']), plan: Number(row['plan']) }], query))[0])
    return unknown();
  if (row['version'] !== version)
    return refuse(
      'version',
      'CONFLICT',
      `记录已被他人修改：您的版本是 ${version}，当前版本是 ${String(row['version'])}；请重新读取后再办`,
      `The record was changed meanwhile: you sent version ${version}, it is now ${String(row['version'])}. Read it again, then go on.`,
    );
  return row;
}

function refuseStep(step: string, stage: string, possible: readonly string[]): never {
  const named = possible.map((each) => `${stepNames[each]}（${each}）`).join('、');
  return refuse(
    'step',
    'OUT_OF_ORDER',
    possible.length > 0
      ? `现在不能办理“${stepNames[step]}”：该版本处于 ${stage}，现在可办：${named}`
      : `现在不能办理“${stepNames[step]}”：该版本已废止，不能再办理任何步骤`,
    possible.length > 0
      ? `The step ${step} cannot be taken now: the version is ${stage}; possible now: ${possible.join(', ')}.`
      : `The step ${step} cannot be taken: the version is abolished and takes no further step.`,
    step,
  );
}

function checkOther({ step, effectiveOn, label }: AdvancePlanInput): void {
  if (effectiveOn != null && step !== 'ISSUE')
    refuse('effectiveOn', 'TOGETHER', '施行日期只在印发（ISSUE）时填写', 'Give effectiveOn with ISSUE only.');
  if (label != null && step !== 'REVISE') refuse('label', 'TOGETHER', '新版本号只在修订（REVISE）时填写', 'Give label with REVISE only.');
}

const beforeIssue = ['DRAFT', 'CONSULT', 'REVIEW', 'APPROVE', 'ISSUE'];

/** A step is not in the future, not before the steps before it; what follows the issue is not before the issue. */
async function checkDays(query: Querier, before: Values, step: string, on: string, effectiveOn: string | null): Promise<void> {
  const [today] = await query('select current_date::text as day, $1::date > current_date as future', [on]);
  if (today!['future'] === true)
    refuse(
      'on',
      'IN_FUTURE',
      `办理日期（${on}）不能晚于今天（${String(today!['day'])}）`,
      `The day (${on}) cannot lie after today (${String(today!['day'])}).`,
      on,
    );
  const place = beforeIssue.indexOf(step);
  const earlier = place >= 0 ? beforeIssue.slice(0, place) : [...beforeIssue, ...(step === 'EVALUATE' ? ['EVALUATE'] : [])];
  for (const each of earlier.toReversed()) {
    const day = before[dayOfStep[each]!] as string | null;
    if (day !== null && day > on)
      refuse(
        'on',
        'DATES_REVERSED',
        `${stepNames[step]}日期（${on}）不能早于${stepNames[each]}日期（${day}）`,
        `The day of ${step} (${on}) cannot lie before that of ${each} (${day}).`,
        on,
      );
  }
  if (effectiveOn !== null && effectiveOn < on)
    refuse(
      'effectiveOn',
      'DATES_REVERSED',
      `施行日期（${effectiveOn}）不能早于印发日期（${on}）`,
      `The first day in effect (${effectiveOn}) cannot lie before the day of issue (${on}).`,
      effectiveOn,
    );
}

/** The versions of the plan that were in force end on the day on which the new one begins. */
async function replaceFormer(query: Querier, issued: Values, from: string, by: string): Promise<void> {
  const former = await query(
    `select id, label, issued_on::text as issued from plan_version where plan_id = $1::bigint and id <> $2::bigint and stage in ('ISSUED', 'FILED') order by id for update`,
    [issued['plan_id'], issued['id']],
  );
  for (const row of former) {
    if (row['issued'] !== null && String(row['issued']) > from)
      refuse(
        'on',
        'DATES_REVERSED',
        `版本“${String(row['label'])}”印发于 ${String(row['issued'])}，晚于本次施行日期（${from}）：请先核对日期`,
        `The version "${String(row['label'])}" was issued on ${String(row['issued'])}, after the day on which this one begins (${from}): check the dates.`,
        from,
      );
    await query(`update plan_version set stage = 'ABOLISHED', abolished_on = $2::date where id = $1::bigint`, [row['id'], from]);
    await record(query, Number(row['id']), {
      step: 'ABOLISH',
      on: from,
      documentNumber: null,
      byWhom: null,
      note: `由版本“${String(issued['label'])}”替代`,
      by,
    });
  }
}

interface Act {
  step: string;
  on: string;
  documentNumber: string | null;
  byWhom: string | null;
  note: string | null;
  by: string;
}

async function record(query: Querier, version: number, { step, on, documentNumber, byWhom, note, by }: Act): Promise<number> {
  const [row] = await query(
    `insert into plan_act (code, plan_version_id, step, done_on, document_number, by_whom, note, recorded_by)
     values ((select 'PA-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.plan_act_number') n), $1::bigint, $2, $3::date, $4, $5, $6, $7) returning id`,
    [version, step, on, documentNumber, byWhom, note, by],
  );
  return Number(row!['id']);
}

/** The stage, the day and what else a step fills on the version. */
async function bringUpTo(query: Querier, id: number, step: string, told: Told & { on: string; effectiveOn: string }): Promise<void> {
  const filled: Record<string, string | null> = { [dayOfStep[step]!]: told.on };
  if (stageAfter[step]) filled['stage'] = stageAfter[step];
  if (step === 'APPROVE' && told.byWhom !== null) filled['approved_by'] = told.byWhom;
  if (step === 'ISSUE') {
    filled['effective_on'] = told.effectiveOn;
    if (told.documentNumber !== null) filled['document_number'] = told.documentNumber;
  }
  if (step === 'FILE') {
    if (told.byWhom !== null) filled['filed_with'] = told.byWhom;
    if (told.documentNumber !== null) filled['filing_number'] = told.documentNumber;
  }
  const columns = Object.keys(filled);
  await query(
    `update plan_version set ${columns.map((column, index) => `${column} = $${index + 2}::${column.endsWith('_on') ? 'date' : 'text'}`).join(', ')} where id = $1::bigint`,
    [id, ...Object.values(filled)],
  );
}
