import { CaseResolver } from './register/resolver.js';
import { caseView } from './register/view.js';

/** The resolvers of the cases library. */
export const caseResolvers = [CaseResolver];

/** The views of the cases library. */
export const caseViews = [caseView];
