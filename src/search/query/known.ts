import type { Database } from '../../platform/database.js';
import { longestQuery, understand, type Understanding } from './understanding.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

/** Milliseconds after which the version of the lexicon is looked at again. */
const fresh = 2_000;

const understandings = new WeakMap<Vocabulary, Map<string, Understanding>>();
const mostUnderstandings = 500;

/** What a text asks for; kept for the texts that were last asked, as long as the vocabulary stays. */
export function understood(text: string, vocabulary: Vocabulary): Understanding {
  let kept = understandings.get(vocabulary);
  if (!kept) understandings.set(vocabulary, (kept = new Map<string, Understanding>()));
  let found = kept.get(text);
  if (!found) {
    found = understand(text, vocabulary);
    if (kept.size >= mostUnderstandings) kept.delete(kept.keys().next().value!);
    if (text.length <= longestQuery) kept.set(text, found);
  }
  return found;
}

interface Known {
  vocabulary: Promise<Vocabulary>;
  checked: number;
  checking: boolean;
}

const known = new WeakMap<Database, Known>();

/** The vocabulary of a database, read when it is first needed and again, beside the searches, when the lexicon has another version. */
export function knownVocabulary(database: Database): Promise<Vocabulary> {
  const kept = known.get(database);
  if (!kept) return read(database).vocabulary;
  if (!kept.checking && performance.now() - kept.checked > fresh) {
    kept.checking = true;
    void renewed(database, kept).finally(() => {
      kept.checking = false;
      kept.checked = performance.now();
    });
  }
  return kept.vocabulary;
}

function read(database: Database): Known {
  const made: Known = { vocabulary: readVocabulary(database), checked: performance.now(), checking: false };
  known.set(database, made);
  made.vocabulary.catch(() => known.get(database) === made && known.delete(database));
  return made;
}

async function renewed(database: Database, kept: Known): Promise<void> {
  try {
    const { version } = await kept.vocabulary;
    const [row] = await database.read<{ version: string }>({ text: 'select version::text from lexicon_version', values: [] });
    if (Number(row!.version) !== version) kept.vocabulary = Promise.resolve(await readVocabulary(database));
  } catch {
    // what is known goes on to serve while the database is away
  }
}
