/** W1: the fifty lots of a depot that expire first, each with its material and its depot. */
export const lotList = {
  name: 'W1',
  title: '50 lots of a depot by expiry, with material and depot',
  targets: { raw: 0.6, postgraphile: 2 },
  draw: (pick, { depots }) => ({ depot: Number(depots.first) + pick(Number(depots.count)) }),

  hub: {
    query: `query W1($depot: ID!) {
  stockLots(first: 50, filter: { depot: { id: { eq: $depot } } }, orderBy: [{ field: EXPIRY_DATE }]) {
    nodes {
      id code batchNumber quantity expiryDate
      material { name unit }
      depot { name location { longitude latitude } }
    }
  }
}`,
    variables: ({ depot }) => ({ depot: `dep_${depot}` }),
  },

  postgraphile: {
    query: `query W1($depot: BigInt!) {
  stockLots(first: 50, condition: { depotId: $depot }, orderBy: [EXPIRY_DATE_ASC, ROW_ID_ASC]) {
    nodes {
      rowId code batchNumber quantity expiryDate
      material { name unit }
      depot { name longitude latitude }
    }
  }
}`,
    variables: ({ depot }) => ({ depot: String(depot) }),
  },

  raw: {
    field: 'stockLots',
    statement: `select json_build_object('nodes', coalesce(json_agg(o), '[]'))::text as json
from (
  select 'lot_' || l.id as id, l.code, l.batch_number as "batchNumber", l.quantity::float8 as quantity, l.expiry_date as "expiryDate",
    json_build_object('name', m.name, 'unit', m.unit) as material,
    json_build_object('name', d.name, 'location', json_build_object('longitude', d.longitude, 'latitude', d.latitude)) as depot
  from stock_lot l join material m on m.id = l.material_id join depot d on d.id = l.depot_id
  where l.depot_id = $1 order by l.expiry_date, l.id limit 50
) o`,
    values: ({ depot }) => [depot],
  },

  plain: {
    hub: ({ stockLots }) => stockLots.nodes.map((node) => plainLot(node, node.id)),
    raw: ({ stockLots }) => stockLots.nodes.map((node) => plainLot(node, node.id)),
    postgraphile: ({ stockLots }) =>
      stockLots.nodes.map(({ depot: { name, ...location }, ...node }) =>
        plainLot({ ...node, depot: { name, location } }, `lot_${node.rowId}`),
      ),
  },
};

const plainLot = ({ code, batchNumber, quantity, expiryDate, material, depot }, id) => ({
  id,
  code,
  batchNumber,
  quantity: Number(quantity),
  expiryDate,
  material,
  depot,
});
