-- The data set of the bench: 5,000 depots with points, 200,000 materials, 300,000 lots. Every value is a hash of the
-- row's number, so that each run loads the same rows. Run in one transaction with session_replication_role = replica:
-- the change log would only slow the load down.
create schema bench;
create function bench.pick(number integer, salt integer, choices integer) returns integer
  language sql immutable parallel safe as $$ select (abs(hashint8extended(number, salt)) % choices)::integer $$;

insert into depot (code, name, level, owner_kind, address, region_id, longitude, latitude, source_crs, source_kind, created_at, updated_at)
select 'BD' || lpad(i::text, 6, '0'),
  '应急物资储备库' || i || '号',
  (array['CITY', 'COUNTY', 'TOWNSHIP', 'ENTERPRISE'])[1 + bench.pick(i, 1, 4)],
  (array['RESERVE_DEPOT', 'ENTERPRISE', 'RESCUE_TEAM'])[1 + bench.pick(i, 2, 3)],
  '人民路' || 1 + bench.pick(i, 3, 999) || '号',
  r.ids[1 + bench.pick(i, 4, cardinality(r.ids))],
  round((118.4 + bench.pick(i, 5, 1500000) / 1e6)::numeric, 6),
  round((33.95 + bench.pick(i, 6, 1250000) / 1e6)::numeric, 6),
  'CGCS2000', 'DEMONSTRATION', moments.base, moments.base + i * interval '1 minute'
from generate_series(1, 5000) i,
  (select array_agg(id order by code) as ids from region where level = 'COUNTY' and valid_to is null) r,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments;

insert into material (code, name, category_id, specification, unit, manufacturer, weight_kg, shelf_life_days, recoverable, source_kind, created_at, updated_at)
select 'BM' || lpad(i::text, 8, '0'),
  (array['帐篷', '棉被', '饮用水', '方便食品', '急救药品', '发电机', '照明灯', '抽水泵', '救生衣', '冲锋舟', '编织袋', '铁锹', '对讲机', '卫星电话', '防护服', '担架', '灭火器', '消毒液', '睡袋', '无人机'])[1 + bench.pick(i, 11, 20)]
    || (array['大号', '中号', '小号', '加强型', '便携式'])[1 + bench.pick(i, 12, 5)] || i,
  c.ids[1 + bench.pick(i, 13, cardinality(c.ids))],
  '规格' || md5(i::text),
  (array['顶', '床', '瓶', '箱', '台', '件'])[1 + bench.pick(i, 14, 6)],
  '生产厂家' || bench.pick(i, 15, 400),
  1 + bench.pick(i, 16, 50000) / 1000.0,
  (array[180, 365, 730, null])[1 + bench.pick(i, 17, 4)],
  bench.pick(i, 18, 3) = 0,
  'DEMONSTRATION', moments.base, moments.base + bench.pick(i, 19, 25920000) * interval '1 second'
from generate_series(1, 200000) i,
  (select array_agg(id order by scheme, code) as ids from material_category where successor_id is null and depth > 0) c,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;

insert into stock_lot (code, material_id, depot_id, batch_number, quantity, reserved, production_date, expiry_date, unit_price, condition, source_kind, created_at, updated_at)
select 'BL' || lpad(i::text, 8, '0'),
  m.low + bench.pick(i, 21, 200000),
  d.low + bench.pick(i, 22, 5000),
  'P' || i % 5000,
  bench.pick(i, 23, 5000000) / 1000.0 + 10,
  bench.pick(i, 24, 10),
  date '2025-01-01' + bench.pick(i, 25, 300),
  case when bench.pick(i, 26, 20) > 0 then date '2026-01-01' + bench.pick(i, 27, 2000) end,
  bench.pick(i, 28, 100000) / 100.0,
  (array['NEW', 'GOOD', 'GOOD', 'NEEDS_REPAIR'])[1 + bench.pick(i, 29, 4)],
  'DEMONSTRATION', moments.base, moments.base
from generate_series(1, 300000) i,
  (select min(id)::integer as low from material) m,
  (select min(id)::integer as low from depot) d,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;
