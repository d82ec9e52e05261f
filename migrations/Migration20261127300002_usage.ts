import { Migration } from '@mikro-orm/migrations';

/** What callers and addresses have used of their allowances in the present windows, added up over all processes. */
export class Migration20261127300002_usage extends Migration {
  override up(): void {
    this.addSql(`
-- unlogged: counts of a minute are worth no write-ahead log, and a crash may forget them
create unlogged table usage_count (
  subject text not null,
  kind text not null,
  ends timestamptz not null,
  amount bigint not null,
  primary key (subject, kind, ends)
);
create index usage_count_ends on usage_count (ends);
`);
  }

  override down(): void {
    this.addSql('drop table usage_count;');
  }
}
