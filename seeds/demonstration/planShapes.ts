import type { RowShape } from './rows.js';

const scheme = 'cn-emergency-platform-5';
const ofVersion = { version: { table: 'plan_version' } };
const organization = { organization: { table: 'organization' } };
const dates = ['drafted', 'consulted', 'reviewed', 'approved', 'issued', 'effective', 'published', 'filed', 'evaluated', 'abolished'];
const columns = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'text']));

/** How the rows of plans become tables, in the order in which they are written; superior plans are set afterwards. */
export const planShapes = {
  plans: {
    table: 'plan',
    columns: { ...columns('code', 'title', 'kind', 'level', 'issuer', 'publicity', 'summary'), high_risk: 'boolean' },
    references: { type: { table: 'resource_type', scheme }, ...organization, region: { table: 'region' } },
    record: true,
  },
  eventTypes: {
    table: 'plan_event_type',
    columns: {},
    references: { plan: { table: 'plan' }, event_type: { table: 'event_type', scheme } },
    record: false,
  },
  versions: {
    table: 'plan_version',
    columns: {
      ...columns('code', 'label', 'document_number', 'stage', 'approved_by', 'filed_with', 'filing_number', 'text_hash'),
      ...Object.fromEntries(dates.map((date) => [`${date}_on`, 'date'])),
      character_count: 'integer',
    },
    references: { plan: { table: 'plan' } },
    record: true,
  },
  sections: {
    table: 'plan_section',
    columns: { position: 'integer', depth: 'integer', ...columns('number', 'heading', 'path', 'text'), parent_position: 'integer' },
    references: ofVersion,
    record: false,
  },
  levels: {
    table: 'plan_response_level',
    columns: { position: 'integer', ...columns('level', 'name', 'trigger_conditions', 'approver', 'measures') },
    references: ofVersion,
    record: false,
  },
  bodies: {
    table: 'plan_command_body',
    columns: { position: 'integer', ...columns('name', 'role', 'head', 'member_units', 'duties') },
    references: { ...ofVersion, ...organization },
    record: false,
  },
  steps: {
    table: 'plan_step',
    columns: {
      position: 'integer',
      ...columns('level', 'stage', 'title', 'description', 'responsible', 'action', 'precondition'),
      start_offset_minutes: 'integer',
      time_limit_minutes: 'integer',
    },
    references: { ...ofVersion, ...organization },
    record: false,
  },
  measures: {
    table: 'plan_measure',
    columns: { position: 'integer', ...columns('title', 'hazard', 'un_number', 'cas_number', 'text') },
    references: { ...ofVersion, event_type: { table: 'event_type', scheme } },
    record: false,
  },
  needs: {
    table: 'plan_need',
    columns: { position: 'integer', ...columns('level', 'kind', 'unit'), quantity: 'numeric', within_minutes: 'integer' },
    references: {
      ...ofVersion,
      material: { table: 'material' },
      category: { table: 'material_category', scheme },
      type: { table: 'resource_type', scheme },
    },
    record: false,
  },
  contacts: {
    table: 'plan_contact',
    columns: { position: 'integer', ...columns('unit', 'role', 'person_name', 'phone') },
    references: ofVersion,
    record: false,
  },
  attachments: {
    table: 'plan_attachment',
    columns: { position: 'integer', ...columns('title', 'kind', 'text', 'file') },
    references: ofVersion,
    record: false,
  },
  acts: {
    table: 'plan_act',
    columns: { ...columns('code', 'step', 'document_number', 'by_whom', 'note', 'recorded_by'), done_on: 'date' },
    references: { plan_version: { table: 'plan_version' } },
    record: true,
  },
} as const satisfies Record<string, RowShape>;
