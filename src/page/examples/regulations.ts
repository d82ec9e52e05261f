import type { ExampleOperation } from './operation.js';

/** Operations of the regulations library; codes are those of the demonstration city. */
export const regulationExamples: readonly ExampleOperation[] = [];
