import type { Reference } from '../records/fields.js';

export const toRegion: Reference = { entity: 'Region', table: 'region', prefix: 'reg', schemes: false };
export const toOrganization: Reference = { entity: 'Organization', table: 'organization', prefix: 'org', schemes: false };
export const toEventType: Reference = { entity: 'EventType', table: 'event_type', prefix: 'evt', schemes: true };
export const toMaterialCategory: Reference = { entity: 'MaterialCategory', table: 'material_category', prefix: 'cat', schemes: true };
export const toResourceType: Reference = { entity: 'ResourceType', table: 'resource_type', prefix: 'rst', schemes: true };
