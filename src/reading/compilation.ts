import { GraphQLObjectType, getNamedType, type FieldNode } from 'graphql';
import type { Caller } from '../access/caller.js';
import { badInput } from '../platform/errors.js';
import type { Statement } from '../platform/statement.js';
import { changesSince, snapshotSql, tableAt } from './moment.js';
import { selectionsOf, type OperationParts, type Selected } from './selection.js';

/** What one root field is compiled with: caller, moment, bound values, and names for tables in the text. */
export class Compilation {
  readonly values: unknown[] = [];
  /** Set when a value must still be worked on after reading, so that the JSON text cannot go to the client as it stands. */
  needsExecution = false;
  /** Set when personal data is shown whole. */
  opensContacts = false;
  /** How deep in a filter the compilation stands, through relations too, and how many conditions that filter has held so far. */
  readonly filters = { depth: 0, conditions: 0 };
  private aliases = 0;
  private pinned: string | undefined;
  /** Tables that are read at a moment of the past, by type. */
  private readonly past = new Map<string, string>();

  constructor(
    readonly parts: OperationParts,
    readonly caller: Caller,
    /** RFC 3339 moment of the past to read at; null reads the present. */
    readonly asOf: string | null,
  ) {}

  /** Binds a value and gives its place, cast where the type would not be clear. */
  bind(value: unknown, cast?: string): string {
    if (typeof value === 'string') refuseUnstorable(value);
    else if (Array.isArray(value)) for (const item of value) if (typeof item === 'string') refuseUnstorable(item);
    this.values.push(value);
    return cast ? `$${this.values.length}::${cast}` : `$${this.values.length}`;
  }

  /** A new name for a table in the text. The dollar sign keeps it apart from response keys, which become column names. */
  alias(): string {
    return `t${++this.aliases}$`;
  }

  /** The place of the moment asked for; bound once however often it is used. */
  moment(): string {
    this.pinned ??= this.bind(this.asOf, 'timestamptz');
    return this.pinned;
  }

  /** The day on which the question is asked, in the city's time: today, or the day of `asOf`. */
  today(): string {
    return this.asOf === null ? 'current_date' : `(${this.moment()})::date`;
  }

  /** The rows of a table, at the present or at the moment asked for, as something to select from. */
  table(name: string, type: string): string {
    if (this.asOf === null) return name;
    if (!this.past.has(type)) this.past.set(type, changesSince(name, type, this.moment()));
    return tableAt(name, type);
  }

  /** The statement that answers an expression as `json`, and beside it the moment that it shows as `snapshot`. */
  statement(json: string): Statement {
    const past = [...this.past.values()];
    return {
      text: `${past.length > 0 ? `with ${past.join(', ')} ` : ''}select ${json}::text as json, to_json(${snapshotSql}) #>> '{}' as snapshot`,
      values: this.values,
    };
  }

  /** What the nodes select on an object type. */
  select(type: GraphQLObjectType, nodes: readonly FieldNode[]): Selected[] {
    return selectionsOf(this.parts, type, nodes);
  }

  /** What is selected below a field that answers objects. */
  selectBelow(selected: Selected): Selected[] {
    return this.select(objectTypeOf(selected), selected.nodes);
  }
}

/** The object type that a selected field answers. */
export function objectTypeOf(selected: Selected): GraphQLObjectType {
  const type = selected.field && getNamedType(selected.field.type);
  if (type instanceof GraphQLObjectType) return type;
  throw new Error(`The field ${selected.name} does not answer an object type.`);
}

/** Refuses text that PostgreSQL cannot store: NUL characters and halves of surrogate pairs. */
export function refuseUnstorable(text: string): void {
  if (text.includes('\0') || !text.isWellFormed())
    throw badInput(
      '文本含有无法存储的字符（空字符或不完整的字符），请去掉后重试',
      'A text holds characters that cannot be stored (NUL or half a surrogate pair); remove them and try again.',
    );
}

/** One column of a JSON object: its response key and the SQL expression of its value. */
export interface Column {
  key: string;
  sql: string;
}

/** The select list of an object. Response keys are GraphQL names, at most 63 characters by the limits. */
export const selectList = (columns: readonly Column[]): string => columns.map(({ key, sql }) => `${sql} as "${key}"`).join(', ');

/** A scalar subquery that gives one JSON object, or NULL when `from` finds no row. */
export function jsonObject(columns: readonly Column[], from = ''): string {
  if (columns.length === 0) return from ? `(select '{}'::json ${from})` : `'{}'::json`;
  const name = 'o$';
  return `(select row_to_json(${name}) from (select ${selectList(columns)} ${from}) ${name})`;
}
