/** Characters that no text holds, since private use means nothing in it: the engine marks by them what was found. */
export const found = { open: '\ue000', close: '\ue001' };

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  [found.open]: '<em>',
  [found.close]: '</em>',
};
const escaped = new RegExp(`[${Object.keys(escapes).join('')}]`, 'g');

const mark = `[${found.open}${found.close}]*`;
const blanks = new RegExp(
  `(\\p{Script=Han}${mark}) (?=${mark}[\\p{Script=Latin}\\p{Nd}])|([\\p{Script=Latin}\\p{Nd}]${mark}) (?=${mark}\\p{Script=Han})`,
  'gu',
);

/** A marked text as HTML that may be shown as it stands: escaped, what was found in <em>, without the blanks of the index. */
export const htmlOf = (marked: string): string =>
  marked
    .replace(blanks, '$1$2')
    .replaceAll(`${found.close}${found.open}`, '')
    .replace(escaped, (character) => escapes[character]!);

/** The parts of a formatted field that hold something found; a list gives one for each of its texts. */
export const snippetsOf = (formatted: unknown): string[] =>
  (Array.isArray(formatted) ? (formatted as unknown[]) : [formatted])
    .filter((text): text is string => typeof text === 'string' && text.includes(found.open))
    .map(htmlOf);
