import { Args, FieldResolver, Resolver } from 'type-graphql';
import type { Compilation } from '../../reading/compilation.js';
import { compiled } from '../../reading/compiled.js';
import { connection } from '../../reading/connection.js';
import type { EntityView } from '../../reading/entityView.js';
import type { Link } from '../../reading/view.js';
import { EventTypeType, MaterialCategoryType, ResourceTypeType } from '../../vocabulary/classifications/types.js';
import { eventTypeView, materialCategoryView, resourceTypeView } from '../../vocabulary/classifications/view.js';
import { OrganizationType } from '../../vocabulary/organizations/types.js';
import { organizationView } from '../../vocabulary/organizations/view.js';
import { RegionType } from '../../vocabulary/regions/types.js';
import { regionBelow } from '../../vocabulary/regions/within.js';
import { regionView } from '../../vocabulary/regions/view.js';
import { ExpertType } from '../experts/roster/types.js';
import { expertView } from '../experts/roster/view.js';
import { MaterialType } from '../materials/catalogue/types.js';
import { materialView } from '../materials/catalogue/view.js';
import { TeamType } from '../teams/roster/types.js';
import { teamView } from '../teams/roster/view.js';
import { drillLinks } from './drills/links.js';
import { PlanListArguments } from './register/inputs.js';
import { PlanConnectionType } from './register/types.js';
import { planView } from './register/view.js';
import { regulationLinkResolvers, regulationLinks } from './regulations/links.js';
import { RegulationType } from './regulations/types.js';
import { regulationView } from './regulations/view.js';
import { inForceId } from './versions/inForce.js';

@Resolver(() => MaterialType)
class MaterialPlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans in force that need it, or any material of its categories.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => MaterialCategoryType)
class MaterialCategoryPlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans in force that need a material of this category or below.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => ResourceTypeType)
class ResourceTypePlans {
  @FieldResolver(() => PlanConnectionType, {
    description: '预案 — Plans classed here or below, and plans in force that need teams or experts of this class or below.',
  })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => EventTypeType)
class EventTypePlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans for this class of emergency or one below.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => TeamType)
class TeamPlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans that name this team.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => ExpertType)
class ExpertPlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans that name this expert.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => RegulationType)
class RegulationPlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans that rest on it.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => OrganizationType)
class OrganizationPlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans that it keeps.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

@Resolver(() => RegionType)
class RegionPlans {
  @FieldResolver(() => PlanConnectionType, { description: '预案 — Plans for this division or one below.' })
  plans(@Args(() => PlanListArguments) _page: PlanListArguments): PlanConnectionType {
    return compiled();
  }
}

/** Resolvers of the fields that plans add to other types. */
export const planLinkResolvers = [
  ...regulationLinkResolvers,
  MaterialPlans,
  MaterialCategoryPlans,
  ResourceTypePlans,
  EventTypePlans,
  TeamPlans,
  ExpertPlans,
  RegulationPlans,
  OrganizationPlans,
  RegionPlans,
];

type On = (table: string, plan: string, compilation: Compilation) => string;

const plans = (view: () => EntityView, on: On): Link => ({ view, fields: { plans: connection(() => planView, on) } });

/** Condition that the version in force of a plan has a need (`n`) of which the condition holds. */
const needing =
  (of: (table: string, compilation: Compilation) => string): On =>
  (table, plan, compilation) =>
    `${plan}.id in (select v.plan_id from ${compilation.table('plan_need', 'PlanNeed')} n join ${compilation.table('plan_version', 'PlanVersion')} v on v.id = n.version_id where v.id = ${inForceId('v.plan_id', compilation)} and (${of(table, compilation)}))`;

const below = (lower: string, upper: string) => `${lower}.scheme = ${upper}.scheme and starts_with(${lower}.path, ${upper}.path)`;

const naming =
  (linkTable: string, linkType: string, key: string): On =>
  (table, plan, compilation) =>
    `${plan}.id in (select l.plan_id from ${compilation.table(linkTable, linkType)} l where l.${key} = ${table}.id)`;

const needsMaterial = needing((material, compilation) => {
  const categories = compilation.table('material_category', 'MaterialCategory');
  const own = `select ${material}.category_id union all select k.category_id from ${compilation.table('material_classification', 'MaterialClassification')} k where k.material_id = ${material}.id`;
  return `n.material_id = ${material}.id or n.category_id in (select w.id from ${categories} w join ${categories} o on ${below('o', 'w')} where o.id in (${own}))`;
});

const needsCategory = needing((category, compilation) => {
  const within = `select c.id from ${compilation.table('material_category', 'MaterialCategory')} c where ${below('c', category)}`;
  return `n.category_id in (${within}) or n.material_id in (select m.id from ${compilation.table('material', 'Material')} m where m.category_id in (${within}))`;
});

const classedOrNeeded: On = (type, plan, compilation) => {
  const within = `select c.id from ${compilation.table('resource_type', 'ResourceType')} c where ${below('c', type)}`;
  return `(${plan}.type_id in (${within}) or ${needing(() => `n.type_id in (${within})`)(type, plan, compilation)})`;
};

/** Fields that this library adds to other types. */
export const planLinks: readonly Link[] = [
  ...regulationLinks,
  ...drillLinks,
  plans(() => materialView, needsMaterial),
  plans(() => materialCategoryView, needsCategory),
  plans(() => resourceTypeView, classedOrNeeded),
  plans(
    () => eventTypeView,
    (type, plan, compilation) =>
      `${plan}.id in (select l.plan_id from ${compilation.table('plan_event_type', 'PlanEventType')} l join ${compilation.table('event_type', 'EventType')} c on c.id = l.event_type_id where ${below('c', type)})`,
  ),
  plans(() => teamView, naming('plan_team', 'PlanTeam', 'team_id')),
  plans(() => expertView, naming('plan_expert', 'PlanExpert', 'expert_id')),
  plans(() => regulationView, naming('plan_regulation', 'PlanRegulation', 'regulation_id')),
  plans(
    () => organizationView,
    (organization, plan) => `${plan}.organization_id = ${organization}.id`,
  ),
  plans(
    () => regionView,
    (region, plan, compilation) => regionBelow(`${plan}.region_id`, region, compilation),
  ),
];
