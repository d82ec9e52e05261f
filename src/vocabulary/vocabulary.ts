import { CalendarDayResolver } from './calendar/resolver.js';
import { calendarDayView } from './calendar/view.js';
import { EventTypeResolver, MaterialCategoryResolver, ResourceTypeResolver } from './classifications/resolver.js';
import { eventTypeView, materialCategoryView, resourceTypeView } from './classifications/view.js';
import { OrganizationResolver } from './organizations/resolver.js';
import { formerNameView, organizationView } from './organizations/view.js';
import { RegionResolver, ZoneResolver } from './regions/resolver.js';
import { regionView, zoneView } from './regions/view.js';

/** The resolvers of the code lists. */
export const vocabularyResolvers = [
  RegionResolver,
  ZoneResolver,
  OrganizationResolver,
  EventTypeResolver,
  MaterialCategoryResolver,
  ResourceTypeResolver,
  CalendarDayResolver,
];

/** The views of the code lists. */
export const vocabularyViews = [
  regionView,
  zoneView,
  organizationView,
  formerNameView,
  eventTypeView,
  materialCategoryView,
  resourceTypeView,
  calendarDayView,
];
