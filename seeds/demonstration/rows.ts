import type { PoolClient } from 'pg';

/** Where a reference finds its row: by the code, within a scheme where codes are unique in one only. */
export interface Reference {
  table: string;
  scheme?: string;
}

/** How rows become a table: plain columns with their types, and references that are given by code. */
export interface RowShape {
  table: string;
  columns: Readonly<Record<string, string>>;
  references?: Readonly<Record<string, Reference>>;
  /** Whether the rows are records, which tell their source. */
  record: boolean;
}

/** Inserts rows by one statement, their ids ascending in the order given; a row whose code is already there is left out. Answers how many were inserted. */
export async function insertRows(
  client: PoolClient,
  { table, columns, references = {}, record }: RowShape,
  rows: readonly object[],
): Promise<number> {
  const plain = Object.keys(columns);
  const named = Object.entries(references);
  const given = [...plain.map((column) => `${column} ${columns[column]}`), ...named.map(([column]) => `"${column}" text`)];
  const values: unknown[] = [JSON.stringify(rows)];
  const joins = named.map(([column, reference]) => {
    const scheme = reference.scheme === undefined ? '' : ` and ${column}_row.scheme = $${values.push(reference.scheme)}`;
    return `left join ${reference.table} ${column}_row on ${column}_row.code = g."${column}"${scheme}`;
  });
  const source = record ? [`$${values.push('DEMONSTRATION')}`, `$${values.push('演示数据')}`] : [];
  const { rowCount } = await client.query(
    `insert into ${table} (${[...plain, ...named.map(([column]) => `${column}_id`), ...(record ? ['source_kind', 'source_reference'] : [])].join(', ')})
     select ${[...plain.map((column) => `g."${column}"`), ...named.map(([column]) => `${column}_row.id`), ...source].join(', ')}
     from rows from (json_to_recordset($1::json) as (${given.join(', ')})) with ordinality g(${[...plain, ...Object.keys(references), '#'].map((column) => `"${column}"`).join(', ')})
     ${joins.join('\n     ')}
     order by g."#" on conflict ${record ? '(code) ' : ''}do nothing`,
    values,
  );
  return rowCount ?? 0;
}
