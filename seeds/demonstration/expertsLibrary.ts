import type { PoolClient } from 'pg';
import { calendarOf } from './calendar.js';
import { demonstrationEngagements } from './expertEngagements.js';
import { demonstrationExperts } from './experts.js';
import { demonstrationAppointments } from './expertTerms.js';
import type { Filled } from './filled.js';
import { insertRows, type RowShape } from './rows.js';

const scheme = 'cn-emergency-platform-5';
const ofExpert = { expert: { table: 'expert' } };

const shapes = {
  experts: {
    table: 'expert',
    columns: {
      code: 'text',
      name: 'text',
      gender: 'text',
      birth_year: 'integer',
      workplace: 'text',
      post: 'text',
      title: 'text',
      title_level: 'text',
      qualification: 'text',
      education: 'text',
      level: 'text',
      chief: 'boolean',
      state: 'text',
      availability: 'text',
      longitude: 'double precision',
      latitude: 'double precision',
      source_crs: 'text',
      summary: 'text',
      remarks: 'text',
    },
    references: { type: { table: 'resource_type', scheme }, organization: { table: 'organization' }, region: { table: 'region' } },
    record: true,
  },
  contacts: {
    table: 'expert_contact',
    columns: { mobile: 'text', office_phone: 'text', email: 'text', identity_number: 'text', home_address: 'text' },
    references: ofExpert,
    record: false,
  },
  specialties: {
    table: 'expert_specialty',
    columns: { name: 'text', years: 'integer' },
    references: { ...ofExpert, type: { table: 'resource_type', scheme } },
    record: false,
  },
  duties: { table: 'expert_duty', columns: { duty: 'text' }, references: ofExpert, record: false },
  conflicts: {
    table: 'expert_conflict',
    columns: { party: 'text', reason: 'text', valid_from: 'date', valid_to: 'date' },
    references: { ...ofExpert, organization: { table: 'organization' } },
    record: false,
  },
  appointments: {
    table: 'expert_appointment',
    columns: {
      code: 'text',
      appointed_by: 'text',
      level: 'text',
      role: 'text',
      document_number: 'text',
      valid_from: 'date',
      valid_to: 'date',
    },
    references: { ...ofExpert, organization: { table: 'organization' } },
    record: true,
  },
  engagements: {
    table: 'expert_engagement',
    columns: {
      code: 'text',
      duty: 'text',
      subject: 'text',
      began_at: 'timestamptz',
      ended_at: 'timestamptz',
      score: 'integer',
      evaluation: 'text',
      evaluated_on: 'date',
      recorded_by: 'text',
    },
    references: { ...ofExpert, organization: { table: 'organization' }, event_type: { table: 'event_type', scheme } },
    record: true,
  },
} satisfies Record<string, RowShape>;

type Rows = Record<keyof typeof shapes, object[]>;

/** The rows of the experts library of a city seeded on the given day (YYYY-MM-DD), in the order in which they are inserted. */
export function expertsLibrary(today: string): Rows {
  const calendar = calendarOf(today);
  const experts = demonstrationExperts(calendar);
  const appointments = demonstrationAppointments(experts, calendar);
  return {
    experts: experts.map(
      ({ speciality: _speciality, duties: _duties, specialties: _specialties, conflicts: _conflicts, contact: _contact, ...expert }) =>
        expert,
    ),
    contacts: experts.map(({ code, contact }) => ({ expert: code, ...contact })),
    specialties: experts.flatMap(({ code, type, specialties }) => specialties.map((specialty) => ({ expert: code, type, ...specialty }))),
    duties: experts.flatMap(({ code, duties }) => duties.map((duty) => ({ expert: code, duty }))),
    conflicts: experts.flatMap(({ code, conflicts }) => conflicts.map((conflict) => ({ expert: code, ...conflict }))),
    appointments,
    engagements: demonstrationEngagements(experts, appointments, calendar),
  };
}

/** Writes the experts of a city seeded on the given day (YYYY-MM-DD). */
export async function writeExpertsLibrary(client: PoolClient, today: string): Promise<Filled> {
  const rows = expertsLibrary(today);
  const counts = {} as Record<keyof Rows, number>;
  for (const part of Object.keys(shapes) as (keyof Rows)[]) counts[part] = await insertRows(client, shapes[part], rows[part]);
  const { experts, appointments, engagements, conflicts } = counts;
  return {
    tables: Object.values(shapes).map(({ table }) => table),
    sentence: {
      zh: `专家库：专家 ${experts}、聘任 ${appointments}、出勤 ${engagements}、回避事项 ${conflicts}`,
      en: `experts: ${experts} experts, ${appointments} appointments, ${engagements} engagements, ${conflicts} parties to avoid`,
    },
  };
}
