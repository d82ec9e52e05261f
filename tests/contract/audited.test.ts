import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { callerInRole } from '../../src/access/caller.js';
import { scopes } from '../../src/access/scopes.js';
import { hubSchema } from '../../src/schema.js';
import { testHub, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const mutations = Object.values(hubSchema().getMutationType()!.getFields());
const everything = { caller: callerInRole('editor', { name: 'key:contract', scopes: new Set(scopes) }) };

/** A value that a type accepts, as it stands in a query; of an input object only what is required. */
function literal(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${literal(nullable.ofType)}]`;
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  if (isInputObjectType(nullable))
    return `{ ${Object.values(nullable.getFields())
      .filter((field) => isNonNullType(field.type) && field.defaultValue === undefined)
      .map((field) => `${field.name}: ${literal(field.type)}`)
      .join(', ')} }`;
  const samples: Record<string, string> = {
    ID: '"dep_999999"',
    String: '"auditing"',
    Int: '1',
    Float: '1.5',
    Boolean: 'true',
    Date: '"2026-01-01"',
    DateTime: '"2026-01-01T00:00:00+08:00"',
    Decimal: '"1.50"',
    JSON: '[{ code: "A1" }]',
  };
  return samples[nullable.name] ?? '"2026-01-01"';
}

function call({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined);
  const values = given.map((argument) => `${argument.name}: ${literal(argument.type)}`);
  return `mutation { ${name}${values.length > 0 ? `(${values.join(', ')})` : ''}${isObjectType(getNamedType(type)) ? ' { __typename }' : ''} }`;
}

test.each(mutations.map((field) => [field.name, field] as const))('%s leaves an event in the audit log', async (name, field) => {
  const { rows: before } = await hub.database.primary.query<{ n: string }>('select count(*) as n from audit_event');
  await hub.ask(call(field), {}, everything);
  await hub.trail.flush();
  const { rows } = await hub.database.primary.query<{ caller: string; action: string; result: string; code: string | null }>(
    'select e.caller, e.action, e.result, e.code from audit_event e join audit_link l on l.event_id = e.id order by l.position offset $1',
    [before[0]!.n],
  );
  expect(rows.map(({ caller, action }) => ({ caller, action }))).toContainEqual({ caller: 'key:contract', action: name });
  // what ran to its end is told of by itself and not as a request that was turned away or has failed
  expect(rows.find(({ action }) => action === name)!.result).not.toBe('FAILED');
});
