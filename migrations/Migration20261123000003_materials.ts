import { Migration } from '@mikro-orm/migrations';
import { placeColumns, recordColumns } from './columns.js';

/** The materials library: catalogue, depots, agreements, lots, movements, required holdings. */
export class Migration20261123000003_materials extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
create table material (${recordColumns},
  name text not null check (name <> ''),
  category_id bigint references material_category,
  specification text,
  model text,
  unit text not null check (unit <> ''),
  manufacturer text,
  length_cm numeric(14, 6) check (length_cm > 0),
  width_cm numeric(14, 6) check (width_cm > 0),
  height_cm numeric(14, 6) check (height_cm > 0),
  volume_litre numeric(14, 6) check (volume_litre > 0),
  weight_kg numeric(14, 6) check (weight_kg > 0),
  shelf_life_days integer check (shelf_life_days > 0),
  maintenance_interval_days integer check (maintenance_interval_days > 0),
  recoverable boolean not null default false,
  un_number text check (un_number ~ '^[0-9]{4}$'),
  remarks text
);
create index on material (category_id, code);
create index on material (category_id, name collate "zh-x-icu", id);
create index on material (name collate "zh-x-icu", id);
create index on material (updated_at, id);
create index on material using gin (name gin_trgm_ops);
call hub.follow('material', 'Material');

create table material_classification (
  id bigint generated always as identity primary key,
  material_id bigint not null references material on delete cascade,
  category_id bigint not null references material_category,
  unique (material_id, category_id)
);
create index on material_classification (category_id);
call hub.follow('material_classification', 'MaterialClassification');
call hub.follow_part('material_classification', 'material_id', 'material', 'Material');

create table depot (${recordColumns},
  name text not null check (name <> ''),
  level text not null check (level in ('NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'ENTERPRISE')),
  owner_kind text not null check (owner_kind in ('RESERVE_DEPOT', 'ENTERPRISE', 'RESCUE_TEAM', 'OTHER')),
  active boolean not null default true,
  address text,
  region_id bigint references region,
  organization_id bigint references organization,${placeColumns},
  area_square_metre numeric(14, 6) check (area_square_metre > 0),
  volume_cubic_metre numeric(14, 6) check (volume_cubic_metre > 0),
  manager_name text,
  manager_phone text,
  duty_phone text,
  remarks text
);
create index on depot (region_id, code);
create index on depot (organization_id);
create index on depot (name collate "zh-x-icu", id);
create index on depot using gist (position);
create index on depot using gin (name gin_trgm_ops);
call hub.follow('depot', 'Depot');

create table agreement (${recordColumns},
  title text not null check (title <> ''),
  counterparty text not null check (counterparty <> ''),
  organization_id bigint references organization,
  region_id bigint references region,
  valid_from date not null,
  valid_to date not null,
  contact_name text,
  contact_phone text,
  remarks text,
  check (valid_to > valid_from)
);
create index on agreement (valid_to, id);
create index on agreement (organization_id);
create index on agreement (region_id);
call hub.follow('agreement', 'Agreement');

create table agreement_item (
  id bigint generated always as identity primary key,
  agreement_id bigint not null references agreement on delete cascade,
  material_id bigint not null references material,
  guaranteed_quantity numeric(16, 3) not null check (guaranteed_quantity > 0),
  delivery_hours integer not null check (delivery_hours between 0 and 8760),
  unit_price_yuan numeric(16, 2) check (unit_price_yuan >= 0),
  unique (agreement_id, material_id)
);
create index on agreement_item (material_id);
call hub.follow('agreement_item', 'AgreementItem');
call hub.follow_part('agreement_item', 'agreement_id', 'agreement', 'Agreement');

create table stock_lot (${recordColumns},
  material_id bigint not null references material,
  depot_id bigint not null references depot,
  agreement_id bigint references agreement,
  batch_number text,
  serial_number text,
  quantity numeric(16, 3) not null default 0 check (quantity >= 0),
  reserved numeric(16, 3) not null default 0 check (reserved >= 0),
  in_transit numeric(16, 3) not null default 0 check (in_transit >= 0),
  production_date date,
  purchase_date date,
  expiry_date date,
  unit_price numeric(16, 2) check (unit_price >= 0),
  currency text not null default 'CNY' check (currency ~ '^[A-Z]{3}$'),
  condition text not null default 'GOOD' check (condition in ('NEW', 'GOOD', 'NEEDS_REPAIR', 'UNUSABLE')),
  last_maintenance date,
  next_maintenance date,
  capital_source text check (capital_source in ('GOVERNMENT', 'GOVERNMENT_SUPPORT', 'ENTERPRISE', 'OTHER')),
  reserve_method text not null default 'PHYSICAL' check (reserve_method in ('PHYSICAL', 'AGREEMENT', 'NONE', 'OTHER')),
  supplier text,
  remarks text,
  constraint stock_lot_reserved_within_quantity check (reserved <= quantity),
  check (expiry_date is null or production_date is null or expiry_date > production_date)
);
create index on stock_lot (material_id, expiry_date, id);
create index on stock_lot (depot_id, expiry_date, id);
create index on stock_lot (expiry_date, id);
create index on stock_lot (agreement_id);
create index on stock_lot (next_maintenance, id) where next_maintenance is not null;
call hub.follow('stock_lot', 'StockLot');

create table stock_movement (${recordColumns},
  lot_id bigint not null references stock_lot,
  kind text not null check (kind in ('RECEIPT', 'ISSUE', 'TRANSFER_OUT', 'TRANSFER_IN', 'RETURN', 'SCRAP', 'COUNT', 'RESERVE', 'RELEASE')),
  quantity_change numeric(16, 3) not null,
  reserved_change numeric(16, 3) not null,
  balance numeric(16, 3) not null check (balance >= 0),
  reserved_balance numeric(16, 3) not null check (reserved_balance >= 0),
  occurred_at timestamptz not null,
  transfer text,
  document_number text,
  event_type_id bigint references event_type,
  reason text,
  recorded_by text not null
);
create index on stock_movement (lot_id, id);
create index on stock_movement (occurred_at, id);
create index on stock_movement (transfer) where transfer is not null;
create index on stock_movement (event_type_id);
call hub.follow('stock_movement', 'StockMovement');
create sequence hub.movement_number;
create function hub.new_movement_code() returns text language sql volatile as $$ select 'MV-' || lpad(n::text, greatest(8, length(n::text)), '0') from nextval('hub.movement_number') n $$;

-- Numbers of transfers, and the lots that they lead from and to.
create table stock_transfer (
  id bigint generated always as identity primary key,
  number text not null unique generated always as ('DB-' || lpad(id::text, greatest(8, length(id::text)), '0')) stored,
  from_lot_id bigint not null references stock_lot,
  to_lot_id bigint not null references stock_lot,
  check (from_lot_id <> to_lot_id)
);
create index on stock_transfer (from_lot_id);
create index on stock_transfer (to_lot_id);
call hub.follow('stock_transfer', 'StockTransfer');

create table required_holding (${recordColumns},
  material_id bigint references material,
  category_id bigint references material_category,
  depot_id bigint references depot,
  region_id bigint references region,
  organization_id bigint references organization,
  minimum_quantity numeric(16, 3) not null check (minimum_quantity >= 0),
  per_person numeric(16, 3) check (per_person > 0),
  persons integer check (persons > 0),
  spare_in_use integer check (spare_in_use > 0),
  spare_kept integer check (spare_kept > 0),
  -- the larger of the minimum and the per-person need, plus the spare kept for each full or begun lot in use
  required_quantity numeric(16, 3) generated always as (
    greatest(minimum_quantity, coalesce(per_person * persons, 0))
    + coalesce(ceil(greatest(minimum_quantity, coalesce(per_person * persons, 0)) / spare_in_use) * spare_kept, 0)
  ) stored,
  unit text not null,
  basis text not null check (basis <> ''),
  valid_from date,
  valid_to date,
  check (valid_to is null or valid_from is null or valid_to > valid_from),
  check ((spare_in_use is null) = (spare_kept is null)),
  check ((per_person is null) = (persons is null)),
  constraint required_holding_of_one_thing check (num_nonnulls(material_id, category_id) = 1),
  constraint required_holding_by_one_holder check (num_nonnulls(depot_id, region_id, organization_id) = 1)
);
create index on required_holding (material_id);
create index on required_holding (category_id);
create index on required_holding (depot_id);
create index on required_holding (region_id);
create index on required_holding (organization_id);
call hub.follow('required_holding', 'RequiredHolding');
`);
  }
}
