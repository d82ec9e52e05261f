import type { Sentence } from '../../src/platform/language.js';

/** What was written of one library: its tables, for the planner's statistics, and a sentence that counts the records. */
export interface Filled {
  tables: readonly string[];
  sentence: Sentence;
}
