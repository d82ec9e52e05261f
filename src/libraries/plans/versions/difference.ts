import { jsonObject, objectTypeOf, type Compilation } from '../../../reading/compilation.js';
import { fromGlobalId } from '../../../reading/globalId.js';
import type { Field } from '../../../reading/view.js';
import { ofVisiblePlan } from '../register/reach.js';

interface Part {
  part: string;
  table: string;
  type: string;
  /** What an item is about; the same in both versions when it is the same item. */
  key: string;
  /** Values that are compared, by field. */
  fields: Record<string, string>;
  /** What of an item is shown when it stands in one version only. */
  shown: string;
}

const plainFields = (...columns: string[]) =>
  Object.fromEntries(columns.map((column) => [column.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase()), `i.${column}`]));

const parts = (compilation: Compilation): Part[] => {
  const nameOf = (table: string, type: string, id: string) => `(select n.name from ${compilation.table(table, type)} n where n.id = ${id})`;
  const organization = nameOf('organization', 'Organization', 'i.organization_id');
  return [
    {
      part: 'SECTION',
      table: 'plan_section',
      type: 'PlanSection',
      key: `case when i.number ~ '^[0-9]+([.][0-9]+)*$' then i.number when i.path = '' then '—' else i.path end`,
      fields: plainFields('heading', 'text'),
      shown: `concat_ws(E'\\n', nullif(i.heading, ''), nullif(i.text, ''))`,
    },
    {
      part: 'RESPONSE_LEVEL',
      table: 'plan_response_level',
      type: 'ResponseLevelRule',
      key: 'i.level',
      fields: plainFields('name', 'trigger_conditions', 'approver', 'measures'),
      shown: 'i.trigger_conditions',
    },
    {
      part: 'COMMAND_BODY',
      table: 'plan_command_body',
      type: 'CommandBody',
      key: 'i.name',
      fields: { ...plainFields('role', 'head', 'member_units', 'duties'), organization },
      shown: 'i.duties',
    },
    {
      part: 'STEP',
      table: 'plan_step',
      type: 'PlanStep',
      key: `concat_ws(' ', i.level, i.title)`,
      fields: {
        ...plainFields('stage', 'description', 'start_offset_minutes', 'time_limit_minutes', 'responsible', 'action', 'precondition'),
        organization,
      },
      shown: 'i.description',
    },
    {
      part: 'MEASURE',
      table: 'plan_measure',
      type: 'PlanMeasure',
      key: 'i.title',
      fields: plainFields('hazard', 'un_number', 'cas_number', 'text'),
      shown: 'i.text',
    },
    {
      part: 'NEED',
      table: 'plan_need',
      type: 'PlanNeed',
      key: `concat_ws(' ', i.level, coalesce(${nameOf('material', 'Material', 'i.material_id')}, ${nameOf('material_category', 'MaterialCategory', 'i.category_id')}, ${nameOf('resource_type', 'ResourceType', 'i.type_id')}))`,
      fields: { ...plainFields('unit', 'within_minutes', 'note'), quantity: 'trim_scale(i.quantity)' },
      shown: `trim_scale(i.quantity) || ' ' || i.unit`,
    },
  ];
};

/** The items of all parts of a version, each under a key of its own. */
const itemsOf = (versionId: string, compilation: Compilation): string =>
  parts(compilation)
    .map(
      ({ part, table, type, key, fields, shown }, index) =>
        `select '${part}' as part, ${index} as rank, i.position, ${key} as key, row_number() over (partition by ${key} order by i.position) as again, jsonb_build_object(${Object.entries(
          fields,
        )
          .map(([name, sql]) => `'${name}', ${sql}`)
          .join(', ')}) as state, ${shown} as shown from ${compilation.table(table, type)} i where i.version_id = ${versionId}`,
    )
    .join(' union all ');

/** A field that answers how a version differs from another one, or from its predecessor; NULL when there is no such version that the caller may see. */
export const differences: Field = (table, compilation, selected) => {
  const given = selected.args['with'] as string | null | undefined;
  const other = compilation.alias();
  const [a, b, f] = [compilation.alias(), compilation.alias(), compilation.alias()];
  const wanted = given == null ? `${table}.predecessor_id` : compilation.bind(fromGlobalId(given, 'plv'), 'bigint');
  const rule = ofVisiblePlan(compilation.caller, `${other}.plan_id`, compilation);
  const values: Record<string, string> = {
    part: `coalesce(${a}.part, ${b}.part)`,
    key: `coalesce(${a}.key, ${b}.key)`,
    action: `case when ${b}.part is null then 'ADDED' when ${a}.part is null then 'REMOVED' else 'CHANGED' end`,
    field: `${f}.field`,
    before: `${f}.before`,
    after: `${f}.after`,
    __typename: `'${objectTypeOf(selected).name}'::text`,
  };
  const columns = compilation.selectBelow(selected).map(({ key, name }) => ({ key, sql: values[name]! }));
  return `(select (select coalesce(json_agg(${jsonObject(columns)} order by coalesce(${a}.rank, ${b}.rank), coalesce(${a}.position, ${b}.position), ${a}.part is null, ${f}.field), '[]')
    from (${itemsOf(`${table}.id`, compilation)}) ${a}
    full join (${itemsOf(`${other}.id`, compilation)}) ${b} on ${b}.part = ${a}.part and ${b}.key = ${a}.key and ${b}.again = ${a}.again
    cross join lateral (
      select x.key as field, y.value as before, x.value as after from jsonb_each_text(${a}.state) x join jsonb_each_text(${b}.state) y on y.key = x.key where x.value is distinct from y.value
      union all select null, ${b}.shown, ${a}.shown where ${a}.part is null or ${b}.part is null
    ) ${f})
    from ${compilation.table('plan_version', 'PlanVersion')} ${other} where ${other}.id = ${wanted}${rule ? ` and ${rule}` : ''})`;
};
