import { tooMany } from '../platform/errors.js';
import type { Allowance, UsageCounts } from '../platform/limits/usage.js';
import { countedAddress } from './usage.js';

/** An attempt to sign in that failed; never holds the secret. */
export interface FailedSignIn {
  address: string | null;
  /** Prefix of the key, or `token` for a token; null when the header had no known form. */
  tried: string | null;
  /** For the log and the audit only; callers learn none of it. */
  reason: string;
}

/** One name tried from one address may fail so often; all names from one address this many times as often. */
const addressFactor = 5;
const goodFor = { milliseconds: 3_600_000, names: 10_000 };

/**
 * Locks out who fails to sign in too often. What is locked is a name at an address, so that nobody can lock out another
 * one from elsewhere; an address that tries many names is locked for all but those that signed in within the last hour,
 * so that one faulty script does not lock out an office behind one address.
 */
export class SignIns {
  private readonly ofName: Allowance;
  private readonly ofAddress: Allowance;
  private readonly good = new Map<string, number>();

  constructor(
    private readonly counts: UsageCounts,
    { failures, seconds }: { failures: number; seconds: number },
    private readonly report: (failed: FailedSignIn) => void = () => undefined,
  ) {
    this.ofName = { kind: 'signInFailures', allowed: failures, seconds };
    this.ofAddress = { ...this.ofName, allowed: failures * addressFactor };
  }

  /** Throws LIMIT_EXCEEDED, status 429, when the name may not be tried from the address now. */
  admit(address: string | null, tried: string): void {
    if (address === null || this.ofName.allowed === 0) return;
    const from = countedAddress(address);
    if (this.counts.used(`${from} ${tried}`, this.ofName) >= this.ofName.allowed) throw this.locked(this.ofName);
    if (this.counts.used(from, this.ofAddress) >= this.ofAddress.allowed && !this.lately(tried)) throw this.locked(this.ofAddress);
  }

  /** Notes that a name signed in. */
  succeeded(tried: string): void {
    if (this.lately(tried)) return;
    this.good.delete(tried);
    if (this.good.size >= goodFor.names) this.good.delete(this.good.keys().next().value!);
    this.good.set(tried, Date.now());
  }

  /** Counts a failure, over all processes before it is answered. */
  async failed(failed: FailedSignIn): Promise<void> {
    this.report(failed);
    if (failed.address === null || this.ofName.allowed === 0) return;
    const from = countedAddress(failed.address);
    this.counts.add(`${from} ${failed.tried ?? ''}`, this.ofName, 1);
    this.counts.add(from, this.ofAddress, 1);
    await this.counts.sync();
  }

  private lately(tried: string): boolean {
    const at = this.good.get(tried);
    return at !== undefined && Date.now() - at < goodFor.milliseconds;
  }

  private locked(allowance: Allowance) {
    const seconds = this.counts.secondsLeft(allowance);
    return tooMany(
      `登录失败次数过多，已暂时锁定，请 ${seconds} 秒后再试`,
      `Too many failed sign-ins: locked out for now; try again in ${seconds} seconds.`,
      { name: 'signInFailures', allowed: allowance.allowed, windowSeconds: allowance.seconds },
      seconds,
    );
  }
}
