import type { Compilation } from '../../../reading/compilation.js';
import { instant } from '../../catalogue/freshness.js';

/** SQL of whether a control holds at the moment asked for: it has begun and has not ended. */
export const inForce = (table: string, compilation: Compilation): string =>
  `(${table}.started_at <= ${instant(compilation)} and (${table}.ended_at is null or ${table}.ended_at > ${instant(compilation)}))`;
