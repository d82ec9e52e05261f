import type { Context } from '../../context.js';
import { badInput, HubError } from '../../platform/errors.js';
import { requireKey } from '../../records/import.js';
import type { BatchPolicyName, Receipt } from '../../records/receipts.js';
import { newestContract, type Contract, type Feed } from '../feed.js';
import { feedNamed, feeds } from '../feeds.js';
import { sectorTitles } from '../sectors.js';
import { pushOfObservations } from './observations.js';
import { pushOfRecords } from './records.js';

export interface PushRequest {
  feed: string;
  contract?: number | null;
  key: string;
  policy: BatchPolicyName;
  dryRun: boolean;
  records: unknown;
}

/** Takes a batch of a feed from the department that owns it; the receipt accounts for each record. */
export async function pushRecords(ctx: Context, request: PushRequest): Promise<Receipt> {
  const feed = feedToPush(ctx, request.feed);
  const contract = contractOf(feed, request.contract);
  requireKey(request.key);
  return feed.holds === 'RECORDS' ? pushOfRecords(ctx, feed, contract, request) : pushOfObservations(ctx, feed, contract, request);
}

/** The feed with a code, when the caller may push it; otherwise NOT_FOUND or FORBIDDEN. */
export function feedToPush({ caller }: Pick<Context, 'caller'>, code: string): Feed {
  const feed = feedNamed(code);
  if (!feed) {
    const own = feeds.filter(({ sector }) => caller.department === null || sector === caller.department).map((each) => each.code);
    throw new HubError('NOT_FOUND', {
      zh: `没有代码为“${code.slice(0, 60)}”的数据推送，可用：${own.join('、')}`,
      en: `There is no feed "${code.slice(0, 60)}"; there are ${own.join(', ')}.`,
    });
  }
  if (caller.department !== feed.sector)
    throw new HubError('FORBIDDEN', {
      zh: `“${feed.title.zh}”由${sectorTitles[feed.sector].zh}部门推送，当前密钥不属于该部门`,
      en: `The feed ${feed.code} is pushed by the sector ${feed.sector}; this key does not belong to it.`,
    });
  return feed;
}

/** The contract of a feed by its version, the newest when none is named; one that is unknown or has ended is refused. */
export function contractOf(feed: Feed, version: number | null | undefined, today = beijingDay(Date.now())): Contract {
  const contract = version == null ? newestContract(feed) : feed.contracts.find((each) => each.version === version);
  const accepted = feed.contracts.filter(({ acceptedUntil }) => acceptedUntil === undefined || acceptedUntil >= today);
  const versions = accepted.map((each) => each.version).join('、');
  if (!contract)
    throw badInput(
      `“${feed.title.zh}”没有第 ${version} 版契约，现行版本：${versions}`,
      `The feed ${feed.code} has no contract ${version}; versions taken now: ${versions.replaceAll('、', ', ')}.`,
    );
  if (!accepted.includes(contract))
    throw badInput(
      `“${feed.title.zh}”第 ${contract.version} 版契约已于 ${contract.acceptedUntil} 停止接收，请改用第 ${newestContract(feed).version} 版`,
      `Contract ${contract.version} of the feed ${feed.code} was taken until ${contract.acceptedUntil}; use version ${newestContract(feed).version}.`,
      { acceptedUntil: contract.acceptedUntil, newest: newestContract(feed).version },
    );
  return contract;
}

const beijingDay = (milliseconds: number) => new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 10);
