import { number } from '../../../records/fields.js';
import { observationContract } from '../contract.js';

const missing = [-1, -999];

/** How dense a crowd is at a place and how many people it counts. */
export const crowdDensityV1 = observationContract(
  {
    peoplePerSquareMetre: number('人流密度（人每平方米）', 'The people on a square metre', {
      least: 0,
      most: 12,
      decimals: 3,
      example: '1.8',
    }),
    people: number('人数', 'The number of people', { least: 0, most: 5_000_000, decimals: 0, example: '3200' }),
  },
  { version: 1, sentinels: { peoplePerSquareMetre: missing, people: missing } },
);
