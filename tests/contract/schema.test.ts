import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { scopes } from '../../src/access/scopes.js';
import { hubGraphql } from '../../src/cli/printed.js';
import { printedSchema } from '../../src/platform/printedSchema.js';
import { hubSchema } from '../../src/schema.js';

const schema = hubSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

/** Everything of the schema that can be described, by its place such as `Material.lots(first)`. */
function describable(): Record<string, string | null | undefined> {
  const found: Record<string, string | null | undefined> = {};
  for (const type of types) {
    // Query, Mutation and Subscription are places, not things
    if (!/^(Query|Mutation|Subscription)$/.test(type.name)) found[type.name] = type.description;
    if (isEnumType(type)) for (const value of type.getValues()) found[`${type.name}.${value.name}`] = value.description;
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) found[`${type.name}.${field.name}`] = field.description;
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        found[`${type.name}.${field.name}`] = field.description;
        for (const argument of field.args) found[`${type.name}.${field.name}(${argument.name})`] = argument.description;
      }
  }
  return found;
}

describe('schema/hub.graphql', () => {
  test('is what the code prints: run `npm run schema` after a change, and read what it promises to clients', () => {
    expect(hubGraphql()).toBe(readFileSync('schema/hub.graphql', 'utf8'));
  });

  test('holds the whole schema', () => {
    const whole = (text: string) => printSchema(lexicographicSortSchema(buildSchema(text)));
    expect(whole(printedSchema(schema))).toBe(whole(printSchema(schema)));
  });

  test('is valid GraphQL', () => {
    expect(validateSchema(schema)).toEqual([]);
  });
});

describe('the schema is the manual', () => {
  test('every type, field, argument, input field and enum value is described by a Chinese term, a dash and an English sentence', () => {
    const form = /^(?=[^—]*\p{Script=Han}|ID )[^—\n]{1,40}\s?— \S[\s\S]*[.:…)\]]$/u;
    const faulty = Object.entries(describable()).filter(([, description]) => !form.test(description ?? ''));
    expect(Object.fromEntries(faulty)).toEqual({});
  });

  test('every deprecation names a date and what to use instead', () => {
    const reasons: Record<string, string> = {};
    for (const type of types)
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          if (field.deprecationReason != null) reasons[`${type.name}.${field.name}`] = field.deprecationReason;
    expect(Object.entries(reasons).filter(([, reason]) => !/\d{4}-\d\d-\d\d/.test(reason) || !/use `\w+/i.test(reason))).toEqual([]);
  });
});

describe('root fields', () => {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ type: type!.name, field })),
  );

  test('each states a scope that exists', () => {
    expect(
      roots.filter(({ field }) => !scopes.includes(field.extensions['scope'] as never)).map(({ type, field }) => `${type}.${field.name}`),
    ).toEqual([]);
  });

  test('none that writes is open to everybody', () => {
    expect(
      roots
        .filter(({ type, field }) => type === 'Mutation' && !/:(write|push|reveal)$/.test(String(field.extensions['scope'])))
        .map(({ field }) => field.name),
    ).toEqual([]);
  });

  test('what needs no key says nothing of the libraries', () => {
    expect(
      roots
        .filter(({ field }) => field.extensions['scope'] === 'public')
        .map(({ field }) => field.name)
        .sort(),
    ).toEqual(['node', 'nodes', 'viewer']);
  });
});
