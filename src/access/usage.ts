import { isIPv6 } from 'node:net';
import { tooMany } from '../platform/errors.js';
import type { Allowance, UsageCounts } from '../platform/limits/usage.js';
import type { Caller } from './caller.js';
import { plainAddress } from './networks.js';

const windowSeconds = 60;

/** What may be used in a minute; 0 lets everything pass. An address may use a multiple of what one caller may. */
export interface UsageLimits {
  requests: number;
  cost: number;
  pushes: number;
  addressFactor: number;
}

export type UsageKind = 'requests' | 'cost' | 'pushes';
const kinds: readonly UsageKind[] = ['requests', 'cost', 'pushes'];

/** What is left of an allowance. */
export interface Left {
  limit: number;
  left: number;
  resetSeconds: number;
}

const words: Record<UsageKind, { zh: string; en: string }> = {
  requests: { zh: '请求次数', en: 'requests' },
  cost: { zh: '查询代价', en: 'cost points' },
  pushes: { zh: '推送批次', en: 'pushed batches' },
};

const counted = new Map<string, string>();
const mostCounted = 10_000;

/** An address as it is counted: of IPv6 the network, since one client has all of its addresses. */
export function countedAddress(address: string): string {
  const known = counted.get(address);
  if (known !== undefined) return known;
  const plain = plainAddress(address);
  const found = isIPv6(plain) ? `${expanded(plain).slice(0, 4).join(':')}::/64` : plain;
  if (counted.size >= mostCounted) counted.clear();
  counted.set(address, found);
  return found;
}

function expanded(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]!.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: tail === undefined ? 0 : missing }, () => '0'), ...after];
}

/** The allowances of callers and addresses, and what was used of them. */
export class Usage {
  private readonly ofCaller: Partial<Record<UsageKind, Allowance>> = {};
  private readonly ofAddress: Partial<Record<UsageKind, Allowance>> = {};
  /** The value of the header RateLimit-Policy; empty when nothing is limited. */
  readonly policy: string;

  constructor(
    private readonly counts: UsageCounts,
    limits: UsageLimits,
  ) {
    for (const kind of kinds) {
      if (limits[kind] === 0) continue;
      this.ofCaller[kind] = { kind, allowed: limits[kind], seconds: windowSeconds };
      this.ofAddress[kind] = { kind, allowed: limits[kind] * limits.addressFactor, seconds: windowSeconds };
    }
    this.policy = kinds
      .filter((kind) => this.ofCaller[kind])
      .map((kind) => `"${kind}";q=${limits[kind]};w=${windowSeconds}`)
      .join(', ');
  }

  /** What one request uses. */
  of(caller: Caller, address: string | null): RequestUsage {
    return new RequestUsage(this, caller.role === 'anonymous' ? null : caller.name, address === null ? null : countedAddress(address));
  }

  /** Adds to both sums; throws, and adds nothing, when one of them would pass what is allowed. */
  spend(kind: UsageKind, caller: string | null, address: string | null, amount: number): void {
    const mine = this.ofCaller[kind];
    if (!mine) return;
    // whoever has no key is one caller an address
    const whole = caller === null ? mine : this.ofAddress[kind]!;
    if (caller !== null) this.check(caller, mine, kind, amount);
    if (address !== null) this.check(address, whole, kind, amount);
    if (caller !== null) this.counts.add(caller, mine, amount);
    if (address !== null) this.counts.add(address, whole, amount);
  }

  /** What is left of one allowance to a caller, or to an address without a key. */
  left(kind: UsageKind, caller: string | null, address: string | null): Left | null {
    const mine = this.ofCaller[kind];
    const subject = caller ?? address;
    if (!mine || subject === null) return null;
    return {
      limit: mine.allowed,
      left: Math.max(0, mine.allowed - this.counts.used(subject, mine)),
      resetSeconds: this.counts.secondsLeft(mine),
    };
  }

  private check(subject: string, allowance: Allowance, kind: UsageKind, amount: number): void {
    if (this.counts.used(subject, allowance) + amount <= allowance.allowed) return;
    const { zh, en } = words[kind];
    const seconds = this.counts.secondsLeft(allowance);
    throw tooMany(
      `${zh}超出限额：每 ${allowance.seconds} 秒最多 ${allowance.allowed}，请 ${seconds} 秒后再试，或请平台运维调高`,
      `Too many ${en}: at most ${allowance.allowed} in ${allowance.seconds} seconds; try again in ${seconds} seconds, or ask the operator for more.`,
      { name: `${kind}PerMinute`, allowed: allowance.allowed, windowSeconds: allowance.seconds },
      seconds,
    );
  }
}

/** What one request uses of the allowances of its caller and its address. */
export class RequestUsage {
  private readonly spent = new Set<UsageKind>();
  private known: Partial<Record<UsageKind, Left>> | undefined;

  constructor(
    private readonly usage: Usage,
    private readonly caller: string | null,
    private readonly address: string | null,
  ) {}

  /** Counts an amount; a second count of the same kind for the same request is none. Throws LIMIT_EXCEEDED, status 429, when too much was used. */
  spend(kind: UsageKind, amount: number): void {
    if (this.spent.has(kind)) return;
    this.usage.spend(kind, this.caller, this.address, amount);
    this.spent.add(kind);
    this.known = undefined;
  }

  /** What is left, by kind; kinds that are not limited are absent. */
  left(): Partial<Record<UsageKind, Left>> {
    if (this.known) return this.known;
    const found: Partial<Record<UsageKind, Left>> = {};
    for (const kind of kinds) {
      const left = this.usage.left(kind, this.caller, this.address);
      if (left) found[kind] = left;
    }
    return (this.known = found);
  }

  /** The headers of an answer (draft-ietf-httpapi-ratelimit-headers-10). */
  headers(): Record<string, string> {
    if (this.usage.policy === '') return {};
    const states = Object.entries(this.left()).map(([kind, { left, resetSeconds }]) => `"${kind}";r=${left};t=${resetSeconds}`);
    return { 'ratelimit-policy': this.usage.policy, ratelimit: states.join(', ') };
  }
}
