import { Migration } from '@mikro-orm/migrations';

/** The audit log: append-only, chained by hashes in commit order, cleared only by a function that leaves a chained marker. */
export class Migration20261127350001_audit extends Migration {
  override up(): void {
    this.addSql(`
create table audit_event (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  caller text not null,
  role text,
  department text,
  address text,
  request_id text,
  action text not null check (action <> ''),
  result text not null check (result in ('OK', 'REFUSED', 'DENIED', 'FAILED')),
  code text,
  records text[] not null default '{}',
  purpose text,
  incident text,
  -- the transaction in the change log whose changes the event accounts for
  moment bigint,
  -- alike events of one minute may be told as one
  occurrences integer not null default 1 check (occurrences > 0),
  details jsonb not null default '{}'
);
create index on audit_event (at);
create index on audit_event (caller, at);
create index on audit_event (action, at);
create index on audit_event (moment) where moment is not null;
create index on audit_event using gin (records);

-- The chain: one row an event, in commit order without a gap. The hash covers the hash before it and everything that
-- the event says, so that no event can be changed, removed, inserted or moved without breaking the rows after it.
create table audit_link (
  position bigint primary key check (position > 0),
  event_id bigint not null unique,
  algorithm text not null,
  hash text not null
);

create function hub.audit_hash(algorithm text, content text) returns text language plpgsql stable as $$
declare
  hashed bytea;
begin
  if algorithm = 'sha256' then
    return encode(sha256(convert_to(content, 'UTF8')), 'hex');
  end if;
  -- other algorithms are those of OpenSSL, by the extension pgcrypto
  execute 'select public.digest($1, $2)' into hashed using convert_to(content, 'UTF8'), algorithm;
  return encode(hashed, 'hex');
end $$;

-- What the hash of an event covers beside the hash before it, as a JSON list.
create function hub.audit_content(place bigint, algorithm text, e public.audit_event) returns text language sql stable as $$
  select json_build_array(place, algorithm, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.caller, e.role, e.department, e.address,
    e.request_id, e.action, e.result, e.code, to_json(e.records), e.purpose, e.incident, e.moment, e.occurrences, e.details::text)::text
$$;

-- Events of transactions that see the database as it was when they began: they cannot see the end of the chain, and are
-- linked by the next transaction that can.
create table audit_waiting (
  event_id bigint primary key
);

create function hub.link_audit(e public.audit_event) returns void language plpgsql security definer set search_path = public as $$
declare
  chosen text := coalesce(nullif(current_setting('hub.audit_algorithm', true), ''), 'sha256');
  last audit_link;
begin
  select * into last from audit_link order by position desc limit 1;
  insert into audit_link (position, event_id, algorithm, hash)
  values (coalesce(last.position, 0) + 1, e.id, chosen,
    hub.audit_hash(chosen, coalesce(last.hash, '') || E'\\n' || hub.audit_content(coalesce(last.position, 0) + 1, chosen, e)));
end $$;

-- Runs when the transaction commits, under the lock that also stamps the moments of the change log: events are chained
-- in commit order, and the lock is held no longer than the commit takes.
create function hub.chain_audit() returns trigger language plpgsql security definer set search_path = public as $$
declare
  earlier audit_event;
begin
  perform pg_advisory_xact_lock(320700, 1);
  if current_setting('transaction_isolation') <> 'read committed' then
    insert into audit_waiting values (new.id);
    return null;
  end if;
  for earlier in select e.* from audit_waiting w join audit_event e on e.id = w.event_id order by e.id loop
    perform hub.link_audit(earlier);
    delete from audit_waiting where event_id = earlier.id;
  end loop;
  perform hub.link_audit(new);
  return null;
end $$;
create constraint trigger chain_audit after insert on audit_event
  deferrable initially deferred for each row execute function hub.chain_audit();

create function hub.refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only: % is refused; call hub.clear_audit() for what is older than six months', lower(tg_op)
    using errcode = 'insufficient_privilege';
end $$;
create trigger refuse_update before update on audit_event for each statement execute function hub.refuse_audit_change();
create trigger refuse_update before update on audit_link for each statement execute function hub.refuse_audit_change();
create trigger refuse_truncate before truncate on audit_event for each statement execute function hub.refuse_audit_change();
create trigger refuse_truncate before truncate on audit_link for each statement execute function hub.refuse_audit_change();

-- A row may go only with a marker of the same transaction that tells of it, and not before six months.
create function hub.guard_audit_removal() returns trigger language plpgsql as $$
declare
  place bigint;
  written timestamptz;
begin
  if tg_table_name = 'audit_link' then
    place := old.position;
  else
    select position into place from public.audit_link where event_id = old.id;
    written := old.at;
  end if;
  if place is null or written > now() - interval '6 months' or not exists (
    select from public.audit_event m where m.action = 'clearAudit' and m.at > now() - interval '1 day'
      and m.details ->> 'transaction' = pg_current_xact_id()::text and (m.details ->> 'to')::bigint >= place
      and (m.details ->> 'before')::timestamptz <= now() - interval '6 months')
  then
    raise exception 'the audit log is append-only: delete is refused; call hub.clear_audit() for what is older than six months'
      using errcode = 'insufficient_privilege';
  end if;
  return old;
end $$;
create trigger guard_removal before delete on audit_event for each row execute function hub.guard_audit_removal();
create trigger guard_removal before delete on audit_link for each row execute function hub.guard_audit_removal();

-- Removes the events written before an instant, which lies at least six months back, from the beginning of the chain;
-- an event says which and with which hash they ended. Gives their number.
create function hub.clear_audit(before timestamptz) returns bigint language plpgsql security definer set search_path = public as $$
declare
  first bigint;
  upto bigint;
  ending audit_link;
begin
  if before > now() - interval '6 months' then
    raise exception 'the audit log is kept for six months at least: % is too recent', before using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(320700, 1);
  select min(position) into first from audit_link;
  select l.position - 1 into upto from audit_link l join audit_event e on e.id = l.event_id where e.at >= before order by l.position limit 1;
  -- the newest event always stays: the next one is chained to it
  upto := least(coalesce(upto, (select max(position) from audit_link)), (select max(position) - 1 from audit_link));
  if first is null or upto < first then
    return 0;
  end if;
  select * into ending from audit_link where position = upto;
  insert into audit_event (caller, request_id, action, result, details)
  values (coalesce(nullif(current_setting('hub.caller', true), ''), 'database:' || session_user), nullif(current_setting('hub.request_id', true), ''), 'clearAudit', 'OK',
    jsonb_build_object('from', first, 'to', upto, 'hash', ending.hash, 'before', before, 'transaction', pg_current_xact_id()::text));
  delete from audit_event e using audit_link l where l.event_id = e.id and l.position between first and upto;
  delete from audit_link l where l.position between first and upto;
  return upto - first + 1;
end $$;
revoke execute on function hub.clear_audit(timestamptz) from public;

-- Whatever changes records leaves an event, by hand-run SQL too: one that the hub did not write is written here.
create or replace function hub.stamp_moment() returns trigger language plpgsql as $$
declare
  stamped bigint;
begin
  perform pg_advisory_xact_lock(320700, 1);
  update moment set
    position = nextval('hub.moment_position'),
    at = greatest(clock_timestamp(), (select max(at) + interval '1 microsecond' from moment))
  where id = new.id returning position into stamped;
  if not exists (select from audit_event where moment = new.id) then
    insert into audit_event (caller, request_id, action, result, moment, address)
    values (new.caller, new.request_id, coalesce(new.operation, 'sql'), 'OK', new.id, host(inet_client_addr()));
  end if;
  perform pg_notify('hub_moments', stamped::text);
  return null;
end $$;

-- Gives a role what the hub needs to run and nothing by which the audit log could be changed: no update, no delete, no
-- truncate, no trigger, and, since the role owns nothing, no altering and no dropping.
create procedure hub.grant_hub(hub_role name) language plpgsql as $$
begin
  execute format('grant usage on schema public, hub to %I', hub_role);
  execute format('grant select, insert, update, delete on all tables in schema public, hub to %I', hub_role);
  execute format('grant usage, select, update on all sequences in schema public, hub to %I', hub_role);
  execute format('revoke all on audit_event, audit_link, audit_waiting from %I', hub_role);
  execute format('grant select on audit_event to %I', hub_role);
  -- time and number of an event are the database''s to give
  execute format('grant insert (caller, role, department, address, request_id, action, result, code, records, purpose, incident, moment, occurrences, details) on audit_event to %I', hub_role);
  execute format('grant select on audit_link, audit_waiting to %I', hub_role);
  execute format('grant execute on function hub.clear_audit(timestamptz) to %I', hub_role);
  if to_regclass('public.migration') is not null then
    execute format('revoke insert, update, delete on migration from %I', hub_role);
  end if;
end $$;
`);
  }

  override down(): void {
    throw new Error('The audit log is never removed. Restore a backup instead.');
  }
}
