import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { quantityColumn, recordColumns, textsColumn } from '../../records/columns.js';
import { EventType, MaterialCategory, ResourceType } from '../../vocabulary/classifications/entity.js';
import { Organization } from '../../vocabulary/organizations/entity.js';
import { Region } from '../../vocabulary/regions/entity.js';
import { Expert } from '../experts/entity.js';
import { Material } from '../materials/entity.js';
import { Team } from '../teams/entity.js';

export const Regulation = defineEntity({
  name: 'Regulation',
  tableName: 'regulation',
  properties: {
    ...recordColumns,
    title: p.text(),
    shortTitle: p.text().nullable(),
    level: p.text(),
    type: () => p.manyToOne(ResourceType).nullable(),
    issuer: p.text().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    documentNumber: p.text().nullable(),
    region: () => p.manyToOne(Region).nullable(),
    promulgatedOn: p.date().nullable(),
    effectiveOn: p.date().nullable(),
    versionOn: p.date().nullable(),
    repealedOn: p.date().nullable(),
    family: p.text(),
    successor: () => p.manyToOne(Regulation).nullable(),
    revisionHistory: p.text().nullable(),
    topic: p.text().nullable(),
    summary: p.text().nullable(),
    sourceFile: p.text().nullable(),
    textHash: p.text().nullable(),
    articleCount: p.integer().default(0),
    characterCount: p.integer().default(0),
    remarks: p.text().nullable(),
  },
});
export type Regulation = InferEntity<typeof Regulation>;

export const Article = defineEntity({
  name: 'Article',
  tableName: 'regulation_article',
  properties: {
    id: p.bigint('number').primary(),
    regulation: () => p.manyToOne(Regulation),
    position: p.integer(),
    kind: p.text(),
    number: p.text().nullable(),
    ordinal: p.integer().nullable(),
    heading: p.text().nullable(),
    text: p.text(),
  },
});
export type Article = InferEntity<typeof Article>;

export const RegulationEventType = defineEntity({
  name: 'RegulationEventType',
  tableName: 'regulation_event_type',
  properties: {
    id: p.bigint('number').primary(),
    regulation: () => p.manyToOne(Regulation),
    eventType: () => p.manyToOne(EventType),
  },
});
export type RegulationEventType = InferEntity<typeof RegulationEventType>;

export const RegulationAmendment = defineEntity({
  name: 'RegulationAmendment',
  tableName: 'regulation_amendment',
  properties: {
    id: p.bigint('number').primary(),
    regulation: () => p.manyToOne(Regulation),
    position: p.integer(),
    amendedOn: p.date().nullable(),
    title: p.text(),
    documentNumber: p.text().nullable(),
    amending: () => p.manyToOne(Regulation).nullable(),
  },
});
export type RegulationAmendment = InferEntity<typeof RegulationAmendment>;

/** An emergency plan; text and structure stand in its versions. */
export const Plan = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  properties: {
    ...recordColumns,
    title: p.text(),
    kind: p.text(),
    type: () => p.manyToOne(ResourceType).nullable(),
    level: p.text(),
    issuer: p.text().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    parent: () => p.manyToOne(Plan).nullable(),
    publicity: p.text().default('PUBLIC'),
    highRisk: p.boolean().default(false),
    summary: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type Plan = InferEntity<typeof Plan>;

/** A class of emergencies that a plan is for. */
export const PlanEventType = defineEntity({
  name: 'PlanEventType',
  tableName: 'plan_event_type',
  properties: {
    id: p.bigint('number').primary(),
    plan: () => p.manyToOne(Plan),
    eventType: () => p.manyToOne(EventType),
  },
});
export type PlanEventType = InferEntity<typeof PlanEventType>;

/** A law or rule that a plan rests on. */
export const PlanRegulation = defineEntity({
  name: 'PlanRegulation',
  tableName: 'plan_regulation',
  properties: {
    id: p.bigint('number').primary(),
    plan: () => p.manyToOne(Plan),
    position: p.integer(),
    regulation: () => p.manyToOne(Regulation),
    article: p.text().nullable(),
    note: p.text().nullable(),
  },
});
export type PlanRegulation = InferEntity<typeof PlanRegulation>;

/** An expert whom a plan names. */
export const PlanExpert = defineEntity({
  name: 'PlanExpert',
  tableName: 'plan_expert',
  properties: {
    id: p.bigint('number').primary(),
    plan: () => p.manyToOne(Plan),
    position: p.integer(),
    expert: () => p.manyToOne(Expert),
    role: p.text().nullable(),
  },
});
export type PlanExpert = InferEntity<typeof PlanExpert>;

/** A team that a plan names. */
export const PlanTeam = defineEntity({
  name: 'PlanTeam',
  tableName: 'plan_team',
  properties: {
    id: p.bigint('number').primary(),
    plan: () => p.manyToOne(Plan),
    position: p.integer(),
    team: () => p.manyToOne(Team),
    role: p.text().nullable(),
  },
});
export type PlanTeam = InferEntity<typeof PlanTeam>;

/** A version of a plan with its dates in the lifecycle. */
export const PlanVersion = defineEntity({
  name: 'PlanVersion',
  tableName: 'plan_version',
  properties: {
    ...recordColumns,
    plan: () => p.manyToOne(Plan),
    label: p.text(),
    documentNumber: p.text().nullable(),
    stage: p.text().default('DRAFTING'),
    draftedOn: p.date().nullable(),
    consultedOn: p.date().nullable(),
    reviewedOn: p.date().nullable(),
    approvedOn: p.date().nullable(),
    approvedBy: p.text().nullable(),
    issuedOn: p.date().nullable(),
    effectiveOn: p.date().nullable(),
    publishedOn: p.date().nullable(),
    filedOn: p.date().nullable(),
    filedWith: p.text().nullable(),
    filingNumber: p.text().nullable(),
    evaluatedOn: p.date().nullable(),
    abolishedOn: p.date().nullable(),
    predecessor: () => p.manyToOne(PlanVersion).nullable(),
    sourceFile: p.text().nullable(),
    textHash: p.text().nullable(),
    characterCount: p.integer().default(0),
    remarks: p.text().nullable(),
  },
});
export type PlanVersion = InferEntity<typeof PlanVersion>;

/** A section of the text of a version. */
export const PlanSection = defineEntity({
  name: 'PlanSection',
  tableName: 'plan_section',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    depth: p.integer(),
    number: p.text().nullable(),
    heading: p.text(),
    path: p.text(),
    parentPosition: p.integer().nullable(),
    text: p.text(),
  },
});
export type PlanSection = InferEntity<typeof PlanSection>;

/** A response level of a version and what triggers it. */
export const ResponseLevelRule = defineEntity({
  name: 'ResponseLevelRule',
  tableName: 'plan_response_level',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    level: p.text(),
    name: p.text().nullable(),
    triggerConditions: p.text(),
    approver: p.text().nullable(),
    measures: p.text().nullable(),
  },
});
export type ResponseLevelRule = InferEntity<typeof ResponseLevelRule>;

/** A command body of a version. */
export const CommandBody = defineEntity({
  name: 'CommandBody',
  tableName: 'plan_command_body',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    name: p.text(),
    role: p.text().nullable(),
    head: p.text().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    memberUnits: p.text().nullable(),
    duties: p.text().nullable(),
  },
});
export type CommandBody = InferEntity<typeof CommandBody>;

/** A step of the response, with its time limit. */
export const PlanStep = defineEntity({
  name: 'PlanStep',
  tableName: 'plan_step',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    level: p.text().nullable(),
    stage: p.text(),
    title: p.text(),
    description: p.text().nullable(),
    startOffsetMinutes: p.integer().nullable(),
    timeLimitMinutes: p.integer().nullable(),
    responsible: p.text().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    action: p.text().nullable(),
    precondition: p.text().nullable(),
  },
});
export type PlanStep = InferEntity<typeof PlanStep>;

/** A technical measure against a hazard or a substance. */
export const PlanMeasure = defineEntity({
  name: 'PlanMeasure',
  tableName: 'plan_measure',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    title: p.text(),
    hazard: p.text().nullable(),
    eventType: () => p.manyToOne(EventType).nullable(),
    unNumber: p.text().nullable(),
    casNumber: p.text().nullable(),
    text: p.text(),
  },
});
export type PlanMeasure = InferEntity<typeof PlanMeasure>;

/** A material, team or expert that a version needs. */
export const PlanNeed = defineEntity({
  name: 'PlanNeed',
  tableName: 'plan_need',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    level: p.text().nullable(),
    kind: p.text(),
    material: () => p.manyToOne(Material).nullable(),
    category: () => p.manyToOne(MaterialCategory).nullable(),
    type: () => p.manyToOne(ResourceType).nullable(),
    quantity: quantityColumn(),
    unit: p.text(),
    withinMinutes: p.integer().nullable(),
    note: p.text().nullable(),
  },
});
export type PlanNeed = InferEntity<typeof PlanNeed>;

/** A contact of a version; personal data. */
export const PlanContact = defineEntity({
  name: 'PlanContact',
  tableName: 'plan_contact',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    unit: p.text(),
    role: p.text().nullable(),
    personName: p.text().nullable(),
    phone: p.text().nullable(),
  },
});
export type PlanContact = InferEntity<typeof PlanContact>;

/** An attachment of a version. */
export const PlanAttachment = defineEntity({
  name: 'PlanAttachment',
  tableName: 'plan_attachment',
  properties: {
    id: p.bigint('number').primary(),
    version: () => p.manyToOne(PlanVersion),
    position: p.integer(),
    title: p.text(),
    kind: p.text().nullable(),
    text: p.text().nullable(),
    file: p.text().nullable(),
  },
});
export type PlanAttachment = InferEntity<typeof PlanAttachment>;

/** A step taken in the lifecycle of a version. */
export const PlanAct = defineEntity({
  name: 'PlanAct',
  tableName: 'plan_act',
  properties: {
    ...recordColumns,
    planVersion: () => p.manyToOne(PlanVersion),
    step: p.text(),
    doneOn: p.date(),
    documentNumber: p.text().nullable(),
    byWhom: p.text().nullable(),
    note: p.text().nullable(),
    recordedBy: p.text(),
  },
});
export type PlanAct = InferEntity<typeof PlanAct>;

export const Drill = defineEntity({
  name: 'Drill',
  tableName: 'drill',
  properties: {
    ...recordColumns,
    title: p.text(),
    plan: () => p.manyToOne(Plan).nullable(),
    scope: p.text(),
    form: p.text(),
    purpose: p.text(),
    heldOn: p.date(),
    hours: quantityColumn().nullable(),
    region: () => p.manyToOne(Region).nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    place: p.text().nullable(),
    participants: p.integer().nullable(),
    evaluatedOn: p.date().nullable(),
    evaluation: p.text().nullable(),
    score: p.integer().nullable(),
    problems: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type Drill = InferEntity<typeof Drill>;

export const DrillTeam = defineEntity({
  name: 'DrillTeam',
  tableName: 'drill_team',
  properties: {
    id: p.bigint('number').primary(),
    drill: () => p.manyToOne(Drill),
    team: () => p.manyToOne(Team),
    people: p.integer().nullable(),
  },
});
export type DrillTeam = InferEntity<typeof DrillTeam>;

export const DeadlineRule = defineEntity({
  name: 'DeadlineRule',
  tableName: 'deadline_rule',
  properties: {
    ...recordColumns,
    kind: p.text(),
    planKinds: textsColumn(),
    highRisk: p.boolean().nullable(),
    eventType: () => p.manyToOne(EventType).nullable(),
    perOrganization: p.boolean().default(false),
    amount: p.integer(),
    unit: p.text(),
    countedFrom: p.text(),
    priority: p.integer().default(0),
    basis: p.text(),
    regulation: () => p.manyToOne(Regulation).nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
});
export type DeadlineRule = InferEntity<typeof DeadlineRule>;
