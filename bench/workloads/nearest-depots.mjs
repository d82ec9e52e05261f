/** W7: the twenty depots nearest to a point. */
export const nearestDepots = {
  name: 'W7',
  title: 'the 20 nearest of 5,000 depots',
  targets: { raw: 0.65, postgraphile: 1.4 },
  draw: (pick, { box }) => ({
    longitude: Number((box.west + (pick(1e6) / 1e6) * (box.east - box.west)).toFixed(6)),
    latitude: Number((box.south + (pick(1e6) / 1e6) * (box.north - box.south)).toFixed(6)),
  }),

  hub: {
    query: `query W7($longitude: Float!, $latitude: Float!) {
  depots(first: 20, near: { point: { longitude: $longitude, latitude: $latitude } }) {
    edges { distanceKm node { name level address location { longitude latitude } } }
  }
}`,
    variables: ({ longitude, latitude }) => ({ longitude, latitude }),
  },

  postgraphile: {
    query: `query W7($longitude: Float!, $latitude: Float!) {
  benchNearestDepots(longitude: $longitude, latitude: $latitude, howMany: 20) {
    nodes { name level address depotLongitude depotLatitude distanceKm }
  }
}`,
    variables: ({ longitude, latitude }) => ({ longitude, latitude }),
  },

  raw: {
    field: 'depots',
    statement: `select json_build_object('edges', coalesce(json_agg(o), '[]'))::text as json
from (
  select round((2 * 6371.0088 * asin(least(d.distance / (2 * earth()), 1)))::numeric, 3)::float8 as "distanceKm",
    json_build_object('name', d.name, 'level', d.level, 'address', d.address, 'location', json_build_object('longitude', d.longitude, 'latitude', d.latitude)) as node
  from (
    select name, level, address, longitude, latitude, position <-> (select ll_to_earth($2, $1)) as distance
    from depot where position is not null order by distance limit 20
  ) d
) o`,
    values: ({ longitude, latitude }) => [longitude, latitude],
  },

  plain: {
    hub: ({ depots }) => depots.edges,
    raw: ({ depots }) => depots.edges,
    postgraphile: ({ benchNearestDepots: { nodes } }) =>
      nodes.map(({ distanceKm, depotLongitude, depotLatitude, ...node }) => ({
        distanceKm,
        node: { ...node, location: { longitude: depotLongitude, latitude: depotLatitude } },
      })),
  },
};
