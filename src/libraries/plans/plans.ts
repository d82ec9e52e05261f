import type { ImportSubject } from '../../records/kind.js';
import { PlanActResolver } from './acts/resolver.js';
import { planActView } from './acts/view.js';
import { planLinkResolvers } from './links.js';
import { ArticleResolver } from './regulations/articleResolver.js';
import { regulationKind } from './regulations/kind.js';
import { RegulationResolver } from './regulations/resolver.js';
import { RegulationSummaryResolver } from './regulations/summaryResolver.js';
import { articleView, regulationAmendmentView, regulationView } from './regulations/view.js';
import { planImportKind } from './register/importing.js';
import { PlanResolver } from './register/resolver.js';
import { planExpertView, planRegulationView, planTeamView, planView } from './register/view.js';
import { planVersionKind } from './versions/kind.js';
import { PlanVersionResolver } from './versions/resolver.js';
import { PlanSectionResolver } from './versions/sections/resolver.js';
import { planSectionView } from './versions/sections/view.js';
import {
  commandBodyView,
  planAttachmentView,
  planContactView,
  planMeasureView,
  planNeedView,
  planStepView,
  responseLevelView,
} from './versions/structure/view.js';
import { planVersionView } from './versions/view.js';
import { PlanDeadlineResolver } from './deadlines/due/resolver.js';
import { deadlineRuleKind } from './deadlines/kind.js';
import { DeadlineRuleResolver } from './deadlines/resolver.js';
import { deadlineRuleView } from './deadlines/view.js';
import { drillKind } from './drills/kind.js';
import { drillLinkResolvers } from './drills/links.js';
import { DrillResolver } from './drills/resolver.js';
import { DrillSummaryResolver } from './drills/summary/resolver.js';
import { drillTeamView, drillView } from './drills/view.js';
import { PlanNeedSummaryResolver } from './needs/resolver.js';
import { PlanSummaryResolver } from './summary/resolver.js';

/** The resolvers of the plans and regulations library. */
export const planResolvers = [
  RegulationResolver,
  ArticleResolver,
  RegulationSummaryResolver,
  PlanResolver,
  PlanVersionResolver,
  PlanSectionResolver,
  PlanActResolver,
  DrillResolver,
  DrillSummaryResolver,
  DeadlineRuleResolver,
  PlanDeadlineResolver,
  PlanSummaryResolver,
  PlanNeedSummaryResolver,
  ...planLinkResolvers,
  ...drillLinkResolvers,
];

/** The views of the plans and regulations library. */
export const planViews = [
  regulationView,
  articleView,
  regulationAmendmentView,
  planView,
  planRegulationView,
  planExpertView,
  planTeamView,
  planVersionView,
  planSectionView,
  responseLevelView,
  commandBodyView,
  planStepView,
  planMeasureView,
  planNeedView,
  planContactView,
  planAttachmentView,
  planActView,
  drillView,
  drillTeamView,
  deadlineRuleView,
];

/** What can be imported into this library, by the name that commands use. */
export const planImports: Readonly<Record<string, ImportSubject>> = {
  regulations: { kind: regulationKind, mutation: 'importRegulations', scope: 'plan:write' },
  plans: { kind: planImportKind, mutation: 'importPlans', scope: 'plan:write' },
  planVersions: { kind: planVersionKind, mutation: 'importPlanVersions', scope: 'plan:write' },
  drills: { kind: drillKind, mutation: 'importDrills', scope: 'plan:write' },
  deadlineRules: { kind: deadlineRuleKind, mutation: 'importDeadlineRules', scope: 'plan:write' },
};
