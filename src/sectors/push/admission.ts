import type { Notes } from '../../records/notes.js';
import { recordsOf } from '../../records/import.js';
import type { Admitted, Contract } from '../feed.js';
import { noteSentences } from './noteSentences.js';

/** The records of a batch as the contract lets them in, with notes of what was dropped; nothing later sees what was. */
export function admitted({ admit }: Contract, given: unknown, notes: Notes): Pick<Admitted, 'record' | 'refused'>[] {
  const records: unknown[] = recordsOf(given);
  if (!admit) return records.map((record) => ({ record }));
  return records.map((record, index) => {
    const taken = admit(record);
    for (const { code, field } of taken.notes) notes.add(index, code, field, noteSentences[code]);
    return taken;
  });
}
