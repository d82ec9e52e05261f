import { textLines, withoutContents } from './lines.js';

/** A section of a plan: its own text, without that of the sections below it. */
export interface Section {
  position: number;
  /** As printed: 2.2.5.1, 第一章, 一, （一）, 附件1; null for what stands before the first heading and for headings without a number. */
  number: string | null;
  /** Empty for a numbered paragraph that has no title of its own. */
  heading: string;
  /** 0 before the first heading, 1 for chapters. */
  depth: number;
  /** Numbers and headings from the chapter down to this section, joined by ' / '. */
  path: string;
  parentPosition: number | null;
  text: string;
}

interface Heading {
  /** Headings of one style stand on one level of the tree. */
  style: string;
  number: string | null;
  heading: string;
  /** What follows the heading in its own line: 1.2.1 国家级：两个以上省…… */
  rest: string;
}

const longestHeading = 40;
const numeral = '[〇零一二三四五六七八九十百]{1,5}';
const patterns: readonly { style: string; expression: RegExp }[] = [
  { style: 'part', expression: new RegExp(`^(第\\s*(?:${numeral}|\\d{1,3})\\s*[编篇])[\\s、.．:：]*(.*)$`) },
  { style: 'chapter', expression: new RegExp(`^(第\\s*(?:${numeral}|\\d{1,3})\\s*[章部])[\\s、.．:：]*(.*)$`) },
  { style: 'division', expression: new RegExp(`^(第\\s*(?:${numeral}|\\d{1,3})\\s*节)[\\s、.．:：]*(.*)$`) },
  {
    style: 'appendix',
    expression: /^((?:附\s*[录件表图]|附则附件)\s*[A-Z0-9一二三四五六七八九十]{0,3}(?:[-.－]\d{1,2})?)(?:[\s、.．:：]+(.*))?$/,
  },
  { style: 'dotted', expression: /^(\d{1,2}(?:[.．]\d{1,3}){1,5})[.．、]?(?![\d%％])\s*(.*)$/ },
  { style: 'dotted', expression: /^(\d{1,2})(?:[.．、](?!\d)\s*|\s+)(?![\d年月日时%％])(.*)$/ },
  { style: 'chinese', expression: new RegExp(`^(${numeral})[、.．]\\s*(.*)$`) },
  { style: 'bracketed', expression: new RegExp(`^([(（]${numeral}[)）])[、.．]?\\s*(.*)$`) },
];

/** The sections of a plan's text by its numbered headings, in their order; nothing of the text is lost but tables of contents. */
export function splitSections(text: string): Section[] {
  const lines = withoutContents(textLines(text), (line) => headingOf(line) !== null);
  const sections: Section[] = [];
  const open: { style: string; section: Section }[] = [];
  const body: string[] = [];
  let title = '';
  const close = (): void => {
    const text = body.splice(0).join('\n');
    const last = sections.at(-1);
    if (last) last.text = last.text === '' || text === '' ? last.text + text : `${last.text}\n${text}`;
    else if (text !== '' || title !== '') {
      sections.push({ position: 1, number: null, heading: title, depth: 0, path: title, parentPosition: null, text });
    }
  };
  for (const [index, line] of lines.entries()) {
    const markdown = /^(#{1,6})\s+(.*)$/.exec(line);
    if (index === 0 && markdown?.[1] === '#' && !headingOf(markdown[2] ?? '')) {
      title = markdown[2] ?? '';
      continue;
    }
    const heading = headingOf(line);
    if (!heading) {
      body.push(line.replace(/^#+\s+/, ''));
      continue;
    }
    close();
    const level = levelOf(open, heading);
    open.length = level;
    const parent = open.at(-1)?.section ?? null;
    const label = labelOf(heading);
    const section: Section = {
      position: sections.length + 1,
      number: heading.number,
      heading: heading.heading,
      depth: level + 1,
      path: parent ? `${parent.path} / ${label}` : label,
      parentPosition: parent?.position ?? null,
      text: heading.rest,
    };
    sections.push(section);
    open.push({ style: heading.style, section });
  }
  close();
  return sections;
}

/** What a line says as a heading; null for a line of text. */
function headingOf(line: string): Heading | null {
  const markdown = /^(#{1,6})\s+(.*)$/.exec(line);
  const content = markdown?.[2] ?? line;
  for (const { style, expression } of patterns) {
    const found = expression.exec(content);
    if (!found) continue;
    const printed = (found[1] ?? '').replace(/\s/g, '');
    const number = style === 'dotted' ? printed.normalize('NFKC') : printed;
    const title = (found[2] ?? '').trim();
    const depth = style === 'dotted' ? String(number.split('.').length) : '';
    if (isTitle(title)) return { style: style + depth, number, heading: title, rest: '' };
    if (style === 'dotted' && number.includes('.')) return { style: style + depth, number, ...leadOf(title) };
    break;
  }
  return markdown && isTitle(content) && content !== ''
    ? { style: `markdown${String(markdown[1]?.length ?? 1)}`, number: null, heading: content, rest: '' }
    : null;
}

/** A heading as printed: 一、总体要求, （一）指导思想, 2.1 专家组. */
function labelOf({ style, number, heading }: Heading): string {
  const between = style === 'chinese' ? '、' : style === 'bracketed' ? '' : ' ';
  return [number, heading].filter((part) => part).join(between);
}

function isTitle(text: string): boolean {
  return text.length <= longestHeading && !/[。；;，,！？]$/.test(text) && !/[。；;]/.test(text);
}

/** Title and text of a numbered paragraph; 国家级（Ⅰ级）：两个以上省…… has the title before the colon. */
function leadOf(text: string): { heading: string; rest: string } {
  const lead = /^([^：:。；，,]{1,24})[：:](.+)$/.exec(text);
  return lead ? { heading: lead[1] ?? '', rest: lead[2] ?? '' } : { heading: '', rest: text };
}

function levelOf(open: readonly { style: string; section: Section }[], heading: Heading): number {
  if (['part', 'appendix'].includes(heading.style)) return 0;
  if (heading.style.startsWith('dotted') && heading.number?.includes('.')) {
    const above = heading.number.slice(0, heading.number.lastIndexOf('.'));
    const parent = open.findIndex(({ section }) => section.number === above);
    if (parent >= 0) return parent + 1;
  }
  const same = open.findIndex(({ style }) => style === heading.style);
  return same >= 0 ? same : open.length;
}
