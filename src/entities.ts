import type { EntitySchema } from '@mikro-orm/core';
import { ApiKey } from './access/entity.js';
import * as cases from './libraries/cases/entity.js';
import * as experts from './libraries/experts/entity.js';
import * as materials from './libraries/materials/entity.js';
import * as plans from './libraries/plans/entity.js';
import * as teams from './libraries/teams/entity.js';
import * as lexicon from './search/lexicon/entity.js';
import * as calendar from './vocabulary/calendar/entity.js';
import * as classifications from './vocabulary/classifications/entity.js';
import * as organizations from './vocabulary/organizations/entity.js';
import * as regions from './vocabulary/regions/entity.js';

/** Every stored thing of the hub. */
export const entities = [{ ApiKey }, regions, organizations, classifications, calendar, materials, teams, experts, plans, cases, lexicon]
  .flatMap((module) => Object.values(module) as unknown[])
  .filter((item): item is EntitySchema => typeof item === 'object' && item !== null && 'meta' in item);
