import type { ExampleOperation } from './operation.js';

/** Operations of the plans library; codes are those of the demonstration city. */
export const planExamples: readonly ExampleOperation[] = [];
