import type { ImportSubject } from '../../records/kind.js';
import { expertAppointmentKind } from './appointments/kind.js';
import { ExpertAppointmentResolver } from './appointments/resolver.js';
import { expertAppointmentView } from './appointments/view.js';
import { ExpertEngagementResolver } from './engagements/resolver.js';
import { expertEngagementView } from './engagements/view.js';
import { OrganizationExperts, RegionExperts, ResourceTypeExperts } from './links.js';
import { expertKind } from './roster/kind.js';
import { expertConflictView, expertContactView, expertSpecialtyView } from './roster/partViews.js';
import { ExpertResolver } from './roster/resolver.js';
import { expertView } from './roster/view.js';
import { ExpertSummaryResolver } from './summary/resolver.js';

/** The resolvers of the experts library. */
export const expertResolvers = [
  ExpertResolver,
  ExpertAppointmentResolver,
  ExpertEngagementResolver,
  ExpertSummaryResolver,
  OrganizationExperts,
  RegionExperts,
  ResourceTypeExperts,
];

/** The views of the experts library. */
export const expertViews = [
  expertView,
  expertContactView,
  expertSpecialtyView,
  expertConflictView,
  expertAppointmentView,
  expertEngagementView,
];

/** What can be imported into this library, by the name that commands use. */
export const expertImports: Readonly<Record<string, ImportSubject>> = {
  experts: { kind: expertKind, mutation: 'importExperts', scope: 'expert:write' },
  expertAppointments: { kind: expertAppointmentKind, mutation: 'importExpertAppointments', scope: 'expert:write' },
};
