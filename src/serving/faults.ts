import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { databaseFault, errorCodes, HubError, limitExceeded, type ErrorCode } from '../platform/errors.js';
import { inLanguage, type Language, type Sentence } from '../platform/language.js';

const inner = (error: unknown): unknown => (error instanceof GraphQLError && error.originalError ? inner(error.originalError) : error);

const hubFault = (error: unknown): HubError | undefined => {
  const fault = inner(error);
  const [, tokens] = /^Syntax Error: Document contains more tha[nt] (\d+) tokens/.exec((error as Error | undefined)?.message ?? '') ?? [];
  if (tokens)
    return limitExceeded(
      `查询过长：最多 ${tokens} 个词元，请拆分或使用变量`,
      `The query is too long: at most ${tokens} tokens; split it or use variables.`,
      { name: 'tokens', allowed: Number(tokens) },
    );
  return fault instanceof HubError ? fault : databaseFault(fault);
};

/** The code of the closed list that an error stands for. */
export function faultOf(error: unknown): ErrorCode {
  const code = hubFault(error)?.code ?? (error as GraphQLError | undefined)?.extensions?.['code'];
  if (errorCodes.includes(code as ErrorCode)) return code as ErrorCode;
  return /^(GRAPHQL_|BAD_REQUEST|PERSISTED_QUERY|OPERATION_RESOLUTION)/.test(String(code)) ? 'BAD_USER_INPUT' : 'INTERNAL';
}

const inside: Sentence = {
  zh: '平台内部错误，请稍后重试；若持续出现，请把请求编号告知平台运维',
  en: 'Something failed inside the hub; try again, and tell the operator the request id if it persists.',
};

/** What may be said of an error: a code of the closed list and a sentence in both languages, nothing internal, no value of the input. */
export function speakable(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  const fault = hubFault(error);
  if (fault) return { ...place, message: fault.sentence.en, extensions: { code: fault.code, ...fault.details, sentence: fault.sentence } };
  const code = faultOf(error);
  if (code === 'INTERNAL') return { ...place, message: inside.en, extensions: { code, sentence: inside } };
  const { code: _given, stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
  const known = errorCodes.includes(formatted.extensions?.['code'] as ErrorCode);
  return {
    ...place,
    message: withoutValue(formatted.message, error),
    extensions: { ...extensions, code, ...(!known && { reason: String(formatted.extensions?.['code'] ?? '') }) },
  };
}

/** The fault of a variable without its value, which stands between the name of the variable and the place of the fault. */
function withoutValue(message: string, error: unknown): string {
  const [start] = /^Variable "\$\w+" got invalid value/.exec(message) ?? [];
  const reason = (error as GraphQLError | undefined)?.originalError?.message;
  if (start === undefined || reason === undefined || !message.endsWith(`; ${reason}`)) return withoutValues(message);
  const [place = ''] = / at "[^"]*"$/.exec(message.slice(0, -reason.length - 2)) ?? [];
  return `${start}${place}; ${withoutValues(reason)}`;
}

/** graphql-js repeats offending values in its sentences; they may be personal data and are left out. */
function withoutValues(message: string): string {
  return message
    .replace(
      /(Variable "\$\w+" got invalid value) [\s\S]*?( at "[^"]*")?; ([\s\S]*)$/,
      (_all, start: string, place: string | undefined, reason: string) => `${start}${place ?? ''}; ${withoutValues(reason)}`,
    )
    .replace(/(cannot represent[^:]*|must have a selection|does not exist in "[^"]*" enum)(: [\s\S]*)$/, '$1.')
    .replace(/Value "(?:[^"\\]|\\.)*" does not exist/, 'The value does not exist')
    .replace(/Expected value of type "([^"]*)", found [\s\S]*$/, 'Expected a value of type "$1".');
}

/** The error without names of the schema that graphql-js guesses were meant: outsiders are not helped to find out what there is. */
export const withoutSuggestions = <Fault extends { message: string }>(error: Fault): Fault =>
  error.message.includes(' Did you mean ') ? { ...error, message: error.message.slice(0, error.message.indexOf(' Did you mean ')) } : error;

/** The error in the language of the request, with the request's id. */
export function inCallersLanguage(error: GraphQLFormattedError, language: Language, requestId: string): GraphQLFormattedError {
  const { sentence, reason, ...extensions } = (error.extensions ?? {}) as Record<string, unknown> & {
    sentence?: Sentence;
    reason?: string;
  };
  const message = sentence
    ? placed(inLanguage(sentence, language), error.message, language)
    : language === 'en' || (reason === undefined && /\p{Script=Han}/u.test(error.message)) || error.message.startsWith('PersistedQuery')
      ? error.message
      : `${reason === 'GRAPHQL_PARSE_FAILED' ? '查询语法有误' : reason === 'GRAPHQL_VALIDATION_FAILED' ? '查询与接口模式不符' : '请求有误'} — ${error.message}`;
  return { ...error, message, extensions: { ...extensions, requestId } };
}

/** A sentence about a variable, after the name and place of the variable. */
function placed(sentence: string, message: string, language: Language): string {
  const [, variable, place] = /^Variable "(\$\w+)" got invalid value(?: at "([^"]+)")?;/.exec(message) ?? [];
  if (!variable) return sentence;
  return language === 'en' ? `Variable ${place ?? variable}: ${sentence}` : `变量 ${place ?? variable}：${sentence}`;
}
