import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.js';
import type { Config } from '../platform/config.js';
import { badInput, HubError } from '../platform/errors.js';
import type { Metrics } from '../platform/metrics.js';
import { passThrough, rawData } from '../reading/passThrough.js';
import { tellRefusal } from './auditing.js';
import { faultOf, inCallersLanguage, speakable, withoutSuggestions } from './faults.js';
import { operationRules, type OperationRules } from './operationRules.js';
import type { RepeatedReads } from './repeatedReads.js';

interface Parts {
  schema: GraphQLSchema;
  config: Config;
  log: Logger;
  metrics: Metrics;
  /** Where queries are kept that may be answered without Apollo when they come again. */
  repeated?: RepeatedReads;
}

/** The GraphQL server: limits and scopes before execution, compiled reads passed through, errors from the closed list. */
export function createApollo({ schema, config, log, metrics, repeated }: Parts): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: config.HUB_INTROSPECTION,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    parseOptions: { maxTokens: config.LIMIT_TOKENS },
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    formatError: speakable,
    logger: { debug: () => undefined, info: () => undefined, warn: (text) => log.warn(text), error: (text) => log.error(text) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operations(schema, config, log, operationRules(schema, config, log, metrics), repeated),
    ],
    stringifyResult: (result) => {
      const raw = (result.data as Record<symbol, unknown> | null | undefined)?.[rawData];
      if (typeof raw !== 'string') return JSON.stringify(result);
      return result.extensions ? `{"data":${raw},"extensions":${JSON.stringify(result.extensions)}}` : `{"data":${raw}}`;
    },
  });
}

function operations(
  schema: GraphQLSchema,
  config: Config,
  log: Logger,
  rules: OperationRules,
  repeated?: RepeatedReads,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const began = performance.now();
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          if (operation.operation === 'subscription')
            throw badInput(
              '订阅请使用 WebSocket（graphql-transport-ws），地址同 /graphql',
              'Subscribe over WebSocket (graphql-transport-ws) at the same address, /graphql.',
            ).toGraphQL(contextValue.language);
          try {
            cost = rules.admit(document, operation, request.variables ?? {}, contextValue);
          } catch (fault) {
            throw fault instanceof HubError ? fault.toGraphQL(contextValue.language) : fault;
          }
        },
        async responseForOperation({ document, operation, request, contextValue }) {
          if (!operation) return null;
          const text = await passThrough(schema, document, operation, request.variables ?? {}, contextValue);
          if (text === undefined) return null;
          repeated?.remember(request.query, document);
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: { [rawData]: text } } },
          };
        },
        async willSendResponse({ response, contextValue, operationName, operation, document, errors }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { requestId } = contextValue;
          if (result.errors) {
            if (document && operation) tellRefusal(schema, contextValue, document, operation, result.errors);
            const outsider = contextValue.caller.role === 'anonymous' || !config.HUB_INTROSPECTION;
            result.errors = result.errors.map((error) =>
              inCallersLanguage(outsider ? withoutSuggestions(error) : error, contextValue.language, requestId),
            );
            for (const error of errors ?? []) {
              const fault = faultOf(error);
              if (fault === 'INTERNAL')
                log.error({ requestId, operationName, err: error.originalError ?? error }, 'an operation failed inside the hub');
            }
            if (
              result.errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE') &&
              !Object.values(result.data ?? {}).some((value) => value != null)
            ) {
              response.http.status = 503;
              response.http.headers.set('retry-after', '2');
            }
          }
          const answered = 'data' in result;
          if (answered) result.extensions = { ...result.extensions, ...rules.extensions(cost, contextValue) };
          rules.observe(
            { began, cost, kind: operation?.operation ?? 'none', name: operationName ?? null, errors: result.errors?.length ?? 0 },
            contextValue,
          );
        },
      };
    },
  };
}
