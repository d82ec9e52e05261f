import type { ExampleOperation } from './operation.js';

/** Operations of the teams library; codes are those of the demonstration city. */
export const teamExamples: readonly ExampleOperation[] = [];
