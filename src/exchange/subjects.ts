import 'reflect-metadata';
import { caseImports } from '../libraries/cases/cases.js';
import { expertImports } from '../libraries/experts/experts.js';
import { materialImports } from '../libraries/materials/materials.js';
import { planImports } from '../libraries/plans/plans.js';
import { teamImports } from '../libraries/teams/teams.js';
import type { ImportSubject } from '../records/kind.js';
import { calendarDayKind } from '../vocabulary/calendar/kind.js';
import { eventTypeKind, materialCategoryKind, resourceTypeKind } from '../vocabulary/classifications/kind.js';
import { searchImports } from '../search/search.js';
import { stopped } from './stopped.js';

export type Subject = ImportSubject;

export const subjects: Readonly<Record<string, Subject>> = {
  ...materialImports,
  ...teamImports,
  ...expertImports,
  ...planImports,
  ...caseImports,
  materialCategories: { kind: materialCategoryKind, mutation: 'importMaterialCategories', scope: 'vocabulary:write' },
  eventTypes: { kind: eventTypeKind, mutation: 'importEventTypes', scope: 'vocabulary:write' },
  resourceTypes: { kind: resourceTypeKind, mutation: 'importResourceTypes', scope: 'vocabulary:write' },
  ...searchImports,
  calendarDays: { kind: calendarDayKind, mutation: 'importCalendarDays', scope: 'vocabulary:write' },
};

/** The subject that a word of the command line names. */
export function subjectNamed(name: string): Subject {
  const found = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
  if (!found)
    throw stopped(
      `没有名为“${name}”的导入对象，可用：${Object.keys(subjects).join('、')}`,
      `There is no subject "${name}"; use one of ${Object.keys(subjects).join(', ')}.`,
    );
  return found;
}
