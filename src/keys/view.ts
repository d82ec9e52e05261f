import { ApiKey } from '../access/entity.js';
import { namedRoles, roleTable } from '../access/roles.js';
import { entityView } from '../reading/entityView.js';
import { scalar } from '../reading/filter.js';
import { one } from '../reading/view.js';
import { withinRegion } from '../vocabulary/regions/within.js';

const client = (table: string) => `coalesce(${table}.client, ${table}.prefix)`;

const scopesOfRoles = namedRoles
  .map((role) => `when '${role}' then array[${roleTable[role].scopes.map((scope) => `'${scope}'`).join(', ')}]`)
  .join(' ');

/** How keys are read: by operators, those limited to a department or region see the keys of that only; never their hash. */
export const apiKeyView = entityView({
  entity: ApiKey,
  idPrefix: 'key',
  scope: 'key:read',
  pinyin: ['label', 'owner'],
  defaultOrder: [{ field: 'CREATED_AT', direction: 'DESC' }],
  fields: {
    client: (table) => client(table),
    scopes: (table) => `coalesce(${table}.scopes, case ${table}.role ${scopesOfRoles} end)`,
    networks: (table) => `${table}.networks::text[]`,
    lastUsedAddress: (table) => `host(${table}.last_used_address)`,
    status: (table) =>
      `case when ${table}.revoked_at is not null then 'REVOKED' when ${table}.expires_at <= now() then 'EXPIRED'
        when exists (select from api_key s where s.replaces_id = ${table}.id) then 'REPLACED' else 'ACTIVE' end`,
    replaces: one(
      () => apiKeyView,
      (table, other) => `${other}.id = ${table}.replaces_id`,
    ),
    replacedBy: one(
      () => apiKeyView,
      (table, other) => `${other}.replaces_id = ${table}.id`,
    ),
  },
  filters: { client: scalar(client, 'text') },
  orders: { CLIENT: { sql: client, cast: 'text' } },
  rowRule: ({ department, region }, table, compilation) => {
    const rules: string[] = [];
    if (department !== null) rules.push(`${table}.department = ${compilation.bind(department, 'text')}`);
    if (region !== null) rules.push(`${table}.region in (select r.code from region r where ${withinRegion(region, 'r', compilation)})`);
    return rules.length > 0 ? rules.join(' and ') : undefined;
  },
});
