import { ConverterFactory, Locale } from 'opencc-js/t2cn';
import { customPinyin, pinyin } from 'pinyin-pro';

/** Readings that the library has otherwise: 圩 is wéi in 徐圩 and all along the coast of Jiangsu, xū only in the south. */
customPinyin({ 圩: 'wéi', 徐圩: 'xú wéi' });

/** From Hong Kong's forms, since those of Taiwan would turn 显著 into 显着; 著火 is the one word of the field that this leaves. */
const toSimplified = ConverterFactory(Locale.from.hk, [...Locale.to.cn, [['著火', '着火']]]);

/** The text with letters and digits of half width and simplified characters, control characters as blanks; Chinese punctuation stays. */
export function normalized(text: string): string {
  const half = text
    .toWellFormed()
    .replace(/[\p{L}\p{N}]+/gu, (run) => run.normalize('NFKC'))
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\p{Cc}\p{Zs}]+/gu, ' ');
  return /[\p{Script=Han}]/u.test(half) ? toSimplified(half) : half;
}

const borders =
  /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}])(?=\p{Script=Han})|(?<=\p{Script=Latin})(?=\p{Nd})|(?<=\p{Nd})(?=\p{Script=Latin})/gu;

/**
 * The text as it is indexed and asked for: normalised, with a blank between Han, letters and digits. The engine cuts a
 * run of digits that touches Han into single digits, so that 120急救中心 would not be found by 120.
 */
export const indexed = (text: string): string => normalized(text).replace(borders, ' ');

/** The text without the blanks that `indexed` put between Han and letters or digits. */
export const readable = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}) (?=[\p{Script=Latin}\p{Nd}])|(?<=[\p{Script=Latin}\p{Nd}]) (?=\p{Script=Han})/gu, '');

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Syllables that one spelling holds: what is typed in pinyin is the beginning of a name, seldom more than a dozen characters. */
const longestSpelling = 12;

/** The syllables of a run of Han, without tones, ü as v; a name of a person is read with the readings that surnames have. */
export const syllablesOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed', ...([...text].length <= 4 && { surname: 'head' as const }) });

/**
 * Full pinyin and initials of the Han in a text, from every word in it to the end of its run, so that what is typed is
 * found by its beginning: 东海县 gives donghaixian, dhx, xian, x.
 */
export function pinyinOf(text: string): string[] {
  const spellings = new Set<string>();
  for (const [run] of normalized(text).matchAll(/\p{Script=Han}+/gu)) {
    const syllables = syllablesOf(run);
    for (const { index } of words.segment(run)) {
      const start = [...run.slice(0, index)].length;
      const spelled = syllables.slice(start, start + longestSpelling);
      spellings.add(spelled.join(''));
      spellings.add(spelled.map((syllable) => syllable[0] ?? '').join(''));
    }
  }
  return [...spellings].filter(Boolean);
}
