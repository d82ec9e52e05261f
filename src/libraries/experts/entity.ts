import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { recordColumns } from '../../records/columns.js';
import { EventType, ResourceType } from '../../vocabulary/classifications/entity.js';
import { Organization } from '../../vocabulary/organizations/entity.js';
import { Region } from '../../vocabulary/regions/entity.js';

export const expertLevels = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY'] as const;
export const expertGenders = ['MALE', 'FEMALE'] as const;
export const titleLevels = ['SENIOR', 'ASSOCIATE_SENIOR', 'INTERMEDIATE', 'JUNIOR', 'NONE'] as const;
export const educations = ['DOCTOR', 'MASTER', 'BACHELOR', 'COLLEGE', 'OTHER'] as const;
export const expertStates = ['APPLIED', 'REVIEWED', 'APPOINTED', 'DISMISSED'] as const;
export const expertAvailabilities = ['AVAILABLE', 'ON_CALL', 'AWAY', 'UNAVAILABLE'] as const;
export const expertDuties = ['ON_SITE', 'CONSULTATION', 'INVESTIGATION', 'INSPECTION', 'TRAINING'] as const;

/** A person whose knowledge the city calls on in emergencies. */
export const Expert = defineEntity({
  name: 'Expert',
  tableName: 'expert',
  properties: {
    ...recordColumns,
    name: p.text(),
    gender: p.text().nullable(),
    birthYear: p.integer().nullable(),
    type: () => p.manyToOne(ResourceType).nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    workplace: p.text().nullable(),
    post: p.text().nullable(),
    title: p.text().nullable(),
    titleLevel: p.text().nullable(),
    qualification: p.text().nullable(),
    education: p.text().nullable(),
    level: p.text().default('CITY'),
    chief: p.boolean().default(false),
    state: p.text().default('APPLIED'),
    availability: p.text().default('AVAILABLE'),
    region: () => p.manyToOne(Region).nullable(),
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    sourceCrs: p.text().nullable(),
    summary: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type Expert = InferEntity<typeof Expert>;

/** How an expert is reached, and the identity number: personal data, apart from the expert. */
export const ExpertContact = defineEntity({
  name: 'ExpertContact',
  tableName: 'expert_contact',
  properties: {
    id: p.bigint('number').primary(),
    expert: () => p.manyToOne(Expert),
    mobile: p.text().nullable(),
    officePhone: p.text().nullable(),
    email: p.text().nullable(),
    identityNumber: p.text().nullable(),
    homeAddress: p.text().nullable(),
  },
});
export type ExpertContact = InferEntity<typeof ExpertContact>;

/** A field of knowledge of an expert. */
export const ExpertSpecialty = defineEntity({
  name: 'ExpertSpecialty',
  tableName: 'expert_specialty',
  properties: {
    id: p.bigint('number').primary(),
    expert: () => p.manyToOne(Expert),
    type: () => p.manyToOne(ResourceType).nullable(),
    name: p.text(),
    years: p.integer().nullable(),
  },
});
export type ExpertSpecialty = InferEntity<typeof ExpertSpecialty>;

/** A kind of work for which an expert may be called. */
export const ExpertDuty = defineEntity({
  name: 'ExpertDuty',
  tableName: 'expert_duty',
  properties: {
    id: p.bigint('number').primary(),
    expert: () => p.manyToOne(Expert),
    duty: p.text(),
  },
});
export type ExpertDuty = InferEntity<typeof ExpertDuty>;

/** A party with whose affairs an expert must not deal (回避). */
export const ExpertConflict = defineEntity({
  name: 'ExpertConflict',
  tableName: 'expert_conflict',
  properties: {
    id: p.bigint('number').primary(),
    expert: () => p.manyToOne(Expert),
    organization: () => p.manyToOne(Organization).nullable(),
    party: p.text(),
    reason: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
});
export type ExpertConflict = InferEntity<typeof ExpertConflict>;

/** A term for which an expert was appointed. */
export const ExpertAppointment = defineEntity({
  name: 'ExpertAppointment',
  tableName: 'expert_appointment',
  properties: {
    ...recordColumns,
    expert: () => p.manyToOne(Expert),
    organization: () => p.manyToOne(Organization).nullable(),
    appointedBy: p.text().nullable(),
    level: p.text(),
    role: p.text(),
    documentNumber: p.text().nullable(),
    validFrom: p.date(),
    validTo: p.date(),
  },
});
export type ExpertAppointment = InferEntity<typeof ExpertAppointment>;

/** One call of an expert, with its evaluation. */
export const ExpertEngagement = defineEntity({
  name: 'ExpertEngagement',
  tableName: 'expert_engagement',
  properties: {
    ...recordColumns,
    expert: () => p.manyToOne(Expert),
    duty: p.text(),
    subject: p.text(),
    organization: () => p.manyToOne(Organization).nullable(),
    eventType: () => p.manyToOne(EventType).nullable(),
    beganAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    score: p.integer().nullable(),
    evaluation: p.text().nullable(),
    evaluatedOn: p.date().nullable(),
    recordedBy: p.text(),
  },
});
export type ExpertEngagement = InferEntity<typeof ExpertEngagement>;
