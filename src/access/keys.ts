import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../platform/database.js';
import { callerInRole, type Caller } from './caller.js';
import { Networks } from './networks.js';
import { isRole, scopesOf } from './roles.js';
import { unseparated, type Scope } from './scopes.js';

const keyForm = /^wuku_([a-z0-9]{6,32})_([A-Za-z0-9_-]{32,64})$/;

/** A row is looked up again after so long, which is how soon every process knows of a revocation. */
const remembered = { milliseconds: 900, rows: 20_000 };
const usedEverySeconds = 60;

interface KeyRow {
  id: number;
  secret_hash: string;
  label: string;
  role: string;
  client: string | null;
  department: string | null;
  region: string | null;
  scopes: Scope[] | null;
  networks: string[] | null;
  expires_at: string | null;
  used_lately: boolean;
}

/** A key that is valid now, and who calls with it. */
export interface KnownKey {
  caller: Caller;
  /** Ranges from which the key may be used; null when from anywhere. */
  networks: Networks | null;
  /** The last use was written within a minute. */
  usedLately: boolean;
}

interface Remembered {
  hash: Buffer;
  key: KnownKey | null;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** A new key: the text that the client keeps, and the prefix and hash that the hub keeps. */
export function newKey(prefix = randomBytes(6).toString('hex')): { text: string; prefix: string; secretHash: string } {
  const secret = randomBytes(24).toString('base64url');
  return { text: `wuku_${prefix}_${secret}`, prefix, secretHash: sha256(secret).toString('hex') };
}

/** Prefix and secret of a text in the form of a key. */
export function parseKey(text: string): { prefix: string; secret: string } | undefined {
  const match = text.length <= 128 ? keyForm.exec(text) : null;
  return match ? { prefix: match[1]!, secret: match[2]! } : undefined;
}

/** The keys of the hub. What the database says of a prefix, also that it is not known, is remembered for less than a second. */
export class Keys {
  private readonly rows = new Map<string, { until: number; row: Promise<Remembered> }>();
  private readonly written = new Set<Promise<unknown>>();
  /** Stands in for prefixes that are not known, so that they take the same steps as known ones. */
  private readonly nobody: Remembered = { hash: randomBytes(32), key: null };

  /** Demonstration keys are keys only where the hub runs as a demonstration. */
  constructor(
    private readonly database: Database,
    private readonly demonstration: boolean,
  ) {}

  /** The valid key with this prefix and secret; undefined when there is none, whatever the reason. */
  async verify(prefix: string, secret: string): Promise<KnownKey | undefined> {
    const row = await this.row(prefix);
    const same = timingSafeEqual(row.hash, sha256(secret));
    return same && row.key !== null ? row.key : undefined;
  }

  /** Writes the last use, at most once a minute a key; a fault here is no fault of the request. */
  noteUse(key: KnownKey, address: string | null): void {
    if (key.usedLately) return;
    key.usedLately = true;
    const write = this.database.primary
      .query(
        `update api_key set last_used_at = now(), last_used_address = $2 where id = $1 and coalesce(last_used_at < now() - interval '${usedEverySeconds} seconds', true)`,
        [key.caller.key!.id, address],
      )
      .catch(() => undefined)
      .finally(() => this.written.delete(write));
    this.written.add(write);
  }

  /** Waits for what is still being written. */
  async close(): Promise<void> {
    await Promise.allSettled(this.written);
  }

  private row(prefix: string): Promise<Remembered> {
    const now = Date.now();
    const known = this.rows.get(prefix);
    if (known && known.until > now) return known.row;
    const row = this.lookUp(prefix);
    this.rows.delete(prefix);
    if (this.rows.size >= remembered.rows) this.rows.delete(this.rows.keys().next().value!);
    this.rows.set(prefix, { until: now + remembered.milliseconds, row });
    row.catch(() => this.rows.delete(prefix));
    return row;
  }

  private async lookUp(prefix: string): Promise<Remembered> {
    const [row] = await this.database.readFresh<KeyRow & Record<string, unknown>>({
      text: `select id::int, secret_hash, label, role, client, department, region, scopes, networks::text[],
        to_json(expires_at) #>> '{}' as expires_at,
        coalesce(last_used_at > now() - interval '${usedEverySeconds} seconds', false) as used_lately
        from api_key where prefix = $1 and revoked_at is null and (expires_at is null or expires_at > now()) and (not demonstration or $2)`,
      values: [prefix, this.demonstration],
    });
    const caller = row && callerOf(prefix, row);
    if (!caller) return this.nobody;
    return {
      hash: Buffer.from(row.secret_hash, 'hex'),
      key: { caller, networks: row.networks && new Networks(row.networks), usedLately: row.used_lately },
    };
  }
}

/** Who calls with a key: never more than the role allows, and never both sides of what is separated. */
function callerOf(prefix: string, row: KeyRow): Caller | undefined {
  if (!isRole(row.role) || row.role === 'anonymous' || row.secret_hash.length !== 64) return undefined;
  const ofRole = scopesOf(row.role);
  const held = row.scopes ? new Set(row.scopes.filter((scope) => ofRole.has(scope))) : ofRole;
  if (unseparated(held)) return undefined;
  return callerInRole(row.role, {
    name: `key:${row.client ?? prefix}`,
    label: row.label,
    scopes: held,
    department: row.department,
    region: row.region,
    key: { id: row.id, prefix },
    ...(row.expires_at && { expiresAt: row.expires_at }),
  });
}
