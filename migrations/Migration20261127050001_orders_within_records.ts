import { Migration } from '@mikro-orm/migrations';

/** Indexes in the order in which linked records and versions are read, so that short lists are not sorted anew for each record. */
export class Migration20261127050001_orders_within_records extends Migration {
  override up(): void {
    this.addSql(`
drop index plan_expert_plan_id_position_idx;
create index on plan_expert (plan_id, position, expert_id);
create index on plan_regulation (plan_id, position, regulation_id);
create index on plan_team (plan_id, position, team_id);
create index on case_plan (case_id, position, plan_id);
create index on plan_version (plan_id, (coalesce(effective_on, issued_on)) desc nulls last, id desc);`);
  }
}
