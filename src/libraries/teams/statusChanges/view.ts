import { entityView } from '../../../reading/entityView.js';
import { place } from '../../../reading/place.js';
import { history } from '../../../records/history.js';
import { TeamStatusChange } from '../entity.js';
import { teamView } from '../roster/view.js';

/** How changes of the status of teams are read, newest first. A caller limited to a region sees those of the teams that it sees. */
export const teamStatusChangeView = entityView({
  entity: TeamStatusChange,
  idPrefix: 'tsc',
  scope: 'team:read',
  defaultOrder: [{ field: 'SINCE', direction: 'DESC' }],
  fields: {
    until: (table, compilation) =>
      `(select min(n.since) from ${compilation.table('team_status_change', 'TeamStatusChange')} n where n.team_id = ${table}.team_id and (n.since, n.id) > (${table}.since, ${table}.id))`,
    location: place(),
    history: history(() => teamStatusChangeView),
  },
  rowRule: (caller, table, compilation) => {
    const rule = teamView.rowRule?.(caller, 'e', compilation);
    return rule && `${table}.team_id in (select e.id from ${compilation.table('team', 'Team')} e where ${rule})`;
  },
});
