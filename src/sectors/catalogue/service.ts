import type { Context } from '../../context.js';
import { fieldFault, type InputFault } from '../../records/faults.js';
import { inTransaction, type Written } from '../../records/write.js';
import { feedNamed } from '../feeds.js';
import type { SharingKind } from '../feed.js';

export interface FeedSetting {
  catalogueNumber?: string | null;
  sharing?: SharingKind | null;
  expectedEverySeconds?: number | null;
}

/** Sets what an operator says of a feed: absent stays, null returns to the declaration. */
export async function updateFeed(ctx: Context, code: string, input: FeedSetting): Promise<Written> {
  const faults = faultsOf(code, input);
  if (faults.length > 0) return { id: null, faults, moment: null };
  const { catalogueNumber, sharing, expectedEverySeconds } = input;
  return inTransaction(ctx, async (_em, query) => {
    await query(
      `insert into feed_setting as t (feed, catalogue_number, sharing, expected_every_seconds, updated_by) values ($1, $2, $3, $4, $5)
       on conflict (feed) do update set catalogue_number = case when $6 then excluded.catalogue_number else t.catalogue_number end, sharing = case when $7 then excluded.sharing else t.sharing end,
       expected_every_seconds = case when $8 then excluded.expected_every_seconds else t.expected_every_seconds end, updated_by = excluded.updated_by, updated_at = clock_timestamp()`,
      [
        code,
        catalogueNumber?.trim() ?? null,
        sharing ?? null,
        expectedEverySeconds ?? null,
        ctx.caller.name,
        catalogueNumber !== undefined,
        sharing !== undefined,
        expectedEverySeconds !== undefined,
      ],
    );
    return null;
  });
}

function faultsOf(code: string, { catalogueNumber, expectedEverySeconds }: FeedSetting): InputFault[] {
  const faults: InputFault[] = [];
  if (!feedNamed(code)) faults.push(fieldFault('code', 'NOT_FOUND', '没有这一数据推送', 'There is no such feed.', code));
  if (catalogueNumber != null && !/^[\w./:-]{1,100}$/.test(catalogueNumber.trim()))
    faults.push(
      fieldFault(
        'catalogueNumber',
        'BAD_FORM',
        '目录编号应为 1 到 100 个字母、数字或 . / : - _',
        'A catalogue number has 1 to 100 letters, digits or . / : - _.',
        catalogueNumber,
      ),
    );
  if (expectedEverySeconds != null && !(expectedEverySeconds > 0))
    faults.push(
      fieldFault(
        'expectedEverySeconds',
        'OUT_OF_RANGE',
        '更新频率应大于 0 秒',
        'The interval should be above 0 seconds.',
        expectedEverySeconds,
      ),
    );
  return faults;
}
