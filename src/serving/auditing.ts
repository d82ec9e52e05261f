import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { resultOf } from '../access/audit/events.js';
import type { Context } from '../context.js';
import { errorCodes, type ErrorCode } from '../platform/errors.js';
import { rootFields } from './operationRules.js';

/**
 * Tells the audit log of an operation that was refused: access that the caller does not have, and mutations that were
 * turned away before any of their fields ran. What ran tells of itself.
 */
export function tellRefusal(
  schema: GraphQLSchema,
  context: Context,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  errors: readonly { extensions?: Record<string, unknown> }[],
): void {
  const codes = errors.map(({ extensions }) => extensions?.['code'] as ErrorCode).filter((code) => errorCodes.includes(code));
  const turnedAway = operation.operation === 'mutation' && context.acts === 0;
  const code = codes.find((one) => resultOf(one) === 'DENIED') ?? (turnedAway ? codes[0] : undefined);
  if (!code || (operation.operation === 'mutation' && !turnedAway)) return;
  const names = [...new Set(rootFields(schema, document, operation).map(({ name }) => name))].slice(0, 10);
  context.trail.refused(context, names.join(' ') || operation.operation, code);
}
