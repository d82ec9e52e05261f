/** Qualities as the API names them; withdrawn values are not read at all. */
export const qualityNames = ['NOT_STATED', 'GOOD', 'ESTIMATED', 'SUSPECT', 'MISSING'] as const;

/** SQL of the quality of an observation by its name. */
export const qualitySql = (table: string): string => `(array[${qualityNames.map((name) => `'${name}'`).join(', ')}])[${table}.quality + 1]`;
