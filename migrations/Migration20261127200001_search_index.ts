import { Migration } from '@mikro-orm/migrations';

/** What the full-text indexes hold, how far they follow the change log, and what they could not take. Derived: all of it can be made anew from the records. */
export class Migration20261127200001_search_index extends Migration {
  override up(): void {
    this.addSql(`
set local search_path to public;
-- One row an index. An index in the engine is known again by the moment of its creation, which a swap carries along and which an engine that lost its data cannot have.
create table search_index (
  name text primary key,
  generation integer,
  identity text,
  settings text,
  lexicon_version integer,
  built_at timestamptz,
  -- the index that is built beside, and the last record that it holds
  next_generation integer,
  next_identity text,
  next_settings text,
  next_lexicon_version integer,
  next_since timestamptz,
  next_after bigint,
  next_done integer,
  next_total integer,
  -- what an operator asked for
  wanted text check (wanted in ('REBUILD', 'REPAIR')),
  problem text,
  -- the day for which what is in force was worked out
  day date,
  checked_at timestamptz,
  checked jsonb,
  check ((generation is null) = (identity is null)),
  check ((next_generation is null) = (next_identity is null))
);
create sequence search_generation;

-- What the engine was told and confirmed, document by document.
create table search_document (
  generation integer not null,
  id text not null,
  root bigint not null,
  mark text not null,
  primary key (generation, id)
);
create index search_document_root on search_document (generation, root);

-- How far the indexes follow the change log.
create table search_position (
  single boolean primary key default true check (single),
  position bigint not null,
  change bigint not null,
  moved_at timestamptz not null default clock_timestamp()
);

-- Documents that the engine refuses, with its reason.
create table search_refusal (
  name text not null,
  id text not null,
  root bigint not null,
  mark text not null,
  reason text not null,
  since timestamptz not null default clock_timestamp(),
  primary key (name, id)
);
`);
  }

  override down(): void {
    this.addSql(`
drop table search_refusal, search_position, search_document, search_index;
drop sequence search_generation;
`);
  }
}
