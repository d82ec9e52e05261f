import { choice, number, type FieldRule } from '../../../records/fields.js';
import { observationContract } from '../contract.js';

const missing = [-1, -99, -999, -9999, 9999];
const milligrams = (zh: string, en: string, most: number, example?: string): FieldRule =>
  number(`${zh}（毫克每升）`, `${en} in milligrams a litre`, { least: 0, most, decimals: 4, ...(example !== undefined && { example }) });

const measures = {
  ph: number('pH', 'The pH', { least: 0, most: 14, decimals: 2, example: '7.6' }),
  dissolvedOxygen: milligrams('溶解氧', 'Dissolved oxygen', 40, '8.2'),
  permanganateIndex: milligrams('高锰酸盐指数', 'The permanganate index', 1_000, '3.1'),
  chemicalOxygenDemand: milligrams('化学需氧量', 'The chemical oxygen demand', 100_000),
  ammoniaNitrogen: milligrams('氨氮', 'Ammonia nitrogen', 5_000, '0.21'),
  totalPhosphorus: milligrams('总磷', 'Total phosphorus', 1_000, '0.08'),
  totalNitrogen: milligrams('总氮', 'Total nitrogen', 5_000),
  turbidity: number('浊度（NTU）', 'The turbidity in NTU', { least: 0, most: 10_000, decimals: 3 }),
  conductivity: number('电导率（微西门子每厘米）', 'The conductivity in microsiemens a centimetre', {
    least: 0,
    most: 200_000,
    decimals: 2,
  }),
};

const classWords = {
  Ⅰ: '1',
  Ⅱ: '2',
  Ⅲ: '3',
  Ⅳ: '4',
  Ⅴ: '5',
  劣Ⅴ: '6',
  Ⅰ类: '1',
  Ⅱ类: '2',
  Ⅲ类: '3',
  Ⅳ类: '4',
  Ⅴ类: '5',
  劣Ⅴ类: '6',
};

/** Quality of surface water; the class of GB 3838-2002 is taken as sent. */
export const waterQualityV1 = observationContract(
  {
    ...measures,
    temperatureCelsius: number('水温（摄氏度）', 'The temperature in degrees Celsius', {
      least: -5,
      most: 60,
      decimals: 2,
      example: '14.5',
    }),
    waterClass: choice('水质类别（GB 3838-2002）', 'The class by GB 3838-2002', ['1', '2', '3', '4', '5', '6'], classWords, {
      example: 'Ⅲ',
    }),
  },
  {
    version: 1,
    sentinels: { ...Object.fromEntries(Object.keys(measures).map((name) => [name, missing])), temperatureCelsius: [-99, -999] },
  },
);
