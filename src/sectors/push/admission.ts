import type { Notes } from '../../records/notes.js';
import { recordsOf } from '../../records/import.js';
import type { Admitted, Contract, Prepared } from '../feed.js';
import { noteSentences } from './noteSentences.js';

/** The records of a batch as the contract lets them in, with notes of what was dropped; nothing later sees what was. */
export function admitted({ admit, prepare }: Contract, given: unknown, notes: Notes): Pick<Admitted, 'record' | 'refused'>[] {
  const records: unknown[] = recordsOf(given);
  if (prepare) return noted(prepare(records), notes);
  if (!admit) return records.map((record) => ({ record }));
  return records.map((record, index) => {
    const taken = admit(record);
    for (const { code, field } of taken.notes) notes.add(index, code, field, noteSentences[code]);
    return taken;
  });
}

function noted(prepared: readonly Prepared[], notes: Notes): Prepared[] {
  prepared.forEach((record, index) => {
    for (const { code, field } of record.notes) notes.add(index, code, field, noteSentences[code]);
  });
  return [...prepared];
}
