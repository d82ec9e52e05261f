import { Migration } from '@mikro-orm/migrations';
import { recordColumns } from './columns.js';

/** The lexicon: words that search keeps whole, and synonyms; its version grows with each change of an entry or of a place that it names. */
export class Migration20261127250001_lexicon extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
create table lexicon_entry (${recordColumns},
  kind text not null check (kind in ('GROUP', 'ONE_WAY', 'WORD')),
  term text check (term <> ''),
  terms text[] not null default '{}',
  word_kind text check (word_kind in ('TERM', 'PLACE', 'COVER')),
  note text,
  check ((kind = 'GROUP') = (term is null)),
  check ((kind = 'WORD') = (word_kind is not null)),
  check (case kind when 'GROUP' then cardinality(terms) >= 2 when 'ONE_WAY' then cardinality(terms) >= 1 else cardinality(terms) = 0 end)
);
create unique index on lexicon_entry (kind, term) where term is not null;
create index on lexicon_entry using gin (terms);
call hub.follow('lexicon_entry', 'LexiconEntry');

create table lexicon_version (
  id integer primary key default 1 check (id = 1),
  version bigint not null default 1,
  changed_by xid8,
  changed_at timestamptz not null default clock_timestamp()
);
insert into lexicon_version default values;

create function hub.count_lexicon_version() returns trigger language plpgsql as $$
begin
  update lexicon_version set version = version + 1, changed_by = pg_current_xact_id(), changed_at = clock_timestamp()
  where changed_by is distinct from pg_current_xact_id();
  return null;
end $$;
create trigger count_lexicon_version after insert or update or delete on lexicon_entry for each row execute function hub.count_lexicon_version();
create trigger count_lexicon_version after insert or delete or update of name on region for each row execute function hub.count_lexicon_version();
create trigger count_lexicon_version after insert or delete or update of name on zone for each row execute function hub.count_lexicon_version();
`);
  }
}
