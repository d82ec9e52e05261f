import fc from 'fast-check';
import {
  getNamedType,
  GraphQLEnumType,
  GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { GeneratorValue } from 'fast-check';
import { models, type Drawn, type Model, type Row, type State } from './naive.js';

/** Draws operations: what is asked of the hub as text with variables, and the same as a tree for the plain reading. */
export class Drawing {
  readonly variables: Row = {};
  private readonly declared: string[] = [];
  private readonly fragments: { name: string; on: string; of: string; sub: Drawn[]; text: string }[] = [];
  private number = 0;

  constructor(
    private readonly g: GeneratorValue,
    private readonly schema: GraphQLSchema,
    private readonly state: State,
  ) {}

  nat(most: number): number {
    return this.g(fc.nat, { max: most });
  }

  /** Whether something of this probability happens; shrinks towards not. */
  happens(percent: number): boolean {
    return this.nat(99) >= 100 - percent;
  }

  pick<Item>(list: readonly Item[]): Item {
    return list[this.nat(list.length - 1)]!;
  }

  // --- selections

  /** What is selected on a type, with its text. */
  selection(
    type: string,
    depth: number,
    scope: Scope = new Map(),
    prefix = '',
    only: 'Record' | 'Node' | null = null,
  ): { drawn: Drawn[]; text: string } {
    const drawn: Drawn[] = [];
    const texts: string[] = [];
    for (let count = 1 + this.nat(3); count > 0; count--) {
      const part = this.part(type, depth, scope, prefix, only);
      drawn.push(part.drawn);
      texts.push(part.text);
    }
    return { drawn, text: `{ ${texts.join(' ')} }` };
  }

  private part(type: string, depth: number, scope: Scope, prefix: string, only: 'Record' | 'Node' | null): { drawn: Drawn; text: string } {
    const kind = this.nat(99);
    if (kind > 88 && depth > 0) return this.inline(type, depth - 1, scope, prefix, only);
    if (kind > 80 && depth > 0 && only === null) return this.spread(type, depth - 1);
    return this.field(type, depth, scope, prefix, only);
  }

  private directives(): { text: string; skip: boolean } {
    if (!this.happens(12)) return { text: '', skip: false };
    const value = this.happens(50);
    const name = this.pick(['skip', 'include']);
    const given = this.happens(60) ? this.variable(value, 'Boolean!') : String(value);
    return { text: ` @${name}(if: ${given})`, skip: (name === 'skip') === value };
  }

  private inline(
    type: string,
    depth: number,
    scope: Scope,
    prefix: string,
    only: 'Record' | 'Node' | null,
  ): { drawn: Drawn; text: string } {
    const record = models[type]?.record ?? false;
    const on = this.pick<string | null>([null, type, ...(record ? ['Record', 'Node'] : [])]);
    const { text: directives, skip } = this.directives();
    const { drawn: sub, text } = this.selection(
      type,
      depth,
      scope,
      prefix,
      on === 'Record' || on === 'Node' ? on : on === null ? only : null,
    );
    return { drawn: { kind: 'inline', on, sub, skip }, text: `...${on === null ? '' : ` on ${on}`}${directives} ${text}` };
  }

  private spread(type: string, depth: number): { drawn: Drawn; text: string } {
    const known = this.fragments.filter(({ of }) => of === type);
    let fragment = known.length > 0 && this.happens(40) ? this.pick(known) : undefined;
    if (!fragment) {
      const name = `F${++this.number}`;
      const on = this.pick([type, ...(models[type]?.record ? ['Record', 'Node'] : [])]);
      const { drawn: sub, text } = this.selection(
        type,
        depth,
        new Map(),
        `${name.toLowerCase()}_`,
        on === 'Record' || on === 'Node' ? on : null,
      );
      fragment = { name, on, of: type, sub, text: `fragment ${name} on ${on} ${text}` };
      this.fragments.push(fragment);
    }
    const { text: directives, skip } = this.directives();
    return {
      drawn: { kind: 'spread', fragment: fragment.name, on: fragment.on, sub: fragment.sub, skip },
      text: `...${fragment.name}${directives}`,
    };
  }

  private field(type: string, depth: number, scope: Scope, prefix: string, only: 'Record' | 'Node' | null): { drawn: Drawn; text: string } {
    const fields = fieldsOf(type, only).filter(({ kind }) => kind === 'plain' || depth > 0);
    const wanted = this.pick(fields);
    const { text: directives, skip } = this.directives();
    let key =
      prefix +
      (this.happens(60)
        ? wanted.name
        : this.pick([...fields.map(({ name }) => name), 'o', 't1', 't2', 't5', 'p', 'r0', 'j0', 'k0', 'id', 'json', 'node', '_', 'x'])
      ).replace(/^__typename$/, 'ofType');
    const args =
      wanted.kind === 'connection'
        ? this.pageArguments(wanted.type!.replace(/Connection$/, ''), 5)
        : wanted.name === 'location' && this.happens(30)
          ? { crs: this.pick(['CGCS2000', 'WGS84', 'GCJ02', 'BD09']) }
          : {};
    const bare = Object.keys(args).length === 0;
    const known = scope.get(key);
    if (known && !(bare && known.name === wanted.name && known.bare)) key = `${prefix}n${++this.number}`;
    const place: ScopeEntry = scope.get(key) ?? { name: wanted.name, bare, below: new Map() };
    scope.set(key, place);
    const definition = (this.schema.getType(only ?? type) as GraphQLObjectType).getFields()[wanted.name];
    const given = Object.entries(args).map(
      ([name, value]) => `${name}: ${this.value(value, definition!.args.find((one) => one.name === name)!.type)}`,
    );
    const below = wanted.kind === 'plain' ? undefined : this.selection(wanted.type!, depth - 1, place.below, this.inFragment(prefix));
    const text = `${key === wanted.name ? '' : `${key}: `}${wanted.name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directives}${below ? ` ${below.text}` : ''}`;
    return { drawn: { kind: 'field', key, name: wanted.name, args, skip, ...(below && { sub: below.drawn }) }, text };
  }

  /** Below a field of a fragment keys need no prefix of their own: the field's key is unique already. */
  private readonly inFragment = (_prefix: string): string => '';

  // --- arguments

  pageArguments(type: string, most: number): Row {
    const args: Row = {};
    const page = this.nat(3);
    if (page === 1 || page === 2) args['first'] = this.nat(most);
    else if (page === 3) args['last'] = this.nat(most);
    else if (most < 10) args['first'] = 3;
    if (this.happens(35)) args['filter'] = this.filter(type, 2);
    const orders = Object.keys(models[type]!.orders);
    if (orders.length > 0 && this.happens(45)) {
      const keys = new Set(Array.from({ length: 1 + this.nat(2) }, () => this.pick(orders)));
      args['orderBy'] = [...keys].map((field) => (this.happens(20) ? { field } : { field, direction: this.pick(['ASC', 'DESC']) }));
    }
    return args;
  }

  /** A filter whose values are taken from rows, so that it neither takes all nor nothing. */
  filter(type: string, depth: number): Row {
    const model = models[type]!;
    const filter: Row = {};
    for (let count = 1 + this.nat(1); count > 0; count--) {
      const kind = this.nat(9);
      if (depth > 0 && kind > 8) filter[this.pick(['and', 'or'])] = Array.from({ length: this.nat(3) }, () => this.filter(type, depth - 1));
      else if (depth > 0 && kind > 7) filter['not'] = this.filter(type, depth - 1);
      else if (depth > 0 && kind > 6 && Object.keys(model.relations).length > 0) {
        const [name, { type: other }] = this.pick(Object.entries(model.relations));
        filter[name] = this.filter(other, depth - 1);
      } else if (depth > 0 && kind > 5 && Object.keys(model.quantified).length > 0) {
        const [name, { type: other, every }] = this.pick(Object.entries(model.quantified));
        filter[name] = { [this.pick(every ? ['some', 'none', 'every'] : ['some', 'none'])]: this.filter(other, depth - 1) };
      } else if (kind > 4 && model.record) filter['id'] = this.idTests(model);
      else if (kind > 3 && type === 'Region') filter['within'] = this.pick(['320703', '320706', '320700', 'nowhere']);
      else if (kind > 3 && type === 'MaterialCategory') {
        const { scheme, code } = this.pick(this.state.rows.material_category) as { scheme: string; code: string };
        filter['within'] = { scheme, code };
      } else {
        const [name, about] = this.pick(Object.entries(model.filters));
        filter[name] = this.tests(about.kind, () => about.value(this.pick(this.state.rows[model.table])));
      }
    }
    return filter;
  }

  private idTests(model: Model): Row {
    const id = () => `${model.prefix}_${this.pick(this.state.rows[model.table])['id']}`;
    return this.happens(30) ? { eq: id() } : { in: [id(), id(), id(), id()] };
  }

  private tests(kind: Model['filters'][string]['kind'], draw: () => unknown): Row {
    if (kind === 'boolean') return { eq: this.happens(50) };
    if (typeof kind === 'object')
      return this.happens(50) ? { eq: this.pick(kind.values) } : { in: [this.pick(kind.values), this.pick(kind.values)] };
    if (kind !== 'instant' && this.happens(20)) return { isNull: this.happens(50) };
    const value = draw();
    if (value === null) return kind === 'instant' ? {} : { isNull: true };
    if (kind !== 'text') {
      const test = this.pick(['gt', 'gte', 'lt', 'lte', ...(kind === 'instant' ? [] : ['eq'])]);
      return kind !== 'instant' && this.happens(20) ? { gte: value, lt: draw() ?? value } : { [test]: value };
    }
    const text = String(value);
    const start = this.nat(Math.min(3, text.length));
    switch (this.pick(['eq', 'ne', 'in', 'contains', 'startsWith', 'odd'])) {
      case 'eq':
        return { eq: text };
      case 'ne':
        return { ne: text };
      case 'in':
        return { in: [text, String(draw()), 'nothing'] };
      case 'contains':
        return { contains: text.slice(start, start + 2).toUpperCase() };
      case 'startsWith':
        return { startsWith: text.slice(0, 1 + start) };
      default:
        return { contains: this.pick(['%', '_', '\\', '"', "'", '库', '\n']) };
    }
  }

  // --- text

  /** A value as a literal, or as a variable, at every level of an input. */
  value(value: unknown, type: GraphQLInputType): string {
    if (this.happens(15)) return this.variable(value, String(type), this.happens(20) ? () => this.literal(value, type) : undefined);
    return this.literal(value, type, true);
  }

  private literal(value: unknown, type: GraphQLInputType, variables = false): string {
    const inner = (one: unknown, of: GraphQLInputType): string => (variables ? this.value(one, of) : this.literal(one, of));
    if (type instanceof GraphQLNonNull) return this.literal(value, type.ofType, variables);
    if (value === null) return 'null';
    if (type instanceof GraphQLList) return `[${(value as unknown[]).map((one) => inner(one, type.ofType)).join(', ')}]`;
    const named = getNamedType(type);
    if (named instanceof GraphQLInputObjectType)
      return `{ ${Object.entries(value as Row)
        .map(([name, one]) => `${name}: ${inner(one, named.getFields()[name]!.type)}`)
        .join(', ')} }`;
    return named instanceof GraphQLEnumType ? String(value) : JSON.stringify(value);
  }

  /** A new variable with the value; with `literal` the value stands as its default and is not sent. */
  variable(value: unknown, type: string, literal?: () => string): string {
    const name = `v${++this.number}`;
    if (literal) this.declared.push(`$${name}: ${type} = ${literal()}`);
    else {
      this.declared.push(`$${name}: ${type}`);
      this.variables[name] = value;
    }
    return `$${name}`;
  }

  /** The whole document. */
  document(roots: readonly string[]): string {
    const head = this.declared.length > 0 ? `query (${this.declared.join(', ')}) ` : '';
    return `${head}{ ${roots.join(' ')} }\n${this.fragments.map(({ text }) => text).join('\n')}`;
  }
}

interface ScopeEntry {
  name: string;
  bare: boolean;
  below: Scope;
}
type Scope = Map<string, ScopeEntry>;

interface FieldKind {
  name: string;
  kind: 'plain' | 'object' | 'connection';
  type?: string;
}

const named = (kind: FieldKind['kind'], names: readonly string[]): FieldKind[] => names.map((name) => ({ name, kind }));

function fieldsOf(type: string, only: 'Record' | 'Node' | null): FieldKind[] {
  if (only === 'Node') return named('plain', ['id', '__typename']);
  if (only === 'Record')
    return named('plain', ['id', 'code', 'version', 'sourceKind', 'sourceReference', 'createdAt', 'updatedAt', '__typename']);
  const model = models[type];
  if (!model) return builtFields(type);
  return [
    ...named('plain', ['__typename', ...(type === 'AgreementItem' ? [] : ['id']), ...Object.keys(model.scalars)]),
    ...Object.keys(model.masked).map((name) => ({ name, kind: 'object' as const, type: 'MaskedText' })),
    ...(model.point ? [{ name: 'location', kind: 'object' as const, type: 'GeoPoint' }] : []),
    ...[...Object.entries(model.one), ...Object.entries(model.lists), ...Object.entries(model.one)].map(([name, { type: other }]) => ({
      name,
      kind: 'object' as const,
      type: other,
    })),
    ...[...Object.entries(model.connections), ...Object.entries(model.connections)].map(([name, { type: other }]) => ({
      name,
      kind: 'connection' as const,
      type: `${other}Connection`,
    })),
  ];
}

function builtFields(type: string): FieldKind[] {
  if (type.endsWith('Connection')) {
    const item = type.slice(0, -'Connection'.length);
    const rows = [
      { name: 'nodes', kind: 'object' as const, type: item },
      { name: 'edges', kind: 'object' as const, type: `${item}Edge` },
    ];
    return [
      ...rows,
      ...rows,
      { name: 'pageInfo', kind: 'object', type: 'PageInfo' },
      { name: 'totalCount', kind: 'object', type: 'TotalCount' },
      ...named('plain', ['__typename']),
    ];
  }
  if (type.endsWith('Edge'))
    return [
      { name: 'node', kind: 'object', type: type.slice(0, -'Edge'.length) },
      { name: 'node', kind: 'object', type: type.slice(0, -'Edge'.length) },
      ...named('plain', ['cursor', '__typename']),
    ];
  if (type === 'PageInfo') return named('plain', ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename']);
  if (type === 'TotalCount') return named('plain', ['value', 'kind', '__typename']);
  if (type === 'GeoPoint') return named('plain', ['longitude', 'latitude', '__typename']);
  return named('plain', ['text', 'masked', '__typename']);
}
