import type { Sentence } from '../platform/language.js';

/** Every code that a fault of an input may have; the guide for departments says what each means. */
export const faultCodes = [
  'REQUIRED',
  'UNKNOWN_FIELD',
  'NOT_TEXT',
  'NOT_A_NUMBER',
  'NOT_MONEY',
  'NOT_A_DATE',
  'NOT_AN_INSTANT',
  'NOT_BOOLEAN',
  'NOT_IN_LIST',
  'NOT_FOUND',
  'NOT_A_RECORD',
  'NOT_A_LIST',
  'BAD_FORM',
  'BAD_CHARACTERS',
  'BAD_TEXT',
  'TOO_MANY',
  'TOO_LONG',
  'TOO_PRECISE',
  'OUT_OF_RANGE',
  'DATES_REVERSED',
  'TIMES_REVERSED',
  'IN_FUTURE',
  'ONE_OF',
  'EITHER',
  'TOGETHER',
  'DUPLICATE',
  'DUPLICATE_TEXT',
  'TEXT_AND_ARTICLES',
  'EMPTY',
  'CIRCULAR',
  'OVERLAP',
  'IN_USE',
  'FIXED',
  'TAKEN',
  'RULE',
  'CONFLICT',
  'KEY_REUSED',
  'OUT_OF_ORDER',
  'ALREADY',
  'WRONG_CLASS',
  'OTHER_PLAN',
  'WRONG_START',
  'BY_MOVEMENT',
  'NOT_ENOUGH',
  'BELOW_RESERVED',
  'SAME_DEPOT',
  'UNIT_DIFFERS',
  'BY_STATUS_CHANGE',
  'SAME_STATUS',
  'NOT_ACTIVE',
  'ABOVE_TOTAL',
  'RING_TOO_SHORT',
  'RING_OPEN',
  'RING_FLAT',
  'MUST_AVOID',
  'BIRTH_YEAR_DIFFERS',
  'STATE_WRONG',
  'LOSS_EXCEEDED',
  'OUTSIDE_REGION',
  'BATCH_REFUSED',
  'NUMBER_AS_TEXT',
  'EXCEL_DATE',
  'NO_OFFSET',
  'WRONG_ENCODING',
  'SAME_REVISION',
  'TOO_OLD',
  'NOTHING_MEASURED',
  'WRONG_CRC',
  'WRONG_LENGTH',
  'NOT_A_FRAME',
  'NOT_ASCII',
  'NOT_DATA',
  'NO_DATA_PART',
  'NO_STATION',
  'SECRET',
  'MISMATCH',
  'OTHER_AUTHORITY',
  'CONTRADICTION',
  'NOT_OF_ROLE',
  'NOT_A_NETWORK',
  'IN_THE_PAST',
  'MORE_THAN_YOURS',
  'SEPARATED',
  'DEMONSTRATION',
  'REVOKED',
  'REPLACED',
  'EXPIRED',
  'NOT_A_SENTENCE',
  'WRONG_CHECKSUM',
  'NO_SUCH_TYPE',
  'PARTS_MISSING',
  'EMPTY_WORD',
  'NOT_FOR_GROUP',
  'DIGITS_ONE_WAY',
  'SAME_AS_TERM',
  'NOT_FOR_WORD',
  'NOT_HAN',
  'TOO_SHORT',
  'NOT_FOR_SYNONYMS',
  'NOT_ONE_WAY',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** One fault of an input: where it lies, a code for programs, and words for the person who typed it. */
export interface InputFault {
  path: string[];
  code: FaultCode;
  sentence: Sentence;
  /** The offending value, shortened; absent where it may be personal data. */
  value?: string;
}

/** The fault of one field. */
export const fieldFault = (path: string | string[], code: FaultCode, zh: string, en: string, value?: unknown): InputFault => ({
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
