import type { Sentence } from '../platform/language.js';

/** One fault of an input: where it lies, a code for programs, and words for the person who typed it. */
export interface InputFault {
  path: string[];
  code: string;
  sentence: Sentence;
  /** The offending value, shortened; absent where it may be personal data. */
  value?: string;
}

/** The fault of one field. */
export const fieldFault = (path: string | string[], code: string, zh: string, en: string, value?: unknown): InputFault => ({
  path: Array.isArray(path) ? path : [path],
  code,
  sentence: { zh, en },
  ...(value !== undefined && { value: shortened(value) }),
});

/** Thrown inside a transaction to roll it back and answer the faults as data. */
export class InputRefused extends Error {
  constructor(readonly faults: InputFault[]) {
    super('input refused');
  }
}

/** A value as it may be shown in an error: at most 100 characters. */
export function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const shown = text.toWellFormed().replaceAll('\0', '␀');
  return shown.length > 100 ? `${shown.slice(0, 99)}…` : shown;
}
