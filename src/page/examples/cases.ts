import type { ExampleOperation } from './operation.js';

/** Operations of the cases library; codes are those of the demonstration city. */
export const caseExamples: readonly ExampleOperation[] = [];
