import type { ImportSubject } from '../../records/kind.js';
import { levelRuleKind } from './levels/kind.js';
import { LevelRuleResolver } from './levels/resolver.js';
import { levelRuleView } from './levels/view.js';
import { caseLinkResolvers } from './links.js';
import { caseKind } from './register/kind.js';
import { casePartViews } from './register/partViews.js';
import { CaseResolver } from './register/resolver.js';
import { caseView } from './register/view.js';
import { CaseSummaryResolver } from './summary/resolver.js';

/** The resolvers of the cases library. */
export const caseResolvers = [CaseResolver, LevelRuleResolver, CaseSummaryResolver, ...caseLinkResolvers];

/** The views of the cases library. */
export const caseViews = [caseView, levelRuleView, ...casePartViews];

/** What can be imported into this library, by the name that commands use. */
export const caseImports: Readonly<Record<string, ImportSubject>> = {
  cases: { kind: caseKind, mutation: 'importCases', scope: 'case:write' },
  levelRules: { kind: levelRuleKind, mutation: 'importLevelRules', scope: 'case:write' },
};
