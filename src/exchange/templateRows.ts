import { identityOf } from '../records/kind.js';
import type { Plan } from './plan.js';
import type { FileRow } from './rows.js';
import { exampleMark } from './templateFields.js';

/** Whether a row belongs to a template: the names of the fields below the header, or the example. It is no record. */
export function isTemplateRow({ kind, fieldOf }: Plan, { cells }: FileRow): boolean {
  const filled = [...fieldOf].filter(([column]) => typeof cells.get(column) === 'string');
  const identity = identityOf(kind);
  if (filled.some(([column, field]) => identity.includes(field) && String(cells.get(column)).trimStart().startsWith(exampleMark)))
    return true;
  return filled.length > 1 && filled.length === cells.size && filled.every(([column, field]) => String(cells.get(column)).trim() === field);
}
