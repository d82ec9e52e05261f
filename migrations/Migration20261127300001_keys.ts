import { Migration } from '@mikro-orm/migrations';

/** Several keys a client, narrower than their role, with networks, last use and rotation. */
export class Migration20261127300001_keys extends Migration {
  override up(): void {
    this.addSql(`
alter table api_key
  add column client text check (client ~ '^[a-z0-9][a-z0-9._-]{0,62}$'),
  add column owner text,
  add column contact text,
  add column scopes text[],
  add column networks cidr[],
  add column created_by text,
  add column revoked_by text,
  add column replaces_id bigint references api_key,
  add column last_used_at timestamptz,
  add column last_used_address inet,
  -- who runs the hub does not audit it; a key that holds less than its role says so in scopes
  add constraint api_key_separated check (not (
    scopes is not null and 'audit:read' = any(scopes)
    and scopes && array['vocabulary:write', 'lexicon:write', 'key:read', 'key:write']
  ));
create index api_key_client on api_key (client);
create index api_key_created on api_key (created_at, id);
create unique index api_key_replaces on api_key (replaces_id);
`);
  }

  override down(): void {
    throw new Error('Keys that were issued are not taken back by a migration. Restore a backup instead.');
  }
}
