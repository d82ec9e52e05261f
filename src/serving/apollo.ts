import { ApolloServer, HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { Kind, type DocumentNode, type GraphQLField, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import type { Logger } from 'pino';
import { demand } from '../access/guard.js';
import type { Scope } from '../access/scopes.js';
import type { Context } from '../context.js';
import type { Config } from '../platform/config.js';
import { HubError } from '../platform/errors.js';
import { enforceLimits, measureOperation } from '../platform/limits/operation.js';
import type { Metrics } from '../platform/metrics.js';
import { fragmentsOf, passThrough, rawData } from '../reading/passThrough.js';
import { faultOf, inCallersLanguage, speakable } from './faults.js';

/** Operations that take longer are logged however they end. */
const slowSeconds = 1;

interface Parts {
  schema: GraphQLSchema;
  config: Config;
  log: Logger;
  metrics: Metrics;
}

/** The GraphQL server: limits and scopes before execution, compiled reads passed through, errors from the closed list. */
export function createApollo({ schema, config, log, metrics }: Parts): ApolloServer<Context> {
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
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), operations(schema, config, log, metrics)],
    stringifyResult: (result) => {
      const raw = (result.data as Record<symbol, unknown> | null | undefined)?.[rawData];
      if (typeof raw !== 'string') return JSON.stringify(result);
      return result.extensions ? `{"data":${raw},"extensions":${JSON.stringify(result.extensions)}}` : `{"data":${raw}}`;
    },
  });
}

function operations(schema: GraphQLSchema, config: Config, log: Logger, metrics: Metrics): ApolloServerPlugin<Context> {
  const limits = { depth: config.LIMIT_DEPTH, aliases: config.LIMIT_ALIASES, cost: config.LIMIT_COST };
  return {
    async requestDidStart() {
      const began = performance.now();
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const variables = request.variables ?? {};
          try {
            const measure = measureOperation(schema, document, operation, variables);
            cost = measure.cost;
            enforceLimits(measure, limits);
            for (const { extensions } of rootFields(schema, document, operation)) demand(contextValue.caller, extensions['scope'] as Scope);
            contextValue.operation = operationName(operation, rootFields(schema, document, operation));
          } catch (fault) {
            throw fault instanceof HubError ? fault.toGraphQL(contextValue.language) : fault;
          }
        },
        async responseForOperation({ document, operation, request, contextValue }) {
          if (!operation) return null;
          const text = await passThrough(schema, document, operation, request.variables ?? {}, contextValue);
          if (text === undefined) return null;
          return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: { [rawData]: text } as never } } };
        },
        async willSendResponse({ response, contextValue, operationName, operation, errors }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          const { reads, caller, requestId } = contextValue;
          if (result.errors) {
            result.errors = result.errors.map((error) => inCallersLanguage(error, contextValue.language, requestId));
            for (const error of errors ?? []) {
              const fault = faultOf(error);
              if (fault === 'INTERNAL') log.error({ requestId, operationName, err: error.originalError ?? error }, 'an operation failed inside the hub');
            }
            if (result.errors.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE') && !Object.values(result.data ?? {}).some((value) => value != null)) {
              response.http.status = 503;
              response.http.headers.set('retry-after', '2');
            }
          }
          const answered = 'data' in result;
          if (answered) result.extensions = { ...result.extensions, requestId, cost: { points: cost, limit: limits.cost }, statements: reads.statements, ...(reads.snapshot && { snapshot: reads.snapshot }) };
          const seconds = (performance.now() - began) / 1000;
          const kind = operation?.operation ?? 'none';
          metrics.operations.observe({ kind, outcome: result.errors ? 'error' : 'ok' }, seconds);
          metrics.statements.inc(reads.statements);
          const level = kind === 'mutation' || seconds > slowSeconds ? 'info' : 'debug';
          log[level]({ requestId, caller: caller.name, operation: operationName ?? null, kind, statements: reads.statements, cost, milliseconds: Math.round(seconds * 1000), errors: result.errors?.length ?? 0 }, 'operation');
        },
      };
    },
  };
}

/** The name of a mutation as the change log keeps it: its own, or else those of its root fields; null for other operations. */
export function operationName({ operation, name }: OperationDefinitionNode, fields: readonly GraphQLField<unknown, unknown>[]): string | null {
  if (operation !== 'mutation') return null;
  return name?.value ?? [...new Set(fields.map((field) => field.name))].join(' ');
}

/** Every root field that the document names, skipped ones too: they still need their scope, so that nobody learns by trying. */
export function rootFields(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): GraphQLField<unknown, unknown>[] {
  const known = schema.getRootType(operation.operation)!.getFields();
  const fragments = fragmentsOf(document);
  const visited = new Set<string>();
  const walk = (set: SelectionSetNode): GraphQLField<unknown, unknown>[] =>
    set.selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return known[selection.name.value] ?? [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return walk(selection.selectionSet);
      const fragment = fragments[selection.name.value];
      if (!fragment || visited.has(fragment.name.value)) return [];
      visited.add(fragment.name.value);
      return walk(fragment.selectionSet);
    });
  return walk(operation.selectionSet);
}
