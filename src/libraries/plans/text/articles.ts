import { isContentsTitle, textLines, unwrapped, withoutContents, longestHeadingLine } from './lines.js';
import { numeralValue } from './numerals.js';
import { splitSections } from './sections.js';

/** What a row of a regulation is: text before the first article, an article (条), a clause of a text without articles, an appendix. */
export type ArticleKind = 'PREAMBLE' | 'ARTICLE' | 'CLAUSE' | 'APPENDIX';

/** A row of a regulation's text. */
export interface ArticleRow {
  kind: ArticleKind;
  /** As printed: 第十二条, 第十条之一, 4.2.1, 附件1. */
  number: string | null;
  /** The number in figures, where it is a single one. */
  ordinal: number | null;
  /** Path of the parts, chapters and sections that the row stands in: 第二编 分则 / 第一章 总则. */
  heading: string | null;
  text: string;
}

/** Characters that one row holds at most; a longer text goes on in further rows of the same number. */
export const longestRow = 60_000;

const numerals = '[〇零一二两三四五六七八九十百千0-9０-９]{1,9}';
const articleStart = new RegExp(`^(?:#+\\s*)?(第\\s*(${numerals})\\s*条(?:\\s*之\\s*([一二三四五六七八九十]{1,3}))?)(.*)$`);
const headingStart = new RegExp(`^(?:#+\\s*)?(第\\s*(${numerals})\\s*(编|分编|章|节))(.*)$`);
const appendixStart = /^(?:#+\s*)?(附\s*[录件表](?:\s*[A-Z0-9一二三四五六七八九十]{1,3})?)(?:[\s:：、.．]+(.*))?$/;
const levels: Readonly<Record<string, number>> = { 编: 0, 分编: 1, 章: 2, 节: 3 };
const ended = /[。；：！？!?;:”"」』）)】》]$/;

/**
 * The rows of the whole text of a regulation, in their order. A text with articles is split by them; any other by its
 * numbered headings. Tables of contents, Markdown marks and page numbers are left out, all else stands in some row.
 */
export function splitArticles(text: string): ArticleRow[] {
  const lines = unwrapped(withoutContents(joinedHeadings(textLines(text)), isHeadingLine), isStart);
  const articles = articleRows(lines);
  return (articles ?? clauseRows(lines)).flatMap(withinLength);
}

interface Start {
  number: string;
  ordinal: number;
  /** 之一, 之二: articles put in between. */
  sub: number;
  separated: boolean;
  rest: string;
}

function startOf(line: string): Start | null {
  const found = articleStart.exec(line);
  const ordinal = found && numeralValue(found[2] ?? '');
  if (!found || ordinal === null) return null;
  const rest = found[4] ?? '';
  return {
    number: (found[1] ?? '').replace(/\s/g, ''),
    ordinal,
    sub: found[3] ? (numeralValue(found[3]) ?? 0) : 0,
    separated: rest === '' || /^[\s:：、.【（(]/.test(rest),
    rest: rest.replace(/^[\s:：、.]+/, ''),
  };
}

/** A line that begins with an article's number begins an article when the number goes on from the last one; elsewhere it is a reference that a line break put in front. */
function begins(start: Start, last: Start | null, before: string | undefined): boolean {
  const follows = last === null ? start.ordinal === 1 : isNext(start, last);
  if (follows) return !refers(start);
  if (!start.separated || (before !== undefined && !ended.test(before))) return start.ordinal === 1 && start.separated && last !== null;
  return start.ordinal > (last?.ordinal ?? 0) || start.ordinal === 1;
}

const isNext = (start: Start, last: Start): boolean =>
  start.sub > 0 ? start.ordinal === last.ordinal && start.sub === last.sub + 1 : start.ordinal === last.ordinal + 1;

/** 第三条规定的, 第三条第二款: words of a sentence about an article. */
const refers = ({ separated, rest }: Start): boolean => !separated && /^(?:第|规定|所列|所称|所述|的|至|和|、|或|及|以及)/.test(rest);

interface Open {
  kind: ArticleKind;
  number: string | null;
  ordinal: number | null;
  heading: string | null;
  lines: string[];
}

function articleRows(lines: readonly string[]): ArticleRow[] | null {
  const rows: Open[] = [{ kind: 'PREAMBLE', number: null, ordinal: null, heading: null, lines: [] }];
  const path: { level: number; text: string; used: boolean }[] = [];
  let last: Start | null = null;
  const row = (): Open => rows.at(-1)!;
  for (const [index, line] of lines.entries()) {
    const start = startOf(line);
    if (start && begins(start, last, lines[index - 1])) {
      for (const heading of path) heading.used = true;
      const heading = path.map(({ text }) => text).join(' / ') || null;
      rows.push({ kind: 'ARTICLE', number: start.number, ordinal: start.ordinal, heading, lines: start.rest === '' ? [] : [start.rest] });
      last = start;
      continue;
    }
    const heading = headingOf(line);
    if (heading) {
      while (path.length > 0 && path.at(-1)!.level >= heading.level) {
        const closed = path.pop()!;
        if (!closed.used) row().lines.push(closed.text);
      }
      path.push({ ...heading, used: false });
      continue;
    }
    const appendix = last ? appendixStart.exec(line) : null;
    if (appendix && (appendix[2] ?? '').length <= 60 && !/[。；，]/.test(appendix[2] ?? '')) {
      const number = (appendix[1] ?? '').replace(/\s/g, '');
      for (const closed of path.splice(0)) if (!closed.used) row().lines.push(closed.text);
      rows.push({ kind: 'APPENDIX', number, ordinal: numeralValue(number.slice(2)), heading: appendix[2]?.trim() || null, lines: [] });
      continue;
    }
    row().lines.push(line.replace(/^#+\s+/, ''));
  }
  for (const closed of path) if (!closed.used) row().lines.push(closed.text);
  return last === null ? null : rows.flatMap(closedRow);
}

/** A row with its text; an appendix that is nothing but its title has that as its text. */
function closedRow({ kind, number, ordinal, heading, lines }: Open): ArticleRow[] {
  const text = lines.join('\n').trim();
  if (text !== '') return [{ kind, number, ordinal, heading, text }];
  if (kind === 'PREAMBLE') return [];
  return [{ kind, number, ordinal, heading: kind === 'APPENDIX' ? null : heading, text: (kind === 'APPENDIX' && heading) || number || '' }];
}

function headingOf(line: string): { level: number; text: string } | null {
  const found = headingStart.exec(line);
  if (!found) return null;
  const rest = (found[4] ?? '').trim();
  if (rest.length > 40 || /[。；，;,：:]$/.test(rest) || /[。；;]/.test(rest)) return null;
  // 第三章的规定, 第二节和第三节: words of a text, not a title
  if (/^(?:的|和|至|、|或|规定)/.test(rest)) return null;
  return { level: levels[found[3] ?? ''] ?? 2, text: `${(found[1] ?? '').replace(/\s/g, '')} ${closedUp(rest)}`.trim() };
}

/** A title without the blanks that spread its characters. */
const closedUp = (title: string): string => title.replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '');

/** Puts a chapter's title and an article's text into the line of their number where the conversion broke it: 第一章 / 总 / 则. */
function joinedHeadings(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index < lines.length; index++) {
    let line = lines[index]!;
    if (new RegExp(`^(?:#+\\s*)?第\\s*${numerals}\\s*(?:编|章|节)$`).test(line))
      for (let taken = 0; taken < 3; taken++) {
        const next = lines[index + 1];
        if (next === undefined || next.length > 25 || (taken > 0 && next.length > 4)) break;
        if (articleStart.test(next) || headingStart.test(next) || isContentsTitle(next) || /[。；，：]/.test(next)) break;
        line += ` ${next}`;
        index++;
      }
    if (new RegExp(`^第\\s*${numerals}\\s*条$`).test(line) && index + 1 < lines.length && !isStart(lines[index + 1]!))
      line += ` ${lines[++index]!}`;
    joined.push(line);
  }
  return joined;
}

const isHeadingLine = (line: string): boolean => headingOf(withoutLeader(line)) !== null || appendixStart.test(line);
const withoutLeader = (line: string): string =>
  line.length > longestHeadingLine ? line : line.replace(/[.·…．\s]*[(（]?\d{1,4}[)）]?$/, '');

/** True for a line that begins something, so that the line before does not run on into it. */
function isStart(line: string): boolean {
  const start = startOf(line);
  return (
    /^#|^[|｜]/.test(line) ||
    (start !== null && !refers(start)) ||
    headingOf(line) !== null ||
    appendixStart.test(line) ||
    /^[(（]?[一二三四五六七八九十]{1,3}[)）、.．]|^[(（]\d{1,3}[)）]|^\d{1,3}[.．、)）](?!\d)|^\d{1,2}(?:[.．]\d{1,3}){1,5}(?:\s|[\u3400-\u9fff])|^[①-⑳]|^[a-zA-Z][)）、.．]/.test(
      line,
    )
  );
}

/** The rows of a text without articles: its numbered sections. */
function clauseRows(lines: readonly string[]): ArticleRow[] {
  const sections = splitSections(lines.join('\n'));
  const parents = new Set(sections.map(({ parentPosition }) => parentPosition));
  return sections.flatMap(({ position, number, heading, depth, path, text }): ArticleRow[] => {
    if (text === '' && parents.has(position)) return [];
    if (depth === 0)
      return [{ kind: 'PREAMBLE', number: null, ordinal: null, heading: null, text: [heading, text].filter((part) => part).join('\n') }];
    const isAppendix = /^附/.test(path);
    return [
      {
        kind: isAppendix ? 'APPENDIX' : 'CLAUSE',
        number,
        ordinal: number === null ? null : numeralValue(number.replace(/^附[录件表图]|[第章节编篇部()（）]/g, '')),
        heading: path.slice(0, 500) || null,
        text: text || heading || number || '',
      },
    ];
  });
}

/** A row that is too long goes on in further rows, broken between lines where it can be. */
function withinLength(row: ArticleRow): ArticleRow[] {
  const rows: ArticleRow[] = [];
  let rest = row.text;
  while (rest.length > longestRow) {
    const line = rest.lastIndexOf('\n', longestRow);
    const sentence = rest.lastIndexOf('。', longestRow - 1);
    const end =
      line > longestRow / 2
        ? line
        : sentence > longestRow / 2
          ? sentence + 1
          : longestRow - (isHighSurrogate(rest, longestRow - 1) ? 1 : 0);
    rows.push({ ...row, text: rest.slice(0, end).trim() });
    rest = rest.slice(end).trim();
  }
  return [...rows, { ...row, text: rest }];
}

const isHighSurrogate = (text: string, index: number): boolean => (text.charCodeAt(index) & 0xfc00) === 0xd800;
