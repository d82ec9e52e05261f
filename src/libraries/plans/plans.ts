import type { ImportSubject } from '../../records/kind.js';
import { OrganizationRegulations, RegionRegulations, EventTypeRegulations } from './links.js';
import { ArticleResolver } from './regulations/articleResolver.js';
import { regulationKind } from './regulations/kind.js';
import { RegulationResolver } from './regulations/resolver.js';
import { RegulationSummaryResolver } from './regulations/summaryResolver.js';
import { articleView, regulationAmendmentView, regulationView } from './regulations/view.js';
import { PlanResolver } from './register/resolver.js';
import { planView } from './register/view.js';
import { PlanVersionResolver } from './versions/resolver.js';
import { planVersionView } from './versions/view.js';
import { DrillResolver } from './drills/resolver.js';
import { drillView } from './drills/view.js';

/** The resolvers of the plans and regulations library. */
export const planResolvers = [
  RegulationResolver,
  ArticleResolver,
  RegulationSummaryResolver,
  OrganizationRegulations,
  RegionRegulations,
  EventTypeRegulations,
  PlanResolver,
  PlanVersionResolver,
  DrillResolver,
];

/** The views of the plans and regulations library. */
export const planViews = [regulationView, articleView, regulationAmendmentView, planView, planVersionView, drillView];

/** What can be imported into this library, by the name that commands use. */
export const planImports: Readonly<Record<string, ImportSubject>> = {
  regulations: { kind: regulationKind, mutation: 'importRegulations', scope: 'plan:write' },
};
