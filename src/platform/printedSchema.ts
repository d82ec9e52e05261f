import { isIntrospectionType, isSpecifiedScalarType, printType, type GraphQLSchema } from 'graphql';

/**
 * The schema in the schema definition language: root types first, then all others by name, so that the text does not
 * change with the order in which the code is loaded. Fields and values keep the order in which they were declared.
 */
export function printedSchema(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter((type) => type != null);
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !roots.some((root) => root === type))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return `${[...roots, ...others].map((type) => printType(type)).join('\n\n')}\n`;
}
