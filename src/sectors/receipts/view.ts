import type { Caller } from '../../access/caller.js';
import type { Compilation } from '../../reading/compilation.js';
import { entityView } from '../../reading/entityView.js';
import { scalar } from '../../reading/filter.js';
import type { Field } from '../../reading/view.js';
import { StoredReceipt } from './entity.js';

/** What a caller sent, and what their department did; everything for operators and auditors. */
export const ownBatches = (caller: Caller, table: string, compilation: Compilation): string | undefined => {
  if (caller.role === 'operator' || caller.role === 'auditor') return undefined;
  const own = `${table}.caller = ${compilation.bind(caller.name)}`;
  return caller.department === null ? own : `(${own} or ${table}.department = ${compilation.bind(caller.department)})`;
};

/** A list of errors or notes as it is stored; the language is chosen after reading. */
export const spokenLater =
  (column: string): Field =>
  (table, compilation) => {
    compilation.needsExecution = true;
    return `${table}.${column}`;
  };

/** How receipts are read, newest first. */
export const receiptView = entityView({
  entity: StoredReceipt,
  idPrefix: 'rcp',
  scope: 'receipt:read',
  source: (compilation) => (compilation.asOf === null ? 'receipt' : `(select r.* from receipt r where r.at <= ${compilation.moment()})`),
  pinyin: [],
  defaultOrder: [{ field: 'AT', direction: 'DESC' }],
  rowRule: ownBatches,
  fields: {
    by: (table) => `${table}.caller`,
    dryRun: () => 'false',
    errors: spokenLater('errors'),
    notes: spokenLater('notes'),
    diff: () => 'null::json',
    searchToken: (table) => `(select m.position::text from moment m where m.id = ${table}.moment)`,
  },
  filters: { by: scalar((table) => `${table}.caller`, 'text') },
});
