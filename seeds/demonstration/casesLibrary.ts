import type { PoolClient } from 'pg';
import { caseResources } from './caseResources.js';
import { demonstrationCases, type CaseRows } from './cases.js';
import type { Filled } from './filled.js';
import { insertRows, type Reference, type RowShape } from './rows.js';

const scheme = 'cn-emergency-platform-5';
const figures = {
  deaths: 'integer',
  missing: 'integer',
  serious_injuries: 'integer',
  minor_injuries: 'integer',
  trapped: 'integer',
  evacuated: 'integer',
  affected: 'integer',
  direct_loss_yuan: 'numeric',
};

const part = (table: string, columns: Record<string, string>, references: Record<string, Reference> = {}): RowShape => ({
  table,
  columns,
  references: { case: { table: 'emergency_case' }, ...references },
  record: false,
});
const placed = (table: string, columns: Record<string, string>, references: Record<string, Reference> = {}) =>
  part(table, { position: 'integer', ...columns }, references);

const shapes: Record<keyof CaseRows, RowShape> = {
  cases: {
    table: 'emergency_case',
    columns: {
      code: 'text',
      title: 'text',
      level: 'text',
      level_source: 'text',
      occurred_at: 'timestamptz',
      occurred_precision: 'text',
      ended_at: 'timestamptz',
      reported_at: 'timestamptz',
      place: 'text',
      longitude: 'double precision',
      latitude: 'double precision',
      source_crs: 'text',
      weather: 'text',
      summary: 'text',
      text: 'text',
      figure_state: 'text',
      ...figures,
      indirect_loss_yuan: 'numeric',
      direct_cause: 'text',
      indirect_causes: 'text',
      responsibility: 'text',
      publicity: 'text',
      source_file: 'text',
    },
    references: {
      event_type: { table: 'event_type', scheme },
      level_rule: { table: 'level_rule' },
      region: { table: 'region' },
      organization: { table: 'organization' },
    },
    record: true,
  },
  classes: part('case_event_type', {}, { event_type: { table: 'event_type', scheme } }),
  figures: part('case_figures', { state: 'text', reported_at: 'timestamptz', ...figures, source: 'text' }),
  losses: part('case_loss', { kind: 'text', amount_yuan: 'numeric', note: 'text' }),
  timeline: placed('case_timeline', { at: 'timestamptz', actor: 'text', action: 'text', source: 'text' }),
  units: placed('case_unit', { name: 'text', role: 'text' }, { organization: { table: 'organization' } }),
  chemicals: placed('case_chemical', { name: 'text', un_number: 'text', cas_number: 'text', quantity_tonnes: 'numeric' }),
  plans: placed(
    'case_plan',
    { level: 'text', started_at: 'timestamptz', ended_at: 'timestamptz', note: 'text' },
    { plan: { table: 'plan' } },
  ),
  teams: placed(
    'case_team',
    { people: 'integer', sent_at: 'timestamptz', arrived_at: 'timestamptz', left_at: 'timestamptz', task: 'text' },
    { team: { table: 'team' } },
  ),
  materials: placed(
    'case_material',
    { name: 'text', quantity: 'numeric', unit: 'text', sent_at: 'timestamptz', note: 'text' },
    { material: { table: 'material' }, depot: { table: 'depot' } },
  ),
  experts: placed(
    'case_expert',
    { role: 'text', began_at: 'timestamptz', opinion: 'text', score: 'integer' },
    { expert: { table: 'expert' } },
  ),
  regulations: placed('case_regulation', { article: 'text', note: 'text' }, { regulation: { table: 'regulation' } }),
  lessons: placed(
    'case_lesson',
    { kind: 'text', text: 'text', responsible: 'text', due_on: 'date', done_on: 'date', state: 'text' },
    { organization: { table: 'organization' } },
  ),
};

/** Writes the cases of a city seeded on the given day (YYYY-MM-DD); what they used is chosen among what the other libraries hold. */
export async function writeCasesLibrary(client: PoolClient, today: string): Promise<Filled> {
  const rows = demonstrationCases(today, await caseResources(client));
  const counts: Record<string, number> = {};
  for (const [name, shape] of Object.entries(shapes)) counts[name] = await insertRows(client, shape, rows[name as keyof CaseRows]);
  return {
    tables: Object.values(shapes).map(({ table }) => table),
    sentence: {
      zh: `典型案例库：案例 ${counts['cases']}、处置经过 ${counts['timeline']}、启动预案 ${counts['plans']}、出动队伍 ${counts['teams']}、教训与措施 ${counts['lessons']}`,
      en: `cases: ${counts['cases']} cases, ${counts['timeline']} entries of timelines, ${counts['plans']} activations, ${counts['teams']} deployments, ${counts['lessons']} lessons and measures`,
    },
  };
}
