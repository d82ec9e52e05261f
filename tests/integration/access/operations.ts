import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** Whole numbers from 0 up to a bound, included. */
export type Draw = (most: number) => number;

/** Even draws that a seed decides (mulberry32). */
export function drawsOf(seed: number): Draw {
  let state = seed | 0;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (most + 1));
  };
}

/** Values that the operations ask for: what the data hold, and what never was. */
export interface Pools {
  /** By the type that they name. */
  ids: Readonly<Record<string, readonly string[]>>;
  codes: readonly string[];
  moments: readonly string[];
}

/** Draws operations over a whole schema: any root field, arguments, selections, aliases and fragments. */
export class Operations {
  private fragments: string[] = [];
  private number = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
    private readonly pools: Pools,
  ) {}

  /** A query with one or two root fields. */
  query(): string {
    const roots = Object.values(this.schema.getQueryType()!.getFields());
    const lists = roots.filter(({ type }) => /Connection|Group/.test(getNamedType(type).name));
    const parts = Array.from({ length: 1 + this.draw(1) }, () => this.root(this.pick(this.happens(70) ? lists : roots), 4));
    return `query { ${parts.join(' ')} } ${this.fragments.splice(0).join(' ')}`;
  }

  /** A mutation of one root field. */
  mutation(): string {
    const root = this.pick(Object.values(this.schema.getMutationType()!.getFields()));
    return `mutation { ${this.root(root, 3)} } ${this.fragments.splice(0).join(' ')}`;
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[this.draw(items.length - 1)]!;
  }

  private happens(percent: number): boolean {
    return this.draw(99) < percent;
  }

  private root(field: Field, depth: number): string {
    this.about = getNamedType(field.type).name.replace(/(Connection|Payload)$/, '');
    return this.field(field, depth);
  }

  private field(field: Field, depth: number): string {
    const args = field.args.flatMap((argument) => this.argument(argument, field));
    const alias = `a${++this.number}: `;
    return `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}${this.below(field.type, depth)}`;
  }

  private argument(argument: GraphQLArgument, { args }: Field): string[] {
    const { name, type, defaultValue } = argument;
    const needed = isNonNullType(type) && defaultValue === undefined;
    const either = args.some((other) => other.name === 'id') && args.some((other) => other.name === 'code') ? 'id' : null;
    if (name === 'code' && either && !this.byCode) return [];
    if (name === 'id' && either) this.byCode = this.happens(40);
    if (name === 'id' && either && this.byCode) return [];
    if (['last', 'before', 'after'].includes(name)) return [];
    const chance = { first: 90, id: 100, code: 100, crs: 10, filter: 20, near: 10, asOf: 20 }[name] ?? 15;
    return needed || this.happens(chance) ? [`${name}: ${this.value(type, name, 2)}`] : [];
  }
  private byCode = false;

  private value(type: GraphQLInputType, name: string, depth: number): string {
    const nullable = getNullableType(type);
    if (isListType(nullable))
      return `[${Array.from({ length: 1 + this.draw(2) }, () => this.value(nullable.ofType, name, depth)).join(', ')}]`;
    if (isEnumType(nullable)) return this.pick(nullable.getValues()).name;
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields());
      const chosen = fields.filter(
        (field) => (isNonNullType(field.type) && field.defaultValue === undefined) || (depth > 0 && this.draw(fields.length - 1) < 2),
      );
      return `{ ${chosen.map((field) => `${field.name}: ${this.value(field.type, field.name, depth - 1)}`).join(', ')} }`;
    }
    return this.scalar(nullable.name, name);
  }

  /** An id of what the root field is about, else of anything. */
  private id(): string {
    const own = this.pools.ids[this.about];
    return this.pick(own && this.happens(80) ? own : Object.values(this.pools.ids).flat());
  }
  private about = '';

  private scalar(type: string, name: string): string {
    if (type === 'ID') return JSON.stringify(this.id());
    if (type === 'Int') return String(name === 'first' ? 1 + this.draw(3) : this.draw(5));
    if (type === 'Float')
      return String(name === 'longitude' ? 119 + this.draw(9) / 10 : name === 'latitude' ? 34 + this.draw(9) / 10 : this.draw(300));
    if (type === 'Boolean') return String(this.happens(50));
    if (type === 'DateTime') return JSON.stringify(this.pick(this.pools.moments));
    if (type === 'Date') return JSON.stringify(`202${this.draw(6)}-0${1 + this.draw(8)}-11`);
    if (type === 'Decimal') return '"12.50"';
    if (type === 'JSON') return this.records();
    if (name === 'purpose') return '"核对值班联系方式"';
    return JSON.stringify(this.pick([...this.pools.codes.slice(0, 1), this.pick(this.pools.codes), this.id(), '3207', '', '库', '%']));
  }

  /** Records of a batch, most of them faulty, with codes that are taken. */
  private records(): string {
    const names = [
      'code',
      'name',
      'title',
      'managerPhone',
      'leaderPhone',
      'dutyPhone',
      'contact',
      'contacts',
      'lot',
      'depot',
      'team',
      'expert',
      'region',
      'material',
      'quantity',
    ];
    const record = () =>
      `{ ${[...new Set(['code', ...Array.from({ length: this.draw(4) }, () => this.pick(names))])]
        .map(
          (name) =>
            `${name}: ${this.happens(70) ? JSON.stringify(this.pick(this.pools.codes)) : this.pick(['1', 'true', 'null', '{ mobile: "x" }', '[{ phone: "x", unit: "u" }]', '"PERS0NAL1NPUT"'])}`,
        )
        .join(', ')} }`;
    return `[${Array.from({ length: 1 + this.draw(2) }, record).join(', ')}]`;
  }

  private below(type: GraphQLOutputType, depth: number): string {
    const named = getNamedType(type);
    if (isLeafType(named)) return '';
    if (isInterfaceType(named) || isUnionType(named)) {
      const types = this.schema.getPossibleTypes(named);
      const some = Array.from({ length: Math.min(4, types.length) }, () => this.pick(types));
      return ` { __typename ${[...new Set(some)].map((one) => `... on ${one.name}${this.selection(one, depth)}`).join(' ')} }`;
    }
    return this.selection(named as GraphQLObjectType, depth);
  }

  private selection(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields());
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)) && this.happens(50));
    const shallow = all.filter((field) => isShallow(getNamedType(field.type)) && this.happens(60));
    // the list of reveals is for those who keep the record: asked of others it hides the rest of the answer
    const deep = all.filter(
      (field) =>
        (field.name !== 'contactReveals' || this.happens(10)) &&
        !isLeafType(getNamedType(field.type)) &&
        !isShallow(getNamedType(field.type)),
    );
    // pages, groups and what a mutation answers are no depth of their own
    const passing = /(Connection|Edge|Group|Payload)$/.test(type.name);
    const further = (depth > 0 || passing) && deep.length > 0 ? [this.pick(deep), ...(depth > 2 ? [this.pick(deep)] : [])] : [];
    const parts = [...new Set([...leaves, ...shallow, ...further])].map((field) => this.field(field, passing ? depth : depth - 1));
    const text = `{ __typename ${parts.join(' ')} }`;
    if (this.happens(10)) {
      const name = `f${++this.number}`;
      this.fragments.push(`fragment ${name} on ${type.name} ${text}`);
      return ` { ...${name} }`;
    }
    return this.happens(10) ? ` { ... on ${type.name} ${text} }` : ` ${text}`;
  }
}

const isShallow = (type: unknown): boolean =>
  isObjectType(type) &&
  !/(Connection|Edge|Group)$/.test(type.name) &&
  Object.values(type.getFields()).every((field) => isLeafType(getNamedType(field.type)));
