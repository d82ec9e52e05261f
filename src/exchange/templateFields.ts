import type { Sentence } from '../platform/language.js';
import { FieldFault, type FieldRule } from '../records/fields.js';
import { identityOf, type RecordForm } from '../records/kind.js';

/** What a template says of one field of a kind. */
export interface TemplateField {
  name: string;
  label: Sentence;
  /** The Chinese name, with ＊ when a new record cannot do without. */
  heading: string;
  required: boolean;
  rule: FieldRule;
  form: Sentence;
  unit: string;
  /** The values of a closed list in words that a cell may hold; empty for other fields. */
  choices: string[];
  /** A value that the field takes; empty where none is known. */
  example: string;
  /** The field stands in a column; otherwise only JSON can give it. */
  column: boolean;
}

/** Begins the identifying cell of an example row, which is never imported. */
export const exampleMark = '示例：';

/** What a template says of each field of a kind, in the order of the kind. */
export const templateFields = (kind: RecordForm): TemplateField[] =>
  Object.entries(kind.fields).map(([name, rule], index) => ({
    name,
    label: rule.label,
    heading: `${rule.label.zh}${rule.required ? '＊' : ''}`,
    required: rule.required,
    rule,
    form: formOf(rule),
    unit: /（([^（）]+)）$/.exec(rule.label.zh)?.[1] ?? '',
    choices: choicesOf(rule),
    example: exampleOf(rule, { index, fallback: name === 'code' ? `${kind.subject.toUpperCase()}-001` : undefined }),
    column: rule.part === undefined || rule.part.inCell !== undefined,
  }));

/** A record with an example for each field that has a column, as a file would hold it. */
export const exampleRecord = (fields: readonly TemplateField[]): Record<string, string> =>
  Object.fromEntries(fields.filter(({ column, example }) => column && example !== '').map(({ name, example }) => [name, example]));

/** The example as it stands in a template: the cells that identify it say that it is one. */
export function markedExample(kind: RecordForm, fields: readonly TemplateField[]): Record<string, string> {
  const record = exampleRecord(fields);
  for (const name of identityOf(kind)) record[name] = exampleMark + (record[name] ?? '');
  return record;
}

/** One word for each value of a closed list: the first Chinese one, or the name in the API. */
export function choicesOf({ holds, part }: FieldRule): string[] {
  if (part) {
    const rules = Object.values(part.items);
    return rules.length === 1 ? choicesOf(rules[0]!) : [];
  }
  if (holds?.kind === 'boolean') return ['是', '否'];
  if (holds?.kind !== 'choice') return [];
  const { names, words } = holds;
  return names.map((name) => Object.keys(words).find((word) => words[word] === name) ?? name);
}

const joined = (sentences: (Sentence | undefined)[]): Sentence => {
  const given = sentences.filter((sentence) => sentence !== undefined);
  return { zh: given.map(({ zh }) => zh).join('；'), en: given.map(({ en }) => en).join('; ') };
};

/** How the value of a field is written in a cell. */
export function formOf(rule: FieldRule): Sentence {
  const { holds, label, part } = rule;
  if (part) return listForm(rule);
  switch (holds?.kind) {
    case 'number':
      return joined([
        holds.decimals === 0
          ? { zh: '整数', en: 'whole number' }
          : { zh: `数字，最多 ${holds.decimals} 位小数`, en: `number, at most ${holds.decimals} decimals` },
        holds.above !== undefined
          ? { zh: `大于 ${holds.above}`, en: `above ${holds.above}` }
          : holds.least !== undefined
            ? { zh: `不小于 ${holds.least}`, en: `${holds.least} or more` }
            : undefined,
        { zh: `不大于 ${holds.most}`, en: `at most ${holds.most}` },
      ]);
    case 'money':
      return { zh: '金额，不小于 0，最多 2 位小数', en: 'amount of 0 or more, at most 2 decimals' };
    case 'boolean':
      return { zh: '是 或 否', en: 'yes or no' };
    case 'date':
      return { zh: '日期，如 2026-11-23', en: 'day, such as 2026-11-23' };
    case 'dateTime':
      return { zh: '带时区的时间，如 2026-11-23T08:00:00+08:00', en: 'instant with offset, such as 2026-11-23T08:00:00+08:00' };
    case 'choice':
      return { zh: '从可选值中选一个', en: 'one of the values allowed' };
    case 'reference':
      return rule.reference?.schemes
        ? { zh: `${label.zh}的编码，写成 方案:编码`, en: `code of the ${label.en}, written scheme:code` }
        : { zh: `${label.zh}的编码`, en: `code of the ${label.en}` };
    default:
      return joined([
        holds?.kind === 'text' && holds.longest
          ? { zh: `文本，最多 ${holds.longest} 字`, en: `text, at most ${holds.longest} characters` }
          : { zh: '文本', en: 'text' },
        formedOf(rule),
      ]);
  }
}

/** What a field says of the form of its text: by its rule, or in the fault that it finds with a text of none. */
function formedOf({ holds, parse }: FieldRule): Sentence | undefined {
  if (holds?.kind === 'text' && (holds.formed || holds.longest)) return holds.formed;
  try {
    parse('?');
    return undefined;
  } catch (fault) {
    if (!(fault instanceof FieldFault)) throw fault;
    return fault.sentence;
  }
}

/** How a list stands in a cell, with the form of each value of an item. */
function listForm({ part }: FieldRule): Sentence {
  const { inCell, items, most } = part!;
  if (!inCell) return { zh: `列表，最多 ${most} 项，只能用 JSON 导入`, en: `list of at most ${most} items, which only JSON can give` };
  const names = inCell.map((property) => `${items[property]!.label.zh}${items[property]!.required ? '' : '（可空）'}`);
  const forms = inCell.map((property) => ({
    zh: `${items[property]!.label.zh}：${formOf(items[property]!).zh}${orChoices(items[property]!)}`,
    en: `${property}: ${formOf(items[property]!).en}`,
  }));
  return joined([
    {
      zh: `列表，写成“${names.join('*')}；${names.join('*')}；…”，最多 ${most} 项`,
      en: `list written "${inCell.join('*')};…", at most ${most} items`,
    },
    { zh: '空白单元格不改变原有列表', en: 'a blank cell leaves the list as it is' },
    ...forms,
  ]);
}

const orChoices = (rule: FieldRule) => (rule.part || choicesOf(rule).length === 0 ? '' : `（${choicesOf(rule).join('、')}）`);

const knownCodes: Readonly<Record<string, string>> = {
  region: '320706',
  organization: 'LYG-EMB',
  event_type: 'cn-emergency-platform-5:11A01',
  resource_type: 'cn-emergency-platform-5:42E12',
  material_category: 'cn-emergency-platform-5:43000',
};

/** A value that the field takes, made of what its rule says of itself; empty when nothing that was tried fits. */
export function exampleOf(rule: FieldRule, { index = 0, fallback }: { index?: number; fallback?: string | undefined } = {}): string {
  const { part, example } = rule;
  if (part) return part.inCell?.map((property, place) => exampleOf(part.items[property]!, { index: place })).join('*') ?? '';
  const fits = (text: string) => {
    try {
      rule.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  return [example, ...candidates(rule, index, fallback)].find((text) => text !== undefined && text !== '' && fits(text)) ?? '';
}

const area = '{"type":"Polygon","coordinates":[[[119.1,34.5],[119.3,34.5],[119.3,34.7],[119.1,34.5]]]}';

function candidates(rule: FieldRule, index: number, fallback: string | undefined): (string | undefined)[] {
  const { holds, reference, label } = rule;
  switch (holds?.kind) {
    case 'choice':
    case 'boolean':
      return choicesOf(rule);
    case 'number':
      return ['100', '1', '10', '0', '0.5', holds.above, holds.least, holds.most].map((bound) => String(bound ?? ''));
    case 'money':
      return ['100.00'];
    case 'date':
      return [`2026-01-${String((index % 28) + 1).padStart(2, '0')}`];
    case 'dateTime':
      return ['2026-11-23T08:00:00+08:00'];
    case 'reference':
      return [knownCodes[reference?.table ?? ''], `${label.zh}编码`];
    default: {
      const said = [...(formedOf(rule)?.zh ?? '').matchAll(/(?:如|其中之一[：:])\s*([^\s，。；、或]+)/g)].map(([, text]) => text!);
      return [
        ...said,
        fallback,
        label.zh,
        '示例',
        'A',
        '1',
        'A1',
        '1234',
        '2026',
        'ABC',
        'A-001',
        '000000',
        '2026-11-23',
        '119.22,34.60',
        area,
      ];
    }
  }
}
