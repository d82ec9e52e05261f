import { number, reference } from '../../../records/fields.js';
import { toHazardSource } from '../../records/hazardSources/references.js';
import { observationContract } from '../contract.js';
import { placesContract } from '../places.js';

/** Tanks with gauges; each may name the hazard source to which it belongs. */
export const tanksV1 = placesContract(
  { name: 'T-101 液氯储罐', region: '320703007' },
  { hazardSource: reference('重大危险源', 'hazard source', toHazardSource) },
);

const missing = [-999, -9999, 9999];

/** Level, pressure and temperature of a tank. */
export const tankReadingsV1 = observationContract(
  {
    levelMetre: number('液位（米）', 'The level in metres', { least: 0, most: 60, decimals: 4, example: '6.25' }),
    pressureKilopascal: number('压力（千帕，表压）', 'The gauge pressure in kilopascals', {
      least: -101.325,
      most: 20_000,
      decimals: 3,
      example: '420',
    }),
    temperatureCelsius: number('温度（摄氏度）', 'The temperature in degrees Celsius', {
      least: -273.15,
      most: 1_000,
      decimals: 2,
      example: '18.5',
    }),
  },
  { version: 1, sentinels: { levelMetre: missing, pressureKilopascal: [-999, -9999], temperatureCelsius: missing } },
);
