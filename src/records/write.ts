import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import { recordAct } from '../access/audit/events.js';
import type { Context } from '../context.js';
import { inLanguage, type Sentence } from '../platform/language.js';
import type { EntityView } from '../reading/entityView.js';
import { fromGlobalId, toGlobalId } from '../reading/globalId.js';
import { readWritten } from '../reading/read.js';
import { fieldFault, InputRefused, type InputFault } from './faults.js';
import { checkFields, columnsFilled, type Querier, type RecordKind, type Values, type WrittenRow } from './kind.js';
import { repeatedItems, writeParts } from './parts.js';
import { outsideRegion, withinReach } from './reach.js';
import { References } from './references.js';
import { searchToken } from './searchToken.js';

/** What a single write answers: the id written, or the faults for which nothing was written. */
export interface Written {
  id: number | null;
  faults: InputFault[];
  moment: number | null;
}

/** Creates one record under the rules of its kind; a taken code is a fault. */
export const createRecord = (ctx: Context, kind: RecordKind, input: Values): Promise<Written> =>
  inTransaction(
    ctx,
    async (em, query) => {
      const { values, faults } = checkFields(kind, input, true);
      await settle(ctx, kind, values, null, query, faults);
      const { entity } = kind.view();
      if (values['code'] !== undefined && faults.length === 0 && (await em.count(entity, { code: values['code'] })) > 0)
        faults.push(taken(kind, values['code']));
      refuse(faults);
      const record = em.create(entity, stored(kind, em, values) as never, { partial: true }) as Values;
      await em.flush();
      await finish(kind, query, { id: Number(record['id']), values, created: true });
      return Number(record['id']);
    },
    kind.view(),
  );

/** Changes one record: absent stays, null clears. A version that is not the present one is a CONFLICT that names both. */
export const updateRecord = (ctx: Context, kind: RecordKind, id: string, version: number, input: Values): Promise<Written> =>
  inTransaction(ctx, async (em, query) => {
    const record = await lockRecord(ctx, em, query, kind, id, version);
    const { values, faults } = checkFields(kind, input, false);
    const before = record;
    await settle(ctx, kind, values, before, query, faults);
    if (
      values['code'] !== undefined &&
      values['code'] !== before['code'] &&
      faults.length === 0 &&
      (await em.count(kind.view().entity, { code: values['code'] })) > 0
    )
      faults.push(taken(kind, values['code']));
    refuse(faults);
    em.assign(record, stored(kind, em, values) as never);
    await em.flush();
    await finish(kind, query, { id: Number(before['id']), values, created: false });
    return Number(before['id']);
  });

/** Deletes one record; a record that others refer to is kept, and the fault says by what. */
export const removeRecord = (ctx: Context, kind: RecordKind, id: string, version: number): Promise<Written> =>
  inTransaction(ctx, async (em, query) => {
    const record = await lockRecord(ctx, em, query, kind, id, version);
    try {
      em.remove(record);
      await em.flush();
    } catch (fault) {
      if ((fault as { code?: string }).code !== '23503') throw fault;
      const by = referring(/referenced from table "(\w+)"/.exec(String((fault as { detail?: string }).detail ?? ''))?.[1]);
      throw new InputRefused([
        fieldFault(
          'id',
          'IN_USE',
          `该${kind.label.zh}仍被${by.zh}引用，不能删除；请先处理引用它的记录`,
          `This ${kind.label.en} is still referred to by ${by.en} and cannot be deleted; deal with those first.`,
        ),
      ]);
    }
    return null;
  });

const referringTables: Record<string, Sentence> = {
  material: { zh: '物资', en: 'materials' },
  material_classification: { zh: '物资的分类', en: 'classifications of materials' },
  depot: { zh: '储备库', en: 'depots' },
  stock_lot: { zh: '库存批次', en: 'stock lots' },
  stock_movement: { zh: '出入库记录', en: 'stock movements' },
  stock_transfer: { zh: '调拨单', en: 'transfers' },
  agreement: { zh: '储备协议', en: 'agreements' },
  agreement_item: { zh: '储备协议', en: 'agreements' },
  required_holding: { zh: '应储备量', en: 'required holdings' },
  team: { zh: '救援队伍', en: 'rescue teams' },
  team_equipment: { zh: '队伍装备', en: 'equipment of teams' },
  team_depot: { zh: '救援队伍', en: 'rescue teams' },
  team_status_change: { zh: '队伍状态记录', en: 'status changes of teams' },
  expert_appointment: { zh: '专家聘任', en: 'appointments of experts' },
  expert_engagement: { zh: '专家出勤', en: 'engagements of experts' },
  regulation: { zh: '法规', en: 'regulations' },
  regulation_amendment: { zh: '法规修订记录', en: 'amendments of regulations' },
  plan: { zh: '预案', en: 'plans' },
  plan_regulation: { zh: '预案', en: 'plans' },
  plan_expert: { zh: '预案', en: 'plans' },
  plan_team: { zh: '预案', en: 'plans' },
  plan_version: { zh: '预案版本', en: 'versions of plans' },
  plan_need: { zh: '预案资源需求', en: 'needs of plans' },
  plan_act: { zh: '预案流程记录', en: 'acts of plans' },
  drill: { zh: '演练', en: 'drills' },
  drill_team: { zh: '演练', en: 'drills' },
  deadline_rule: { zh: '期限规则', en: 'deadline rules' },
  level_rule: { zh: '分级规则', en: 'level rules' },
  emergency_case: { zh: '典型案例', en: 'cases' },
  case_plan: { zh: '典型案例', en: 'cases' },
  case_team: { zh: '典型案例', en: 'cases' },
  case_material: { zh: '典型案例', en: 'cases' },
  case_expert: { zh: '典型案例', en: 'cases' },
  case_regulation: { zh: '典型案例', en: 'cases' },
};
const referring = (table = ''): Sentence => referringTables[table] ?? { zh: '其他记录', en: 'other records' };

/** Runs work on records of a view in one transaction that carries the caller and leaves an event in the audit log; faults thrown as InputRefused roll it back and are answered as data. */
export async function inTransaction(
  ctx: Context,
  work: (em: EntityManager, query: Querier) => Promise<number | null>,
  view?: Pick<EntityView, 'idPrefix'>,
): Promise<Written> {
  const em = ctx.orm.em.fork();
  const records = (id: number | null) => (id === null || !view ? [] : [toGlobalId(view.idPrefix, id)]);
  let moment: number | null = null;
  try {
    const id = await em.transactional(async (tx) => {
      const query: Querier = (text, values) => bound(tx, text, values);
      await query(
        `select set_config('hub.caller', $1, true), set_config('hub.request_id', $2, true), set_config('hub.operation', $3, true)`,
        [ctx.caller.name, ctx.requestId, ctx.operation ?? ''],
      );
      const written = await work(tx, query);
      await tx.flush();
      const [row] = await query(`select nullif(current_setting('hub.moment', true), '') as moment`, []);
      moment = row?.['moment'] == null ? null : Number(row['moment']);
      await recordAct(ctx, { moment, records: records(written) }, query);
      return written;
    });
    return { id, faults: [], moment };
  } catch (fault) {
    if (fault instanceof InputRefused) return { id: null, faults: fault.faults, moment: null };
    const constraint = constraintFault(fault);
    if (constraint) return { id: null, faults: [constraint], moment: null };
    throw fault;
  }
}

/** Runs a statement on the connection of a unit of work, its values bound: the ORM itself would write them into the text. */
async function bound(em: EntityManager, text: string, values: unknown[]): Promise<Values[]> {
  const transaction = em.getTransactionContext() as unknown as Transaction<unknown>;
  const { rows } = await transaction.executeQuery(CompiledQuery.raw(text, values));
  return rows as Values[];
}

async function settle(
  ctx: Context,
  kind: RecordKind,
  values: Values,
  before: Values | null,
  query: Querier,
  faults: InputFault[],
): Promise<void> {
  const references = await References.of(kind, [values], query);
  faults.push(...references.resolve(kind, values));
  const stored = before && plain(kind, before);
  if (faults.length === 0) faults.push(...repeatedItems(kind, values));
  if (faults.length === 0) faults.push(...(kind.complete?.(values, stored, references.lookUp) ?? []));
  if (faults.length === 0 && kind.examine)
    faults.push(...(await kind.examine(query, [{ values, before: stored, id: stored && Number(stored['id']) }])).flat());
  if (faults.length === 0 && !(await withinReach(ctx.caller, kind.view(), [{ ...stored, ...columnsFilled(kind, values) }], query))[0])
    faults.push(outsideRegion());
}

async function finish(kind: RecordKind, query: Querier, written: WrittenRow): Promise<void> {
  await writeParts(kind, [written], query);
  await kind.after?.(query, [written]);
}

/** The stored row of an entity by property, with ids in place of related entities. */
function plain(kind: RecordKind, record: Values): Values {
  return Object.fromEntries(
    kind
      .view()
      .columns.map(({ property, target }) => [
        property,
        target && record[property] ? Number((record[property] as Values)['id']) : record[property],
      ]),
  );
}

async function lockRecord(
  ctx: Context,
  em: EntityManager,
  query: Querier,
  kind: RecordKind,
  id: string,
  version: number,
): Promise<Values & object> {
  const view = kind.view();
  const record = (await em.findOne(view.entity, { id: fromGlobalId(id, view.idPrefix) }, { lockMode: LockMode.PESSIMISTIC_WRITE })) as
    (Values & object) | null;
  if (!record || !(await withinReach(ctx.caller, view, [plain(kind, record)], query))[0])
    throw new InputRefused([
      fieldFault('id', 'NOT_FOUND', `没有 id 为 ${id} 的${kind.label.zh}`, `There is no ${kind.label.en} with the id ${id}.`),
    ]);
  if (record['version'] !== version)
    throw new InputRefused([
      fieldFault(
        'version',
        'CONFLICT',
        `记录已被他人修改：您的版本是 ${version}，当前版本是 ${String(record['version'])}；请重新读取后再改`,
        `The record was changed meanwhile: you sent version ${version}, it is now ${String(record['version'])}. Read it again, then change it.`,
      ),
    ]);
  return record;
}

/** Values by property as the entity takes them: references to related entities, columns of spread fields. */
function stored(kind: RecordKind, em: EntityManager, values: Values): Values {
  const columns = columnsFilled(kind, values);
  const targets = new Map(
    kind
      .view()
      .columns.filter(({ target }) => target)
      .map(({ property, target }) => [property, target!]),
  );
  return Object.fromEntries(
    Object.entries(columns).map(([property, value]) => [
      property,
      targets.has(property) && value !== null ? em.getReference(targets.get(property)! as never, value as never) : value,
    ]),
  );
}

const refuse = (faults: InputFault[]) => {
  if (faults.length > 0) throw new InputRefused(faults);
};

const taken = (kind: RecordKind, code: unknown) =>
  fieldFault(
    'code',
    'TAKEN',
    `编码“${String(code)}”已被另一${kind.label.zh}使用，请换一个编码，或修改那条记录`,
    `The code "${String(code)}" is taken by another ${kind.label.en}; choose another, or update that record.`,
    code,
  );

/** What a constraint of the database means to the person who typed the input; undefined when it is another kind of fault. */
export function constraintFault(fault: unknown): InputFault | undefined {
  const { code, constraint } = fault as { code?: string; constraint?: string };
  if (code === '23505') return fieldFault('code', 'TAKEN', '编码已被使用，请换一个编码', 'The code is taken; choose another.');
  if (code === '23503')
    return fieldFault([], 'NOT_FOUND', '引用的记录已不存在，请重新选择', 'A record that is referred to no longer exists; choose again.');
  if (code === '23P01')
    return fieldFault(
      [],
      'OVERLAP',
      '时间段与另一条记录重叠：有人刚刚写入了那条记录，请重新读取后再改',
      'The period overlaps that of another record, which somebody wrote just now; read again, then change it.',
    );
  if (code === '23514')
    return fieldFault(
      [],
      'RULE',
      `数据不符合规则 ${constraint ?? ''}，请检查数值与日期的先后`,
      `The values break the rule ${constraint ?? ''}; check numbers and the order of dates.`,
    );
  return undefined;
}

/** The payload of a single write: the record as the caller may see it, faults in the caller's language, and the search token. */
export async function payload(
  ctx: Context,
  kind: Pick<RecordKind, 'view'>,
  written: Written,
  info: GraphQLResolveInfo,
): Promise<{ record: unknown; userErrors: { code: string; path: string[]; message: string }[]; searchToken: string | null }> {
  const type = info.schema.getType(String(info.returnType).replace(/!$/, '')) as GraphQLObjectType;
  const userErrors = written.faults.map(({ code, path, sentence }) => ({ code, path, message: inLanguage(sentence, ctx.language) }));
  const record = written.id === null ? null : await readWritten(ctx, kind.view(), written.id, type, info, 'record');
  return { record, userErrors, searchToken: written.moment === null ? null : await searchToken(ctx, written.moment) };
}
