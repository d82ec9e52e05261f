import type { Caller } from '../access/caller.js';
import { Compilation } from '../reading/compilation.js';
import type { EntityView } from '../reading/entityView.js';
import { fieldFault, type InputFault } from './faults.js';
import type { Querier, Values } from './kind.js';

/** Whether the caller may see each of the rows, given by property, under the row rule of the view; rows need not be stored yet. */
export async function withinReach(caller: Caller, view: EntityView, rows: readonly Values[], query: Querier): Promise<boolean[]> {
  const compilation = new Compilation({} as never, caller, null);
  const rule = rows.length === 0 ? undefined : view.rowRule?.(caller, 'r', compilation);
  if (!rule) return rows.map(() => true);
  const states = rows.map((row) => Object.fromEntries(view.columns.map(({ property, column }) => [column, row[property] ?? null])));
  const given = compilation.bind(JSON.stringify(states), 'jsonb');
  const found = await query(
    `select coalesce((select true from jsonb_populate_record(null::${view.table}, x.value) r where ${rule}), false) as seen from jsonb_array_elements(${given}) with ordinality x order by x.ordinality`,
    compilation.values,
  );
  return found.map((row) => row['seen'] === true);
}

export const outsideRegion = (): InputFault =>
  fieldFault(
    [],
    'OUTSIDE_REGION',
    '该记录不在您所属的行政区划内，当前密钥不能写入',
    'The record would lie outside the division to which this key is limited.',
  );
