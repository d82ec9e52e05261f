/** W4: all lots summed up by region and category at the moment of asking. */
export const materialSummary = {
  name: 'W4',
  title: 'all 300,000 lots summed up by region and category',
  targets: { raw: 0.8, postgraphile: 1 },
  draw: () => ({}),

  hub: {
    query: `query W4 { materialSummary(groupBy: [REGION, CATEGORY]) { region { code } category { code } lots quantity } }`,
    variables: () => ({}),
  },

  postgraphile: {
    query: `query W4 { benchMaterialSummaries { nodes { regionCode categoryCode lots quantity } } }`,
    variables: () => ({}),
  },

  raw: {
    field: 'materialSummary',
    statement: `select json_agg(o)::text as json
from (
  select json_build_object('code', r.code) as region, json_build_object('code', c.code) as category, g.lots, g.quantity::float8 as quantity
  from (
    select d.region_id, m.category_id, count(*) as lots, sum(l.quantity) as quantity
    from stock_lot l join material m on m.id = l.material_id join depot d on d.id = l.depot_id
    group by d.region_id, m.category_id
  ) g join region r on r.id = g.region_id join material_category c on c.id = g.category_id
) o`,
    values: () => [],
  },

  plain: {
    hub: ({ materialSummary: groups }) =>
      sorted(groups.map(({ region, category, lots, quantity }) => [region.code, category.code, lots, quantity])),
    raw: ({ materialSummary: groups }) =>
      sorted(groups.map(({ region, category, lots, quantity }) => [region.code, category.code, lots, quantity])),
    postgraphile: ({ benchMaterialSummaries: { nodes } }) =>
      sorted(nodes.map(({ regionCode, categoryCode, lots, quantity }) => [regionCode, categoryCode, lots, quantity])),
  },
};

const sorted = (groups) => groups.sort((a, b) => (`${a[0]} ${a[1]}` < `${b[0]} ${b[1]}` ? -1 : 1));
