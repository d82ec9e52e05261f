import type { ImportSubject } from '../../records/kind.js';
import { DepotTeams, MaterialTeams, OrganizationTeams, RegionTeams, ResourceTypeTeams } from './links.js';
import { teamKind } from './roster/kind.js';
import { TeamResolver } from './roster/resolver.js';
import { teamCapabilityView, teamEquipmentView, teamView } from './roster/view.js';
import { TeamStatusChangeResolver } from './statusChanges/resolver.js';
import { teamStatusChangeView } from './statusChanges/view.js';
import { TeamSummaryResolver } from './summary/resolver.js';

/** The resolvers of the rescue teams library. */
export const teamResolvers = [
  TeamResolver,
  TeamStatusChangeResolver,
  TeamSummaryResolver,
  DepotTeams,
  MaterialTeams,
  OrganizationTeams,
  RegionTeams,
  ResourceTypeTeams,
];

/** The views of the rescue teams library. */
export const teamViews = [teamView, teamCapabilityView, teamEquipmentView, teamStatusChangeView];

/** What can be imported into this library, by the name that commands use. */
export const teamImports: Readonly<Record<string, ImportSubject>> = {
  teams: { kind: teamKind, mutation: 'importTeams', scope: 'team:write' },
};
