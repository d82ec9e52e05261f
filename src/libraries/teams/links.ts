import { Args, FieldResolver, Resolver } from 'type-graphql';
import type { Compilation } from '../../reading/compilation.js';
import { compiled } from '../../reading/compiled.js';
import { connection } from '../../reading/connection.js';
import type { Link } from '../../reading/view.js';
import { ResourceTypeType } from '../../vocabulary/classifications/types.js';
import { resourceTypeView } from '../../vocabulary/classifications/view.js';
import { OrganizationType } from '../../vocabulary/organizations/types.js';
import { organizationView } from '../../vocabulary/organizations/view.js';
import { RegionType } from '../../vocabulary/regions/types.js';
import { regionBelow } from '../../vocabulary/regions/within.js';
import { regionView } from '../../vocabulary/regions/view.js';
import { MaterialType } from '../materials/catalogue/types.js';
import { materialView } from '../materials/catalogue/view.js';
import { DepotType } from '../materials/depots/types.js';
import { depotView } from '../materials/depots/view.js';
import { TeamListArguments } from './roster/inputs.js';
import { TeamConnectionType } from './roster/types.js';
import { teamView } from './roster/view.js';

@Resolver(() => DepotType)
export class DepotTeams {
  @FieldResolver(() => TeamConnectionType, { description: '救援队伍 — Rescue teams that draw their materials from this depot.' })
  teams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }
}

@Resolver(() => MaterialType)
export class MaterialTeams {
  @FieldResolver(() => TeamConnectionType, { description: '救援队伍 — Rescue teams whose equipment includes this material.' })
  teams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }
}

@Resolver(() => OrganizationType)
export class OrganizationTeams {
  @FieldResolver(() => TeamConnectionType, { description: '救援队伍 — Rescue teams that this organisation keeps.' })
  teams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }
}

@Resolver(() => RegionType)
export class RegionTeams {
  @FieldResolver(() => TeamConnectionType, {
    description: '救援队伍 — Rescue teams stationed in this division or one below it; who serves it: teams(filter: { serves }).',
  })
  teams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }
}

@Resolver(() => ResourceTypeType)
export class ResourceTypeTeams {
  @FieldResolver(() => TeamConnectionType, {
    description: '救援队伍 — Rescue teams of this class or one below it, by their main or a further class.',
  })
  teams(@Args(() => TeamListArguments) _page: TeamListArguments): TeamConnectionType {
    return compiled();
  }
}

/** SQL of the ids of the classes that are the one under `table` or lie below it. */
const classesBelow = (table: string, compilation: Compilation) =>
  `(select r.id from ${compilation.table('resource_type', 'ResourceType')} r where r.scheme = ${table}.scheme and starts_with(r.path, ${table}.path))`;

/** Fields that the teams library adds to other types. */
export const teamLinks: readonly Link[] = [
  {
    view: () => depotView,
    fields: {
      teams: connection(
        () => teamView,
        (table, team, compilation) =>
          `${team}.id in (select d.team_id from ${compilation.table('team_depot', 'TeamDepot')} d where d.depot_id = ${table}.id)`,
      ),
    },
  },
  {
    view: () => materialView,
    fields: {
      teams: connection(
        () => teamView,
        (table, team, compilation) =>
          `${team}.id in (select q.team_id from ${compilation.table('team_equipment', 'TeamEquipment')} q where q.material_id = ${table}.id)`,
      ),
    },
  },
  {
    view: () => organizationView,
    fields: {
      teams: connection(
        () => teamView,
        (table, team) => `${team}.organization_id = ${table}.id`,
      ),
    },
  },
  {
    view: () => regionView,
    fields: {
      teams: connection(
        () => teamView,
        (table, team, compilation) => regionBelow(`${team}.region_id`, table, compilation),
      ),
    },
  },
  {
    view: () => resourceTypeView,
    fields: {
      teams: connection(
        () => teamView,
        (table, team, compilation) =>
          `(${team}.type_id in ${classesBelow(table, compilation)} or ${team}.id in (select k.team_id from ${compilation.table('team_classification', 'TeamClassification')} k where k.type_id in ${classesBelow(table, compilation)}))`,
      ),
    },
  },
];
