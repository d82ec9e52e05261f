import { Args, FieldResolver, Resolver } from 'type-graphql';
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
import { ExpertListArguments } from './roster/inputs.js';
import { ExpertConnectionType } from './roster/types.js';
import { expertView } from './roster/view.js';

@Resolver(() => OrganizationType)
export class OrganizationExperts {
  @FieldResolver(() => ExpertConnectionType, { description: '专家 — Experts who belong to this organisation.' })
  experts(@Args(() => ExpertListArguments) _page: ExpertListArguments): ExpertConnectionType {
    return compiled();
  }
}

@Resolver(() => RegionType)
export class RegionExperts {
  @FieldResolver(() => ExpertConnectionType, { description: '专家 — Experts who serve this division or one below it.' })
  experts(@Args(() => ExpertListArguments) _page: ExpertListArguments): ExpertConnectionType {
    return compiled();
  }
}

@Resolver(() => ResourceTypeType)
export class ResourceTypeExperts {
  @FieldResolver(() => ExpertConnectionType, { description: '专家 — Experts of this class or one below it.' })
  experts(@Args(() => ExpertListArguments) _page: ExpertListArguments): ExpertConnectionType {
    return compiled();
  }
}

/** Fields that the experts library adds to other types. */
export const expertLinks: readonly Link[] = [
  {
    view: () => organizationView,
    fields: {
      experts: connection(
        () => expertView,
        (table, expert) => `${expert}.organization_id = ${table}.id`,
      ),
    },
  },
  {
    view: () => regionView,
    fields: {
      experts: connection(
        () => expertView,
        (table, expert, compilation) => regionBelow(`${expert}.region_id`, table, compilation),
      ),
    },
  },
  {
    view: () => resourceTypeView,
    fields: {
      experts: connection(
        () => expertView,
        (table, expert, compilation) =>
          `${expert}.type_id in (select c.id from ${compilation.table('resource_type', 'ResourceType')} c where c.scheme = ${table}.scheme and starts_with(c.path, ${table}.path))`,
      ),
    },
  },
];
