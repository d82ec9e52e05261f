import type { Compilation } from '../../../reading/compilation.js';

/** Condition that an appointment is in force on the day asked. */
export const inForce = (table: string, compilation: Compilation): string =>
  `${table}.valid_from <= ${compilation.today()} and ${table}.valid_to > ${compilation.today()}`;
