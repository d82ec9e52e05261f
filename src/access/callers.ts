import { HubError } from '../platform/errors.js';
import { anonymous, type Caller } from './caller.js';
import { parseKey, type Keys } from './keys.js';
import type { SignIns } from './signIns.js';
import { looksLikeToken, TokenRefused, type Tokens } from './tokens.js';

interface Ways {
  keys: Keys;
  /** Absent where no OpenID provider is configured. */
  tokens?: Tokens | null;
  /** Absent where failures are not counted. */
  signIns?: SignIns | null;
}

/** One answer for every key or token that is not valid: it tells nothing of which it was. */
const refused = () =>
  new HubError('UNAUTHENTICATED', {
    zh: '密钥或令牌无效、已过期或已停用，请检查或向平台运维申请新的密钥',
    en: 'The key or token is not valid, has expired or was revoked; check it or ask the operator of the hub for a new one.',
  });

/** Finds out who calls by the Authorization header. */
export class Callers {
  constructor(private readonly ways: Ways) {}

  /** The caller of a request; anonymous without a header. Throws UNAUTHENTICATED for a header that proves nothing, LIMIT_EXCEEDED after too many of those, FORBIDDEN for a key used outside its networks. */
  async of(authorization: string | undefined, address: string | null = null): Promise<Caller> {
    if (!authorization) return anonymous;
    const token = bearerToken(authorization);
    const key = token === undefined ? undefined : parseKey(token);
    if (key) return this.byKey(key, address);
    if (token !== undefined && this.ways.tokens && looksLikeToken(token)) return this.byToken(this.ways.tokens, token, address);
    return this.fail(address, null, 'a header of another form');
  }

  private async byKey({ prefix, secret }: { prefix: string; secret: string }, address: string | null): Promise<Caller> {
    const { keys, signIns } = this.ways;
    signIns?.admit(address, prefix);
    const key = await keys.verify(prefix, secret);
    if (!key) return this.fail(address, prefix, 'no valid key');
    if (key.networks && !key.networks.holds(address)) {
      await signIns?.failed({ address, tried: prefix, reason: 'outside the networks of the key' });
      throw new HubError('FORBIDDEN', {
        zh: `该密钥不能从当前网络地址 ${address ?? ''} 使用，请向平台运维登记该地址`,
        en: `This key may not be used from the address ${address ?? ''}; have the operator of the hub enter it.`,
      });
    }
    signIns?.succeeded(prefix);
    keys.noteUse(key, address);
    return key.caller;
  }

  private async byToken(tokens: Tokens, token: string, address: string | null): Promise<Caller> {
    try {
      return await tokens.verify(token);
    } catch (fault) {
      if (!(fault instanceof TokenRefused)) throw fault;
      // a front end that renews its token when it has expired does nothing wrong, and must not lock out those beside it
      if (fault.expired) throw refused();
      await this.ways.signIns?.failed({ address, tried: 'token', reason: fault.message });
      throw refused();
    }
  }

  private async fail(address: string | null, tried: string | null, reason: string): Promise<never> {
    this.ways.signIns?.admit(address, tried ?? '');
    await this.ways.signIns?.failed({ address, tried, reason });
    throw refused();
  }
}

/** The token of a header `Bearer <token>` (RFC 6750); undefined for any other. */
function bearerToken(header: string): string | undefined {
  const space = header.indexOf(' ');
  if (space === -1 || header.slice(0, space).toLowerCase() !== 'bearer') return undefined;
  const token = header.slice(space + 1).trim();
  return token === '' || token.includes(' ') ? undefined : token;
}
