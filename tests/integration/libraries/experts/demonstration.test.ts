import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { todayInBeijing } from '../../../../seeds/demonstration/calendar.js';
import { expertsLibrary, writeExpertsLibrary } from '../../../../seeds/demonstration/expertsLibrary.js';
import { isIdentityNumber, normalizedPhone } from '../../../../src/platform/identifiers.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { imported, rows } from '../../writing/writes.js';

const today = todayInBeijing();
let hub: TestHub;
let written: Record<string, object[]>;

beforeAll(async () => {
  hub = await testHub();
  written = expertsLibrary(today);
  await hub.database.transaction({ caller: 'demonstration', requestId: null, operation: 'demonstration' }, (client) =>
    writeExpertsLibrary(client, today),
  );
});
afterAll(() => hub.close());

const one = async (sql: string) => (await rows(hub, sql))[0]!;

test('every row is written, marked as demonstration, and every code is found', async () => {
  const stored =
    await one(`select (select count(*)::integer from expert) as experts, (select count(*)::integer from expert_contact) as contacts,
    (select count(*)::integer from expert_specialty) as specialties, (select count(*)::integer from expert_duty) as duties, (select count(*)::integer from expert_conflict) as conflicts,
    (select count(*)::integer from expert_appointment) as appointments, (select count(*)::integer from expert_engagement) as engagements`);
  expect(stored).toEqual(Object.fromEntries(Object.entries(written).map(([part, list]) => [part, list.length])));
  expect(stored['experts']).toBe(204);
  const given = (part: string, name: string) => written[part]!.filter((row) => (row as Record<string, unknown>)[name] != null).length;
  expect(
    await one(`select (select count(type_id)::integer from expert) as types, (select count(organization_id)::integer from expert) as organizations, (select count(region_id)::integer from expert) as regions,
    (select count(event_type_id)::integer from expert_engagement) as events, (select count(organization_id)::integer from expert_engagement) as concerned`),
  ).toEqual({
    types: 204,
    organizations: given('experts', 'organization'),
    regions: given('experts', 'region'),
    events: given('engagements', 'event_type'),
    concerned: given('engagements', 'organization'),
  });
  for (const table of ['expert', 'expert_appointment', 'expert_engagement'])
    expect(await one(`select count(*)::integer as others from ${table} where source_kind <> 'DEMONSTRATION'`)).toEqual({ others: 0 });
});

test('contact data have the right form, say the year of birth, and belong to nobody', () => {
  const experts = new Map(written['experts']!.map((row) => [(row as { code: string }).code, row as { birth_year: number; name: string }]));
  expect(new Set([...experts.values()].map(({ name }) => name)).size).toBe(204);
  const contacts = written['contacts'] as { expert: string; identity_number: string; mobile: string; office_phone: string }[];
  for (const { expert, identity_number: number, mobile, office_phone: office } of contacts) {
    expect([number, isIdentityNumber(number)]).toEqual([number, true]);
    expect(number.slice(0, 6)).toBe('320799');
    expect(Number(number.slice(6, 10))).toBe(experts.get(expert)!.birth_year);
    expect(mobile).toMatch(/^1380000\d{4}$/);
    expect(normalizedPhone(office)).toBe(office);
  }
  expect(new Set(contacts.map(({ identity_number: number }) => number)).size).toBe(204);
});

test('some appointments have ended, some end within two months, some have not begun; no engagement breaks a rule', async () => {
  const states =
    await one(`select count(*) filter (where valid_to <= current_date)::integer as ended, count(*) filter (where valid_from > current_date)::integer as ahead,
    count(*) filter (where valid_to > current_date and valid_to <= current_date + 60)::integer as ending from expert_appointment`);
  for (const [state, least] of Object.entries({ ended: 20, ahead: 2, ending: 10 }))
    expect([state, Number(states[state]) >= least]).toEqual([state, true]);
  expect(
    await one(`select count(*) filter (where began_at >= now() or ended_at >= now() or evaluated_on > current_date)::integer as to_come, count(*) filter (where began_at < now() - interval '731 days')::integer as too_old,
      count(*) filter (where evaluated_on < began_at::date)::integer as early, count(*) filter (where not exists (select from expert_appointment a where a.expert_id = g.expert_id and a.valid_from <= began_at::date and a.valid_to > ended_at::date))::integer as not_appointed,
      count(*) filter (where exists (select from expert_conflict c where c.expert_id = g.expert_id and c.organization_id = g.organization_id))::integer as to_avoid,
      count(*) filter (where score is null and began_at < now() - interval '60 days')::integer > 5 as unevaluated, count(*) > 250 as many from expert_engagement g`),
  ).toEqual({ to_come: 0, too_old: 0, early: 0, not_appointed: 0, to_avoid: 0, unevaluated: true, many: true });
});

test('the experts pass the rules of an import as they are', async () => {
  const { experts } = await hub.data(
    `{ experts(first: 200) { nodes { code name gender birthYear workplace specialties { name years } duties contact { mobile { text } officePhone { text } email { text } identityNumber { text } homeAddress { text } } } } }`,
  );
  const records = experts.nodes.map(({ contact, ...expert }: { contact: Record<string, { text: string }> }) => ({
    ...expert,
    contact: Object.fromEntries(Object.entries(contact).map(([name, { text }]) => [name, text])),
  }));
  // the kind of specialty is left out of the records, so that lists differ and are compared in full
  const receipt = await imported(hub, 'importExperts', { key: 'again', records, dryRun: true });
  expect(receipt.errors).toEqual([]);
  expect(new Set(receipt.diff!.flatMap(({ changes }) => changes.map(({ field }) => field)))).toEqual(new Set(['specialties']));
});

test.each(['2027-01-01', '2028-02-29', '2028-03-01'])('a city seeded on %s is the same at every run, and as whole', (day) => {
  const library = expertsLibrary(day);
  expect(expertsLibrary(day)).toEqual(library);
  for (const { identity_number: number } of library.contacts as { identity_number: string }[])
    expect([number, isIdentityNumber(number)]).toEqual([number, true]);
  expect((library.engagements as { ended_at: string }[]).filter(({ ended_at: at }) => at >= day)).toEqual([]);
});
