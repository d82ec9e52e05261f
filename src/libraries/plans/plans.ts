import type { ImportSubject } from '../../records/kind.js';
import { RegulationResolver } from './regulations/resolver.js';
import { regulationView } from './regulations/view.js';
import { PlanResolver } from './register/resolver.js';
import { planView } from './register/view.js';
import { PlanVersionResolver } from './versions/resolver.js';
import { planVersionView } from './versions/view.js';
import { PlanDeadlineResolver } from './deadlines/due/resolver.js';
import { deadlineRuleKind } from './deadlines/kind.js';
import { DeadlineRuleResolver } from './deadlines/resolver.js';
import { deadlineRuleView } from './deadlines/view.js';
import { drillKind } from './drills/kind.js';
import { OrganizationDrills, PlanDrills, RegionDrills, TeamDrills } from './drills/links.js';
import { DrillResolver } from './drills/resolver.js';
import { DrillSummaryResolver } from './drills/summary/resolver.js';
import { drillTeamView, drillView } from './drills/view.js';
import { PlanNeedSummaryResolver } from './needs/resolver.js';
import { PlanSummaryResolver } from './summary/resolver.js';

/** The resolvers of the plans and regulations library. */
export const planResolvers = [
  RegulationResolver,
  PlanResolver,
  PlanVersionResolver,
  DrillResolver,
  DrillSummaryResolver,
  DeadlineRuleResolver,
  PlanDeadlineResolver,
  PlanSummaryResolver,
  PlanNeedSummaryResolver,
  PlanDrills,
  TeamDrills,
  RegionDrills,
  OrganizationDrills,
];

/** The views of the plans and regulations library. */
export const planViews = [regulationView, planView, planVersionView, drillView, drillTeamView, deadlineRuleView];

/** What can be imported into this library, by the name that commands use. */
export const planImports: Readonly<Record<string, ImportSubject>> = {
  drills: { kind: drillKind, mutation: 'importDrills', scope: 'plan:write' },
  deadlineRules: { kind: deadlineRuleKind, mutation: 'importDeadlineRules', scope: 'plan:write' },
};
