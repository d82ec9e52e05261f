import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileRow } from '../../../src/exchange/rows.js';
import { openTable, type TableOptions } from '../../../src/exchange/tabular.js';

/** A folder of one's own for the files of a test. */
export async function testFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'hub-files-'));
  return {
    path: (name: string) => join(folder, name),
    write: async (name: string, content: string | Uint8Array) => {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The rows of a file, its cells as objects. */
export async function read(path: string, options: TableOptions = {}) {
  const table = await openTable(path, options);
  const rows: (Omit<FileRow, 'cells'> & { cells: Record<string, unknown> })[] = [];
  for await (const row of table.rows()) rows.push({ ...row, cells: Object.fromEntries(row.cells) });
  return { table, rows, columns: [...table.columns], decisions: table.decisions.map(({ zh, en }) => `${zh} ${en}`).join('\n') };
}
