import { entityView } from '../../../reading/entityView.js';
import { history } from '../../../records/history.js';
import { LexiconEntry } from '../entity.js';

/** How entries of the lexicon are read. */
export const lexiconEntryView = entityView({
  entity: LexiconEntry,
  idPrefix: 'lex',
  scope: 'vocabulary:read',
  pinyin: ['term'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  fields: { history: history(() => lexiconEntryView) },
  filters: {
    mentions: (word, table, compilation) => {
      const place = compilation.bind(word, 'text');
      return `(${table}.term = ${place} or ${table}.terms @> array[${place}])`;
    },
  },
});
