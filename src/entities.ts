import type { EntitySchema } from '@mikro-orm/core';
import { ApiKey } from './access/entity.js';
import * as cases from './libraries/cases/entity.js';
import * as experts from './libraries/experts/entity.js';
import * as materials from './libraries/materials/entity.js';
import * as plans from './libraries/plans/entity.js';
import * as teams from './libraries/teams/entity.js';
import * as alarms from './sectors/records/alarms/entity.js';
import * as roadControls from './sectors/records/roadControls/entity.js';
import * as hazardSources from './sectors/records/hazardSources/entity.js';
import * as hospitalCapacities from './sectors/records/hospitalCapacities/entity.js';
import * as ambulances from './sectors/records/ambulances/entity.js';
import * as constructionSites from './sectors/records/constructionSites/entity.js';
import * as aisMessages from './sectors/records/aisMessages/entity.js';
import * as berths from './sectors/records/berths/entity.js';
import * as dangerousGoods from './sectors/records/dangerousGoods/entity.js';
import * as vesselPositions from './sectors/records/vesselPositions/entity.js';
import * as roadEvents from './sectors/records/roadEvents/entity.js';
import * as hazmatVehicles from './sectors/records/hazmatVehicles/entity.js';
import * as evacuationCapacities from './sectors/records/evacuationCapacities/entity.js';
import * as vesselCalls from './sectors/records/vesselCalls/entity.js';
import * as receipts from './sectors/receipts/entity.js';
import * as stations from './sectors/stations/entity.js';
import * as lexicon from './search/lexicon/entity.js';
import * as calendar from './vocabulary/calendar/entity.js';
import * as classifications from './vocabulary/classifications/entity.js';
import * as organizations from './vocabulary/organizations/entity.js';
import * as regions from './vocabulary/regions/entity.js';

/** Every stored thing of the hub. */
export const entities = [
  { ApiKey },
  regions,
  organizations,
  classifications,
  calendar,
  materials,
  teams,
  experts,
  plans,
  cases,
  receipts,
  stations,
  vesselCalls,
  aisMessages,
  berths,
  dangerousGoods,
  vesselPositions,
  roadEvents,
  hazmatVehicles,
  evacuationCapacities,
  alarms,
  roadControls,
  hazardSources,
  hospitalCapacities,
  ambulances,
  constructionSites,
  lexicon,
]
  .flatMap((module) => Object.values(module) as unknown[])
  .filter((item): item is EntitySchema => typeof item === 'object' && item !== null && 'meta' in item);
