import type { PoolClient } from 'pg';

/** What the other libraries hold that cases may have used. */
export interface CaseResources {
  teams: { code: string; classes: string[]; region: string | null; people: number | null }[];
  experts: { code: string; fields: string[] }[];
  plans: { code: string; events: string[]; region: string | null }[];
  regulations: { code: string; title: string; from: string | null; to: string | null }[];
  stock: { material: string; name: string; unit: string; depot: string; region: string | null }[];
}

/** Reads what is there, in a fixed order, so that the same city gives the same cases. */
export async function caseResources(client: PoolClient): Promise<CaseResources> {
  const read = async <Row extends object>(sql: string) => (await client.query<Row>(sql)).rows;
  return {
    teams: await read(
      `select t.code, coalesce(array_agg(distinct k.code order by k.code) filter (where k.code is not null), '{}') as classes, r.code as region, t.total_people as people
       from team t left join region r on r.id = t.region_id left join team_classification c on c.team_id = t.id left join resource_type k on k.id in (t.type_id, c.type_id) group by t.id, r.code order by t.code`,
    ),
    experts: await read(
      `select e.code, array_agg(s.name order by s.name) as fields from expert e join expert_specialty s on s.expert_id = e.id group by e.id order by e.code`,
    ),
    plans: await read(
      `select p.code, array_agg(t.path order by t.path) as events, r.code as region from plan p join plan_event_type k on k.plan_id = p.id join event_type t on t.id = k.event_type_id left join region r on r.id = p.region_id group by p.id, r.code order by p.code`,
    ),
    regulations: await read(
      `select code, title, to_char(effective_on, 'YYYY-MM-DD') as from, to_char(repealed_on, 'YYYY-MM-DD') as to from regulation order by code`,
    ),
    stock: await read(
      `select distinct on (m.code, d.code) m.code as material, m.name, m.unit, d.code as depot, r.code as region
       from stock_lot l join material m on m.id = l.material_id join depot d on d.id = l.depot_id left join region r on r.id = d.region_id order by m.code, d.code`,
    ),
  };
}
