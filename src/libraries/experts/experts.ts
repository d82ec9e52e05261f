import type { ImportSubject } from '../../records/kind.js';
import { ExpertResolver } from './roster/resolver.js';
import { expertView } from './roster/view.js';

/** The resolvers of the experts library. */
export const expertResolvers = [ExpertResolver];

/** The views of the experts library. */
export const expertViews = [expertView];

/** What can be imported into this library, by the name that commands use. */
export const expertImports: Readonly<Record<string, ImportSubject>> = {};
