import { Migration } from '@mikro-orm/migrations';

/** Quarantine as a workplace: whose a record is, why it was refused, and what became of it. */
export class Migration20261127100002_quarantine_workplace extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
alter table quarantined_record drop constraint quarantined_record_state_check;
alter table quarantined_record
  add column caller text not null default '',
  add column department text,
  add column contract integer,
  add column reason text generated always as (errors -> 0 ->> 'code') stored,
  add column field text generated always as (errors -> 0 ->> 'pointer') stored,
  add column corrected jsonb,
  add column settled_at timestamptz,
  add column settled_by text,
  add column settled_note text,
  add column settled_receipt_id bigint references receipt,
  add constraint quarantined_record_state_check check (state in ('OPEN', 'CORRECTED', 'REPLAYED', 'DISCARDED')),
  add constraint quarantined_record_settled_check check ((state = 'OPEN') = (settled_at is null));
update quarantined_record q set caller = r.caller, department = r.department, contract = r.contract from receipt r where r.id = q.receipt_id;
alter table quarantined_record alter column caller drop default;
create index on quarantined_record (at desc, id desc);
create index on quarantined_record (department, state, subject, reason);
create index on quarantined_record (subject, state, reason, at);
create index on quarantined_record (settled_receipt_id);
create index on quarantined_record (caller, at desc);
`);
  }
}
