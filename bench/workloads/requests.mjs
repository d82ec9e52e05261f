/** A generator of whole numbers below a bound, the same for the same seed. */
export function picker(seed) {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** What variables are drawn from: categories in use, ids of materials, the box of the depots. */
export async function readFacts(client) {
  const { rows } = await client.query(`select
    (select array_agg(distinct category_id::integer order by category_id::integer) from material) as categories,
    (select json_build_object('first', min(id), 'count', count(*)) from material) as materials,
    (select array_agg(distinct region_id::integer order by region_id::integer) from emergency_case) as regions,
    (select json_build_object('first', min(id), 'count', count(*)) from depot) as depots,
    (select json_build_object('west', min(longitude), 'east', max(longitude), 'south', min(latitude), 'north', max(latitude)) from depot) as box`);
  return rows[0];
}

/** The bodies of requests for a server, one for each set of variables. */
export function bodiesFor(kind, workload, sets) {
  if (kind === 'raw') return sets.map((variables) => JSON.stringify({ operationName: workload.name, variables }));
  const { query, variables } = workload[kind];
  return sets.map((set) => JSON.stringify({ query, operationName: workload.name, variables: variables(set) }));
}
