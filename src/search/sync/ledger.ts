import type { SearchDocument } from '../indexes/documents.js';
import type { Refused } from './writing.js';

type Query = <Row extends Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;

/** What must be written so that an index holds exactly the documents given of some records. */
export interface Difference {
  add: SearchDocument[];
  remove: string[];
}

/** Compares documents of records with what was noted of them; documents that the engine refused as they stand are left out. */
export async function differenceTo(
  query: Query,
  name: string,
  generation: number,
  roots: readonly number[],
  documents: readonly SearchDocument[],
): Promise<Difference> {
  const noted = await query<{ id: string; mark: string; refused: boolean }>(
    `select id, mark, false as refused from search_document where generation = $1 and root = any($2::bigint[])
     union all select id, mark, true from search_refusal where name = $3 and root = any($2::bigint[])`,
    [generation, roots, name],
  );
  const held = new Map(noted.filter(({ refused }) => !refused).map(({ id, mark }) => [id, mark]));
  const refused = new Map(noted.filter((note) => note.refused).map(({ id, mark }) => [id, mark]));
  const wanted = new Set(documents.map(({ id }) => id));
  return {
    add: documents.filter(({ id, mark }) => held.get(id) !== mark && refused.get(id) !== mark),
    remove: [...held.keys()].filter((id) => !wanted.has(id)),
  };
}

/** Notes what an index holds after a difference was written to it. */
export async function noteWritten(
  query: Query,
  name: string,
  generation: number,
  { add, remove }: Difference,
  refused: readonly Refused[],
): Promise<void> {
  const bad = new Set(refused.map(({ document }) => document.id));
  const taken = add.filter(({ id }) => !bad.has(id));
  // an earlier form of a refused document would be told as if it were the present one
  const gone = [...remove, ...bad];
  if (gone.length > 0) await query('delete from search_document where generation = $1 and id = any($2)', [generation, gone]);
  if (taken.length > 0)
    await query(
      `insert into search_document (generation, id, root, mark) select $1, * from unnest($2::text[], $3::bigint[], $4::text[])
       on conflict (generation, id) do update set root = excluded.root, mark = excluded.mark`,
      [generation, taken.map(({ id }) => id), taken.map(({ root }) => root), taken.map(({ mark }) => mark)],
    );
  const noLonger = [...taken.map(({ id }) => id), ...remove];
  if (noLonger.length > 0) await query('delete from search_refusal where name = $1 and id = any($2)', [name, noLonger]);
  if (refused.length > 0)
    await query(
      `insert into search_refusal (name, id, root, mark, reason) select $1, * from unnest($2::text[], $3::bigint[], $4::text[], $5::text[])
       on conflict (name, id) do update set root = excluded.root, mark = excluded.mark, reason = excluded.reason, since = clock_timestamp()`,
      [
        name,
        refused.map(({ document }) => document.id),
        refused.map(({ document }) => document.root),
        refused.map(({ document }) => document.mark),
        refused.map(({ reason }) => reason),
      ],
    );
}
