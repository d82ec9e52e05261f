import {
  Kind,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Logger } from 'pino';
import { demand } from '../access/guard.js';
import type { Scope } from '../access/scopes.js';
import type { Context } from '../context.js';
import type { Config } from '../platform/config.js';
import { enforceLimits, measureOperation } from '../platform/limits/operation.js';
import type { Metrics } from '../platform/metrics.js';
import { fragmentsOf } from '../reading/passThrough.js';

/** Operations that take longer are logged however they end. */
const slowSeconds = 1;

/** What is known of an operation when it has been answered. */
interface Answered {
  /** `performance.now()` when it began. */
  began: number;
  cost: number;
  kind: string;
  name: string | null;
  errors: number;
}

/** What holds for every operation over HTTP, by whichever way it is answered. */
export interface OperationRules {
  /** Checks limits and scopes, tells the context what is at work, and gives the cost; throws when the operation may not run. */
  admit(document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>, context: Context): number;
  /** What an answer says of how it came about. */
  extensions(cost: number, context: Context): Record<string, unknown>;
  /** Counts and logs an operation that was answered. */
  observe(answered: Answered, context: Context): void;
}

/** The rules of a hub: its limits, and where it counts and logs. */
export function operationRules(schema: GraphQLSchema, config: Config, log: Logger, metrics: Metrics): OperationRules {
  const limits = { depth: config.LIMIT_DEPTH, aliases: config.LIMIT_ALIASES, cost: config.LIMIT_COST };
  return {
    admit(document, operation, variables, context) {
      const measure = measureOperation(schema, document, operation, variables);
      enforceLimits(measure, limits);
      const fields = rootFields(schema, document, operation);
      for (const { extensions } of fields) demand(context.caller, extensions['scope'] as Scope);
      context.usage?.spend('cost', measure.cost);
      const pushes = fields.filter(({ type }) => String(type) === 'Receipt!').length;
      if (operation.operation === 'mutation' && pushes > 0) context.usage?.spend('pushes', pushes);
      context.operation = operationName(operation, fields);
      return measure.cost;
    },
    extensions: (cost, { requestId, reads, usage }) => ({
      requestId,
      cost: { points: cost, limit: limits.cost },
      ...(usage && { limits: usage.left() }),
      statements: reads.statements,
      ...(reads.snapshot && { snapshot: reads.snapshot }),
    }),
    observe({ began, cost, kind, name, errors }, { requestId, caller, reads }) {
      const seconds = (performance.now() - began) / 1000;
      metrics.operations.observe({ kind, outcome: errors > 0 ? 'error' : 'ok' }, seconds);
      metrics.statements.inc(reads.statements);
      const level = kind === 'mutation' || seconds > slowSeconds ? 'info' : 'debug';
      log[level](
        {
          requestId,
          caller: caller.name,
          operation: name,
          kind,
          statements: reads.statements,
          cost,
          milliseconds: Math.round(seconds * 1000),
          errors,
        },
        'operation',
      );
    },
  };
}

/** The name of a mutation as the change log keeps it: its own, or else those of its root fields; null for other operations. */
export function operationName(
  { operation, name }: OperationDefinitionNode,
  fields: readonly GraphQLField<unknown, unknown>[],
): string | null {
  if (operation !== 'mutation') return null;
  return name?.value ?? [...new Set(fields.map((field) => field.name))].join(' ');
}

/** Every root field that the document names, skipped ones too: they still need their scope, so that nobody learns by trying. */
export function rootFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): GraphQLField<unknown, unknown>[] {
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
