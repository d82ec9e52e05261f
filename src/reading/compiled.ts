import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { GraphQLObjectType } from 'graphql';
import { coordinate } from './place.js';

/** Body of a field that the compiled statement of its root field answers; the class only declares its arguments. */
export function compiled(): never {
  throw new Error('This field is answered by the compiled statement of its root field and never resolved by itself.');
}

const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) => source[info.path.key];

/** Marks an object that holds its values by the names of the fields, as a write answers it, where lists of the same type come from statements. */
export const named = Symbol('values by field name');

const byEither: GraphQLFieldResolver<Record<string | symbol, unknown>, unknown> = (source, _args, _context, info) =>
  source[named] ? source[info.fieldName] : source[info.path.key];

/** Object types whose values compiled statements build, beside views: pages, groups, counts, points and the like. */
const parts = /(Connection|Edge|Group)$|^(PageInfo|TotalCount|GeoPoint|MaskedText|FieldChange)$/;

/** Lets the fields of compiled types take their values by response key, as the statements write them, whatever their aliases. */
export function readByResponseKey(schema: GraphQLSchema, compiledTypes: ReadonlySet<string>, alsoWritten: ReadonlySet<string>): void {
  for (const type of alsoWritten)
    for (const field of Object.values((schema.getType(type) as GraphQLObjectType).getFields())) field.resolve = byEither;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || alsoWritten.has(type.name) || !(compiledTypes.has(type.name) || parts.test(type.name)))
      continue;
    for (const field of Object.values(type.getFields()))
      if (!field.extensions['executed']) field.resolve = type.name === 'GeoPoint' ? (coordinate as typeof byResponseKey) : byResponseKey;
  }
}
