import { caseExamples } from './cases.js';
import { expertExamples } from './experts.js';
import { materialExamples } from './materials.js';
import type { ExampleOperation } from './operation.js';
import { planExamples } from './plans.js';
import { regulationExamples } from './regulations.js';
import { gaugeExamples } from './gauges.js';
import { safetyExamples } from './safety.js';
import { searchExamples } from './search.js';
import { sectorExamples } from './sectors.js';
import { teamExamples } from './teams.js';

/** The operations that the explorer offers, by library. */
export const examples: readonly ExampleOperation[] = [
  ...materialExamples,
  ...teamExamples,
  ...expertExamples,
  ...planExamples,
  ...regulationExamples,
  ...caseExamples,
  ...safetyExamples,
  ...sectorExamples,
  ...searchExamples,
  ...gaugeExamples,
];
