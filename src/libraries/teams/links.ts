import { Args, FieldResolver, Resolver } from 'type-graphql';
import { compiled } from '../../reading/compiled.js';
import { connection } from '../../reading/connection.js';
import type { Link } from '../../reading/view.js';
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
];
