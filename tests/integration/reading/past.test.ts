import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  GraphQLEnumType,
  isCompositeType,
  isNonNullType,
  isScalarType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLScalarType,
} from 'graphql';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import { hubSchema } from '../../../src/schema.js';
import { testHub, type TestHub } from '../../support/hub.js';

/** Tables of the five libraries, each before those that it refers to. */
const tables = [
  'emergency_case',
  'drill',
  'plan_act',
  'plan_version',
  'plan',
  'expert_engagement',
  'expert_appointment',
  'expert',
  'team_status_change',
  'team',
  'stock_movement',
  'stock_transfer',
  'required_holding',
  'stock_lot',
  'agreement',
  'depot',
  'material',
  'deadline_rule',
  'level_rule',
  'regulation',
];

const fields = Object.values(hubSchema().getQueryType()!.getFields()).filter((field) =>
  /(Connection|Group)$/.test(getNamedType(field.type).name),
);
const questions = fields.flatMap(questionsOf);
const vocabulary = /^(regions|zones|organizations|eventTypes|materialCategories|resourceTypes|calendarDays)$/;

/** Every field down to a depth, with arguments left out; what needs an argument is passed over. */
function everything(type: GraphQLOutputType, deep: number): string {
  const named = getNamedType(type);
  if (!isCompositeType(named) || !('getFields' in named)) return '';
  const selected = Object.values(named.getFields()).flatMap((field) => {
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return [];
    const below = getNamedType(field.type);
    if (isScalarType(below as GraphQLScalarType) || below instanceof GraphQLEnumType) return [field.name];
    const carries = /^(nodes|edges|node|pageInfo|totalCount)$/.test(field.name);
    return carries || deep > 0 ? [`${field.name} ${everything(field.type, carries ? deep : deep - 1)}`] : [];
  });
  return `{ __typename ${selected.join(' ')} }`;
}

/** A list, or a summary by each of its dimensions, as a named question. */
function questionsOf(field: GraphQLField<unknown, unknown>): [name: string, question: string][] {
  const groupBy = field.args.find(({ name }) => name === 'groupBy');
  const asked = (args: string) => `query ($asOf: DateTime) { ${field.name}(${args}, asOf: $asOf) ${everything(field.type, 1)} }`;
  if (!groupBy) return [[field.name, asked('first: 12')]];
  const dimensions = (getNamedType(groupBy.type) as GraphQLEnumType).getValues();
  return dimensions.map(({ name }) => [`${field.name} by ${name}`, asked(`groupBy: [${name}]`)]);
}

let hub: TestHub;
let snapshot: string;
const then = new Map<string, string>();
const ask = async (question: string, asOf?: string) => {
  const answer = await hub.ask(question, { asOf }, { role: 'operator' });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
};
beforeAll(async () => {
  hub = await testHub({
    LIMIT_COST: '100000000',
    LIMIT_TOKENS: '100000',
    LIMIT_QUERY_BYTES: '1000000',
    LIMIT_ALIASES: '10000',
    LIMIT_DEPTH: '30',
    LIMIT_EXECUTION_MS: '120000',
  });
  await demonstrationCity(hub.database, () => undefined);
  for (const [name, question] of questions) {
    const answer = await ask(question);
    snapshot = answer.extensions!.snapshot!;
    then.set(name, JSON.stringify(answer.data));
  }
  const client = await hub.database.primary.connect();
  try {
    for (const table of tables) await client.query(`delete from ${table}`);
  } finally {
    client.release();
  }
}, 240_000);
afterAll(() => hub.close());

describe('when everything is deleted', () => {
  test.each(questions)(
    '%s is as it was',
    async (name, question) => {
      const past = await ask(question, snapshot);
      expect(past.data).toEqual(JSON.parse(then.get(name)!));
      expect(past.extensions!.statements).toBe(1);
      const present = JSON.stringify((await ask(question)).data);
      if (!vocabulary.test(name)) expect(present).not.toBe(then.get(name));
    },
    120_000,
  );
});
