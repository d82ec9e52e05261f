import type { Database } from '../src/platform/database.js';
import type { Sentence } from '../src/platform/language.js';

/** Fills an empty hub with the demonstration city. */
export async function demonstrationCity(_database: Database, _say: (line: Sentence) => void): Promise<void> {}
