/** Levels of an emergency, the gravest first. */
export const eventLevels = ['EXTRAORDINARY', 'MAJOR', 'LARGER', 'GENERAL'] as const;
