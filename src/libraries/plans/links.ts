import type { Link } from '../../reading/view.js';

/** Fields that this library adds to other types. */
export const planLinks: readonly Link[] = [];
