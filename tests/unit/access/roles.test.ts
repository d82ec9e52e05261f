import { describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../src/access/caller.js';
import { isRole, namedRoles, roleTable, scopesOf, type Role } from '../../../src/access/roles.js';
import { scopes, separated, unseparated, type Scope } from '../../../src/access/scopes.js';
import { hubSchema } from '../../../src/schema.js';

const roles = Object.keys(roleTable) as Role[];
const writing = scopes.filter((scope) => scope.endsWith(':write') || scope === 'feed:push');
const libraries = ['material', 'team', 'expert', 'plan', 'case'] as const;

describe('the roles', () => {
  test.each(roles)('%s holds scopes that there are, each once', (role) => {
    const held: readonly Scope[] = roleTable[role].scopes;
    expect(held.filter((scope) => !scopes.includes(scope))).toEqual([]);
    expect(new Set(held).size).toBe(held.length);
  });

  test.each(roles)('%s does not both run the hub and audit it', (role) => {
    expect(unseparated(roleTable[role].scopes)).toBe(false);
  });

  test('operating and auditing exclude each other in both directions', () => {
    for (const operating of separated.operating)
      for (const auditing of separated.auditing) expect(unseparated(['public', operating, auditing])).toBe(true);
    expect(unseparated([...separated.operating, 'history:read'])).toBe(false);
    expect(unseparated(separated.auditing)).toBe(false);
  });

  test('only the operator keeps keys, code lists and lexicon, only the auditor reads the audit log', () => {
    const holders = (scope: Scope) => roles.filter((role) => scopesOf(role).has(scope));
    for (const scope of separated.operating) expect(holders(scope)).toEqual(['operator']);
    for (const scope of separated.auditing) expect(holders(scope)).toEqual(['auditor']);
  });

  test('viewer, analyst and auditor write nothing, the operator no library, and an editor of one library only that one', () => {
    const written = (role: Role) => writing.filter((scope) => scopesOf(role).has(scope));
    for (const role of ['anonymous', 'viewer', 'analyst', 'auditor', 'duty-officer'] as const) expect(written(role)).toEqual([]);
    expect(written('operator').sort()).toEqual(['feed:write', 'key:write', 'lexicon:write', 'search:write', 'vocabulary:write'].sort());
    expect(written('department').sort()).toEqual(['feed:push', 'quarantine:write']);
    for (const library of libraries) expect(written(`${library}s-editor`).sort()).toEqual([`${library}:write`, 'quarantine:write'].sort());
    expect(written('editor').sort()).toEqual([...libraries.map((library) => `${library}:write`), 'quarantine:write'].sort());
  });

  test('every role but the anonymous one can be given by name', () => {
    expect(namedRoles).toEqual(roles.filter((role) => role !== 'anonymous'));
    for (const name of ['constructor', '__proto__', 'toString', '']) expect(isRole(name)).toBe(false);
    expect(callerInRole('operator').scopes).toEqual(scopesOf('operator'));
  });

  test('every scope of a root field is held by some role', () => {
    const schema = hubSchema();
    const asked = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}).map(({ extensions }) => extensions['scope'] as Scope),
    );
    expect([...new Set(asked)].filter((scope) => !roles.some((role) => scopesOf(role).has(scope)))).toEqual([]);
  });
});
