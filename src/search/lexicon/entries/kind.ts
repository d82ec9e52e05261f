import { choice, custom, FieldFault, text } from '../../../records/fields.js';
import type { InputFault } from '../../../records/faults.js';
import type { RecordKind, Values } from '../../../records/kind.js';
import { indexed } from '../spelling.js';
import { faultsAmong, faultsOf, type Entry } from './rules.js';
import { LexiconEntryKind, LexiconWordKind } from './types.js';
import { lexiconEntryView } from './view.js';
import { lexiconEntryKindWords, lexiconWordKindWords } from './words.js';

const word = text('词', 'The word', 40, {
  form: /[\p{L}\p{N}]/u,
  formed: { zh: '应含文字或数字', en: 'should hold a letter or a digit' },
});

/** Words without repetitions in the spelling of the index; in a file with ; or 、 between them. */
function wordsOf(value: unknown): string[] {
  const given = Array.isArray(value) ? (value as unknown[]) : typeof value === 'string' ? value.split(/[;；,，、\n]/) : [value];
  const words = new Map<string, string>();
  for (const item of given) {
    if (item == null || (typeof item === 'string' && item.trim() === ''))
      throw new FieldFault('EMPTY_WORD', { zh: '含有空的词', en: 'hold an empty word' });
    const parsed = word.parse(item) as string;
    if (!words.has(indexed(parsed))) words.set(indexed(parsed), parsed);
  }
  return [...words.values()];
}

/** An entry as it will be stored: new values over the stored ones. */
function entryOf(values: Values, before: Values | null): Entry {
  const now = (name: string) => (values[name] === undefined ? (before?.[name] ?? null) : values[name]);
  return {
    code: String(now('code')),
    kind: now('kind') as Entry['kind'],
    term: now('term') as string | null,
    terms: (now('terms') as string[] | null) ?? [],
    wordKind: now('wordKind') as Entry['wordKind'],
  };
}

/** How entries of the lexicon are written. */
export const lexiconEntryKind: RecordKind = {
  subject: 'lexiconEntries',
  label: { zh: '词条', en: 'lexicon entry' },
  view: () => lexiconEntryView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    kind: choice('种类', 'The kind', Object.keys(LexiconEntryKind), lexiconEntryKindWords, { required: true }),
    term: { ...word, label: { zh: '词', en: 'the word' } },
    terms: custom('同义词', 'the synonyms', wordsOf),
    wordKind: choice('词典词类别', 'The kind of word', Object.keys(LexiconWordKind), lexiconWordKindWords),
    note: text('说明', 'The note', 500),
  },
  complete: (values, before) => {
    if (values['terms'] === null) values['terms'] = [];
    const kind = values['kind'] ?? before?.['kind'];
    const wordKind = values['wordKind'] === undefined ? before?.['wordKind'] : values['wordKind'];
    if (kind === 'WORD' && wordKind == null) values['wordKind'] = 'TERM';
    return faultsOf(entryOf(values, before));
  },
  async examine(query, rows) {
    // entries are weighed against each other, so they are written one after the other
    await query('select pg_advisory_xact_lock(320700, 5)', []);
    const stored = (await query(`select code, kind, term, terms, word_kind as "wordKind" from lexicon_entry`, [])) as unknown as Entry[];
    const replaced = new Set(rows.map(({ before }) => before?.['code']));
    const known = stored.filter(({ code }) => !replaced.has(code));
    return rows.map(({ values, before }): InputFault[] => {
      const entry = entryOf(values, before);
      const faults = faultsAmong(entry, known);
      if (faults.length === 0) known.push(entry);
      return faults;
    });
  },
  // a shipped entry that somebody has changed is theirs from then on: the code list no longer writes it
  async after(query, written) {
    await query(
      `update lexicon_entry set source_kind = 'MANUAL' where id = any($1::bigint[]) and source_kind = 'CODE_LIST' and updated_at >= now()`,
      [written.map(({ id }) => id)],
    );
  },
};
