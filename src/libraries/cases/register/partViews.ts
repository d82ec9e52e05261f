import type { Compilation } from '../../../reading/compilation.js';
import { entityView } from '../../../reading/entityView.js';
import { scalar } from '../../../reading/filter.js';
import type { View } from '../../../reading/view.js';
import {
  CaseChemical,
  CaseEventType,
  CaseExpert,
  CaseFigures,
  CaseLesson,
  CaseLoss,
  CaseMaterial,
  CasePlan,
  CaseRegulation,
  CaseTeam,
  CaseTimelineEntry,
  CaseUnit,
} from '../entity.js';
import { caseView } from './view.js';

/** Who may not see a case sees nothing of it, from whichever side it is read. */
const rowRule: NonNullable<View['rowRule']> = (caller, table, compilation) => {
  const owner = compilation.alias();
  const rule = caseView.rowRule?.(caller, owner, compilation);
  return (
    rule && `exists (select from ${compilation.table('emergency_case', 'Case')} ${owner} where ${owner}.id = ${table}.case_id and ${rule})`
  );
};

const scope = 'case:read';
const about = { scope, rowRule, pinyin: [], defaultOrder: [] } as const;

const overdue = (table: string, compilation: Compilation) =>
  `(${table}.state = 'OPEN' and coalesce(${table}.due_on < ${compilation.today()}, false))`;

export const caseEventTypeView = entityView({ ...about, entity: CaseEventType, idPrefix: 'cet' });
export const caseFiguresView = entityView({ ...about, entity: CaseFigures, idPrefix: 'cfg' });
export const caseLossView = entityView({ ...about, entity: CaseLoss, idPrefix: 'cls' });
export const caseTimelineView = entityView({ ...about, entity: CaseTimelineEntry, idPrefix: 'ctl' });
export const caseUnitView = entityView({ ...about, entity: CaseUnit, idPrefix: 'cun' });
export const caseChemicalView = entityView({ ...about, entity: CaseChemical, idPrefix: 'cch' });
export const casePlanView = entityView({ ...about, entity: CasePlan, idPrefix: 'cpl' });
export const caseTeamView = entityView({ ...about, entity: CaseTeam, idPrefix: 'ctm' });
export const caseMaterialView = entityView({ ...about, entity: CaseMaterial, idPrefix: 'cmt' });
export const caseExpertView = entityView({ ...about, entity: CaseExpert, idPrefix: 'cex' });
export const caseRegulationView = entityView({ ...about, entity: CaseRegulation, idPrefix: 'crg' });
export const caseLessonView = entityView({
  ...about,
  entity: CaseLesson,
  idPrefix: 'cln',
  fields: { overdue },
  filters: { overdue: (value, table, compilation) => scalar(() => overdue(table, compilation), 'boolean')(value, table, compilation) },
});

/** The views of what belongs to cases. */
export const casePartViews = [
  caseEventTypeView,
  caseFiguresView,
  caseLossView,
  caseTimelineView,
  caseUnitView,
  caseChemicalView,
  casePlanView,
  caseTeamView,
  caseMaterialView,
  caseExpertView,
  caseRegulationView,
  caseLessonView,
];
