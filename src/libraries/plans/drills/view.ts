import type { Caller } from '../../../access/caller.js';
import type { Compilation } from '../../../reading/compilation.js';
import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { list, type Filter } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { teamView } from '../../teams/roster/view.js';
import { Drill, DrillTeam } from '../entity.js';

/** A drill without a division was held for the whole city. */
const visible = (caller: Caller, table: string, compilation: Compilation) =>
  caller.region === null ? undefined : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`;

const evaluated: Filter = (test, table) => `${table}.evaluated_on is ${(test as { eq: boolean }).eq ? 'not ' : ''}null`;

/** How the teams that took part in drills are read. */
export const drillTeamView = entityView({
  entity: DrillTeam,
  idPrefix: 'drt',
  scope: 'plan:read',
  defaultOrder: [],
  rowRule: (caller, table, compilation) => {
    const drills = visible(caller, 'd', compilation);
    const team = compilation.alias();
    const teams = teamView.rowRule?.(caller, team, compilation);
    const rules = [
      drills && `${table}.drill_id in (select d.id from ${compilation.table('drill', 'Drill')} d where ${drills})`,
      // a team that may not be seen is not named either
      teams && `${table}.team_id in (select ${team}.id from ${compilation.table('team', 'Team')} ${team} where ${teams})`,
    ].filter(Boolean);
    return rules.length > 0 ? rules.join(' and ') : undefined;
  },
});

/** How drills are read. */
export const drillView = entityView({
  entity: Drill,
  idPrefix: 'drl',
  scope: 'plan:read',
  pinyin: ['title', 'place'],
  defaultOrder: [{ field: 'HELD_ON', direction: 'DESC' }],
  fields: {
    evaluated: (table) => `${table}.evaluated_on is not null`,
    teams: list(
      () => drillTeamView,
      (table, team) => `${team}.drill_id = ${table}.id`,
      (team) => `${team}.id`,
    ),
    history: history(() => drillView),
  },
  filters: {
    evaluated,
    teams: toMany(
      () => drillTeamView,
      (table, team) => `${team}.drill_id = ${table}.id`,
    ),
  },
  rowRule: visible,
});
