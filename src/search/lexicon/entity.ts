import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { recordColumns, textsColumn } from '../../records/columns.js';

/** What search knows of a word: a group of equal words, what else a word stands for, or a word that is kept whole. */
export const LexiconEntry = defineEntity({
  name: 'LexiconEntry',
  tableName: 'lexicon_entry',
  properties: {
    ...recordColumns,
    kind: p.text(),
    term: p.text().nullable(),
    terms: textsColumn(),
    wordKind: p.text().nullable(),
    note: p.text().nullable(),
  },
});
export type LexiconEntry = InferEntity<typeof LexiconEntry>;
