import type { ImportSubject } from '../../records/kind.js';
import { CaseResolver } from './register/resolver.js';
import { caseView } from './register/view.js';

/** The resolvers of the cases library. */
export const caseResolvers = [CaseResolver];

/** The views of the cases library. */
export const caseViews = [caseView];

/** What can be imported into this library, by the name that commands use. */
export const caseImports: Readonly<Record<string, ImportSubject>> = {};
