import { entityView } from '../../reading/entityView.js';
import { scalar } from '../../reading/filter.js';
import type { Compilation } from '../../reading/compilation.js';
import type { Field, View } from '../../reading/view.js';
import { QuarantinedRecord } from '../receipts/entity.js';
import { ownBatches, spokenLater } from '../receipts/view.js';

/** What was sent may hold personal data: who neither sent it nor may see contacts is not shown it. */
const sent =
  (column: string): Field =>
  (table, compilation) => {
    const { caller } = compilation;
    if (caller.scopes.has('contact:read')) return `${table}.${column}`;
    const own = [`${table}.caller = ${compilation.bind(caller.name)}`];
    if (caller.department !== null) own.push(`${table}.department = ${compilation.bind(caller.department)}`);
    return `case when ${own.join(' or ')} then ${table}.${column} end`;
  };

const columns =
  'id, receipt_id, subject, index, record, errors, at, caller, department, contract, reason, field, corrected, settled_at, settled_by, settled_note, settled_receipt_id';

/** Quarantined records; at a moment of the past those settled later are open. */
const rows = (compilation: Compilation): string =>
  compilation.asOf === null
    ? 'quarantined_record'
    : `(select ${columns}, case when settled_at > ${compilation.moment()} then 'OPEN' else state end as state from quarantined_record where at <= ${compilation.moment()})`;

/** How quarantined records are read, newest first. */
export const quarantinedRecordView = entityView({
  entity: QuarantinedRecord,
  idPrefix: 'qrn',
  scope: 'receipt:read',
  source: rows,
  pinyin: [],
  defaultOrder: [{ field: 'AT', direction: 'DESC' }],
  rowRule: ownBatches,
  fields: {
    by: (table) => `${table}.caller`,
    record: sent('record'),
    corrected: sent('corrected'),
    errors: spokenLater('errors'),
  },
  filters: { by: scalar((table) => `${table}.caller`, 'text') },
});

/** How groups of quarantined records are read: by subject, contract, department, state and first reason. */
export const quarantineGroupView: View = {
  type: 'QuarantineGroup',
  table: 'quarantined_record',
  source: (compilation, args) => {
    const { subject, states } = args as { subject?: string | null; states?: string[] | null };
    const conditions = [
      ownBatches(compilation.caller, 'q', compilation),
      `q.state = any(${compilation.bind(states ?? ['OPEN'], 'text[]')})`,
      subject == null ? undefined : `q.subject = ${compilation.bind(subject)}`,
    ].filter(Boolean);
    return `(select row_number() over () as id, g.* from (select q.subject, q.contract, q.department, q.state, q.reason, q.field, count(*) as count, min(q.at) as oldest_at, max(q.at) as newest_at from ${rows(compilation)} q where ${conditions.join(' and ')} group by 1, 2, 3, 4, 5, 6) g)`;
  },
  idPrefix: 'qrg',
  fields: {
    subject: (table) => `${table}.subject`,
    contract: (table) => `${table}.contract`,
    department: (table) => `${table}.department`,
    state: (table) => `${table}.state`,
    reason: (table) => `${table}.reason`,
    field: (table) => `${table}.field`,
    count: (table) => `${table}.count`,
    oldestAt: (table) => `${table}.oldest_at`,
    newestAt: (table) => `${table}.newest_at`,
  },
  filters: {},
  orders: {},
  defaultOrder: [],
};
