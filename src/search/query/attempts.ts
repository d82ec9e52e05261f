import { indexed } from '../lexicon/spelling.js';
import type { Understanding, Word } from './understanding.js';

/** One way to ask the engine. Several are asked at once; a hit counts by the best of them. */
export interface Attempt {
  q: string;
  /** `last` lets go of words from the end, `all` of none. */
  strategy: 'last' | 'all';
  /** Only hits of the places, or of the hazards, that the query names. */
  within?: 'PLACES' | 'HAZARDS';
  weight: number;
}

/** Words that the engine uses of a query. */
const mostWords = 10;

/** A phrase deep in a long text scores a hundredth of one in a title, and is still worth more than its words here and there. */
const phraseWeight = 100;

/** Below so many words a query is asked as typed: nearness of its words tells more than their weight. */
const fewWords = 4;

/** As many of the words, from the first, as the engine uses. */
function within(words: readonly Word[]): string {
  const taken: string[] = [];
  let size = 0;
  for (const { text, size: more } of words) {
    size += more;
    if (size > mostWords && taken.length > 0) break;
    taken.push(text);
  }
  return taken.join(' ');
}

/** How the engine is asked for what was understood, so that a long query is answered by what matters of it. */
export function attemptsOf(understood: Understanding): Attempt[] {
  const { text, phrases, codes, words } = understood;
  const exact = [...phrases, ...codes.map(spaced)].map((phrase) => `"${phrase}"`).join(' ');
  if (words.length === 0) return exact ? [{ q: exact, strategy: 'all', weight: 1 }] : [];
  const whole = letters(text) === words.reduce((size, word) => size + letters(word.text), 0);
  const asked: Attempt[] =
    words.length < fewWords && words.reduce((size, word) => size + word.size, 0) <= mostWords
      ? [{ q: whole ? text : within(words), strategy: 'last', weight: isPhrase(text) ? 0.95 : 1 }]
      : longAttempts(understood);
  // a title, or a sentence copied out of a text
  if (isPhrase(text)) asked.unshift({ q: `"${text}"`, strategy: 'all', weight: phraseWeight });
  return asked.map((attempt) => ({ ...attempt, q: [exact, attempt.q].filter(Boolean).join(' ') }));
}

/** Whether a text may stand in another as it is: a run of Han, longer than what is typed as a few words. */
const isPhrase = (text: string): boolean => /^[\p{Script=Han}\p{P}]{6,60}$/u.test(text);

const letters = (text: string): number => text.replace(/[\s\p{P}]/gu, '').length;

/**
 * A long query is asked in several ways at once. The engine lets go of words from the end, so what the words are worth
 * is told by their order: terms first, or as they stand, or the last ones first; and within the places and the hazards
 * that it names.
 */
function longAttempts({ words: all, places, hazards }: Understanding): Attempt[] {
  const several = all.filter(({ text: word }) => [...word].length > 1);
  const words = several.length > 1 ? several : all;
  const of = (...weights: Word['weight'][]) => words.filter(({ weight }) => weights.includes(weight));
  const asTheyStand = of('TERM', 'WORD').toSorted((one, other) => one.at - other.at);
  const attempts: Attempt[] = [];
  const add = (some: readonly Word[], weight: number, bounds: Pick<Attempt, 'within'> = {}) => {
    const q = within(some);
    if (q !== '' && !attempts.some((attempt) => attempt.q === q && attempt.within === bounds.within))
      attempts.push({ q, strategy: 'last', weight, ...bounds });
  };
  add(words, 0.95);
  if (asTheyStand.length > 1) {
    add([...asTheyStand, ...of('PLACE', 'GENERIC')], 0.95);
    add([...asTheyStand.toReversed(), ...of('PLACE', 'GENERIC')], 0.93);
  }
  if (places.length > 0) add(of('TERM', 'WORD', 'GENERIC'), 0.95, { within: 'PLACES' });
  if (hazards.length > 0 && of('WORD').length > 0) add([...of('WORD', 'PLACE'), ...of('GENERIC')], 0.85, { within: 'HAZARDS' });
  return attempts;
}

/** When next to nothing holds the weightiest words: beside the usual attempts each word by itself, worth less, the weightier ones more. */
export const widerAttempts = (understood: Understanding): Attempt[] => [
  ...attemptsOf(understood),
  ...understood.words.slice(0, mostWords).map(({ text }, index): Attempt => ({ q: text, strategy: 'last', weight: 0.5 - index * 0.04 })),
];

/** A number as the index spells it, without quotes. */
const spaced = (code: string): string => indexed(code.replace(/"/g, ''));
