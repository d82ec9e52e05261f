import { may } from '../../access/caller.js';
import type { Scope } from '../../access/scopes.js';
import { HubError } from '../../platform/errors.js';
import type { Compilation } from '../../reading/compilation.js';
import { connection } from '../../reading/connection.js';
import { scalar } from '../../reading/filter.js';
import type { Field, View } from '../../reading/view.js';

const revealsUpTo = (compilation: Compilation): string =>
  `(select e.* from audit_event e where e.action = 'revealContact' and e.result = 'OK'${
    compilation.asOf === null ? '' : ` and e.at <= ${compilation.moment()}`
  })`;

/** How the reveals of contacts are read: from the audit log. */
const contactRevealView: View = {
  type: 'ContactReveal',
  table: 'audit_event',
  source: revealsUpTo,
  idPrefix: 'aud',
  fields: {
    at: (table) => `${table}.at`,
    by: (table) => `${table}.caller`,
    role: (table) => `${table}.role`,
    department: (table) => `${table}.department`,
    purpose: (table) => `${table}.purpose`,
    incident: (table) => `${table}.incident`,
  },
  filters: { at: scalar((table) => `${table}.at`, 'timestamptz'), by: scalar((table) => `${table}.caller`, 'text') },
  orders: { AT: { sql: (table) => `${table}.id`, cast: 'bigint', unique: true } },
  defaultOrder: [{ field: 'AT', direction: 'DESC' }],
};

/** A field that answers who had the contact data of a record revealed, and why; for those who keep the record, and for auditors. */
export function contactReveals(of: () => Pick<View, 'idPrefix'>, keeping: Scope): Field {
  const read = connection(
    () => contactRevealView,
    (table, other) => `${other}.records && array['${of().idPrefix}_' || ${table}.id]`,
  );
  return (table, compilation, selected) => {
    if (!may(compilation.caller, keeping) && !may(compilation.caller, 'audit:read'))
      throw new HubError(
        'FORBIDDEN',
        {
          zh: `查看联系方式的查阅记录需要权限 ${keeping} 或 audit:read`,
          en: `Seeing who had contacts revealed needs the scope ${keeping} or audit:read.`,
        },
        { scope: keeping },
      );
    return read(table, compilation, selected);
  };
}
