import { roleTable, scopesOf, type Role } from './roles.js';
import type { Scope } from './scopes.js';

/** Who asks: known by a key or a token, or anonymous. */
export interface Caller {
  /** Written to the change log and receipts, for example `key:demo_editor`. */
  name: string;
  label: string;
  role: Role;
  scopes: ReadonlySet<Scope>;
  /** Sector that the caller belongs to, for departments. */
  department: string | null;
  /** Code of the division to whose records the caller is limited; null when not limited. */
  region: string | null;
  /** When the key or token ends, as RFC 3339; absent when it does not. */
  expiresAt?: string;
  /** The key that was used; absent for tokens and without one. */
  key?: { id: number; prefix: string };
}

const scopesByRole = Object.fromEntries((Object.keys(roleTable) as Role[]).map((role) => [role, scopesOf(role)])) as unknown as Record<
  Role,
  ReadonlySet<Scope>
>;

/** A caller in one of the roles. */
export const callerInRole = (role: Role, about: Partial<Caller> = {}): Caller => ({
  name: role,
  label: role,
  role,
  scopes: scopesByRole[role],
  department: null,
  region: null,
  ...about,
});

export const anonymous: Caller = callerInRole('anonymous');

/** Whether the caller holds the scope. */
export const may = (caller: Caller, scope: Scope): boolean => caller.scopes.has(scope);
