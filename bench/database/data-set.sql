-- The data set of the bench: 5,000 depots with points, 200,000 materials, 300,000 lots, 5,000 plans of ten sections, 3,000
-- experts, 20,000 cases with three plans each, all times :scale. Every value is a hash of the
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
from generate_series(1, 5000 * :scale) i,
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
from generate_series(1, 200000 * :scale) i,
  (select array_agg(id order by scheme, code) as ids from material_category where successor_id is null and depth > 0) c,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;

insert into stock_lot (code, material_id, depot_id, batch_number, quantity, reserved, production_date, expiry_date, unit_price, condition, source_kind, created_at, updated_at)
select 'BL' || lpad(i::text, 8, '0'),
  m.low + bench.pick(i, 21, 200000 * :scale),
  d.low + bench.pick(i, 22, 5000 * :scale),
  'P' || i % 5000,
  bench.pick(i, 23, 5000000) / 1000.0 + 10,
  bench.pick(i, 24, 10),
  date '2025-01-01' + bench.pick(i, 25, 300),
  case when bench.pick(i, 26, 20) > 0 then date '2026-01-01' + bench.pick(i, 27, 2000) end,
  bench.pick(i, 28, 100000) / 100.0,
  (array['NEW', 'GOOD', 'GOOD', 'NEEDS_REPAIR'])[1 + bench.pick(i, 29, 4)],
  'DEMONSTRATION', moments.base, moments.base
from generate_series(1, 300000 * :scale) i,
  (select min(id)::integer as low from material) m,
  (select min(id)::integer as low from depot) d,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;

insert into expert (code, name, title, title_level, workplace, level, state, availability, region_id, source_kind, created_at, updated_at)
select 'BE' || lpad(i::text, 7, '0'),
  '专家' || i,
  (array['教授', '研究员', '高级工程师'])[1 + bench.pick(i, 41, 3)],
  'SENIOR',
  '研究院' || bench.pick(i, 42, 50),
  (array['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'])[1 + bench.pick(i, 43, 4)],
  'APPOINTED', 'AVAILABLE', r.ids[1 + bench.pick(i, 44, cardinality(r.ids))],
  'DEMONSTRATION', moments.base, moments.base
from generate_series(1, 3000 * :scale) i,
  (select array_agg(id order by code) as ids from region where level = 'COUNTY' and valid_to is null) r,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;

insert into plan (code, title, kind, level, issuer, region_id, source_kind, created_at, updated_at)
select 'BP' || lpad(i::text, 7, '0'),
  (array['地震', '防汛', '森林火灾', '泥石流', '危化品', '疫情', '暴雪', '矿山'])[1 + bench.pick(i, 51, 8)] || '应急预案第' || i || '号',
  (array['OVERALL', 'SPECIAL', 'DEPARTMENT', 'ON_SITE'])[1 + bench.pick(i, 52, 4)],
  (array['PROVINCE', 'CITY', 'COUNTY', 'UNIT'])[1 + bench.pick(i, 53, 4)],
  '应急管理局' || bench.pick(i, 54, 30),
  r.ids[1 + bench.pick(i, 55, cardinality(r.ids))],
  'DEMONSTRATION', moments.base, moments.base
from generate_series(1, 5000 * :scale) i,
  (select array_agg(id order by code) as ids from region where level = 'COUNTY' and valid_to is null) r,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;

insert into plan_version (code, plan_id, label, stage, issued_on, effective_on, source_kind, created_at, updated_at)
select 'BV' || lpad(i::text, 7, '0'), p.low + i - 1, '2024', 'ISSUED', date '2010-01-01' + bench.pick(i, 56, 5000), date '2010-01-01' + bench.pick(i, 56, 5000),
  'DEMONSTRATION', moments.base, moments.base
from generate_series(1, 5000 * :scale) i,
  (select min(id)::integer as low from plan) p,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;

insert into plan_section (version_id, position, depth, number, heading, path, text)
select v.id, n.position, 1, n.position::text,
  (array['总则', '组织体系', '预警机制', '应急响应', '信息发布', '后期处置', '保障措施', '培训演练', '责任追究', '附则'])[n.position],
  n.position::text || '/',
  repeat((array['按照统一指挥、分级负责的原则开展救援工作。', '及时转移受威胁群众并做好安置。', '加强监测预警和信息报告。'])[1 + (v.id + n.position)::integer % 3], 12)
from plan_version v, generate_series(1, 10) n(position)
order by v.id, n.position;

insert into plan_expert (plan_id, position, expert_id, role)
select p.id, r, e.low + bench.pick((p.id * 7 + r * 1009)::integer, 57, 600 * :scale) * 5 + r - 1, '技术专家'
from plan p, generate_series(1, 5) r, (select min(id)::integer as low from expert) e
order by p.id, r;

insert into emergency_case (code, title, event_type_id, level, occurred_at, region_id, place, summary, deaths, source_kind, created_at, updated_at)
select 'BC' || lpad(i::text, 8, '0'),
  (array['地震', '洪水', '森林火灾', '泥石流', '爆炸', '疫情', '暴雪', '塌方'])[1 + bench.pick(i, 61, 8)] || (array['抢险救援', '人员转移', '物资调运', '医疗救护'])[1 + bench.pick(i, 62, 4)] || '案例' || i,
  e.ids[1 + bench.pick(i, 63, cardinality(e.ids))],
  (array['EXTRAORDINARY', 'MAJOR', 'LARGER', 'GENERAL'])[1 + bench.pick(i, 64, 4)],
  timestamptz '2005-01-01 00:00:00+08' + i * interval '9 hours' / :scale,
  r.ids[1 + bench.pick(i, 65, cardinality(r.ids))],
  '某地', repeat('某地发生灾情后立即启动应急响应，调集救援队伍赶赴现场。', 4) || i,
  bench.pick(i, 66, 12),
  'DEMONSTRATION', moments.base, moments.base
from generate_series(1, 20000 * :scale) i,
  (select array_agg(id order by code) as ids from region where level = 'COUNTY' and valid_to is null) r,
  (select array_agg(id order by code) as ids from event_type) e,
  (select timestamptz '2026-01-01 08:00:00+08' as base) moments
order by i;

insert into case_plan (case_id, position, plan_id, level)
select c.id, r, p.low + bench.pick((c.id * 3 + r * 1237)::integer, 67, 1666 * :scale) * 3 + r - 1, 'III'
from emergency_case c, generate_series(1, 3) r, (select min(id)::integer as low from plan) p
order by c.id, r;
