import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** What of an operation is needed to walk its selections. */
export interface OperationParts {
  schema: GraphQLSchema;
  fragments: Record<string, FragmentDefinitionNode>;
  variableValues: Record<string, unknown>;
}

/** One field of the answer: its response key, its definition, its arguments, and every node that asked for it. */
export interface Selected {
  key: string;
  name: string;
  field: GraphQLField<unknown, unknown> | undefined;
  args: Record<string, unknown>;
  nodes: readonly FieldNode[];
}

/** The fields that the nodes select on an object type, in response order: fragments unfolded, directives applied, equal keys merged (GraphQL §6.3.2). */
export function selectionsOf(parts: OperationParts, type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
  const grouped = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const node of nodes) if (node.selectionSet) collect(parts, type, node.selectionSet, grouped, visited);
  const fields = type.getFields();
  const selected: Selected[] = [];
  for (const [key, same] of grouped) {
    const first = same[0]!;
    const name = first.name.value;
    const field = fields[name];
    const args = field ? argumentsOf(field, first, parts.variableValues) : noArguments;
    selected.push({ key, name, field, args, nodes: same });
  }
  return selected;
}

const noArguments: Record<string, unknown> = Object.freeze({});

interface Known {
  field: GraphQLField<unknown, unknown>;
  /** Whose variables the values hold; undefined when they hold none and are the same for every request. */
  variableValues: Record<string, unknown> | undefined;
  args: Record<string, unknown>;
}

const known = new WeakMap<FieldNode, Known>();

/** The values of a field's arguments. They are kept with the node: for its operation, and for every later one where no variable is used. */
export function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variableValues: Record<string, unknown>,
): Record<string, unknown> {
  if (field.args.length === 0) return noArguments;
  const last = known.get(node);
  if (last?.field === field && (last.variableValues === undefined || last.variableValues === variableValues)) return last.args;
  const args = getArgumentValues(field, node, variableValues);
  const usesVariables =
    last?.field === field ? last.variableValues !== undefined : (node.arguments ?? []).some(({ value }) => holdsVariable(value));
  known.set(node, { field, variableValues: usesVariables ? variableValues : undefined, args });
  return args;
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => holdsVariable(field.value));
}

function collect(
  parts: OperationParts,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  grouped: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (selection.directives && selection.directives.length > 0 && !included(parts, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const same = grouped.get(key);
      if (same) same.push(selection);
      else grouped.set(key, [selection]);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (applies(parts, type, selection.typeCondition?.name.value)) collect(parts, type, selection.selectionSet, grouped, visited);
    } else {
      const name = selection.name.value;
      const fragment = parts.fragments[name];
      if (visited.has(name) || !fragment) continue;
      visited.add(name);
      if (applies(parts, type, fragment.typeCondition.name.value)) collect(parts, type, fragment.selectionSet, grouped, visited);
    }
  }
}

function included(parts: OperationParts, node: Parameters<typeof getDirectiveValues>[1]): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, parts.variableValues)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, parts.variableValues)?.['if'] !== false;
}

function applies(parts: OperationParts, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (!condition || condition === type.name) return true;
  const wanted = parts.schema.getType(condition);
  return isAbstractType(wanted) && parts.schema.isSubType(wanted, type);
}
