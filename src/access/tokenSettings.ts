import type { Config } from '../platform/config.js';
import { ConfigurationError } from '../platform/config.js';
import { isRole, namedRoles, type Role } from './roles.js';

/** Signature algorithms of public keys that tokens may have; a shared secret is never one. */
export const tokenAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
] as const;

/** How tokens of an OpenID provider are checked, and what of them says who the caller is. */
export interface TokenSettings {
  issuer: string;
  audience: string[];
  jwksUrl: string | null;
  jwksFile: string | null;
  algorithms: string[];
  clockSkewSeconds: number;
  maxBytes: number;
  roleClaim: string;
  /** Values of the role claim and the roles that they give, the weightiest first; `*` stands for whoever has a valid token. */
  roles: readonly (readonly [string, Role])[];
  departmentClaim: string | null;
  regionClaim: string | null;
  scopeClaim: string | null;
}

/** The settings of tokens; null when no issuer is configured. Throws a ConfigurationError that lists all faults together. */
export function tokenSettings(config: Config): TokenSettings | null {
  if (config.JWT_ISSUER === undefined) return null;
  const faults: string[] = [];
  if (config.JWT_AUDIENCE.length === 0) faults.push('JWT_AUDIENCE: must name the audience of this hub when JWT_ISSUER is set');
  const unknown = config.JWT_ALGORITHMS.filter((name) => !tokenAlgorithms.includes(name as never));
  if (unknown.length > 0) faults.push(`JWT_ALGORITHMS: must be some of ${tokenAlgorithms.join(', ')}`);
  if (config.JWT_JWKS_URL !== undefined && config.JWT_JWKS_FILE !== undefined)
    faults.push('JWT_JWKS_FILE: give either JWT_JWKS_URL or JWT_JWKS_FILE');
  const roles = config.JWT_ROLES.map((pair) => {
    const at = pair.lastIndexOf('=');
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  if (roles.length === 0 || !roles.every(([value, role]) => value !== '' && isRole(role) && role !== 'anonymous'))
    faults.push(`JWT_ROLES: must be pairs such as hub-editors=editor, separated by commas; the roles are ${namedRoles.join(', ')}`);
  if (faults.length > 0)
    throw new ConfigurationError(
      `配置有误，共 ${faults.length} 处 — the configuration has ${faults.length} fault(s):\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
  return {
    issuer: config.JWT_ISSUER,
    audience: config.JWT_AUDIENCE,
    jwksUrl: config.JWT_JWKS_URL ?? null,
    jwksFile: config.JWT_JWKS_FILE ?? null,
    algorithms: config.JWT_ALGORITHMS,
    clockSkewSeconds: config.JWT_CLOCK_SKEW_SECONDS,
    maxBytes: config.JWT_MAX_BYTES,
    roleClaim: config.JWT_ROLE_CLAIM,
    roles: roles as readonly (readonly [string, Role])[],
    departmentClaim: config.JWT_DEPARTMENT_CLAIM ?? null,
    regionClaim: config.JWT_REGION_CLAIM ?? null,
    scopeClaim: config.JWT_SCOPE_CLAIM ?? null,
  };
}
