import type { TestHub } from '../../../support/hub.js';
import { rows, write, written, type Payload } from '../../writing/writes.js';

export const scheme = 'cn-emergency-platform-5';

/** A plan with as little as is needed. */
export const planOf = (hub: TestHub, code: string, more: object = {}): Promise<{ id: string; code: string; version: number }> =>
  written(hub, 'createPlan', { input: { code, title: `${code} 应急预案`, kind: 'SPECIAL', level: 'CITY', ...more } });

/** A version of a plan with as little as is needed. */
export const versionOf = (
  hub: TestHub,
  plan: string,
  label: string,
  more: object = {},
): Promise<{ id: string; code: string; version: number }> =>
  written(hub, 'createPlanVersion', { input: { code: `${plan}-${label}`, plan, label, ...more } });

const advance = `mutation($id: ID!, $version: Int!, $input: AdvancePlanInput!) { advancePlan(id: $id, version: $version, input: $input) {
  record { code step doneOn documentNumber byWhom recordedBy planVersion { id code version label stage inForce possibleSteps draftedOn consultedOn approvedOn issuedOn effectiveOn publishedOn filedOn evaluatedOn abolishedOn approvedBy filedWith filingNumber documentNumber successors { id code label stage version draftedOn } } }
  userErrors { code path message } searchToken } }`;

/** Takes a step with the version as it stands now. */
export async function advancing(hub: TestHub, code: string, input: object): Promise<Payload> {
  const { planVersion } = await hub.data('query($code: String) { planVersion(code: $code) { id version } }', { code });
  return (await hub.data(advance, { id: planVersion.id, version: planVersion.version, input })).advancePlan as Payload;
}

/** Sends a step with a version of one's own choosing. */
export const advanceWith = async (hub: TestHub, id: string, version: number, input: object): Promise<Payload> =>
  (await hub.data(advance, { id, version, input })).advancePlan as Payload;

/** The version after a step that must be taken. */
export async function advanced(hub: TestHub, code: string, step: string, on: string, more: object = {}) {
  const payload = await advancing(hub, code, { step, on, ...more });
  if (payload.userErrors.length > 0) throw new Error(`${step} was refused: ${JSON.stringify(payload.userErrors)}`);
  return payload.record.planVersion;
}

/** A team, an expert and a regulation that plans can name. */
export async function named(hub: TestHub): Promise<void> {
  await rows(hub, `insert into team (code, name, kind) values ('T-1', '危化品救援队', 'PROFESSIONAL') on conflict do nothing`);
  await rows(hub, `insert into expert (code, name, level) values ('E-1', '张三', 'CITY') on conflict do nothing`);
  await rows(
    hub,
    `insert into regulation (code, title, level, family) values ('R-1', '中华人民共和国突发事件应对法', 'LAW', '突发事件应对法') on conflict do nothing`,
  );
}

export { write, written };
