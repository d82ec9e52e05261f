import type { Asked, TestHub } from '../../../support/hub.js';
import { errorFields, written, type Payload } from '../../writing/writes.js';

/** An identity number with the right check character, of a division that does not exist. */
export function identityNumberOf(birthday: string, order = '001'): string {
  const digits = `320799${birthday}${order}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return `${digits}${'10X98765432'[sum % 11]}`;
}

export interface Known {
  id: string;
  code: string;
  version: number;
}

export const expertOf = (hub: TestHub, code: string, more: Record<string, unknown> = {}): Promise<Known> =>
  written(hub, 'createExpert', { input: { code, name: '王海波', ...more } }) as Promise<Known>;

/** Runs a mutation with its arguments as variables of the given types. */
async function act(
  hub: TestHub,
  field: string,
  types: Record<string, string>,
  args: Record<string, unknown>,
  selection: string,
  about?: Asked,
): Promise<Payload> {
  const names = Object.keys(args);
  const query = `mutation(${names.map((name) => `$${name}: ${types[name]}`).join(', ')}) { ${field}(${names.map((name) => `${name}: $${name}`).join(', ')}) { record { ${selection} } ${errorFields} } }`;
  return (await hub.data(query, args, about))[field] as Payload;
}

const engagementFields =
  'id code version duty hasDuty subject beganAt endedAt score evaluation evaluatedOn evaluated recordedBy expert { code } organization { code } eventType { code }';

export const engage = (hub: TestHub, input: Record<string, unknown>, about?: Asked): Promise<Payload> =>
  act(hub, 'recordExpertEngagement', { input: 'ExpertEngagementInput!' }, { input }, engagementFields, about);

/** An engagement that must be taken. */
export async function engaged(hub: TestHub, input: Record<string, unknown>, about?: Asked): Promise<Payload['record']> {
  const { record, userErrors } = await engage(hub, input, about);
  if (userErrors.length > 0) throw new Error(`The engagement was refused: ${JSON.stringify(userErrors)}`);
  return record;
}

export const evaluate = (hub: TestHub, args: Record<string, unknown>, about?: Asked): Promise<Payload> =>
  act(
    hub,
    'evaluateExpertEngagement',
    { id: 'ID!', version: 'Int!', score: 'Int!', evaluation: 'String', evaluatedOn: 'Date' },
    args,
    engagementFields,
    about,
  );
