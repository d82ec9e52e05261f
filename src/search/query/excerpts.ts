import { found, snippetsOf } from './snippets.js';

/** A text as a pattern of LIKE that means itself. */
export const escapedLike = (text: string): string => text.replace(/[\\%_]/g, (character) => `\\${character}`);

/** Characters shown before and after the first word that was found. */
const around = 40;

/** Where words stand in texts, marked as the engine marks them. */
export function excerpts(
  texts: Readonly<Record<string, string | null>>,
  words: readonly string[],
): { field: string; snippets: string[] }[] {
  const known = [...new Set(words.filter(Boolean))].sort((one, other) => other.length - one.length);
  if (known.length === 0) return [];
  const any = new RegExp(known.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'giu');
  return Object.entries(texts).flatMap(([field, text]) => {
    any.lastIndex = 0;
    const first = text === null ? null : any.exec(text);
    if (text === null || !first) return [];
    const [start, end] = [Math.max(0, first.index - around), Math.min(text.length, first.index + first[0].length + around * 2)];
    const part = text
      .slice(start, end)
      .toWellFormed()
      .replace(any, (word) => `${found.open}${word}${found.close}`);
    return [{ field, snippets: snippetsOf(`${start > 0 ? '…' : ''}${part}${end < text.length ? '…' : ''}`) }];
  });
}
