/** W3: one material by its id. */
export const oneMaterial = {
  name: 'W3',
  title: 'one material by id',
  targets: { raw: 0.4, postgraphile: 1.35 },
  draw: (pick, { materials }) => ({ material: materials.first + pick(materials.count) }),

  hub: {
    query: `query W3($id: ID!) { material(id: $id) { id code name unit specification recoverable } }`,
    variables: ({ material }) => ({ id: `mat_${material}` }),
  },

  postgraphile: {
    query: `query W3($id: BigInt!) { material(rowId: $id) { rowId code name unit specification recoverable } }`,
    variables: ({ material }) => ({ id: String(material) }),
  },

  raw: {
    field: 'material',
    statement: `select row_to_json(o)::text as json
from (select 'mat_' || id as id, code, name, unit, specification, recoverable from material where id = $1) o`,
    values: ({ material }) => [material],
  },

  plain: {
    hub: ({ material }) => material,
    raw: ({ material }) => material,
    postgraphile: ({ material: { rowId, ...rest } }) => ({ id: `mat_${rowId}`, ...rest }),
  },
};
