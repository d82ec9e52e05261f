import { Migration } from '@mikro-orm/migrations';

/** The operations that front ends have registered. */
export class Migration20261127300003_trusted_documents extends Migration {
  override up(): void {
    this.addSql(`
create table trusted_document (
  sha256 text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  -- the id under which manifests with another hash, such as Relay's MD5, name the document
  other_id text unique check (other_id ~ '^[0-9a-f]{32}$'),
  name text not null,
  client text not null,
  document text not null,
  registered_at timestamptz not null default clock_timestamp()
);
create index trusted_document_client on trusted_document (client, name);
`);
  }

  override down(): void {
    this.addSql('drop table trusted_document;');
  }
}
