import { fieldFault, type InputFault } from '../../../records/faults.js';
import { synonymsOf, type LexiconRow } from '../lexicon.js';
import { indexed } from '../spelling.js';

/** Synonyms that the engine takes for one term. */
export const mostSynonyms = 50;

export interface Entry extends LexiconRow {
  code: string;
  wordKind: 'TERM' | 'PLACE' | 'COVER' | null;
}

/** What is wrong with an entry by itself. */
export function faultsOf({ kind, term, terms, wordKind }: Entry): InputFault[] {
  if (kind === 'GROUP') {
    const digits = terms.filter((word) => /^\d+$/.test(word));
    return [
      ...(term === null
        ? []
        : [
            fieldFault(
              'term',
              'NOT_FOR_GROUP',
              '同义词组没有 term，请把词都写在 terms 中',
              'A group has no term; put all its words into terms.',
            ),
          ]),
      ...(terms.length < 2 || terms.length > mostSynonyms + 1
        ? [
            fieldFault(
              'terms',
              'OUT_OF_RANGE',
              `同义词组应有 2 到 ${mostSynonyms + 1} 个不同的词`,
              `A group has 2 to ${mostSynonyms + 1} different words.`,
            ),
          ]
        : []),
      ...(digits.length > 0
        ? [
            fieldFault(
              'terms',
              'DIGITS_ONE_WAY',
              `“${digits[0]}”只有数字，只能作单向同义词：反向会把含此数字的编号都带进来`,
              `"${digits[0]}" is digits only and can only be a one-way synonym: the reverse would bring in every number that holds it.`,
              digits[0],
            ),
          ]
        : []),
      ...noWordKind(wordKind),
    ];
  }
  if (term === null) return [fieldFault('term', 'REQUIRED', '词不能为空', 'The word is required.')];
  if (kind === 'ONE_WAY')
    return [
      ...(terms.length < 1 || terms.length > mostSynonyms
        ? [
            fieldFault(
              'terms',
              'OUT_OF_RANGE',
              `单向同义词应有 1 到 ${mostSynonyms} 个不同的词`,
              `A one-way synonym has 1 to ${mostSynonyms} different words.`,
            ),
          ]
        : []),
      ...(terms.some((word) => indexed(word) === indexed(term))
        ? [fieldFault('terms', 'SAME_AS_TERM', '同义词不能就是这个词本身', 'A word is no synonym of itself.')]
        : []),
      ...noWordKind(wordKind),
    ];
  return [
    ...(terms.length > 0
      ? [
          fieldFault(
            'terms',
            'NOT_FOR_WORD',
            '词典词没有同义词，请另建同义词条',
            'A word kept whole has no synonyms; create an entry of synonyms.',
          ),
        ]
      : []),
    ...(!/^\p{Script=Han}+$/u.test(term)
      ? [
          fieldFault(
            'term',
            'NOT_HAN',
            '词典词应全为汉字：字母与数字本来就不会被切开',
            'A word kept whole is Han only: letters and digits are not cut anyway.',
            term,
          ),
        ]
      : []),
    ...([...term].length < (wordKind === 'TERM' ? 3 : 2)
      ? [
          fieldFault(
            'term',
            'TOO_SHORT',
            wordKind === 'TERM'
              ? `“${term}”不足三个字：短词会从别的词中间被切出来（如 应[急救]援），请改为同义词；地名请设 wordKind 为 PLACE`
              : '词典词至少两个字',
            wordKind === 'TERM'
              ? `"${term}" has fewer than three characters: a short word is cut out of the middle of others, as 急救 out of 应急救援. Make it a synonym; for the name of a place set wordKind to PLACE.`
              : 'A word kept whole has at least two characters.',
            term,
          ),
        ]
      : []),
  ];
}

const noWordKind = (wordKind: Entry['wordKind']): InputFault[] =>
  wordKind === null ? [] : [fieldFault('wordKind', 'NOT_FOR_SYNONYMS', 'wordKind 只用于词典词', 'Only a word kept whole has a wordKind.')];

/** What is wrong with an entry among all others, itself left out: a second entry of the word, synonyms that undo a one-way one, more than the engine takes. */
export function faultsAmong(entry: Entry, others: readonly Entry[]): InputFault[] {
  const { kind, term, terms } = entry;
  if (kind !== 'GROUP') {
    const same = others.find((other) => other.kind === kind && other.term !== null && indexed(other.term) === indexed(term!));
    if (same)
      return [
        fieldFault(
          'term',
          'TAKEN',
          `“${term}”已有词条 ${same.code}，请修改那一条`,
          `"${term}" has the entry ${same.code} already; change that one.`,
          term,
        ),
      ];
  }
  if (kind === 'WORD') return [];
  const oneWay = [...others, entry].filter((other) => other.kind === 'ONE_WAY');
  for (const one of kind === 'ONE_WAY' ? [entry] : oneWay) {
    const way = wayBack(one, [...others, entry]);
    if (way)
      return [
        fieldFault(
          'terms',
          'NOT_ONE_WAY',
          `“${one.term}”是单向同义词，但从“${way}”又能回到它：请去掉其中一个方向`,
          `"${one.term}" is a one-way synonym, yet "${way}" leads back to it: remove one of the two directions.`,
          way,
        ),
      ];
  }
  const synonyms = synonymsOf([...others, entry]);
  const full = [...terms, ...(term === null ? [] : [term])].map(indexed).find((word) => (synonyms[word]?.length ?? 0) > mostSynonyms);
  return full === undefined
    ? []
    : [
        fieldFault(
          'terms',
          'TOO_MANY',
          `“${full}”在各词条中合计超过 ${mostSynonyms} 个同义词`,
          `"${full}" has more than ${mostSynonyms} synonyms over all entries.`,
          full,
        ),
      ];
}

/** The target of a one-way entry from which other entries lead back to its word. */
function wayBack({ term, terms }: Entry, all: readonly Entry[]): string | undefined {
  const synonyms = synonymsOf(all);
  const home = indexed(term!);
  return terms.find((target) => {
    const seen = new Set([indexed(target)]);
    for (const word of seen) {
      if (word === home) return true;
      for (const next of synonyms[word] ?? []) seen.add(next);
    }
    return false;
  });
}
