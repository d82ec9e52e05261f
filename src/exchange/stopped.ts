import type { Sentence } from '../platform/language.js';

/** Ends an import before its end: a file that cannot be read, wrong usage, or a hub that cannot be reached. */
export class ImportStopped extends Error {
  override name = 'ImportStopped';

  constructor(readonly sentence: Sentence) {
    super(`${sentence.zh}\n${sentence.en}`);
  }
}

/** The fault that ends an import, in both languages. */
export const stopped = (zh: string, en: string): ImportStopped => new ImportStopped({ zh, en });
