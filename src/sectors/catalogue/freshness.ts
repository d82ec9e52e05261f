import type { Compilation } from '../../reading/compilation.js';

export const freshnessStates = ['FRESH', 'DUE', 'STALE', 'SILENT', 'NO_RHYTHM'] as const;

/** The instant of the question: now, or the moment asked for. */
export const instant = (compilation: Compilation): string => (compilation.asOf === null ? 'now()' : compilation.moment());

/** SQL of the state: FRESH within the interval, DUE within two, STALE within six, SILENT beyond, or when nothing ever came. */
export const freshnessState = (newest: string, everySeconds: string, compilation: Compilation): string =>
  `case when ${everySeconds} is null then 'NO_RHYTHM' when ${newest} is null then 'SILENT' else (array['FRESH', 'DUE', 'STALE', 'STALE', 'STALE', 'STALE', 'SILENT'])[least(floor(extract(epoch from greatest(${instant(compilation)} - ${newest}, interval '0')) / ${everySeconds}), 6)::integer + 1] end`;
