import { createHash } from 'node:crypto';
import { fieldFault, type InputFault } from '../../../../records/faults.js';
import type { Values } from '../../../../records/kind.js';
import { splitSections } from '../../text/sections.js';

/** Sections that one version may have. */
export const mostSections = 1000;

/** Characters that the text of one section may have. */
export const longestText = 200_000;

const depthOf = (section: Values): number => {
  if (section['depth'] != null) return Number(section['depth']);
  const number = section['number'] as string | null | undefined;
  return number && /^\d+(\.\d+)*$/.test(number) ? number.split('.').length : 1;
};

/** Sections as they are stored: heading and text never null, the path and the section above from number, heading and depth. */
export function outlined(sections: readonly Values[]): Values[] {
  const open: { depth: number; path: string; position: number }[] = [];
  return sections.map((section, index) => {
    const depth = depthOf(section);
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    const above = open.at(-1);
    const heading = (section['heading'] as string | null) ?? '';
    const label = [section['number'], heading].filter((part) => part).join(' ');
    const path = above ? `${above.path} / ${label}` : label;
    // what stands before the first heading has nothing below it
    if (depth > 0) open.push({ depth, path, position: index + 1 });
    return {
      number: section['number'] ?? null,
      heading,
      depth,
      text: (section['text'] as string | null) ?? '',
      path,
      parentPosition: above?.position ?? null,
    };
  });
}

/** Brings the text of an input into sections, whether it was given whole or by section, and adds its hash and length. */
export function takeText(values: Values): InputFault[] {
  const { text } = values;
  if (text != null && values['sections'] != null)
    return [fieldFault('text', 'EITHER', '正文（text）与章节（sections）请只给一个', 'Give either text or sections, not both.')];
  if (typeof text === 'string') {
    const sections = splitSections(text);
    if (sections.length === 0)
      return [fieldFault('text', 'EMPTY', '正文中没有文字，请核对文件', 'The text holds no words; check the file.')];
    if (sections.length > mostSections)
      return [
        fieldFault(
          'text',
          'TOO_MANY',
          `正文分为 ${sections.length} 节，最多 ${mostSections} 节：请核对是否把多份文件放在一起`,
          `The text has ${sections.length} sections; at most ${mostSections}: are these several documents?`,
        ),
      ];
    const long = sections.find(
      (section) => section.text.length > longestText || section.heading.length > 300 || section.path.length > 4000,
    );
    if (long)
      return [
        fieldFault(
          'text',
          'TOO_LONG',
          `第 ${long.position} 节（${long.heading.slice(0, 30)}）过长：正文最多 200000 字、标题最多 300 字`,
          `Section ${long.position} is too long: a text has at most 200,000 characters, a heading 300.`,
        ),
      ];
    values['sections'] = sections.map(({ number, heading, depth, text: own, path, parentPosition }) => ({
      number,
      heading,
      depth,
      text: own,
      path,
      parentPosition,
    }));
  } else if (Array.isArray(values['sections'])) {
    const given = values['sections'] as Values[];
    const empty = given.flatMap((section, index) =>
      section['number'] == null && section['heading'] == null && section['text'] == null
        ? [
            fieldFault(
              ['sections', String(index)],
              'EMPTY',
              `第 ${index + 1} 节没有编号、标题和正文`,
              `Section ${index + 1} has neither number, heading nor text.`,
            ),
          ]
        : [],
    );
    if (empty.length > 0) return empty;
    values['sections'] = outlined(given);
  } else if (text === undefined && values['sections'] === undefined) return [];
  else values['sections'] = [];
  const whole = (values['sections'] as Values[])
    .map(({ number, heading, text: own }) => [number, heading, own].filter((part) => part).join('\n'))
    .join('\n');
  values['textHash'] = whole === '' ? null : createHash('sha256').update(whole).digest('hex');
  values['characterCount'] = whole.replace(/\s/g, '').length;
  return [];
}
