/** Lines of a document without its wrapping: byte order mark, Markdown emphasis, rules, page numbers and empty lines. */
export function textLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map(plainLine)
    .filter((line) => line !== '' && !isFurniture(line));
}

/** One line without emphasis marks, marks of quotation, links within the document and outer blanks, ideographic ones too. */
export function plainLine(line: string): string {
  return line
    .replace(/\*{2,}|[\u200b\u00ad\ufeff]/g, '')
    .replace(/^[>\s]+(?=\S)|^>+$/, '')
    .replace(/\[([^[\]]*)\]\(#[^()]*\)/g, '$1')
    .trim();
}

/** A longer line is text: patterns that may go back are tried on shorter ones only, so that no line costs more than its length. */
export const longestHeadingLine = 500;

/** True for what belongs to the page and not to the text: — 12 —, 第3页 共10页, a Markdown rule, an empty table line. */
export function isFurniture(line: string): boolean {
  return (
    /^[-*_=|｜:\s]+$/.test(line) ||
    /^!\[[^\]]*\]\([^)]*\)$/.test(line) ||
    (line.length <= longestHeadingLine &&
      (/^[-—–－―─·.\s]+\d{1,4}[-—–－―─·.\s]+$/.test(line) || /^第\s*\d{1,4}\s*页(\s*[/，,]?\s*共\s*\d{1,4}\s*页)?$/.test(line)))
  );
}

/** True for the heading of a table of contents. */
export function isContentsTitle(line: string): boolean {
  return /^(#+\s*)?目\s*[录次]$/.test(line);
}

/** A heading as it reads without blanks, dot leaders and page numbers: equal in contents and text. */
export function headingKey(line: string): string {
  const plain = line.normalize('NFKC').replace(/^#+/, '');
  const bare =
    plain.length > longestHeadingLine
      ? plain
      : plain.replace(/(?<=[\u3400-\u9fff）)】])[.·…．。\-—_\s]*\(?\d{1,4}\)?\s*$|[.·…．。\-—_\s]{2,}$/, '');
  return bare.replace(/[\s.、．]/g, '').toLowerCase();
}

/** Lines without the table of contents: headings that come again later, after the word 目录 or with no text between them. */
export function withoutContents(lines: readonly string[], isHeading: (line: string) => boolean): string[] {
  const start = lines.findIndex(isContentsTitle);
  const from = start >= 0 ? start + 1 : lines.findIndex(isHeading);
  if (from < 0 || from >= lines.length) return [...lines];
  const first = headingKey(lines[from]!);
  const end = lines.findIndex((line, index) => index > from && headingKey(line) === first);
  if (end < 0) return [...lines];
  const between = lines.slice(from, end);
  const isContents = start >= 0 ? between.every((line) => line.length <= 100) : end - from > 2 && between.every(isHeading);
  return isContents ? [...lines.slice(0, start >= 0 ? start : from), ...lines.slice(end)] : [...lines];
}

/** Lines that a page broke are put together again: prose that stops without a mark and goes on in a line that begins nothing. */
export function unwrapped(lines: readonly string[], isStart: (line: string) => boolean): string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = joined.at(-1);
    const begins = isStart(line);
    const goesOn: boolean = open && !begins && (closing.test(line) || line.length >= 15);
    if (goesOn && last !== undefined) joined[joined.length - 1] = last + (/[\w,.]$/.test(last) && /^\w/.test(line) ? ' ' : '') + line;
    else joined.push(line);
    open = line.length >= 15 && !closing.test(line) && !/^[#|｜]/.test(line) && (goesOn || begins || /[，。；]/.test(line));
  }
  return joined;
}

const closing = /[。；：！？;:”）)】》|]$/;
