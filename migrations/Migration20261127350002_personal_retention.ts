import { Migration } from '@mikro-orm/migrations';

/** Personal data leaves the change log after its time: a marker takes its place, and a mask shows the marker as it is. */
export class Migration20261127350002_personal_retention extends Migration {
  override up(): void {
    this.addSql(`
create function hub.cleared() returns text language sql immutable parallel safe as $$ select '（已按期清除）' $$;

create or replace function hub.mask_phone(value text) returns text language sql immutable parallel safe as $$
  select case when value = '（已按期清除）' then value
              when length(value) >= 11 then left(value, case when value like '0%' then 4 else 3 end) || '****' || right(value, 4)
              else '****' || right(value, 2) end where value is not null
$$;
create or replace function hub.mask_name(value text) returns text language sql immutable parallel safe as $$
  select case when value = '（已按期清除）' then value else left(value, 1) || repeat('*', greatest(length(value) - 1, 1)) end where value is not null
$$;
create or replace function hub.mask_identity(value text) returns text language sql immutable parallel safe as $$
  select case when value = '（已按期清除）' then value else repeat('*', greatest(length(value) - 4, 4)) || right(value, 4) end where value is not null
$$;
create or replace function hub.mask_email(value text) returns text language sql immutable parallel safe as $$
  select case when value = '（已按期清除）' then value else left(value, 1) || '****' || coalesce(substring(value from '@.*$'), '') end where value is not null
$$;
create or replace function hub.mask_address(value text) returns text language sql immutable parallel safe as $$
  select case when value = '（已按期清除）' then value else left(value, least(4, length(value) / 2)) || '******' end where value is not null
$$;

-- A state of a row with the marker in place of each personal value that it holds; what is empty stays so.
create function hub.without_personal(state jsonb, columns text[]) returns jsonb language sql immutable as $$
  select state || coalesce((select jsonb_object_agg(c, hub.cleared()) from unnest(columns) c where state ->> c is not null), '{}')
$$;
create function hub.holds_personal(state jsonb, columns text[]) returns boolean language sql immutable as $$
  select exists (select from unnest(columns) c where state ->> c is not null and state ->> c <> hub.cleared())
$$;

-- Clears personal values from changes of one type that were committed before an instant, so many at most; gives how many
-- it cleared. Reads of the past then show the marker; rows that have not changed since are read from their tables.
create function hub.clear_personal_history(of_type text, columns text[], before_instant timestamptz, most integer) returns integer language plpgsql as $$
declare
  cleared integer;
begin
  update change c set before = hub.without_personal(c.before, columns), after = hub.without_personal(c.after, columns)
  where c.id in (
    select o.id from change o join moment m on m.id = o.moment
    where o.type = of_type and m.at < before_instant and (hub.holds_personal(o.before, columns) or hub.holds_personal(o.after, columns))
    order by o.id limit most);
  get diagnostics cleared = row_count;
  return cleared;
end $$;
`);
  }

  override down(): void {
    throw new Error('What was cleared does not come back. Restore a backup instead.');
  }
}
