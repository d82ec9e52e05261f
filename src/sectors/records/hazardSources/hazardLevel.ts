/** A chemical of a unit: quantity q and critical quantity Q in tonnes, and its factor β. */
export interface HazardousQuantity {
  quantityTonne: number;
  criticalTonne: number;
  beta: number;
}

export type HazardLevel = 'LEVEL_1' | 'LEVEL_2' | 'LEVEL_3' | 'LEVEL_4' | 'NOT_MAJOR';

export interface HazardCalculation {
  /** S = Σ q/Q. */
  quantityRatio: number;
  alpha: number;
  /** R = α · Σ β · q/Q. */
  riskValue: number;
  level: HazardLevel;
}

/** α of GB 18218-2018 in tenths, by the people within 500 m outside the fence. */
const alphaTenths = (people: number): bigint => (people === 0 ? 5n : people < 30 ? 10n : people < 50 ? 12n : people < 100 ? 15n : 20n);

interface Fraction {
  over: bigint;
  under: bigint;
}

const commonDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : commonDivisor(b, a % b));

function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    (sum, { over, under }) => {
      const [a, b] = [sum.over * under + over * sum.under, sum.under * under];
      const divisor = commonDivisor(a, b) || 1n;
      return { over: a / divisor, under: b / divisor };
    },
    { over: 0n, under: 1n },
  );
}

const decimals = 6;
const scaled = (value: number): bigint => BigInt(value.toFixed(decimals).replace('.', ''));
const reached = ({ over, under }: Fraction, bound: bigint): boolean => over >= bound * under;
const rounded = ({ over, under }: Fraction): number => Number((over * 10n ** 6n * 2n + under) / (under * 2n)) / 10 ** 6;

/**
 * S, α, R and level of a unit by GB 18218-2018. Sums are exact fractions of numbers with up to six decimals, so that thirty
 * thirds reach 10 and a level never turns on the rounding of a machine; the numbers answered are rounded to six decimals.
 */
export function hazardLevel(chemicals: readonly HazardousQuantity[], nearbyPeople: number): HazardCalculation {
  const ratios = chemicals.map(({ quantityTonne, criticalTonne }) => ({ over: scaled(quantityTonne), under: scaled(criticalTonne) }));
  const tenths = alphaTenths(nearbyPeople);
  const ratio = sumOf(ratios);
  const risk = sumOf(
    chemicals.map(({ beta }, index) => ({
      over: scaled(beta) * tenths * ratios[index]!.over,
      under: ratios[index]!.under * 10n ** BigInt(decimals + 1),
    })),
  );
  return { quantityRatio: rounded(ratio), alpha: Number(tenths) / 10, riskValue: rounded(risk), level: levelOf(ratio, risk) };
}

function levelOf(ratio: Fraction, risk: Fraction): HazardLevel {
  if (!reached(ratio, 1n)) return 'NOT_MAJOR';
  if (reached(risk, 100n)) return 'LEVEL_1';
  if (reached(risk, 50n)) return 'LEVEL_2';
  return reached(risk, 10n) ? 'LEVEL_3' : 'LEVEL_4';
}
