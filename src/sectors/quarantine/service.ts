import { randomUUID } from 'node:crypto';
import type { Context } from '../../context.js';
import { badInput, HubError, limitExceeded } from '../../platform/errors.js';
import { Compilation } from '../../reading/compilation.js';
import { fromGlobalId } from '../../reading/globalId.js';
import { mostRecords } from '../../records/import.js';
import { storable, type Receipt } from '../../records/receipts.js';
import { ownBatches } from '../receipts/view.js';
import { keptForm, takeAgain } from './subjects.js';

interface Held {
  id: string;
  subject: string;
  contract: number | null;
  record: unknown;
  state: string;
}

export interface QuarantineChoice {
  ids?: string[] | null;
  feed?: string | null;
  reason?: string | null;
  contract?: number | null;
}

/** Takes a corrected form of one quarantined record; when it is still bad it stays in quarantine and the receipt says why. */
export async function correctQuarantined(ctx: Context, id: string, record: unknown): Promise<Receipt> {
  const [held] = await openRecords(ctx, { ids: [id] });
  if (!held) throw await gone(ctx, id);
  const receipt = await takeAgain(ctx, held.subject, held.contract, again([record]));
  if (receipt.errors.length === 0)
    await settle(ctx, [held.id], 'CORRECTED', receipt, { corrected: keptForm(held.subject, held.contract, record) });
  return receipt;
}

/** Takes quarantined records again as they are, after what they lacked has arrived; those that are still bad stay, with their present reasons. */
export async function replayQuarantine(ctx: Context, choice: QuarantineChoice): Promise<Receipt> {
  const held = await openRecords(ctx, choice);
  const [first] = held;
  if (!first) throw badInput('没有符合条件的待处理隔离记录', 'There is no open quarantined record of this choice.');
  if (held.some(({ subject }) => subject !== first.subject))
    throw badInput('一次只能重放一种数据的隔离记录，请用 feed 指定', 'One replay takes records of one feed or library; name it by `feed`.');
  const contracts = [...new Set(held.map(({ contract }) => contract))];
  if (contracts.length > 1)
    throw badInput(
      `隔离记录属于不同的契约版本（${contracts.join('、')}），请用 contract 分别重放`,
      `The records came under different contracts (${contracts.join(', ')}); replay them one by one by \`contract\`.`,
    );
  const receipt = await takeAgain(ctx, first.subject, first.contract, again(held.map(({ record }) => record)));
  const bad = new Set(receipt.errors.map(({ index }) => index));
  const taken = held.filter((_record, index) => !bad.has(index)).map((record) => record.id);
  await settle(ctx, taken, 'REPLAYED', receipt, {});
  await tellReasons(ctx, held, receipt);
  return receipt;
}

/** Closes quarantined records that will never be taken, with a reason; how many. */
export async function discardQuarantined(ctx: Context, choice: QuarantineChoice, note: string): Promise<number> {
  const text = note.trim();
  if (text === '' || text.length > 1000)
    throw badInput('请说明作废原因，最多 1000 字', 'Give the reason for discarding, at most 1,000 characters.');
  const held = await openRecords(ctx, choice);
  await settle(
    ctx,
    held.map(({ id }) => id),
    'DISCARDED',
    null,
    { note: storable(text) },
  );
  return held.length;
}

/** A replay is taken record by record: bad ones are refused, since they lie in quarantine already. */
const again = (records: unknown[]) => ({ records, key: `quarantine-${randomUUID()}`, policy: 'REJECT_BAD' as const, dryRun: false });

/** Open records of the caller's own, oldest first, by ids or by feed and reason. */
async function openRecords(ctx: Context, { ids, feed, reason, contract }: QuarantineChoice): Promise<Held[]> {
  if (!ids && !feed) throw badInput('请给出 ids 或 feed', 'Give `ids` or `feed`.');
  const compilation = new Compilation({} as never, ctx.caller, null);
  const conditions = [`q.state = 'OPEN'`, ownBatches(ctx.caller, 'q', compilation)].filter(Boolean);
  if (ids)
    conditions.push(
      `q.id = any(${compilation.bind(
        ids.map((id) => fromGlobalId(id, 'qrn')),
        'bigint[]',
      )})`,
    );
  if (feed) conditions.push(`q.subject = ${compilation.bind(feed)}`);
  if (reason) conditions.push(`q.reason = ${compilation.bind(reason)}`);
  if (contract != null) conditions.push(`q.contract = ${compilation.bind(contract, 'integer')}`);
  const { rows } = await ctx.database.primary.query<Held>(
    `select q.id, q.subject, q.contract, q.record, q.state from quarantined_record q where ${conditions.join(' and ')} order by q.at, q.id limit ${mostRecords + 1}`,
    compilation.values,
  );
  if (rows.length > mostRecords)
    throw limitExceeded(
      `一次最多处理 ${mostRecords} 条隔离记录，请按原因分批`,
      `At most ${mostRecords} records at once; choose by reason.`,
      {
        name: 'records',
        allowed: mostRecords,
      },
    );
  return rows;
}

async function gone(ctx: Context, id: string): Promise<HubError> {
  const compilation = new Compilation({} as never, ctx.caller, null);
  const rule = ownBatches(ctx.caller, 'q', compilation) ?? 'true';
  const { rows } = await ctx.database.primary.query<{ state: string }>(
    `select q.state from quarantined_record q where ${rule} and q.id = ${compilation.bind(fromGlobalId(id, 'qrn'), 'bigint')}`,
    compilation.values,
  );
  return rows[0]
    ? new HubError('CONFLICT', {
        zh: `该隔离记录已处理（${rows[0].state}），不能再更正`,
        en: `This quarantined record is settled already (${rows[0].state}).`,
      })
    : new HubError('NOT_FOUND', { zh: '没有这条隔离记录', en: 'There is no such quarantined record.' });
}

async function settle(
  ctx: Context,
  ids: readonly string[],
  state: string,
  receipt: Receipt | null,
  { corrected, note }: { corrected?: unknown; note?: string },
): Promise<void> {
  if (ids.length === 0) return;
  await ctx.database.primary.query(
    `update quarantined_record set state = $2, settled_at = clock_timestamp(), settled_by = $3, settled_receipt_id = $4, corrected = $5::jsonb, settled_note = $6 where id = any($1::bigint[]) and state = 'OPEN'`,
    [
      ids,
      state,
      ctx.caller.name,
      receipt && receipt.id.replace('rcp_', ''),
      corrected === undefined ? null : JSON.stringify(storable(corrected)),
      note ?? null,
    ],
  );
}

/** Gives the records of a replay that are still bad the reasons that the hub found this time. */
async function tellReasons(ctx: Context, held: readonly Held[], receipt: Receipt): Promise<void> {
  if (receipt.rejected === 0) return;
  await ctx.database.primary.query(
    `update quarantined_record q set errors = x.errors from (select ($2::bigint[])[(e.value ->> 'index')::integer + 1] as id, jsonb_agg(e.value order by e.ordinality) as errors from receipt r, jsonb_array_elements(r.errors) with ordinality e where r.id = $1 group by 1) x where q.id = x.id and q.state = 'OPEN'`,
    [receipt.id.replace('rcp_', ''), held.map(({ id }) => id)],
  );
}
