/** Lines of a document without its wrapping: byte order mark, Markdown emphasis, rules, page numbers and empty lines. */
export function textLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\n\r\u2028\u2029\v\f]/)
    .map(plainLine)
    .filter((line) => line !== '' && !isFurniture(line));
}

/** One line without emphasis marks and outer blanks, ideographic ones too. */
export function plainLine(line: string): string {
  return line.replace(/\*{2,}|_{2,}(?=[^_]*[\u4e00-\u9fff])|[\u200b\u00ad]/g, '').trim();
}

/** True for what belongs to the page and not to the text: — 12 —, 第3页 共10页, a Markdown rule, an empty table line. */
export function isFurniture(line: string): boolean {
  return (
    /^[-*_=|｜\s]+$/.test(line) ||
    /^[-—–－―─·.\s]+\d{1,4}[-—–－―─·.\s]+$/.test(line) ||
    /^第\s*\d{1,4}\s*页(\s*[/，,]?\s*共\s*\d{1,4}\s*页)?$/.test(line) ||
    /^!\[[^\]]*\]\([^)]*\)$/.test(line)
  );
}

/** True for the heading of a table of contents. */
export function isContentsTitle(line: string): boolean {
  return /^(#+\s*)?目\s*[录次]$/.test(line);
}

/** A heading as it reads without blanks, dot leaders and page numbers: equal in contents and text. */
export function headingKey(line: string): string {
  return line
    .normalize('NFKC')
    .replace(/^#+/, '')
    .replace(/[.·…．。\-—_\s]{2,}\(?\d{0,4}\)?\s*$/, '')
    .replace(/[\s.、．]/g, '')
    .toLowerCase();
}
