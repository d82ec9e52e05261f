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
    const args = field && field.args.length > 0 ? getArgumentValues(field, first, parts.variableValues) : noArguments;
    selected.push({ key, name, field, args, nodes: same });
  }
  return selected;
}

const noArguments: Record<string, unknown> = Object.freeze({});

function collect(parts: OperationParts, type: GraphQLObjectType, set: SelectionSetNode, grouped: Map<string, FieldNode[]>, visited: Set<string>): void {
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
