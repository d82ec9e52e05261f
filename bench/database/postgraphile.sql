-- What PostGraphile needs beside the tables: a view for the live summary and a function for the nearest depots.
create view bench.material_summary as
select r.code as region_code, c.code as category_code, g.lots, g.quantity
from (
  select d.region_id, m.category_id, count(*)::integer as lots, sum(l.quantity)::float8 as quantity
  from stock_lot l join material m on m.id = l.material_id join depot d on d.id = l.depot_id
  group by d.region_id, m.category_id
) g join region r on r.id = g.region_id join material_category c on c.id = g.category_id;

create function bench.nearest_depots(longitude float8, latitude float8, how_many integer)
returns table (name text, level text, address text, depot_longitude float8, depot_latitude float8, distance_km float8)
language sql stable as $$
  select d.name, d.level, d.address, d.longitude, d.latitude,
    round((sec_to_gc(d.position <-> ll_to_earth($2, $1)) / earth() * 6371.0088)::numeric, 3)::float8
  from depot d where d.position is not null order by d.position <-> ll_to_earth($2, $1), d.id limit $3
$$;
