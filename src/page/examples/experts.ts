import type { ExampleOperation } from './operation.js';

/** Operations of the experts library; codes are those of the demonstration city. */
export const expertExamples: readonly ExampleOperation[] = [];
