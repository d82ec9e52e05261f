import type { PoolClient } from 'pg';
import type { Database } from '../../src/platform/database.js';

export interface Amounts {
  materials: number;
  depots: number;
  agreements: number;
  lots: number;
  movements: number;
  holdings: number;
}

const few: Amounts = { materials: 60, depots: 24, agreements: 16, lots: 220, movements: 160, holdings: 36 };

/** Division to which tests limit a caller; about half of the depots lie in it. */
export const callersRegion = '320703';

/** Draws by a key: `chance` a number from 0 up to 1, `pick` one of a list, `maybe` a value or NULL; the same key always draws the same. */
const draws = `
create or replace function public.chance(key text) returns double precision language sql immutable as $$ select ('x' || left(md5(key), 8))::bit(32)::bigint / 4294967296.0 $$;
create or replace function public.pick(list anyarray, key text) returns anyelement language sql immutable as $$ select list[1 + floor(public.chance(key) * cardinality(list))::int] $$;
create or replace function public.maybe(value text, part double precision, key text) returns text language sql immutable as $$ select case when public.chance(key) < part then value end $$;
create or replace function public.maybe(value anyelement, part double precision, key text) returns anyelement language sql immutable as $$ select case when public.chance(key) < part then value end $$;`;

const names = `array['帐篷', '棉帐篷', '单帐篷', '救生衣', '救生艇', '冲锋舟', '沙袋', '编织袋', '发电机', '应急灯', '手电筒', '饮用水', '方便面', '折叠床', '棉被', '毛毯', '雨衣', '胶鞋', '铁锹', '抽水泵', '消毒液', '担架', '防毒面具', '吸油毡', 'A型 100%_帐篷', '重庆锅', '长绳', '银毯']`;

const statements = (amounts: Amounts): string[] => [
  draws,
  `with c as (select array_agg(id order by scheme, code) as ids from material_category)
   insert into material (code, name, category_id, specification, model, unit, manufacturer, length_cm, width_cm, height_cm, volume_litre, weight_kg, shelf_life_days, maintenance_interval_days, recoverable, un_number, remarks, source_kind, source_reference, created_at)
   select 'M' || lpad(i::text, 6, '0'), public.pick(${names}, 'name' || i), public.maybe(public.pick(c.ids, 'cat' || i), 0.8, 'nocat' || i),
     public.maybe('规格 ' || i % 7, 0.6, 'spec' || i), public.maybe('X-' || i % 5, 0.6, 'model' || i), public.pick(array['顶', '件', '台', '瓶'], 'unit' || i),
     public.maybe(public.pick(array['连云港甲厂', '南京乙厂', 'Dräger'], 'man' || i), 0.6, 'noman' || i),
     public.maybe((1 + i % 9) * 10.5, 0.6, 'l' || i), public.maybe((1 + i % 8) * 5.25, 0.6, 'w' || i), public.maybe((1 + i % 7)::numeric, 0.6, 'h' || i),
     public.maybe((1 + i % 4) * 12.5, 0.7, 'vol' || i), public.maybe((1 + i % 5) * 0.5, 0.7, 'kg' || i),
     public.maybe(public.pick(array[30, 365, 730, 2000000000], 'shelf' || i), 0.7, 'noshelf' || i), public.maybe(90 * (1 + i % 3), 0.5, 'maint' || i),
     public.chance('rec' || i) < 0.5, public.maybe('1' || lpad((i % 900)::text, 3, '0'), 0.3, 'un' || i), public.maybe('备注 "' || i || '" \\ ' || chr(10) || '第二行', 0.4, 'rem' || i),
     public.pick(array['MANUAL', 'IMPORT', 'DEMONSTRATION'], 'source' || i), public.maybe('file-' || i % 3, 0.5, 'ref' || i), now() - (i % 5) * interval '1 hour'
   from generate_series(1, ${amounts.materials}) i, c`,
  `insert into material_classification (material_id, category_id)
   select m.id, c.id from material m join material_category c on public.chance('class' || m.id || '-' || c.scheme || c.code) < 0.03`,
  `with r as (select array_agg(id order by code) filter (where path like '%/${callersRegion}/%') as inside, array_agg(id order by code) filter (where path not like '%/${callersRegion}/%') as outside from region),
        o as (select array_agg(id order by code) as ids from organization)
   insert into depot (code, name, level, owner_kind, active, address, region_id, organization_id, longitude, latitude, source_crs, area_square_metre, volume_cubic_metre, manager_name, manager_phone, duty_phone, remarks)
   select 'D' || lpad(i::text, 4, '0'), public.pick(array['中心库', '北库', '南库', '东港库', '西仓', '应急仓库', '长江库', '重点库'], 'dname' || i),
     public.pick(array['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'ENTERPRISE'], 'level' || i), public.pick(array['RESERVE_DEPOT', 'ENTERPRISE', 'RESCUE_TEAM', 'OTHER'], 'owner' || i),
     public.chance('active' || i) < 0.8, public.maybe('海棠路 ' || i || ' 号', 0.7, 'addr' || i),
     case when i % 2 = 0 then public.pick(r.inside, 'reg' || i) when i % 5 > 0 then public.pick(r.outside, 'reg' || i) end, public.maybe(public.pick(o.ids, 'org' || i), 0.6, 'noorg' || i),
     p.lon, p.lat, case when p.lon is not null then 'CGCS2000' end, public.maybe((1 + i % 4) * 250.5, 0.7, 'area' || i), public.maybe((1 + i % 3) * 900.0, 0.6, 'cubic' || i),
     public.maybe(public.pick(array['张三丰', '李四', '欧阳修'], 'mgr' || i), 0.8, 'nomgr' || i), public.maybe('1380000' || lpad(i::text, 4, '0'), 0.8, 'phone' || i), public.maybe('0518-8581' || lpad(i::text, 4, '0'), 0.6, 'duty' || i), public.maybe('仓库备注', 0.3, 'drem' || i)
   from generate_series(1, ${amounts.depots}) i, r, o,
     lateral (select public.maybe(118.5 + 2.2 * public.chance('lon' || i), 0.8, 'pt' || i) as lon, public.maybe(34.0 + 1.5 * public.chance('lat' || i), 0.8, 'pt' || i) as lat) p`,
  `with r as (select array_agg(id order by code) as ids from region), o as (select array_agg(id order by code) as ids from organization)
   insert into agreement (code, title, counterparty, organization_id, region_id, valid_from, valid_to, contact_name, contact_phone, remarks)
   select 'A' || lpad(i::text, 4, '0'), public.pick(array['粮油协议', '饮水协议', '运输协议', '药品协议'], 'title' || i), public.pick(array['甲公司', '乙商场', '丙医药'], 'party' || i),
     public.maybe(public.pick(o.ids, 'aorg' || i), 0.6, 'noaorg' || i), public.maybe(public.pick(r.ids, 'areg' || i), 0.6, 'noareg' || i),
     current_date - 200 + i * 25, current_date - 100 + i * 30, public.maybe('王五', 0.7, 'cn' || i), public.maybe('1390000' || lpad(i::text, 4, '0'), 0.7, 'cp' || i), public.maybe('协议备注', 0.4, 'arem' || i)
   from generate_series(1, ${amounts.agreements}) i, r, o`,
  `insert into agreement_item (agreement_id, material_id, guaranteed_quantity, delivery_hours, unit_price_yuan)
   select a.id, m.id, 10 * (1 + m.id % 7) + 0.5, m.id % 48, public.maybe(round((public.chance('aprice' || a.id || m.id) * 500)::numeric, 2), 0.7, 'noaprice' || a.id || m.id)
   from agreement a join material m on public.chance('item' || a.id || '-' || m.id) < least(0.1, 6.0 / ${amounts.materials})`,
  lots(1, amounts.lots),
  `insert into stock_movement (code, lot_id, kind, quantity_change, reserved_change, balance, reserved_balance, occurred_at, transfer, document_number, event_type_id, reason, recorded_by)
   select 'V' || lpad(i::text, 6, '0'), l.ids[1 + floor(public.chance('mlot' || i) * cardinality(l.ids))::int], public.pick(array['RECEIPT', 'ISSUE', 'TRANSFER_OUT', 'TRANSFER_IN', 'RETURN', 'SCRAP', 'COUNT', 'RESERVE', 'RELEASE'], 'mkind' || i),
     floor(public.chance('mq' || i) * 21)::int - 10.5, floor(public.chance('mr' || i) * 5)::int, 20 + i % 9, i % 3, date_trunc('hour', now()) - (i % 20) * interval '7 hours 30 minutes' - (i % 3) * interval '1 microsecond',
     public.maybe('T' || i % 10, 0.3, 'mt' || i), public.maybe('单据' || i, 0.5, 'md' || i), public.maybe(public.pick(e.ids, 'me' || i), 0.5, 'nome' || i), public.maybe('演练', 0.5, 'mreason' || i), public.pick(array['key:a', 'key:b'], 'mby' || i)
   from generate_series(1, ${amounts.movements}) i, (select array_agg(id order by id) filter (where id % 3 > 0) as ids from stock_lot) l, (select array_agg(id order by scheme, code) as ids from event_type) e`,
  `with m as (select array_agg(id order by id) as ids from material), c as (select array_agg(id order by scheme, code) as ids from material_category where depth < 2), d as (select array_agg(id order by id) as ids from depot),
        r as (select array_agg(id order by code) as ids from region), o as (select array_agg(id order by code) as ids from organization)
   insert into required_holding (code, material_id, category_id, depot_id, region_id, organization_id, minimum_quantity, per_person, persons, spare_in_use, spare_kept, unit, basis, valid_from, valid_to)
   select 'H' || lpad(i::text, 4, '0'), case when i % 2 = 0 then public.pick(m.ids, 'hm' || i) end, case when i % 2 = 1 then public.pick(c.ids, 'hc' || i) end,
     case when i % 3 = 0 then public.pick(d.ids, 'hd' || i) end, case when i % 3 = 1 then public.pick(r.ids, 'hr' || i) end, case when i % 3 = 2 then public.pick(o.ids, 'ho' || i) end,
     10 * (i % 6), case when i % 4 = 0 then 0.5 end, case when i % 4 = 0 then 100 end, case when i % 5 = 0 then 4 end, case when i % 5 = 0 then 1 end, public.pick(array['顶', '件', '台', '瓶'], 'hu' || i), '储备标准 ' || i % 3,
     case when i % 4 > 1 then current_date - 30 + i end, case when i % 4 > 2 then current_date + 300 end
   from generate_series(1, ${amounts.holdings}) i, m, c, d, r, o`,
];

function lots(from: number, to: number): string {
  return `insert into stock_lot (code, material_id, depot_id, agreement_id, batch_number, serial_number, quantity, reserved, in_transit, production_date, purchase_date, expiry_date, unit_price, currency, condition, last_maintenance, next_maintenance, capital_source, reserve_method, supplier, remarks, created_at)
   select 'L' || lpad(i::text, 7, '0'), m.ids[1 + floor(public.chance('lm' || i) * cardinality(m.ids))::int], d.ids[1 + floor(public.chance('ld' || i) * cardinality(d.ids))::int], public.maybe(public.pick(a.ids, 'la' || i), 0.3, 'nola' || i),
     public.maybe('批' || i % 20, 0.6, 'lb' || i), public.maybe('SN-' || i, 0.3, 'ls' || i), q.quantity, floor(q.quantity * public.chance('lr' || i)), i % 4,
     case when public.chance('lp' || i) < 0.6 then current_date - 900 end, case when public.chance('lpu' || i) < 0.6 then current_date - 800 + i % 30 end,
     case when public.chance('le' || i) < 0.75 then current_date - 60 + floor(public.chance('led' || i) * 24)::int * 15 end, public.maybe(round((public.chance('price' || i) * 1000)::numeric, 2), 0.7, 'noprice' || i),
     public.pick(array['CNY', 'CNY', 'USD'], 'cur' || i), public.pick(array['NEW', 'GOOD', 'NEEDS_REPAIR', 'UNUSABLE'], 'cond' || i), case when public.chance('llm' || i) < 0.5 then current_date - i % 90 end,
     case when public.chance('lnm' || i) < 0.5 then current_date - 30 + i % 200 end, public.maybe(public.pick(array['GOVERNMENT', 'GOVERNMENT_SUPPORT', 'ENTERPRISE', 'OTHER'], 'cap' || i), 0.6, 'nocap' || i),
     public.pick(array['PHYSICAL', 'AGREEMENT', 'NONE', 'OTHER'], 'res' || i), public.maybe('供应商' || i % 5, 0.5, 'sup' || i), public.maybe('批次备注', 0.3, 'lrem' || i), now() - (i % 7) * interval '1 day'
   from generate_series(${from}, ${to}) i, (select array_agg(id order by id) as ids from material) m, (select array_agg(id order by id) as ids from depot) d, (select array_agg(id order by id) as ids from agreement) a,
     lateral (select floor(public.chance('lq' || i) * 40) / 2 as quantity) q`;
}

/** What happens after the first filling, one transaction each: balances move, depots change hands, rows go and come, code lists are renamed. */
const changes = (amounts: Amounts): string[][] => [
  [
    `update stock_lot set quantity = quantity + 3.5, condition = 'NEEDS_REPAIR' where id % 5 = 0`,
    `update stock_lot set depot_id = (select min(id) from depot) where id % 17 = 3`,
    `update material set name = name || '（新）', weight_kg = null where id % 7 = 2`,
  ],
  [
    `update depot set region_id = (select id from region where code = '${callersRegion}006') where id % 8 = 1`,
    `update depot set region_id = (select id from region where code = '320706001') where id % 8 = 2`,
    `update depot set manager_phone = '13911112222', manager_name = '赵六', longitude = 119.2, latitude = 34.6, source_crs = 'CGCS2000' where id % 6 = 3`,
    `delete from stock_lot where id % 11 = 3 and not exists (select from stock_movement v where v.lot_id = stock_lot.id)`,
    `delete from material_classification where id % 3 = 0`,
  ],
  [
    lots(amounts.lots + 1, amounts.lots + Math.ceil(amounts.lots / 10)),
    `insert into material (code, name, unit) select 'N' || lpad(i::text, 6, '0'), '新物资', '件' from generate_series(1, 6) i`,
    `update agreement set valid_to = valid_to + 15 where id % 4 = 1`,
    `delete from agreement_item where id % 6 = 0`,
    `update required_holding set minimum_quantity = minimum_quantity + 20 where id % 5 = 1`,
  ],
  [
    `update region set name = name || '改' where code = '${callersRegion}006'`,
    `update material_category set name = name || '类' where id % 9 = 0`,
    `update organization set name = name || '局' where id % 3 = 0`,
    `update stock_lot set expiry_date = null, remarks = '已换' where id % 13 = 1`,
  ],
];

/** The newest moment of the change log, as `asOf` takes it. */
export async function newestMoment(database: Database): Promise<string> {
  const { rows } = await database.primary.query<{ at: string }>(
    `select to_json(at) #>> '{}' as at from moment where position is not null order by position desc limit 1`,
  );
  return rows[0]!.at;
}

/**
 * Fills the materials library with the same rows every time, some with NULL in each nullable column, then changes them
 * in several transactions. Answers the moment after each; `after` is called at each of them, before the next begins.
 */
export async function fillMaterials(
  database: Database,
  amounts: Partial<Amounts> = {},
  after: (moment: string) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const wanted = { ...few, ...amounts };
  const moments: string[] = [];
  for (const step of [statements(wanted), ...changes(wanted)]) {
    await inOneTransaction(database, async (client) => {
      // a busy machine may need longer than a request may take
      await client.query('set local statement_timeout = 0');
      for (const statement of step) await client.query(statement);
    });
    const moment = await newestMoment(database);
    moments.push(moment);
    await after(moment);
  }
  await database.primary.query('analyze');
  return moments;
}

/** Runs work in a transaction of the caller `test`. */
export const inOneTransaction = <Result>(database: Database, work: (client: PoolClient) => Promise<Result>): Promise<Result> =>
  database.transaction({ caller: 'test', requestId: null, operation: 'fill' }, work);
