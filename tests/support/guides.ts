import { readFileSync } from 'node:fs';

/** A document that a guide shows, with the answers that it shows below. */
export interface Block {
  line: number;
  query: string;
  answers: string[];
}

/** The GraphQL documents of a Markdown file in their order. */
export function blocksOf(path: string): Block[] {
  const text = readFileSync(path, 'utf8');
  const blocks: Block[] = [];
  for (const match of text.matchAll(/^```(graphql|json)\n([\s\S]*?)^```$/gm)) {
    const [, language, inside] = match;
    if (language === 'graphql') blocks.push({ line: text.slice(0, match.index).split('\n').length, query: inside!, answers: [] });
    else if (/"(data|errors)":/.test(inside!)) blocks.at(-1)?.answers.push(inside!);
  }
  return blocks;
}

/** An answer as a guide shows it, in which … stands for what is left out. */
export const shown = (text: string): unknown =>
  JSON.parse(
    text
      .replace(/"([^"\n]*)…"/g, '"$1"')
      .replace(/,\s*…(?=\s*[,}\]])/g, '')
      .replace(/…\s*,?/g, ''),
  );

/** Where a shown value has a place or a form that the real one has not; values themselves may differ, as the demonstration moves with the day. */
export function strange(shownValue: unknown, real: unknown, at = ''): string[] {
  if (shownValue === null || real === null) return [];
  if (Array.isArray(shownValue)) {
    if (!Array.isArray(real)) return [`${at} is no list`];
    return shownValue.flatMap((item, index) => {
      const each = real.map((one) => strange(item, one, `${at}[${index}]`));
      return each.some((found) => found.length === 0) ? [] : (each[0] ?? [`${at} is empty`]);
    });
  }
  if (typeof shownValue === 'object') {
    if (typeof real !== 'object') return [`${at} is no object`];
    return Object.entries(shownValue).flatMap(([key, value]) =>
      key in real ? strange(value, (real as Record<string, unknown>)[key], `${at}.${key}`) : [`${at}.${key} is not there`],
    );
  }
  return typeof shownValue === typeof real ? [] : [`${at} is ${typeof real}`];
}
