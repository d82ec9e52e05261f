import { Migration } from '@mikro-orm/migrations';

/** Extensions, the change log with its commit-ordered moments, and what every record table shares. */
export class Migration20261123000001_change_log extends Migration {
  override up(): void {
    this.addSql(`
-- a role named hub would else find its tables in the schema of that name, and another role would not find them
set local search_path to public;
create extension if not exists cube;
create extension if not exists earthdistance;
create extension if not exists pg_trgm;
create schema if not exists hub;

-- One row a transaction that changed a record. It is stamped when the transaction commits, under a lock that is
-- released after the commit is visible: positions and times therefore appear in commit order, and whoever has seen
-- position n will never meet a smaller one later.
create table moment (
  id bigint generated always as identity primary key,
  position bigint unique,
  at timestamptz unique,
  caller text not null,
  request_id text,
  operation text
);
create sequence hub.moment_position;

-- One row a changed record: the row before and after, whatever path the change took.
create table change (
  id bigint generated always as identity primary key,
  moment bigint not null references moment,
  type text not null,
  record_id bigint not null,
  action text not null check (action in ('CREATE', 'UPDATE', 'DELETE')),
  version integer,
  before jsonb,
  after jsonb
);
create index change_record on change (type, record_id, moment);
create index change_moment on change (moment, type);

create function hub.current_moment() returns bigint language plpgsql as $$
declare
  known bigint := nullif(current_setting('hub.moment', true), '')::bigint;
begin
  if known is null then
    insert into moment (caller, request_id, operation)
    values (
      coalesce(nullif(current_setting('hub.caller', true), ''), 'database:' || session_user),
      nullif(current_setting('hub.request_id', true), ''),
      nullif(current_setting('hub.operation', true), '')
    ) returning id into known;
    perform set_config('hub.moment', known::text, true);
  end if;
  return known;
end $$;

create function hub.stamp_moment() returns trigger language plpgsql as $$
declare
  stamped bigint;
begin
  perform pg_advisory_xact_lock(320700, 1);
  update moment set
    position = nextval('hub.moment_position'),
    at = greatest(clock_timestamp(), (select max(at) + interval '1 microsecond' from moment))
  where id = new.id returning position into stamped;
  perform pg_notify('hub_moments', stamped::text);
  return null;
end $$;
create constraint trigger stamp_moment after insert on moment
  deferrable initially deferred for each row execute function hub.stamp_moment();

create function hub.log_insert() returns trigger language plpgsql as $$
begin
  if exists (select from new_rows) then
    insert into change (moment, type, record_id, action, version, after)
    select hub.current_moment(), tg_argv[0], n.id, 'CREATE', (to_jsonb(n) ->> 'version')::integer, to_jsonb(n) from new_rows n;
  end if;
  return null;
end $$;

create function hub.log_update() returns trigger language plpgsql as $$
begin
  if exists (select from new_rows n join old_rows o on o.id = n.id where n is distinct from o) then
    insert into change (moment, type, record_id, action, version, before, after)
    select hub.current_moment(), tg_argv[0], n.id, 'UPDATE', (to_jsonb(n) ->> 'version')::integer, to_jsonb(o), to_jsonb(n)
    from new_rows n join old_rows o on o.id = n.id where n is distinct from o;
  end if;
  return null;
end $$;

create function hub.log_delete() returns trigger language plpgsql as $$
begin
  if exists (select from old_rows) then
    insert into change (moment, type, record_id, action, version, before)
    select hub.current_moment(), tg_argv[0], o.id, 'DELETE', (to_jsonb(o) ->> 'version')::integer, to_jsonb(o) from old_rows o;
  end if;
  return null;
end $$;

create function hub.refuse_truncate() returns trigger language plpgsql as $$
begin
  raise exception 'truncate would escape the change log: delete the rows instead';
end $$;

create function hub.touch_record() returns trigger language plpgsql as $$
declare
  -- whoever sets another version asks for a new one, because something that belongs to the record changed
  asked boolean := new.version is distinct from old.version;
begin
  new.version := old.version;
  new.created_at := old.created_at;
  new.updated_at := old.updated_at;
  -- generated columns are still null in a before trigger: they are left out of the comparison
  if asked or new is distinct from old and (tg_nargs = 0 or to_jsonb(new) - tg_argv <> to_jsonb(old) - tg_argv) then
    new.version := old.version + 1;
    new.updated_at := clock_timestamp();
  end if;
  return new;
end $$;

-- Puts a table under the change log. A table of records (one with a version) also keeps version and times.
create procedure hub.follow(target regclass, type text) language plpgsql as $$
declare
  generated text := (select string_agg(quote_literal(attname), ', ') from pg_attribute where attrelid = target and attgenerated <> '');
begin
  execute format('create trigger log_insert after insert on %s referencing new table as new_rows for each statement execute function hub.log_insert(%L)', target, type);
  execute format('create trigger log_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function hub.log_update(%L)', target, type);
  execute format('create trigger log_delete after delete on %s referencing old table as old_rows for each statement execute function hub.log_delete(%L)', target, type);
  execute format('create trigger refuse_truncate before truncate on %s for each statement execute function hub.refuse_truncate()', target);
  if exists (select from pg_attribute where attrelid = target and attname = 'version' and not attisdropped) then
    execute format('create trigger touch_record before update on %s for each row execute function hub.touch_record(%s)', target, generated);
  end if;
end $$;

-- A change of what belongs to a record and stands in a table of its own, such as the items of an agreement, gives the
-- record a new version too, once a transaction, so that nobody overwrites it unseen and followers of the record learn of it.
create function hub.touch_owner() returns trigger language plpgsql as $$
declare
  changed text := case tg_op
    when 'INSERT' then 'select n.%1$I as owner from new_rows n'
    when 'DELETE' then 'select o.%1$I as owner from old_rows o'
    else 'select unnest(array[n.%1$I, o.%1$I]) as owner from new_rows n join old_rows o on o.id = n.id where n is distinct from o' end;
begin
  execute format('update %2$s t set version = t.version + 1 where t.id in (' || changed || ') and not exists (select from change c where c.moment = nullif(current_setting(''hub.moment'', true), '''')::bigint and c.type = %3$L and c.record_id = t.id)', tg_argv[0], tg_argv[1], tg_argv[2]);
  return null;
end $$;
create procedure hub.follow_part(target regclass, key text, owner regclass, owner_type text) language plpgsql as $$
begin
  execute format('create trigger touch_owner_insert after insert on %s referencing new table as new_rows for each statement execute function hub.touch_owner(%L, %L, %L)', target, key, owner, owner_type);
  execute format('create trigger touch_owner_update after update on %s referencing old table as old_rows new table as new_rows for each statement execute function hub.touch_owner(%L, %L, %L)', target, key, owner, owner_type);
  execute format('create trigger touch_owner_delete after delete on %s referencing old table as old_rows for each statement execute function hub.touch_owner(%L, %L, %L)', target, key, owner, owner_type);
end $$;

-- 13812345678 -> 138****5678; 0518-85812345 -> 0518****2345; shorter texts keep their last two characters.
create function hub.mask_phone(value text) returns text language sql immutable parallel safe as $$
  select case when length(value) >= 11 then left(value, case when value like '0%' then 4 else 3 end) || '****' || right(value, 4)
              else '****' || right(value, 2) end where value is not null
$$;
-- 张三丰 -> 张**
create function hub.mask_name(value text) returns text language sql immutable parallel safe as $$
  select left(value, 1) || repeat('*', greatest(length(value) - 1, 1)) where value is not null
$$;
`);
  }

  override down(): void {
    throw new Error('The change log is the history of every record and is never removed. Restore a backup instead.');
  }
}
