import { Args, FieldResolver, Resolver } from 'type-graphql';
import { DateScalar } from '../../../platform/scalars.js';
import { compiled } from '../../../reading/compiled.js';
import { connection } from '../../../reading/connection.js';
import { list, type Link } from '../../../reading/view.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { TeamType } from '../../teams/roster/types.js';
import { teamView } from '../../teams/roster/view.js';
import { PlanDeadlineType } from '../deadlines/due/types.js';
import { planDeadlineView } from '../deadlines/due/view.js';
import { PlanType } from '../register/types.js';
import { planView } from '../register/view.js';
import { DrillListArguments } from './inputs.js';
import { DrillConnectionType } from './types.js';
import { drillView } from './view.js';

@Resolver(() => PlanType)
class PlanDrills {
  @FieldResolver(() => DrillConnectionType, { description: '演练 — Drills of this plan.' })
  drills(@Args(() => DrillListArguments) _page: DrillListArguments): DrillConnectionType {
    return compiled();
  }

  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: '上次演练日期 — Day of the last drill of this plan up to the day asked; null when there was none.',
  })
  lastDrillOn(): string | null {
    return compiled();
  }

  @FieldResolver(() => [PlanDeadlineType], {
    description:
      '期限 — By when this plan must be filed, published, drilled, evaluated or revised, by due day; none when it is not in force.',
  })
  deadlines(): PlanDeadlineType[] {
    return compiled();
  }
}

@Resolver(() => TeamType)
class TeamDrills {
  @FieldResolver(() => DrillConnectionType, { description: '演练 — Drills in which this team took part.' })
  drills(@Args(() => DrillListArguments) _page: DrillListArguments): DrillConnectionType {
    return compiled();
  }
}

@Resolver(() => RegionType)
class RegionDrills {
  @FieldResolver(() => DrillConnectionType, { description: '演练 — Drills held in this division itself.' })
  drills(@Args(() => DrillListArguments) _page: DrillListArguments): DrillConnectionType {
    return compiled();
  }
}

@Resolver(() => OrganizationType)
class OrganizationDrills {
  @FieldResolver(() => DrillConnectionType, { description: '演练 — Drills that this organisation held.' })
  drills(@Args(() => DrillListArguments) _page: DrillListArguments): DrillConnectionType {
    return compiled();
  }
}

/** Resolvers of the fields that drills and deadlines add to other types. */
export const drillLinkResolvers = [PlanDrills, TeamDrills, RegionDrills, OrganizationDrills];

/** Fields that drills and deadlines add to plans and to what stands above the library. */
export const drillLinks: readonly Link[] = [
  {
    view: () => planView,
    fields: {
      drills: connection(
        () => drillView,
        (table, drill) => `${drill}.plan_id = ${table}.id`,
      ),
      lastDrillOn: (table, compilation) =>
        `(select max(d.held_on) from ${compilation.table('drill', 'Drill')} d where d.plan_id = ${table}.id and d.held_on <= ${compilation.today()})`,
      deadlines: list(
        () => planDeadlineView,
        (table, deadline) => `${deadline}.plan_id = ${table}.id`,
        (deadline) => `${deadline}.due_on, ${deadline}.id`,
      ),
    },
  },
  {
    view: () => teamView,
    fields: {
      drills: connection(
        () => drillView,
        (table, drill, compilation) =>
          `${drill}.id in (select m.drill_id from ${compilation.table('drill_team', 'DrillTeam')} m where m.team_id = ${table}.id)`,
      ),
    },
  },
  {
    view: () => regionView,
    fields: {
      drills: connection(
        () => drillView,
        (table, drill) => `${drill}.region_id = ${table}.id`,
      ),
    },
  },
  {
    view: () => organizationView,
    fields: {
      drills: connection(
        () => drillView,
        (table, drill) => `${drill}.organization_id = ${table}.id`,
      ),
    },
  },
];
