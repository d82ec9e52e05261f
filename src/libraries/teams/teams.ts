import type { ImportSubject } from '../../records/kind.js';
import { DepotTeams } from './links.js';
import { TeamResolver } from './roster/resolver.js';
import { teamView } from './roster/view.js';

/** The resolvers of the rescue teams library. */
export const teamResolvers = [TeamResolver, DepotTeams];

/** The views of the rescue teams library. */
export const teamViews = [teamView];

/** What can be imported into this library, by the name that commands use. */
export const teamImports: Readonly<Record<string, ImportSubject>> = {};
