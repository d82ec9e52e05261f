import type { Server } from 'node:http';
import proxyAddress from '@fastify/proxy-addr';
import {
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import { demand } from '../access/guard.js';
import type { Caller } from '../access/caller.js';
import type { Callers } from '../access/callers.js';
import type { TrustedDocuments } from '../access/documents.js';
import type { Scope } from '../access/scopes.js';
import type { Context } from '../context.js';
import type { Config } from '../platform/config.js';
import { HubError } from '../platform/errors.js';
import { enforceLimits, measureOperation } from '../platform/limits/operation.js';
import { tellRefusal } from './auditing.js';
import { inCallersLanguage, speakable, withoutSuggestions } from './faults.js';
import { tooLong } from './http.js';
import { operationName, rootFields } from './operationRules.js';

interface Sockets {
  schema: GraphQLSchema;
  config: Config;
  log: Logger;
  callers: Callers;
  documents: TrustedDocuments;
  contextOf: (
    caller: Caller,
    about: { headers: Record<string, unknown>; id: string; ip: string | undefined },
    signal: AbortSignal,
  ) => Context;
}

type Extra = {
  caller: Caller;
  headers: Record<string, unknown>;
  address: string | undefined;
  watch: NodeJS.Timeout;
  ending?: NodeJS.Timeout | undefined;
  ended: AbortController;
};

/** Codes for which a socket is closed with 4403: the key or token no longer lets its holder in. */
const notAdmitted = new Set(['UNAUTHENTICATED', 'FORBIDDEN']);
const recheckMilliseconds = 30_000;
const mostSubscriptionsAtOnce = 100;

/** Serves `/graphql` over websockets (graphql-transport-ws). The key comes in `connectionParams.Authorization`; when it stops being valid the socket closes with 4403. */
export function serveSockets(
  server: Server,
  { schema, config, log, callers, documents, contextOf }: Sockets,
): { dispose: () => Promise<void> } {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: config.LIMIT_BODY_BYTES, perMessageDeflate: false });
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] !== '/graphql') return void socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  const trusts = proxyAddress.compile(config.HUB_TRUSTED_PROXIES);
  let open = 0;
  const rules = config.HUB_INTROSPECTION ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const say = (fault: unknown, context: Context, phase: string): GraphQLError => {
    const error = spoken(fault, context, phase);
    if (error.extensions['code'] === 'INTERNAL')
      log.error(
        { requestId: context.requestId, err: (fault as GraphQLError).originalError ?? fault },
        'an operation over a socket failed inside the hub',
      );
    return error;
  };

  const served = useServer<Record<string, unknown>, Extra>(
    {
      schema,
      connectionInitWaitTimeout: 5_000,
      async onConnect(ctx) {
        const parameters = ctx.connectionParams ?? {};
        const authorization = parameters['Authorization'] ?? parameters['authorization'] ?? ctx.extra.request.headers.authorization;
        const given = typeof authorization === 'string' ? authorization : undefined;
        ctx.extra.headers = { 'accept-language': parameters['Accept-Language'] ?? ctx.extra.request.headers['accept-language'] };
        ctx.extra.ended = new AbortController();
        try {
          ctx.extra.address = proxyAddress(ctx.extra.request, trusts);
          ctx.extra.caller = await callers.of(given, ctx.extra.address);
        } catch (fault) {
          // a key that cannot be looked up now is not a wrong one: 1013, try again later
          if (!(fault instanceof HubError && notAdmitted.has(fault.code))) ctx.extra.socket.close(1013, 'Try again later');
          return false;
        }
        const recheck = () => {
          callers.of(given, ctx.extra.address).catch((fault: unknown) => {
            if (fault instanceof HubError && notAdmitted.has(fault.code)) ctx.extra.socket.close(4403, 'Forbidden');
          });
        };
        ctx.extra.watch = setInterval(recheck, recheckMilliseconds).unref();
        const { expiresAt } = ctx.extra.caller;
        const left = expiresAt === undefined ? Infinity : Date.parse(expiresAt) - Date.now() + config.JWT_CLOCK_SKEW_SECONDS * 1000 + 1_000;
        // what ends later than the next look is found by that
        if (left < recheckMilliseconds) ctx.extra.ending = setTimeout(recheck, left).unref();
        return true;
      },
      onDisconnect(ctx) {
        clearInterval(ctx.extra.watch);
        clearTimeout(ctx.extra.ending);
        ctx.extra.ended?.abort();
      },
      async onSubscribe(ctx, id, payload): Promise<ExecutionArgs | readonly GraphQLError[]> {
        const about = { headers: ctx.extra.headers ?? {}, id: `${id}`.slice(0, 64), ip: ctx.extra.address };
        const context = contextOf(ctx.extra.caller!, about, ctx.extra.ended!.signal);
        // what graphql-js finds wrong before an operation runs is a fault of the request, named as over HTTP
        let phase = 'GRAPHQL_PARSE_FAILED';
        let asked: { document: DocumentNode; operation: OperationDefinitionNode } | undefined;
        try {
          if (open >= mostSubscriptionsAtOnce * 10)
            throw new HubError(
              'LIMIT_EXCEEDED',
              { zh: '订阅过多，请稍后重试', en: 'Too many subscriptions; try again later.' },
              { limit: { name: 'subscriptions', allowed: mostSubscriptionsAtOnce * 10 } },
            );
          context.usage?.spend('requests', 1);
          const query = (await documents.textOf(payload, context.caller)) ?? '';
          const bytes = Buffer.byteLength(query);
          if (bytes > config.LIMIT_QUERY_BYTES) throw tooLong(config.LIMIT_QUERY_BYTES, bytes);
          const document = parse(query, { maxTokens: config.LIMIT_TOKENS });
          phase = 'GRAPHQL_VALIDATION_FAILED';
          const faults = validate(schema, document, rules);
          if (faults.length > 0) return faults.map((fault) => say(fault, context, phase));
          const operation = getOperationAST(document, payload.operationName);
          if (!operation)
            throw new HubError('BAD_USER_INPUT', {
              zh: '请指定要执行的操作 operationName',
              en: 'Name the operation to run by operationName.',
            });
          asked = { document, operation };
          const measure = measureOperation(schema, document, operation, payload.variables ?? {});
          enforceLimits(measure, {
            depth: config.LIMIT_DEPTH,
            aliases: config.LIMIT_ALIASES,
            cost: config.LIMIT_COST,
          });
          const fields = rootFields(schema, document, operation);
          for (const { extensions } of fields) demand(context.caller, extensions['scope'] as Scope);
          context.usage?.spend('cost', measure.cost);
          context.operation = operationName(operation, fields);
          return { schema, document, operationName: payload.operationName, variableValues: payload.variables, contextValue: context };
        } catch (fault) {
          const said = [say(fault, context, phase)];
          if (asked) tellRefusal(schema, context, asked.document, asked.operation, said);
          return said;
        }
      },
      onOperation: () => void open++,
      onComplete: () => void (open = Math.max(0, open - 1)),
      onNext: (_ctx, _id, _payload, args, result) =>
        result.errors
          ? { ...result, errors: result.errors.map((fault) => say(fault, args.contextValue as Context, 'BAD_USER_INPUT')) }
          : undefined,
    },
    sockets,
  );
  return { dispose: async () => void (await served.dispose()) };
}

/** An error as the caller hears it. One without a code and a path was found by graphql-js before execution: it gets the code of that phase. */
function spoken(fault: unknown, context: Context, phase: string): GraphQLError {
  const given = fault instanceof GraphQLError ? fault : new GraphQLError((fault as Error).message, { originalError: fault as Error });
  const ofRequest =
    given.path === undefined &&
    given.extensions['code'] === undefined &&
    (given.originalError === undefined || given.originalError instanceof GraphQLError);
  const error = ofRequest
    ? new GraphQLError(given.message, {
        nodes: given.nodes ?? null,
        source: given.source ?? null,
        positions: given.positions ?? null,
        originalError: given.originalError ?? null,
        extensions: { code: phase },
      })
    : given;
  const formatted = speakable(error.toJSON(), error);
  const outsider = context.caller.role === 'anonymous' || !context.config.HUB_INTROSPECTION;
  const said = inCallersLanguage(outsider ? withoutSuggestions(formatted) : formatted, context.language, context.requestId);
  return new GraphQLError(said.message, {
    ...(error.nodes && { nodes: error.nodes }),
    ...(error.path && { path: error.path }),
    ...(said.extensions && { extensions: said.extensions }),
  });
}
