import type { Compilation } from '../../../reading/compilation.js';
import { connection } from '../../../reading/connection.js';
import { entityView } from '../../../reading/entityView.js';
import { toMany } from '../../../reading/filter.js';
import { place } from '../../../reading/place.js';
import { list, one, type Order } from '../../../reading/view.js';
import { history } from '../../../records/history.js';
import { contactReveals } from '../../../records/reveals/view.js';
import { inForce } from '../appointments/inForce.js';
import { expertAppointmentView } from '../appointments/view.js';
import { expertEngagementView } from '../engagements/view.js';
import { Expert, expertAvailabilities, expertLevels, titleLevels } from '../entity.js';
import { inCallersRegion } from '../reach.js';
import { expertConflictView, expertContactView, expertDutyView, expertSpecialtyView } from './partViews.js';

/** Sorts by the order in which a closed list names its values. */
const listed = (column: string, names: readonly string[], nullable: boolean): Order => ({
  sql: (table) => `array_position(array[${names.map((name) => `'${name}'`).join(', ')}], ${table}.${column})`,
  cast: 'integer',
  nullable,
});

const ofExpert = (table: string, other: string) => `${other}.expert_id = ${table}.id`;

/** Condition that an expert has an appointment in force on the day asked. */
export const isAppointed = (table: string, compilation: Compilation): string =>
  `exists (select from ${compilation.table('expert_appointment', 'ExpertAppointment')} a where a.expert_id = ${table}.id and ${inForce('a', compilation)})`;

/** How experts are read. A caller limited to a region sees those of that region and of the whole city. */
export const expertView = entityView({
  entity: Expert,
  idPrefix: 'exp',
  contacts: [{ field: 'contact', view: () => expertContactView, owner: 'expert_id' }],
  scope: 'expert:read',
  pinyin: ['name', 'workplace'],
  defaultOrder: [{ field: 'CODE', direction: 'ASC' }],
  position: (table) => `${table}.position`,
  fields: {
    location: place(),
    specialties: list(
      () => expertSpecialtyView,
      ofExpert,
      (specialty) => `${specialty}.id`,
    ),
    duties: (table, compilation) =>
      `(select coalesce(json_agg(d.duty order by d.duty), '[]') from ${compilation.table('expert_duty', 'ExpertDuty')} d where d.expert_id = ${table}.id)`,
    conflicts: list(
      () => expertConflictView,
      ofExpert,
      (conflict) => `${conflict}.id`,
    ),
    contact: one(
      () => expertContactView,
      (table, contact) =>
        `${ofExpert(table, contact)} and num_nonnulls(${Object.keys(expertContactView.masks!)
          .map((column) => `${contact}.${column}`)
          .join(', ')}) > 0`,
    ),
    appointed: isAppointed,
    currentAppointments: list(
      () => expertAppointmentView,
      (table, appointment, compilation) => `${ofExpert(table, appointment)} and ${inForce(appointment, compilation)}`,
      (appointment) => `${appointment}.valid_from, ${appointment}.id`,
    ),
    appointments: connection(() => expertAppointmentView, ofExpert),
    engagements: connection(() => expertEngagementView, ofExpert),
    averageScore: (table, compilation) =>
      `(select round(avg(g.score), 2)::float8 from ${compilation.table('expert_engagement', 'ExpertEngagement')} g where g.expert_id = ${table}.id)`,
    history: history(() => expertView),
    contactReveals: contactReveals(() => expertView, 'expert:write'),
  },
  filters: {
    specialties: toMany(() => expertSpecialtyView, ofExpert),
    duties: toMany(() => expertDutyView, ofExpert),
    conflicts: toMany(() => expertConflictView, ofExpert),
    appointments: toMany(() => expertAppointmentView, ofExpert),
    engagements: toMany(() => expertEngagementView, ofExpert),
    appointed: (value, table, compilation) =>
      `${isAppointed(table, compilation)} = ${compilation.bind((value as { eq: boolean }).eq, 'boolean')}`,
  },
  orders: {
    TITLE_LEVEL: listed('title_level', titleLevels, true),
    LEVEL: listed('level', expertLevels, false),
    AVAILABILITY: listed('availability', expertAvailabilities, false),
  },
  rowRule: inCallersRegion,
});
