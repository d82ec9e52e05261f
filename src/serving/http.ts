import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { AuditTrail } from '../access/audit/trail.js';
import type { Callers } from '../access/callers.js';
import type { TrustedDocuments } from '../access/documents.js';
import type { Usage } from '../access/usage.js';
import type { Context, SearchAccess } from '../context.js';
import { anonymous } from '../access/caller.js';
import type { Config } from '../platform/config.js';
import type { Database } from '../platform/database.js';
import { HubError, httpStatus } from '../platform/errors.js';
import { chooseLanguage } from '../platform/language.js';
import { answerHeaders } from '../page/policy.js';
import { EXPLORER_HEADERS, wantsPage } from '../page/routes.js';
import { RootReads } from '../reading/rootReads.js';
import type { ChangeFeed } from '../records/changes/feed.js';
import type { Orm } from '../records/orm.js';
import { faultOf, inCallersLanguage, speakable } from './faults.js';
import type { RepeatedReads } from './repeatedReads.js';
import { searchWithDocument, withDocument } from './sentDocuments.js';

export interface Serving {
  config: Config;
  database: Database;
  orm: Orm;
  callers: Callers;
  /** Absent where nothing is counted. */
  usage?: Usage;
  documents?: TrustedDocuments;
  apollo: ApolloServer<Context>;
  repeated?: RepeatedReads;
  explorerHtml: string;
  changeFeed: ChangeFeed;
  trail: AuditTrail;
  search: SearchAccess;
}

/** The HTTP server with `/graphql`; other routes are registered on it. Every answer carries a request id. */
export function createHttp(serving: Serving): FastifyInstance {
  const { config } = serving;
  const app = Fastify({
    bodyLimit: config.LIMIT_BODY_BYTES,
    // whose X-Forwarded-For and X-Forwarded-Proto are believed; nobody's where none is named
    trustProxy: config.HUB_TRUSTED_PROXIES.length > 0 ? config.HUB_TRUSTED_PROXIES : false,
    requestTimeout: 30_000,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    // whoever is still connected is answered once more, and its connection closed with that answer
    return503OnClosing: false,
    genReqId: (request) => {
      const given = request.headers['x-request-id'];
      return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : randomUUID();
    },
    logger: false,
    frameworkErrors: (fault, request, reply) => void sendFault(fault, request as FastifyRequest, reply as FastifyReply, config),
    clientErrorHandler: refuseUnreadable,
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).headers(answerHeaders(request.protocol));
    done();
  });
  app.setErrorHandler((fault: Error & { statusCode?: number; code?: string }, request, reply) => sendFault(fault, request, reply, config));
  app.setNotFoundHandler((request, reply) =>
    sendFault(
      new HubError('NOT_FOUND', { zh: '没有这个地址，接口在 /graphql', en: 'There is nothing at this address; the API is at /graphql.' }),
      request,
      reply,
      config,
      404,
    ),
  );
  app.route({ method: ['GET', 'POST'], url: '/graphql', handler: (request, reply) => answer(serving, request, reply) });
  return app;
}

/** Requests that are not readable as HTTP at all, such as headers that are too long, get the same form of answer. */
function refuseUnreadable(fault: Error & { code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const tooLong = fault.code === 'HPE_HEADER_OVERFLOW';
  const sentence = tooLong
    ? { zh: '请求头或地址过长', en: 'The headers or the address of the request are too long.' }
    : { zh: '无法读取的 HTTP 请求', en: 'The request cannot be read as HTTP.' };
  const requestId = randomUUID();
  const body = JSON.stringify({
    errors: [
      { message: `${sentence.zh} — ${sentence.en}`, extensions: { code: tooLong ? 'LIMIT_EXCEEDED' : 'BAD_USER_INPUT', requestId } },
    ],
  });
  socket.end(
    `HTTP/1.1 ${tooLong ? '431 Request Header Fields Too Large' : '400 Bad Request'}\r\ncontent-type: application/json; charset=utf-8\r\nx-request-id: ${requestId}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** A process with the role `worker` answers no operations. */
const onlyWorks = () =>
  new HubError('UNAVAILABLE', {
    zh: '该进程只做后台工作（HUB_ROLE=worker），请访问角色为 api 或 all 的进程',
    en: 'This process only works in the background (HUB_ROLE=worker); ask one with the role api or all.',
  });

async function answer(serving: Serving, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const { config } = serving;
  if (request.method !== 'POST' && wantsPage(request.headers.accept))
    return reply.headers(EXPLORER_HEADERS).type('text/html; charset=utf-8').send(serving.explorerHtml);
  const body = request.body as { query?: unknown } | undefined;
  if (typeof body?.query === 'string' && Buffer.byteLength(body.query) > serving.config.LIMIT_QUERY_BYTES)
    throw tooLong(serving.config.LIMIT_QUERY_BYTES, Buffer.byteLength(body.query));
  if (config.HUB_ROLE === 'worker') throw onlyWorks();
  // answers may hold personal data: nothing on the way keeps them
  void reply.header('cache-control', 'no-store');
  const caller = await serving.callers.of(request.headers.authorization, request.ip);
  const context = contextOf(serving, request, caller);
  context.usage?.spend('requests', 1);
  const { documents } = serving;
  const asked = documents && documents.mode !== 'off' ? await withDocument(documents, body, caller) : body;
  const repeated = plainJson(request) ? await serving.repeated?.answer(asked, context) : undefined;
  if (repeated !== undefined) {
    if (context.usage) void reply.headers(context.usage.headers());
    return reply.type('application/json; charset=utf-8').send(Buffer.from(repeated));
  }
  const search = request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '';
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  const result = await serving.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method,
      headers,
      search:
        documents && documents.mode !== 'off' && request.method === 'GET' ? await searchWithDocument(documents, search, caller) : search,
      body: asked,
    },
    context: async () => context,
  });
  for (const [name, value] of result.headers) void reply.header(name, value);
  if (context.usage) void reply.headers(context.usage.headers());
  void reply.code(result.status ?? 200);
  if (result.body.kind !== 'complete') throw new Error('The hub answers no incremental results.');
  const refused = result.status !== undefined && result.status >= 400;
  return reply.send(Buffer.from(refused ? inRequestsLanguage(result.body.string, request, serving.config) : result.body.string));
}

/** A POST of JSON that leaves no doubt about the form of its answer. */
function plainJson({ method, headers: { accept, 'content-type': type } }: FastifyRequest): boolean {
  return (
    method === 'POST' &&
    /^application\/json *(;|$)/.test(type ?? '') &&
    (accept === undefined || accept === '*/*' || accept === 'application/json')
  );
}

/** A refused request's answer with its errors in the language of the request and with its id, also where the request was no operation yet. */
function inRequestsLanguage(answered: string, request: FastifyRequest, config: Config): string {
  const answer = JSON.parse(answered) as { errors?: GraphQLFormattedError[] };
  const language = chooseLanguage(request.headers['accept-language'], config.HUB_LANGUAGE);
  return JSON.stringify({
    ...answer,
    ...(answer.errors && {
      errors: answer.errors.map((error) => (error.extensions?.['requestId'] ? error : inCallersLanguage(error, language, request.id))),
    }),
  });
}

const neverAborted = new AbortController().signal;

/** The context of one operation. */
export function contextOf(
  {
    config,
    database,
    orm,
    changeFeed,
    trail,
    usage,
    search,
  }: Pick<Serving, 'config' | 'database' | 'orm' | 'changeFeed' | 'trail' | 'usage' | 'search'>,
  request: { id: string; ip?: string | undefined; headers: Record<string, unknown> },
  caller = anonymous,
  signal = neverAborted,
): Context {
  const language = chooseLanguage(request.headers['accept-language'] as string | undefined, config.HUB_LANGUAGE);
  return {
    config,
    database,
    orm,
    caller,
    language,
    requestId: request.id,
    address: request.ip ?? null,
    reads: new RootReads(database),
    operation: null,
    trail,
    act: null,
    acts: 0,
    changeFeed,
    search,
    signal,
    ...(usage && { usage: usage.of(caller, request.ip ?? null) }),
  };
}

/** A query text of more bytes than allowed. */
export const tooLong = (allowed: number, actual: number) =>
  new HubError(
    'LIMIT_EXCEEDED',
    { zh: `查询文本最长 ${allowed} 字节，请拆分或使用变量`, en: `The query text has at most ${allowed} bytes; split it or use variables.` },
    { limit: { name: 'queryBytes', allowed, actual } },
    413,
  );

/** Faults outside an operation, in the form of a GraphQL answer. */
function sendFault(
  fault: Error & { statusCode?: number; code?: string },
  request: FastifyRequest,
  reply: FastifyReply,
  config: Config,
  status?: number,
): unknown {
  const meant = transportFault(fault, config) ?? fault;
  const code = faultOf(meant);
  if (code === 'INTERNAL') request.server.faults?.(fault, request.id);
  const language = chooseLanguage(request.headers['accept-language'], config.HUB_LANGUAGE);
  const error = inCallersLanguage(speakable({ message: meant.message }, meant), language, request.id);
  void reply.header('x-request-id', request.id);
  if (code === 'UNAVAILABLE') void reply.header('retry-after', '2');
  if (meant instanceof HubError) for (const [name, value] of meant.headers) void reply.header(name, value);
  const accept = request.headers.accept ?? '';
  void reply
    .code(status ?? (meant instanceof HubError ? meant.status : httpStatus[code]))
    .type(
      accept.includes('application/graphql-response+json')
        ? 'application/graphql-response+json; charset=utf-8'
        : 'application/json; charset=utf-8',
    );
  return reply.send(JSON.stringify({ errors: [error] }));
}

function transportFault(fault: Error & { statusCode?: number; code?: string }, config: Config): HubError | undefined {
  if (fault instanceof HubError) return fault;
  if (fault.code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return new HubError(
      'LIMIT_EXCEEDED',
      {
        zh: `请求体最大 ${config.LIMIT_BODY_BYTES} 字节，请分批发送`,
        en: `A request has at most ${config.LIMIT_BODY_BYTES} bytes; send it in parts.`,
      },
      { limit: { name: 'bodyBytes', allowed: config.LIMIT_BODY_BYTES } },
      413,
    );
  if (fault.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new HubError('BAD_USER_INPUT', {
      zh: '请求类型应为 Content-Type: application/json',
      en: 'Send the request with Content-Type: application/json.',
    });
  if (fault.statusCode && fault.statusCode >= 400 && fault.statusCode < 500)
    return new HubError('BAD_USER_INPUT', { zh: '请求体不是有效的 JSON', en: 'The body of the request is not valid JSON.' });
  return undefined;
}

declare module 'fastify' {
  interface FastifyInstance {
    faults?: (fault: Error, requestId: string) => void;
  }
}
