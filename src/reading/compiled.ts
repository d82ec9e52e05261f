import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { GraphQLObjectType } from 'graphql';
import { coordinate } from './place.js';

/** Body of a field that the compiled statement of its root field answers; the class only declares its arguments. */
export function compiled(): never {
  throw new Error('This field is answered by the compiled statement of its root field and never resolved by itself.');
}

const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, unknown> = (source, _args, _context, info) => source[info.path.key];

/** Object types whose values compiled statements build, beside views: pages, groups, counts, points and the like. */
const parts = /(Connection|Edge|Group)$|^(PageInfo|TotalCount|GeoPoint|MaskedText|FieldChange)$/;

/** Lets the fields of compiled types take their values by response key, as the statements write them, whatever their aliases. */
export function readByResponseKey(schema: GraphQLSchema, compiledTypes: ReadonlySet<string>): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(type instanceof GraphQLObjectType) || !(compiledTypes.has(type.name) || parts.test(type.name))) continue;
    for (const field of Object.values(type.getFields()))
      if (!field.extensions['executed']) field.resolve = type.name === 'GeoPoint' ? (coordinate as typeof byResponseKey) : byResponseKey;
  }
}
