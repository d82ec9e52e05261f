import type { Link } from '../../reading/view.js';
import { drillLinks } from './drills/links.js';

/** Fields that this library adds to other types. */
export const planLinks: readonly Link[] = [...drillLinks];
