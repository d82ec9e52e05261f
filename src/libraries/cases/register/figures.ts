import type { Values } from '../../../records/kind.js';
import { milliseconds } from './moments.js';

export const figureStates = ['FLASH', 'FOLLOW_UP', 'VERIFIED'] as const;

/** The numbers that reports of a case state, and the case itself repeats. */
export const figureNames = [
  'deaths',
  'missing',
  'seriousInjuries',
  'minorInjuries',
  'trapped',
  'evacuated',
  'affected',
  'directLossYuan',
  'indirectLossYuan',
] as const;

/** The figures that stand, of several reports: the most settled state, and each number from the most settled and latest report that states it. */
export function standingFigures(reports: readonly Values[]): Values {
  const rank = ({ state }: Values) => figureStates.indexOf(state as never);
  const settled = [...reports].sort((a, b) => rank(b) - rank(a) || milliseconds(b['reportedAt']) - milliseconds(a['reportedAt']));
  if (settled.length === 0) return {};
  const stated = figureNames.flatMap((name) => {
    const report = settled.find((each) => each[name] != null);
    return report ? [[name, report[name]] as const] : [];
  });
  return { figureState: settled[0]!['state'], ...Object.fromEntries(stated) };
}
