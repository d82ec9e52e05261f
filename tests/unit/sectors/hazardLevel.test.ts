import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hazardLevel } from '../../../src/sectors/records/hazardSources/hazardLevel.js';

const chlorine = (quantityTonne: number) => ({ quantityTonne, criticalTonne: 5, beta: 4 });
const plain = (quantityTonne: number, criticalTonne = 1, beta = 1) => ({ quantityTonne, criticalTonne, beta });

describe('the level of a hazard source by GB 18218-2018', () => {
  test('is calculated from q, Q, β and α', () => {
    expect(hazardLevel([chlorine(60)], 20)).toEqual({ quantityRatio: 12, alpha: 1, riskValue: 48, level: 'LEVEL_3' });
    expect(hazardLevel([chlorine(60), { quantityTonne: 30, criticalTonne: 10, beta: 2 }], 60)).toEqual({
      quantityRatio: 15,
      alpha: 1.5,
      riskValue: 81,
      level: 'LEVEL_2',
    });
  });

  test.each([
    [0, 0.5],
    [1, 1],
    [29, 1],
    [30, 1.2],
    [49, 1.2],
    [50, 1.5],
    [99, 1.5],
    [100, 2],
    [100_000, 2],
  ])('takes for %i people within 500 m α = %d', (people, alpha) => {
    expect(hazardLevel([plain(10)], people).alpha).toBe(alpha);
  });

  test.each([
    [9.999999, 'LEVEL_4'],
    [10, 'LEVEL_3'],
    [49.999999, 'LEVEL_3'],
    [50, 'LEVEL_2'],
    [99.999999, 'LEVEL_2'],
    [100, 'LEVEL_1'],
  ])('is for R = %d %s', (risk, level) => {
    expect(hazardLevel([plain(risk)], 1)).toMatchObject({ riskValue: risk, level });
  });

  test('is none below S = 1 and one from S = 1 on', () => {
    expect(hazardLevel([plain(0.999999)], 1000)).toMatchObject({ quantityRatio: 0.999999, level: 'NOT_MAJOR' });
    expect(hazardLevel([plain(1)], 0)).toMatchObject({ quantityRatio: 1, riskValue: 0.5, level: 'LEVEL_4' });
  });

  test('never turns on the rounding of binary numbers', () => {
    expect(Array.from({ length: 10 }, () => 0.1).reduce((a, b) => a + b)).toBeLessThan(1);
    expect(hazardLevel(Array(30).fill(plain(1, 3)), 1)).toMatchObject({ quantityRatio: 10, riskValue: 10, level: 'LEVEL_3' });
    expect(hazardLevel(Array(10).fill(plain(0.1)), 1)).toMatchObject({ quantityRatio: 1, level: 'LEVEL_4' });
    expect(hazardLevel([plain(0.1), plain(0.2), plain(0.7)], 1).level).toBe('LEVEL_4');
    expect(hazardLevel(Array(7).fill(plain(1, 7, 10)), 1)).toMatchObject({ quantityRatio: 1, riskValue: 10, level: 'LEVEL_3' });
  });

  test('does not depend on the order of the chemicals', () => {
    const chemical = fc.record({
      quantityTonne: fc.integer({ min: 0, max: 10_000_000 }).map((q) => q / 1000),
      criticalTonne: fc.integer({ min: 1, max: 5000 }),
      beta: fc.constantFrom(1, 1.5, 2, 3, 4, 5, 10, 20),
    });
    fc.assert(
      fc.property(fc.array(chemical, { minLength: 1, maxLength: 12 }), fc.nat(200), (chemicals, people) => {
        expect(hazardLevel([...chemicals].reverse(), people)).toEqual(hazardLevel(chemicals, people));
        const { quantityRatio, riskValue, alpha } = hazardLevel(chemicals, people);
        const s = chemicals.reduce((sum, { quantityTonne, criticalTonne }) => sum + quantityTonne / criticalTonne, 0);
        const r =
          chemicals.reduce((sum, { quantityTonne, criticalTonne, beta }) => sum + (beta * quantityTonne) / criticalTonne, 0) * alpha;
        expect(Math.abs(quantityRatio - s)).toBeLessThanOrEqual(1e-6 + s * 1e-12);
        expect(Math.abs(riskValue - r)).toBeLessThanOrEqual(1e-6 + r * 1e-12);
      }),
    );
  });
});
