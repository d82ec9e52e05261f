import { createHash } from 'node:crypto';
import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { HubError } from '../platform/errors.js';
import { callerInRole, type Caller } from './caller.js';
import { scopesOf } from './roles.js';
import { scopes, unseparated, type Scope } from './scopes.js';
import { tokenKeys } from './tokenKeys.js';
import type { TokenSettings } from './tokenSettings.js';

const remembered = { milliseconds: 30_000, tokens: 10_000 };

/** Why a token is no proof of who calls; told to the log, not to the caller. */
export class TokenRefused extends Error {
  constructor(
    reason: string,
    /** It was valid until a while ago. */
    readonly expired = false,
  ) {
    super(reason);
  }
}

/** Whether the text has the form of a token: three parts in base64url. Its length is bounded where it is checked. */
export const looksLikeToken = (text: string): boolean => text.startsWith('ey') && text.split('.', 4).length === 3;

/** Tokens (JWT) of one OpenID provider. A token that was valid is remembered for half a minute, and never past its end. */
export class Tokens {
  private readonly keys: JWTVerifyGetKey;
  private readonly known = new Map<string, { caller: Caller; until: number }>();

  constructor(private readonly settings: TokenSettings) {
    this.keys = tokenKeys(settings);
  }

  /** Who calls with a token. Throws TokenRefused when it proves nothing, FORBIDDEN when it gives no role here, UNAVAILABLE when the provider's keys cannot be had. */
  async verify(token: string): Promise<Caller> {
    const { settings } = this;
    if (token.length > settings.maxBytes) throw new TokenRefused('larger than JWT_MAX_BYTES');
    const name = createHash('sha256').update(token).digest('base64');
    const known = this.known.get(name);
    if (known && known.until > Date.now()) return known.caller;
    const payload = await this.payload(token);
    const caller = callerOf(payload, settings);
    this.known.delete(name);
    if (this.known.size >= remembered.tokens) this.known.delete(this.known.keys().next().value!);
    const ends = (payload.exp! + settings.clockSkewSeconds) * 1000;
    this.known.set(name, { caller, until: Math.min(Date.now() + remembered.milliseconds, ends) });
    return caller;
  }

  private async payload(token: string): Promise<JWTPayload> {
    const { issuer, audience, algorithms, clockSkewSeconds } = this.settings;
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer,
        audience,
        algorithms,
        clockTolerance: clockSkewSeconds,
        requiredClaims: ['sub', 'exp'],
      });
      if (!(payload.exp! < 253_402_300_800)) throw new TokenRefused('exp lies beyond the year 9999');
      return payload;
    } catch (fault) {
      if (fault instanceof HubError) throw fault;
      throw new TokenRefused((fault as Error).message, fault instanceof errors.JWTExpired);
    }
  }
}

/** The value of a claim by its path, such as `realm_access.roles`; only own properties are followed. */
function claim(payload: JWTPayload, path: string): unknown {
  if (Object.hasOwn(payload, path)) return payload[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined,
      payload,
    );
}

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[ ,]/) : []).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  );

/** Text of a claim that may stand in logs, receipts and history: one line of bounded length. */
const line = (value: unknown, most: number): string =>
  String(value)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�')
    .slice(0, most);

const forbidden = (zh: string, en: string) => new HubError('FORBIDDEN', { zh, en });

/** Seconds since 1970 as answers show times, at +08:00. */
const inChina = (seconds: number) => `${new Date((seconds + 8 * 3_600) * 1000).toISOString().slice(0, 19)}+08:00`;

function callerOf(payload: JWTPayload, settings: TokenSettings): Caller {
  const given = texts(claim(payload, settings.roleClaim));
  const held = settings.roles.filter(([value]) => value === '*' || given.includes(value)).map(([, role]) => role);
  const [role] = held;
  if (!role)
    throw forbidden(
      '该账号在五库数据枢纽中没有角色，请向平台运维申请',
      'This account has no role in the hub; ask the operator of the hub for one.',
    );
  const all = new Set(held.flatMap((name) => [...scopesOf(name)]));
  if (unseparated(all))
    throw forbidden(
      '该账号同时具有运维与审计角色，二者必须分离，请让身份提供方去掉其中一个',
      'This account has the roles of operator and auditor, which are to be apart; have the provider remove one of them.',
    );
  const department = settings.departmentClaim === null ? null : limit(claim(payload, settings.departmentClaim), /^[a-z][a-z-]{1,40}$/);
  if (department === undefined || (department === null && held.includes('department')))
    throw forbidden('该账号缺少所属部门，请让身份提供方补全部门信息', 'This account names no department; have the provider add it.');
  const region = settings.regionClaim === null ? null : limit(claim(payload, settings.regionClaim), /^\d{2,12}$/);
  if (region === undefined)
    throw forbidden(
      '该账号缺少所属行政区划，请让身份提供方补全（不受限制写作 *）',
      'This account names no region; have the provider add it (* when it is not limited).',
    );
  return callerInRole(role, {
    name: `user:${line(payload.sub, 128)}`,
    label: line(payload['name'] ?? payload['preferred_username'] ?? payload.sub, 100),
    scopes: narrowed(all, settings.scopeClaim === null ? undefined : claim(payload, settings.scopeClaim)),
    department,
    region,
    expiresAt: inChina(payload.exp!),
  });
}

/** The value of a claim that limits a caller; null for `*`. One that is missing or of another form is undefined: whoever is to be limited is never let in without the limit. */
function limit(value: unknown, form: RegExp): string | null | undefined {
  if (value === '*') return null;
  return typeof value === 'string' && form.test(value) ? value : undefined;
}

/** The scopes of the roles, or those of them that the token names where it names scopes. */
function narrowed(held: ReadonlySet<Scope>, named: unknown): ReadonlySet<Scope> {
  if (named === undefined) return held;
  const given = texts(named);
  return new Set(scopes.filter((scope) => held.has(scope) && given.includes(scope)));
}
