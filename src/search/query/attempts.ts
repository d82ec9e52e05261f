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

/** Below so many words a query is asked as typed: nearness of its words tells more than their weight. */
const fewWords = 4;

const cutter = new Intl.Segmenter('zh', { granularity: 'word' });
const sizeOf = (word: string): number => [...cutter.segment(word)].filter(({ isWordLike }) => isWordLike).length;

/** As many of the words, from the first, as the engine uses. */
function within(words: readonly Word[], most: number): string {
  const taken: string[] = [];
  let size = 0;
  for (const { text } of words) {
    size += sizeOf(text);
    if (size > most && taken.length > 0) break;
    taken.push(text);
  }
  return taken.join(' ');
}

/** How the engine is asked for what was understood, so that a long query is answered by what matters of it. */
export function attemptsOf({ text, phrases, codes, words, places, hazards }: Understanding): Attempt[] {
  const exact = [...phrases, ...codes.map(spaced)].map((phrase) => `"${phrase}"`).join(' ');
  const asked = (q: string) => [exact, q].filter(Boolean).join(' ');
  if (words.length === 0) return exact ? [{ q: exact, strategy: 'all', weight: 1 }] : [];
  const whole =
    text.replace(/[\s\p{P}]/gu, '').length === words.reduce((size, word) => size + word.text.replace(/[\s\p{P}]/gu, '').length, 0);
  if (words.length < fewWords && sizeOf(text) <= mostWords)
    return [{ q: asked(whole ? text : within(words, mostWords)), strategy: 'last', weight: 1 }];
  const attempts: Attempt[] = [{ q: asked(within(words, mostWords)), strategy: 'last', weight: 0.95 }];
  // the whole as one phrase: a title, or a sentence copied out of a text
  if (/^[\p{Script=Han}\p{P}]{6,60}$/u.test(text)) attempts.unshift({ q: asked(`"${text}"`), strategy: 'all', weight: 1 });
  const others = words.filter(({ weight }) => weight === 'WORD');
  // the engine lets go of words from the end: the other way round the last ones count too
  if (others.length > 1)
    attempts.push({
      q: asked(
        within(
          [...words.filter(({ weight }) => weight === 'TERM'), ...others.toReversed(), ...words.filter(({ weight }) => weight === 'PLACE')],
          mostWords,
        ),
      ),
      strategy: 'last',
      weight: 0.95,
    });
  const elsewhere = words.filter(({ weight }) => weight !== 'PLACE');
  if (places.length > 0 && elsewhere.length > 0 && elsewhere.length < words.length)
    attempts.push({ q: asked(within(elsewhere, mostWords)), strategy: 'last', within: 'PLACES', weight: 0.95 });
  if (hazards.length > 0 && words.some(({ weight }) => weight === 'WORD')) {
    const rest = [
      ...words.filter(({ weight }) => weight !== 'TERM' && weight !== 'PLACE'),
      ...words.filter(({ weight }) => weight === 'PLACE'),
    ];
    attempts.push({ q: asked(within(rest, mostWords)), strategy: 'last', within: 'HAZARDS', weight: 0.85 });
  }
  return attempts;
}

/** When nothing holds the weightiest words: each word by itself, the weightier the better. */
export const lastAttempts = ({ words }: Understanding): Attempt[] =>
  words.slice(0, mostWords).map(({ text }, index) => ({ q: text, strategy: 'last', weight: 1 - index * 0.08 }));

/** A number as the index spells it, without quotes. */
const spaced = (code: string): string => indexed(code.replace(/"/g, ''));
