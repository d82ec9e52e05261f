import {
  Kind,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { limitExceeded } from '../errors.js';

export interface OperationLimits {
  depth: number;
  aliases: number;
  cost: number;
}

export interface OperationMeasure {
  depth: number;
  aliases: number;
  cost: number;
  longestName: number;
  /** Levels of input objects in the variables. */
  inputDepth: number;
}

/** Fields that only wrap items of a list and do not count as depth. */
const wrappers = new Set(['edges', 'node', 'nodes']);

/** PostgreSQL cuts names at 63 bytes, and response keys become names in the compiled statements. */
export const longestResponseKey = 63;

/** Levels of input objects that variables may have; filters go much less deep, and coercion takes the stack for each. */
export const deepestInput = 64;

const pageSizeWhenUnknown = 20;

/** The introspection query of the usual tools unfolds nine wrapped types: its levels are counted from so many lower. */
const introspectionAllowance = 8;

/** Fields looked at before an operation counts as too costly: fragments that hold fragments unfold without end. */
const mostVisits = 20_000;

/**
 * Depth (not counting edges, node, nodes), aliases and cost of an operation. One point for each object that may be
 * read: a connection counts its page size times what is selected on an item. Call it on valid documents only.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): OperationMeasure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measure: OperationMeasure = { depth: 0, aliases: 0, cost: 0, longestName: 0, inputDepth: 0 };
  const values = { ...defaultsOf(operation), ...variables };
  let visits = 0;

  const walk = (set: SelectionSetNode, type: GraphQLCompositeType | undefined, depth: number, spread = new Set<string>()): number => {
    let cost = 0;
    for (const selection of set.selections) {
      if (++visits > mostVisits) return Infinity;
      if (selection.kind === Kind.FIELD) cost += field(selection, type, depth);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        cost += walk(selection.selectionSet, isCompositeType(condition) ? condition : type, depth, spread);
      } else if (!spread.has(selection.name.value)) {
        // a fragment counts once in a set of fields, as it is executed
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        const condition = fragment && schema.getType(fragment.typeCondition.name.value);
        if (fragment) cost += walk(fragment.selectionSet, isCompositeType(condition) ? condition : type, depth, spread);
      }
    }
    return cost;
  };

  const field = (node: FieldNode, parent: GraphQLCompositeType | undefined, depth: number): number => {
    if (node.alias) measure.aliases++;
    measure.longestName = Math.max(measure.longestName, (node.alias ?? node.name).value.length);
    const name = node.name.value;
    const here = wrappers.has(name) ? depth : depth + 1;
    measure.depth = Math.max(measure.depth, here);
    if (!node.selectionSet) return 0;
    const definition = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
    const type = definition && getNamedType(definition.type);
    const below = walk(
      node.selectionSet,
      isCompositeType(type) ? type : undefined,
      name.startsWith('__') ? depth - introspectionAllowance : here,
    );
    const { args = [] } = definition ?? {};
    if (args.some((argument) => argument.name === 'first')) return 1 + pageSize(node, values) * below;
    if (args.some((argument) => argument.name === 'ids')) return 1 + listSize(node, values) * below;
    return 1 + below;
  };

  measure.cost = Math.min(walk(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined, 0), Number.MAX_SAFE_INTEGER);
  for (const { variable, type } of operation.variableDefinitions ?? [])
    measure.inputDepth = Math.max(
      measure.inputDepth,
      inputDepth(typeFromAST(schema, type) as GraphQLInputType | undefined, variables[variable.name.value]),
    );
  return measure;
}

/** Levels of input objects in a value, counted no further than needed to know that they are too many. */
function inputDepth(given: GraphQLInputType | undefined, value: unknown, depth = 0): number {
  const type = given && getNullableType(given);
  if (depth > deepestInput || typeof value !== 'object' || value === null) return depth;
  if (isListType(type))
    return (Array.isArray(value) ? value : [value]).reduce(
      (most: number, item) => Math.max(most, inputDepth(type.ofType, item, depth)),
      depth,
    );
  if (!isInputObjectType(type)) return depth;
  const fields = type.getFields();
  return Object.entries(value).reduce((most, [name, inner]) => Math.max(most, inputDepth(fields[name]?.type, inner, depth + 1)), depth);
}

function pageSize(node: FieldNode, values: Record<string, unknown>): number {
  for (const argument of node.arguments ?? []) {
    if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
    const value =
      argument.value.kind === Kind.VARIABLE
        ? values[argument.value.name.value]
        : argument.value.kind === Kind.INT
          ? Number(argument.value.value)
          : undefined;
    if (typeof value === 'number' && Number.isFinite(value)) return Math.max(1, Math.min(value, 10_000));
  }
  return pageSizeWhenUnknown;
}

function listSize(node: FieldNode, values: Record<string, unknown>): number {
  const ids = node.arguments?.find((argument) => argument.name.value === 'ids')?.value;
  if (ids?.kind === Kind.LIST) return Math.max(1, ids.values.length);
  const given = ids?.kind === Kind.VARIABLE ? values[ids.name.value] : undefined;
  return Array.isArray(given) ? Math.max(1, given.length) : 1;
}

/** Whole numbers that stand as defaults of variables: a page size may be hidden in one. */
function defaultsOf(operation: OperationDefinitionNode): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? [])
    if (defaultValue?.kind === Kind.INT) found[variable.name.value] = Number(defaultValue.value);
  return found;
}

/** Throws LIMIT_EXCEEDED for the first limit that the operation passes. */
export function enforceLimits(measure: OperationMeasure, limits: OperationLimits): void {
  if (measure.longestName > longestResponseKey)
    throw limitExceeded(
      `字段别名最长 ${longestResponseKey} 个字符，请改短`,
      `An alias has at most ${longestResponseKey} characters; shorten it.`,
      { name: 'aliasLength', allowed: longestResponseKey, actual: measure.longestName },
    );
  if (measure.inputDepth > deepestInput)
    throw limitExceeded(
      `变量嵌套过深：最多 ${deepestInput} 层，请简化输入`,
      `The variables are nested too deeply: at most ${deepestInput} levels; simplify the input.`,
      { name: 'inputDepth', allowed: deepestInput },
    );
  if (measure.aliases > limits.aliases)
    throw limitExceeded(
      `别名过多：最多 ${limits.aliases} 个，请分成几次查询`,
      `Too many aliases: at most ${limits.aliases}; split the query.`,
      { name: 'aliases', allowed: limits.aliases, actual: measure.aliases },
    );
  if (measure.depth > limits.depth)
    throw limitExceeded(
      `查询嵌套过深：最多 ${limits.depth} 层，请分成几次查询`,
      `The query is nested too deeply: at most ${limits.depth} levels; split it.`,
      { name: 'depth', allowed: limits.depth, actual: measure.depth },
    );
  if (measure.cost > limits.cost)
    throw limitExceeded(
      `查询代价过高：最多 ${limits.cost} 点，请减小 first 或减少嵌套列表`,
      `The query costs too much: at most ${limits.cost} points; lower first or nest fewer lists.`,
      { name: 'cost', allowed: limits.cost, actual: measure.cost },
    );
}
