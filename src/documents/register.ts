import type { Database } from '../platform/database.js';
import type { Document } from './manifest.js';

/** A registered document as it is listed. */
export interface Registered {
  sha256: string;
  name: string;
  client: string;
  registeredAt: string;
}

/** Registers the documents of a client in one transaction; those that are registered already stay as they are. */
export async function registerDocuments(
  database: Database,
  client: string,
  documents: readonly Document[],
): Promise<{ inserted: number; unchanged: number }> {
  return database.transaction({ caller: 'command:documents', requestId: null, operation: 'registerDocuments' }, async (connection) => {
    let inserted = 0;
    for (const { sha256, otherId, name, text } of documents) {
      const { rowCount } = await connection.query(
        `insert into trusted_document (sha256, other_id, name, client, document) values ($1, $2, $3, $4, $5)
         on conflict (sha256) do update set other_id = excluded.other_id where trusted_document.other_id is null and excluded.other_id is not null`,
        [sha256, otherId, name, client, text],
      );
      inserted += rowCount ?? 0;
    }
    return { inserted, unchanged: documents.length - inserted };
  });
}

/** The registered documents, of one client or of all. */
export async function listDocuments(database: Database, client: string | null): Promise<Registered[]> {
  const { rows } = await database.primary.query<Registered>(
    `select sha256, name, client, to_char(registered_at, 'YYYY-MM-DD HH24:MI') as "registeredAt" from trusted_document where $1::text is null or client = $1 order by client, name, sha256`,
    [client],
  );
  return rows;
}

/** Removes documents by their hashes, or all of a client; gives how many there were. */
export async function removeDocuments(
  database: Database,
  { hashes, client }: { hashes: readonly string[]; client: string | null },
): Promise<number> {
  const { rowCount } = await database.primary.query(
    `delete from trusted_document where sha256 = any($1) or ($2::text is not null and client = $2)`,
    [hashes, client],
  );
  return rowCount ?? 0;
}
