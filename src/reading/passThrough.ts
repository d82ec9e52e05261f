import {
  GraphQLError,
  Kind,
  getVariableValues,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { ReadContext } from './read.js';
import { RawJson } from './rootReads.js';
import { selectionsOf, type Selected } from './selection.js';

/** Marks data that is JSON text, to be written into the response as it stands. */
export const rawData = Symbol('raw data');

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, FragmentDefinitionNode>;
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

/**
 * Answers a query whose root fields are all compiled by handing PostgreSQL's JSON text over unparsed. Undefined when
 * the operation has another part, needs a value worked on after reading, or fails: it is then executed in the ordinary
 * way, which also puts each error in its place.
 */
export async function passThrough(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  ctx: ReadContext,
): Promise<string | undefined> {
  if (operation.operation !== 'query') return undefined;
  const parentType = schema.getQueryType()!;
  const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced.coerced) return undefined;
  const fragments = fragmentsOf(document);
  try {
    const roots = rootSelections(schema, parentType, operation, fragments, coerced.coerced);
    ctx.reads.expected = roots.filter(({ name }) => name !== '__typename').length;
    if (ctx.reads.expected === 0 || !roots.every(({ name, field }) => name === '__typename' || field?.extensions['compiled'] === true))
      return undefined;
    if (!ctx.reads.mayPassThrough) return undefined;
    ctx.reads.passThrough = true;
    // every root field is waited for: what they read is handed on when the operation has to be executed after all
    const parts = await Promise.allSettled(
      roots.map(async ({ key, name, field, nodes }) => {
        if (name === '__typename') return `"${key}":"${parentType.name}"`;
        const info = {
          fieldName: name,
          fieldNodes: nodes,
          returnType: field!.type,
          parentType,
          path: { prev: undefined, key, typename: parentType.name },
          schema,
          fragments,
          rootValue: undefined,
          operation,
          variableValues: coerced.coerced,
        };
        // compiled fields take their arguments from the document, so none are handed over for conversion
        const answer: unknown = await field!.resolve!(undefined, {}, ctx, info);
        if (!(answer instanceof RawJson)) throw new NotPassable();
        if (answer.text === 'null' && String(field!.type).endsWith('!')) throw new NotPassable();
        return `"${key}":${answer.text}`;
      }),
    );
    return parts.every((part) => part.status === 'fulfilled') ? `{${parts.map(({ value }) => value).join(',')}}` : undefined;
  } catch (fault) {
    if (fault instanceof GraphQLError) return undefined;
    throw fault;
  } finally {
    ctx.reads.passThrough = false;
  }
}

class NotPassable extends Error {}

function rootSelections(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
  variableValues: Record<string, unknown>,
): Selected[] {
  const node = { kind: Kind.FIELD as const, name: { kind: Kind.NAME as const, value: 'query' }, selectionSet: operation.selectionSet };
  return selectionsOf({ schema, fragments, variableValues }, type, [node]);
}
