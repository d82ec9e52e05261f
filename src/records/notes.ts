import type { Sentence } from '../platform/language.js';

/** Something about records of a batch that is no fault, as receipts keep it: what, in which field, how often, and where first. */
export interface Note {
  code: string;
  field: string | null;
  count: number;
  firstIndex: number;
  sentence: Sentence;
}

/** Collects the notes of a batch: one for each code and field, with a count. */
export class Notes {
  private readonly found = new Map<string, Note>();

  add(index: number, code: string, field: string | null, sentence: Sentence): void {
    const key = `${code} ${field ?? ''}`;
    const known = this.found.get(key);
    if (known) {
      known.count++;
      known.firstIndex = Math.min(known.firstIndex, index);
    } else this.found.set(key, { code, field, count: 1, firstIndex: index, sentence });
  }

  /** The notes, in the order of their first records. */
  list(): Note[] {
    return [...this.found.values()].sort((a, b) => a.firstIndex - b.firstIndex || a.code.localeCompare(b.code));
  }
}
