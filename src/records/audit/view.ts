import type { Compilation } from '../../reading/compilation.js';
import { scalar } from '../../reading/filter.js';
import type { Filter, View } from '../../reading/view.js';

const text = (column: string) => scalar((table) => `${table}.${column}`, 'text');

/** Events that are chained, with their place in the chain, up to the moment asked for. */
export const eventsUpTo = (compilation: Compilation): string =>
  `(select l.position, l.algorithm, l.hash, e.* from audit_link l join audit_event e on e.id = l.event_id${
    compilation.asOf === null ? '' : ` where e.at <= ${compilation.moment()}`
  })`;

/** Tests of the ids that an event names: one of them, or one of several. */
const record: Filter = (value, table, compilation) => {
  const { eq, in: list } = value as { eq?: string; in?: string[] };
  const wanted = [...(eq === undefined ? [] : [[eq]]), ...(list === undefined ? [] : [list])];
  return wanted.length === 0 ? 'true' : wanted.map((ids) => `${table}.records && ${compilation.bind(ids, 'text[]')}`).join(' and ');
};

/** How the audit log is read. */
export const auditEventView: View = {
  type: 'AuditEvent',
  table: 'audit_event',
  source: eventsUpTo,
  idPrefix: 'aud',
  fields: {
    position: (table) => `${table}.position`,
    at: (table) => `${table}.at`,
    caller: (table) => `${table}.caller`,
    role: (table) => `${table}.role`,
    department: (table) => `${table}.department`,
    address: (table) => `${table}.address`,
    requestId: (table) => `${table}.request_id`,
    action: (table) => `${table}.action`,
    result: (table) => `${table}.result`,
    code: (table) => `${table}.code`,
    records: (table) => `${table}.records`,
    purpose: (table) => `${table}.purpose`,
    incident: (table) => `${table}.incident`,
    occurrences: (table) => `${table}.occurrences`,
    details: (table) => `${table}.details`,
    algorithm: (table) => `${table}.algorithm`,
    hash: (table) => `${table}.hash`,
  },
  filters: {
    at: scalar((table) => `${table}.at`, 'timestamptz'),
    caller: text('caller'),
    role: text('role'),
    department: text('department'),
    address: text('address'),
    requestId: text('request_id'),
    action: text('action'),
    result: text('result'),
    code: text('code'),
    incident: text('incident'),
    record,
  },
  orders: { AT: { sql: (table) => `${table}.position`, cast: 'bigint', unique: true } },
  defaultOrder: [{ field: 'AT', direction: 'DESC' }],
};
