import type { Compilation } from '../../../reading/compilation.js';
import { connection } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { scalar, toMany } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { list } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { contactReveals } from '../../../records/reveals/view.js';
import { resourceTypeView } from '../../../vocabulary/classifications/view.js';
import { regionView } from '../../../vocabulary/regions/view.js';
import { regionWithin } from '../../../vocabulary/regions/within.js';
import { depotView } from '../../materials/depots/view.js';
import { Team, TeamCapability, TeamEquipment } from '../entity.js';
import { teamStatusChangeView } from '../statusChanges/view.js';
import { readiness, readyUntil } from './readiness.js';
import { serves, servesPoint } from './serving.js';

/** How the capabilities of teams are read. */
export const teamCapabilityView = entityView({ entity: TeamCapability, idPrefix: 'tcp', scope: 'team:read', defaultOrder: [] });

/** How the equipment of teams is read. */
export const teamEquipmentView = entityView({ entity: TeamEquipment, idPrefix: 'teq', scope: 'team:read', defaultOrder: [] });

const classified = (table: string, type: string, compilation: Compilation) =>
  `(${type}.id = ${table}.type_id or ${type}.id in (select k.type_id from ${compilation.table('team_classification', 'TeamClassification')} k where k.team_id = ${table}.id))`;
const served = (table: string, region: string, compilation: Compilation) =>
  `${region}.id in (select s.region_id from ${compilation.table('team_service_region', 'TeamServiceRegion')} s where s.team_id = ${table}.id)`;
const drawnFrom = (table: string, depot: string, compilation: Compilation) =>
  `${depot}.id in (select d.depot_id from ${compilation.table('team_depot', 'TeamDepot')} d where d.team_id = ${table}.id)`;
const ofTeam = (table: string, item: string) => `${item}.team_id = ${table}.id`;
const below = (table: string, team: string) => `${team}.superior_id = ${table}.id`;

/** How teams are read. A caller limited to a region sees those stationed there and those of the whole city. */
export const teamView = entityView({
  entity: Team,
  idPrefix: 'tem',
  scope: 'team:read',
  pinyin: ['name'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table) => `${table}.position`,
  masks: { leader_name: 'name', leader_phone: 'phone', duty_phone: 'phone' },
  fields: {
    classifications: list(
      () => resourceTypeView,
      classified,
      (type, table) => `${type}.id is distinct from ${table}.type_id, ${type}.scheme, ${type}.code`,
    ),
    subteams: connection(() => teamView, below),
    serviceRegions: list(
      () => regionView,
      served,
      (region) => `${region}.code`,
    ),
    location: place(),
    statusChanges: connection(() => teamStatusChangeView, ofTeam),
    readiness,
    readyUntil,
    capabilities: list(
      () => teamCapabilityView,
      ofTeam,
      (item) => `${item}.id`,
    ),
    equipment: list(
      () => teamEquipmentView,
      ofTeam,
      (item) => `${item}.id`,
    ),
    depots: list(
      () => depotView,
      drawnFrom,
      (depot) => `${depot}.code`,
    ),
    history: history(() => teamView),
    contactReveals: contactReveals(() => teamView, 'team:write'),
  },
  filters: {
    classifications: toMany(() => resourceTypeView, classified),
    subteams: toMany(() => teamView, below),
    serves,
    servesPoint,
    serviceRegions: toMany(() => regionView, served),
    statusChanges: toMany(() => teamStatusChangeView, ofTeam),
    readiness: (tests, table, compilation) => scalar(() => readiness(table, compilation), 'text')(tests, table, compilation),
    capabilities: toMany(() => teamCapabilityView, ofTeam),
    equipment: toMany(() => teamEquipmentView, ofTeam),
    depots: toMany(() => depotView, drawnFrom),
  },
  orders: { READY_UNTIL: { sql: (table) => `(${readyUntil(table)})`, cast: 'date', nullable: true } },
  rowRule: (caller, table, compilation) =>
    caller.region === null
      ? undefined
      : `(${table}.region_id is null or ${regionWithin(`${table}.region_id`, caller.region, compilation)})`,
});
