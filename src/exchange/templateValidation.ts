import type ExcelJS from 'exceljs';
import { choiceRange, type Ranges } from './templateSheets.js';
import type { TemplateField } from './templateFields.js';

/** Excel takes a list written into the rule up to so many characters. */
const longestInline = 255;

/** The list of words as Excel takes it within a rule; undefined when it is too long or holds a comma. */
export function inlineList(choices: readonly string[]): string | undefined {
  const list = `"${choices.join(',')}"`;
  return list.length <= longestInline && !choices.some((word) => /[",]/.test(word)) ? list : undefined;
}

/** How a spreadsheet helps to fill a column: what it says when a cell is chosen, drop-down lists, bounds of numbers and days. */
export function validationOf(field: TemplateField, ranges: Ranges): ExcelJS.DataValidation {
  const { rule, heading, form } = field;
  const said = {
    showInputMessage: true,
    promptTitle: heading.slice(0, 32),
    prompt: `${field.required ? '必填。' : ''}${form.zh}`.slice(0, 250),
    allowBlank: true,
  };
  const error = { showErrorMessage: true, errorTitle: heading.slice(0, 32), error: `应为：${form.zh}`.slice(0, 220) };
  const { holds } = rule;
  if (rule.part) return free(said);
  if (field.choices.length > 0) {
    const list = inlineList(field.choices) ?? ranges.get(choiceRange(field.name));
    return list ? { ...said, ...error, type: 'list', errorStyle: 'stop', formulae: [list] } : free(said);
  }
  // a hub may hold newer codes than the list in the template: it suggests only
  const codes = rule.reference && ranges.get(rule.reference.table);
  if (codes) return { ...said, type: 'list', showErrorMessage: false, formulae: [codes] };
  if (holds?.kind === 'number') {
    const low = holds.above ?? holds.least;
    const type = holds.decimals === 0 ? ('whole' as const) : ('decimal' as const);
    if (low === undefined) return { ...said, ...error, type, operator: 'lessThanOrEqual', errorStyle: 'stop', formulae: [holds.most] };
    return { ...said, ...error, type, operator: 'between', errorStyle: 'stop', formulae: [low, holds.most] };
  }
  if (holds?.kind === 'money')
    return { ...said, ...error, type: 'decimal', operator: 'greaterThanOrEqual', errorStyle: 'stop', formulae: [0] };
  // days typed as text, such as 2026年1月5日, are read as well: the sheet only warns
  if (holds?.kind === 'date')
    return {
      ...said,
      ...error,
      type: 'date',
      operator: 'between',
      errorStyle: 'warning',
      formulae: [new Date('1900-03-01T00:00:00Z'), new Date('2200-12-31T00:00:00Z')],
    };
  return free(said);
}

const free = (said: object): ExcelJS.DataValidation => ({ ...said, type: 'any' }) as unknown as ExcelJS.DataValidation;
