import { Args, FieldResolver, Resolver } from 'type-graphql';
import type { Compilation } from '../../reading/compilation.js';
import { compiled } from '../../reading/compiled.js';
import { connection } from '../../reading/connection.js';
import { list, type Field, type Link, type View } from '../../reading/view.js';
import { EventTypeType } from '../../vocabulary/classifications/types.js';
import { eventTypeView } from '../../vocabulary/classifications/view.js';
import { OrganizationType } from '../../vocabulary/organizations/types.js';
import { organizationView } from '../../vocabulary/organizations/view.js';
import { RegionType } from '../../vocabulary/regions/types.js';
import { regionBelow } from '../../vocabulary/regions/within.js';
import { regionView } from '../../vocabulary/regions/view.js';
import { below } from '../../vocabulary/validity.js';
import { ExpertType } from '../experts/roster/types.js';
import { expertView } from '../experts/roster/view.js';
import { MaterialType } from '../materials/catalogue/types.js';
import { materialView } from '../materials/catalogue/view.js';
import { DepotType } from '../materials/depots/types.js';
import { depotView } from '../materials/depots/view.js';
import { PlanType } from '../plans/register/types.js';
import { planView } from '../plans/register/view.js';
import { RegulationType } from '../plans/regulations/types.js';
import { regulationView } from '../plans/regulations/view.js';
import { TeamType } from '../teams/roster/types.js';
import { teamView } from '../teams/roster/view.js';
import { CaseListArguments } from './register/inputs.js';
import { CaseExpertType, CaseMaterialType, CasePlanType, CaseTeamType } from './register/partTypes.js';
import { caseExpertView, caseMaterialView, casePlanView, caseTeamView } from './register/partViews.js';
import { CaseConnectionType } from './register/types.js';
import { caseView } from './register/view.js';

@Resolver(() => PlanType)
class PlanCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases in which it was activated, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }

  @FieldResolver(() => [CasePlanType], { description: '启动记录 — Each activation with its level and times, newest first.' })
  activations(): CasePlanType[] {
    return compiled();
  }
}

@Resolver(() => TeamType)
class TeamCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases in which it was deployed, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }

  @FieldResolver(() => [CaseTeamType], { description: '出动记录 — Each deployment in a case with people, times and task, newest first.' })
  deployments(): CaseTeamType[] {
    return compiled();
  }
}

@Resolver(() => ExpertType)
class ExpertCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases in which the expert was consulted, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }

  @FieldResolver(() => [CaseExpertType], { description: '专家意见 — What the expert advised in each case, newest first.' })
  opinions(): CaseExpertType[] {
    return compiled();
  }
}

@Resolver(() => MaterialType)
class MaterialCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases in which it was used, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }

  @FieldResolver(() => [CaseMaterialType], { description: '调用记录 — Each use in a case with depot and quantity, newest first.' })
  supplies(): CaseMaterialType[] {
    return compiled();
  }
}

@Resolver(() => DepotType)
class DepotCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases to which it sent materials, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }
}

@Resolver(() => RegulationType)
class RegulationCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases to which it was applied, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }
}

@Resolver(() => EventTypeType)
class EventTypeCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases of this class or one below it, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }
}

@Resolver(() => RegionType)
class RegionCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases in this division or one below it, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }
}

@Resolver(() => OrganizationType)
class OrganizationCases {
  @FieldResolver(() => CaseConnectionType, { description: '典型案例 — Cases that it led or was a unit of, newest first.' })
  cases(@Args(() => CaseListArguments) _page: CaseListArguments): CaseConnectionType {
    return compiled();
  }
}

/** The resolvers of the fields that the cases library adds to other types. */
export const caseLinkResolvers = [
  PlanCases,
  TeamCases,
  ExpertCases,
  MaterialCases,
  DepotCases,
  RegulationCases,
  EventTypeCases,
  RegionCases,
  OrganizationCases,
];

const cases = (on: (table: string, row: string, compilation: Compilation) => string): Field => connection(() => caseView, on);

const through = (link: string, type: string, column: string): Field =>
  cases(
    (table, row, compilation) => `${row}.id in (select k.case_id from ${compilation.table(link, type)} k where k.${column} = ${table}.id)`,
  );

/** The rows of a part that point to a record, those of the newest case first. */
const each =
  (view: () => View, column: string): Field =>
  (table, compilation, selected) =>
    list(
      view,
      (own, item) => `${item}.${column} = ${own}.id`,
      (item) =>
        `(select o.occurred_at from ${compilation.table('emergency_case', 'Case')} o where o.id = ${item}.case_id) desc, ${item}.id desc`,
    )(table, compilation, selected);

/** Fields that this library adds to other types. */
export const caseLinks: readonly Link[] = [
  {
    view: () => planView,
    fields: { cases: through('case_plan', 'CasePlan', 'plan_id'), activations: each(() => casePlanView, 'plan_id') },
  },
  {
    view: () => teamView,
    fields: { cases: through('case_team', 'CaseTeam', 'team_id'), deployments: each(() => caseTeamView, 'team_id') },
  },
  {
    view: () => expertView,
    fields: { cases: through('case_expert', 'CaseExpert', 'expert_id'), opinions: each(() => caseExpertView, 'expert_id') },
  },
  {
    view: () => materialView,
    fields: { cases: through('case_material', 'CaseMaterial', 'material_id'), supplies: each(() => caseMaterialView, 'material_id') },
  },
  { view: () => depotView, fields: { cases: through('case_material', 'CaseMaterial', 'depot_id') } },
  { view: () => regulationView, fields: { cases: through('case_regulation', 'CaseRegulation', 'regulation_id') } },
  {
    view: () => eventTypeView,
    fields: {
      cases: cases((table, row, compilation) => {
        const types = compilation.table('event_type', 'EventType');
        const here = `(select t.id from ${types} t where t.scheme = ${table}.scheme and ${below('t', `select ${table}.path`)})`;
        return `(${row}.event_type_id in ${here} or ${row}.id in (select k.case_id from ${compilation.table('case_event_type', 'CaseEventType')} k where k.event_type_id in ${here}))`;
      }),
    },
  },
  {
    view: () => regionView,
    fields: {
      cases: cases((table, row, compilation) => regionBelow(`${row}.region_id`, table, compilation)),
    },
  },
  {
    view: () => organizationView,
    fields: {
      cases: cases(
        (table, row, compilation) =>
          `(${row}.organization_id = ${table}.id or ${row}.id in (select k.case_id from ${compilation.table('case_unit', 'CaseUnit')} k where k.organization_id = ${table}.id))`,
      ),
    },
  },
];
