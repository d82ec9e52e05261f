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
    round((2 * 6371.0088 * asin(least(d.distance / (2 * earth()), 1)))::numeric, 3)::float8
  from (
    select name, level, address, longitude, latitude, position <-> (select ll_to_earth($2, $1)) as distance
    from depot where position is not null order by distance limit $3
  ) d
$$;
