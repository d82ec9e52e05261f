/** W1L: a page of 50 materials of one category, each with its category and the two lots that expire first. */
export const materialList = {
  name: 'W1L',
  title: '50 materials of a category, with category and a list of two lots each',
  targets: { raw: 0.6 },
  draw: (pick, { categories }) => ({ category: categories[pick(categories.length)] }),

  hub: {
    query: `query W1L($category: ID!) {
  materials(first: 50, filter: { category: { id: { eq: $category } } }, orderBy: [{ field: CODE }]) {
    nodes {
      id code name unit specification updatedAt
      category { code name }
      lots(first: 2, orderBy: [{ field: EXPIRY_DATE }]) { nodes { quantity expiryDate } }
    }
  }
}`,
    variables: ({ category }) => ({ category: `cat_${category}` }),
  },

  postgraphile: {
    query: `query W1L($category: BigInt!) {
  materials(first: 50, condition: { categoryId: $category }, orderBy: [CODE_ASC]) {
    nodes {
      rowId code name unit specification updatedAt
      category { code name }
      stockLots(first: 2, orderBy: [EXPIRY_DATE_ASC, ROW_ID_ASC]) { nodes { quantity expiryDate } }
    }
  }
}`,
    variables: ({ category }) => ({ category: String(category) }),
  },

  raw: {
    field: 'materials',
    statement: `select json_build_object('nodes', coalesce(json_agg(o), '[]'))::text as json
from (
  select 'mat_' || m.id as id, m.code, m.name, m.unit, m.specification, m.updated_at as "updatedAt",
    (select row_to_json(c) from (select c.code, c.name from material_category c where c.id = m.category_id) c) as category,
    (select json_build_object('nodes', coalesce(json_agg(l), '[]')) from (
      select l.quantity, l.expiry_date as "expiryDate" from stock_lot l where l.material_id = m.id order by l.expiry_date, l.id limit 2
    ) l) as lots
  from material m where m.category_id = $1 order by m.code limit 50
) o`,
    values: ({ category }) => [category],
  },

  plain: {
    hub: ({ materials }) => materials.nodes.map((node) => plainMaterial(node, node.id, node.lots)),
    raw: ({ materials }) => materials.nodes.map((node) => plainMaterial(node, node.id, node.lots)),
    postgraphile: ({ materials }) => materials.nodes.map((node) => plainMaterial(node, `mat_${node.rowId}`, node.stockLots)),
  },
};

const plainMaterial = ({ code, name, unit, specification, updatedAt, category }, id, lots) => ({
  id,
  code,
  name,
  unit,
  specification,
  updatedAt,
  category,
  lots: lots.nodes.map(({ quantity, expiryDate }) => ({ quantity: Number(quantity), expiryDate })),
});
