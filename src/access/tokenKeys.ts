import { readFile, stat } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { unavailable } from '../platform/errors.js';
import type { TokenSettings } from './tokenSettings.js';

const milliseconds = { timeout: 5_000, fresh: 600_000, betweenFetches: 10_000, betweenFailures: 5_000 };

/** The provider's keys cannot be had now: no fault of the caller. */
const noKeys = () =>
  unavailable('身份提供方暂时无法访问，请稍后重试', 'The identity provider cannot be reached now; try again in a few seconds.');

/** Finds the public key of a token: in a file, at an address, or where the issuer's discovery document says. A key id that is not known has the keys fetched anew, at most every ten seconds. */
export function tokenKeys({ issuer, jwksUrl, jwksFile }: TokenSettings): JWTVerifyGetKey {
  if (jwksFile !== null) return keysOfFile(jwksFile);
  let remote: JWTVerifyGetKey | undefined;
  let notBefore = 0;
  let finding: Promise<JWTVerifyGetKey> | undefined;
  const find = async () => {
    const url = jwksUrl ?? (await discovered(issuer));
    return (remote = createRemoteJWKSet(new URL(url), {
      timeoutDuration: milliseconds.timeout,
      cooldownDuration: milliseconds.betweenFetches,
      cacheMaxAge: milliseconds.fresh,
    }));
  };
  return async (header, token) => {
    // whoever sends tokens at random must not have the provider asked each time while it does not answer
    if (Date.now() < notBefore) throw noKeys();
    try {
      const get = remote ?? (await (finding ??= find().finally(() => (finding = undefined))));
      return await get(header, token);
    } catch (fault) {
      if (
        fault instanceof errors.JWKSNoMatchingKey ||
        fault instanceof errors.JWKSMultipleMatchingKeys ||
        fault instanceof errors.JOSENotSupported
      )
        throw fault;
      notBefore = Date.now() + milliseconds.betweenFailures;
      throw noKeys();
    }
  };
}

/** The address of the keys by OpenID Connect Discovery 1.0; the document must be of the very issuer. */
async function discovered(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(milliseconds.timeout),
    redirect: 'error',
  });
  const document = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (!response.ok || document.issuer !== issuer || typeof document.jwks_uri !== 'string' || !URL.canParse(document.jwks_uri))
    throw new Error(`The discovery document of ${issuer} is not of that issuer or names no jwks_uri.`);
  return document.jwks_uri;
}

/** Keys in a file, for networks without a provider; read again when the file was changed, looked at once a second. */
function keysOfFile(file: string): JWTVerifyGetKey {
  let known: { changed: number; get: ReturnType<typeof createLocalJWKSet> } | undefined;
  let looked = 0;
  return async (header, token) => {
    if (!known || Date.now() - looked > 1_000) {
      looked = Date.now();
      try {
        const changed = (await stat(file)).mtimeMs;
        if (known?.changed !== changed)
          known = { changed, get: createLocalJWKSet(JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet) };
      } catch {
        if (!known) throw noKeys();
      }
    }
    return known.get(header, token);
  };
}
