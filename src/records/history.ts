import { HubError } from '../platform/errors.js';
import { jsonObject, objectTypeOf, type Compilation } from '../reading/compilation.js';
import { connection } from '../reading/connection.js';
import type { EntityView } from '../reading/entityView.js';
import { scalar } from '../reading/filter.js';
import type { Selected } from '../reading/selection.js';
import { masks, seesWhole, type Field, type Mask, type View } from '../reading/view.js';

const changesUpTo = (compilation: Compilation) =>
  `(select c.id, c.moment, c.type, c.record_id, c.action, c.version, c.before, c.after, m.position, m.at, m.caller, m.request_id, m.operation from change c join moment m on m.id = c.moment where m.position is not null${
    compilation.asOf === null ? '' : ` and m.at <= ${compilation.moment()}`
  })`;

function changeView(of: () => EntityView): View {
  return {
    type: 'Change',
    table: 'change',
    source: changesUpTo,
    idPrefix: 'chg',
    fields: {
      id: (table) => `'chg_' || ${table}.id`,
      at: (table) => `${table}.at`,
      by: (table) => `${table}.caller`,
      action: (table) => `${table}.action`,
      version: (table) => `${table}.version`,
      requestId: (table) => `${table}.request_id`,
      operation: (table) => `${table}.operation`,
      changes: (table, compilation, selected) => fieldChanges(of(), table, compilation, selected),
    },
    filters: { at: scalar((table) => `${table}.at`, 'timestamptz'), by: scalar((table) => `${table}.caller`, 'text') },
    orders: { AT: { sql: (table) => `${table}.position`, cast: 'bigint' } },
    defaultOrder: [{ field: 'AT', direction: 'DESC' }],
  };
}

/** A field that answers the changes of a record, newest first; asks for the scope `history:read`. */
export function history(of: () => EntityView): Field {
  const view = changeView(of);
  const read = connection(
    () => view,
    (table, other) => `${other}.type = '${of().type}' and ${other}.record_id = ${table}.id`,
  );
  return (table, compilation, selected) => {
    if (!compilation.caller.scopes.has('history:read'))
      throw new HubError(
        'FORBIDDEN',
        { zh: '查看变更历史需要权限 history:read', en: 'Reading history needs the scope history:read.' },
        { scope: 'history:read' },
      );
    return read(table, compilation, selected);
  };
}

const unshown = new Set(['id', 'version', 'createdAt', 'updatedAt']);

/** The fields that a change altered, by their names in the API: foreign keys as global ids, personal data masked as everywhere. */
function fieldChanges(view: EntityView, table: string, compilation: Compilation, selected: Selected): string {
  const { scopes } = compilation.caller;
  const contacts = view.masks !== undefined && seesWhole(compilation);
  const open = (mask: Mask | undefined) => (mask === 'place' ? scopes.has('place:exact') : contacts);
  const rows = view.columns
    .filter(({ property }) => !unshown.has(property))
    .map(
      ({ property, column, targetPrefix }) =>
        `('${column}', '${property}', ${targetPrefix ? `'${targetPrefix}_'` : 'null'}, ${view.masks?.[column] && !open(view.masks[column]) ? `'${view.masks[column]}'` : 'null'})`,
    );
  const f = compilation.alias();
  const value = (state: string) => {
    const text = `(${table}.${state} ->> ${f}.col)`;
    return `case ${masks.map((mask) => `when ${f}.mask = '${mask}' then to_jsonb(hub.mask_${mask}(${text}))`).join(' ')} when ${f}.prefix is not null then to_jsonb(${f}.prefix || ${text}) else nullif(${table}.${state} -> ${f}.col, 'null') end`;
  };
  const columns = compilation.selectBelow(selected).map(({ key, name }) => {
    if (name === '__typename') return { key, sql: `'${objectTypeOf(selected).name}'::text` };
    return { key, sql: name === 'field' ? `${f}.property` : value(name) };
  });
  return `(select coalesce(json_agg(${jsonObject(columns)} order by ${f}.property), '[]') from (values ${rows.join(', ')}) ${f}(col, property, prefix, mask) where (${table}.before -> ${f}.col) is distinct from (${table}.after -> ${f}.col) and not (${table}.before is null and ${table}.after -> ${f}.col = 'null') and not (${table}.after is null and ${table}.before -> ${f}.col = 'null'))`;
}
