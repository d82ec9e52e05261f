import { Args, FieldResolver, Resolver } from 'type-graphql';
import { compiled } from '../../../reading/compiled.js';
import { connection } from '../../../reading/connection.js';
import type { Link } from '../../../reading/view.js';
import { EventTypeType } from '../../../vocabulary/classifications/types.js';
import { eventTypeView } from '../../../vocabulary/classifications/view.js';
import { OrganizationType } from '../../../vocabulary/organizations/types.js';
import { organizationView } from '../../../vocabulary/organizations/view.js';
import { RegionType } from '../../../vocabulary/regions/types.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { RegulationListArguments } from './inputs.js';
import { RegulationConnectionType } from './types.js';
import { regulationView } from './view.js';

@Resolver(() => OrganizationType)
class OrganizationRegulations {
  @FieldResolver(() => RegulationConnectionType, { description: '法规 — Regulations that this organisation made.' })
  regulations(@Args(() => RegulationListArguments) _page: RegulationListArguments): RegulationConnectionType {
    return compiled();
  }
}

@Resolver(() => RegionType)
class RegionRegulations {
  @FieldResolver(() => RegulationConnectionType, { description: '法规 — Regulations of this division itself.' })
  regulations(@Args(() => RegulationListArguments) _page: RegulationListArguments): RegulationConnectionType {
    return compiled();
  }
}

@Resolver(() => EventTypeType)
class EventTypeRegulations {
  @FieldResolver(() => RegulationConnectionType, { description: '法规 — Regulations about this class of emergencies.' })
  regulations(@Args(() => RegulationListArguments) _page: RegulationListArguments): RegulationConnectionType {
    return compiled();
  }
}

/** Resolvers of the fields that regulations add to other types. */
export const regulationLinkResolvers = [OrganizationRegulations, RegionRegulations, EventTypeRegulations];

/** Fields that regulations add to other types. */
export const regulationLinks: readonly Link[] = [
  {
    view: () => organizationView,
    fields: {
      regulations: connection(
        () => regulationView,
        (table, regulation) => `${regulation}.organization_id = ${table}.id`,
      ),
    },
  },
  {
    view: () => regionView,
    fields: {
      regulations: connection(
        () => regulationView,
        (table, regulation) => `${regulation}.region_id = ${table}.id`,
      ),
    },
  },
  {
    view: () => eventTypeView,
    fields: {
      regulations: connection(
        () => regulationView,
        (table, regulation, compilation) =>
          `${regulation}.id in (select k.regulation_id from ${compilation.table('regulation_event_type', 'RegulationEventType')} k where k.event_type_id = ${table}.id)`,
      ),
    },
  },
];
