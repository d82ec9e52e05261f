import { GraphQLError } from 'graphql';
import type { Language, Sentence } from './language.js';
import { inLanguage } from './language.js';

/** The closed list of codes that a GraphQL error of the hub can carry. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  'KEY_REUSED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** The HTTP status of a request that is refused as a whole with a code. */
export const httpStatus: Record<ErrorCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  KEY_REUSED: 409,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** A fault that a caller may read: a code of the closed list and a sentence in both languages that says what to do. */
export class HubError extends Error {
  override name = 'HubError';

  constructor(
    readonly code: ErrorCode,
    readonly sentence: Sentence,
    readonly details: Record<string, unknown> = {},
    /** Status of a request that is refused as a whole, where it is not that of the code. */
    readonly status: number = httpStatus[code],
  ) {
    super(sentence.en);
  }

  /** Headers of a request that is refused as a whole. */
  get headers(): [string, string][] {
    const { retryAfterSeconds } = this.details;
    return [
      ...(this.code === 'UNAUTHENTICATED' ? [['www-authenticate', 'Bearer realm="wuku-hub"'] as [string, string]] : []),
      ...(typeof retryAfterSeconds === 'number' ? [['retry-after', String(retryAfterSeconds)] as [string, string]] : []),
    ];
  }

  /** The same fault as a GraphQL error in one language. */
  toGraphQL(language: Language, at?: Pick<GraphQLError, 'nodes' | 'path'>): GraphQLError {
    return new GraphQLError(inLanguage(this.sentence, language), {
      ...(at?.nodes && { nodes: at.nodes }),
      ...(at?.path && { path: at.path }),
      extensions: {
        code: this.code,
        ...this.details,
        http: {
          status: this.status,
          ...(this.headers.length > 0 && { headers: new Map(this.headers) }),
        },
      },
    });
  }
}

/** Bad input by the caller, described in both languages. */
export const badInput = (zh: string, en: string, details: Record<string, unknown> = {}) =>
  new HubError('BAD_USER_INPUT', { zh, en }, details);

/** A limit of the hub was passed; `limit` names it and gives the number allowed. */
export const limitExceeded = (zh: string, en: string, limit: { name: string; allowed?: number; actual?: number }) =>
  new HubError('LIMIT_EXCEEDED', { zh, en }, { limit });

/** More was asked in a time than a caller or an address may; it may ask again after some seconds. */
export const tooMany = (
  zh: string,
  en: string,
  limit: { name: string; allowed: number; windowSeconds: number },
  retryAfterSeconds: number,
) => new HubError('LIMIT_EXCEEDED', { zh, en }, { limit, retryAfterSeconds }, 429);

/** A part that the hub needs cannot be reached now; the caller may try again. */
export const unavailable = (zh: string, en: string) => new HubError('UNAVAILABLE', { zh, en }, { retryAfterSeconds: 2 });

const connectionCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '25006',
]);

/** What a fault of PostgreSQL means to a caller; undefined when it is a fault of the hub itself. */
export function databaseFault(fault: unknown): HubError | undefined {
  if (!(fault instanceof Error)) return undefined;
  const code = String((fault as { code?: unknown }).code ?? '');
  const nested = (fault as { errors?: unknown }).errors;
  if (Array.isArray(nested) && nested.length > 0) return databaseFault(nested[0]);
  if (
    connectionCodes.has(code) ||
    code.startsWith('08') ||
    /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      fault.message,
    )
  )
    return unavailable('数据库暂时无法访问，请稍后重试', 'The database cannot be reached now; try again in a few seconds.');
  if (code === '57014')
    return limitExceeded(
      '查询超出允许的执行时间，请缩小范围或减少条数',
      'The query ran longer than allowed; narrow the filter or ask for fewer records.',
      { name: 'executionTime' },
    );
  if (code === '40P01' || code === '40001')
    return new HubError('CONFLICT', { zh: '与另一次写入冲突，请重试', en: 'Another write touched the same records; try again.' });
  if (code.startsWith('22'))
    return badInput(
      '参数的值超出数据库可接受的范围，请检查数字、日期和文本',
      'A value is outside what can be stored; check numbers, dates and texts.',
    );
  return undefined;
}
