import { ExpertResolver } from './roster/resolver.js';
import { expertView } from './roster/view.js';

/** The resolvers of the experts library. */
export const expertResolvers = [ExpertResolver];

/** The views of the experts library. */
export const expertViews = [expertView];
