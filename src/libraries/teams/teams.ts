import { DepotTeams } from './links.js';
import { TeamResolver } from './roster/resolver.js';
import { teamView } from './roster/view.js';

/** The resolvers of the rescue teams library. */
export const teamResolvers = [TeamResolver, DepotTeams];

/** The views of the rescue teams library. */
export const teamViews = [teamView];
