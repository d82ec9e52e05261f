import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../platform/database.js';
import { HubError } from '../platform/errors.js';
import { anonymous, callerInRole, type Caller } from './caller.js';
import { isRole } from './roles.js';

const keyForm = /^wuku_([a-z0-9]{6,32})_([A-Za-z0-9_-]{32,64})$/;
const remembered = { milliseconds: 1_000, keys: 10_000 };

interface KeyRow {
  secret_hash: string;
  label: string;
  role: string;
  department: string | null;
  region: string | null;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** A new key: the text that the client keeps, and the prefix and hash that the hub keeps. */
export function newKey(prefix = randomBytes(6).toString('hex')): { text: string; prefix: string; secretHash: string } {
  const secret = randomBytes(24).toString('base64url');
  return { text: `wuku_${prefix}_${secret}`, prefix, secretHash: sha256(secret).toString('hex') };
}

const refused = () =>
  new HubError('UNAUTHENTICATED', {
    zh: 'API 密钥无效、已过期或已停用，请检查或向平台运维申请新的密钥',
    en: 'The API key is not valid, has expired or was revoked; check it or ask the operator of the hub for a new one.',
  });

/** Finds out who calls by the Authorization header. A key that was valid is remembered for one second. */
export class Callers {
  private readonly known = new Map<string, { caller: Caller; until: number }>();

  /** Demonstration keys are keys only where the hub runs as a demonstration. */
  constructor(
    private readonly database: Database,
    private readonly demonstration: boolean,
  ) {}

  /** The caller of a request; anonymous without a header. Throws UNAUTHENTICATED for a header that names no valid key. */
  async of(authorization: string | undefined): Promise<Caller> {
    if (!authorization) return anonymous;
    const [scheme = '', token = ''] = authorization.split(' ', 2);
    const match = scheme.toLowerCase() === 'bearer' && token.length <= 128 ? keyForm.exec(token) : null;
    if (!match) throw refused();
    const remember = this.known.get(token);
    if (remember && remember.until > Date.now()) return remember.caller;
    const caller = await this.lookUp(match[1]!, match[2]!);
    if (this.known.size >= remembered.keys) this.known.clear();
    this.known.set(token, { caller, until: Date.now() + remembered.milliseconds });
    return caller;
  }

  private async lookUp(prefix: string, secret: string): Promise<Caller> {
    const [row] = await this.database.read<KeyRow & Record<string, unknown>>({
      text: `select secret_hash, label, role, department, region from api_key where prefix = $1 and revoked_at is null and (expires_at is null or expires_at > now()) and (not demonstration or $2)`,
      values: [prefix, this.demonstration],
    });
    if (!row || !timingSafeEqual(Buffer.from(row.secret_hash, 'hex'), sha256(secret)) || !isRole(row.role)) throw refused();
    return callerInRole(row.role, { name: `key:${prefix}`, label: row.label, department: row.department, region: row.region });
  }
}
