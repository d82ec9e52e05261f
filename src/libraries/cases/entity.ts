import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { moneyColumn, quantityColumn, recordColumns } from '../../records/columns.js';
import { EventType } from '../../vocabulary/classifications/entity.js';
import { Organization } from '../../vocabulary/organizations/entity.js';
import { Region } from '../../vocabulary/regions/entity.js';
import { Expert } from '../experts/entity.js';
import { Depot, Material } from '../materials/entity.js';
import { Plan, Regulation } from '../plans/entity.js';
import { Team } from '../teams/entity.js';

export const LevelRule = defineEntity({
  name: 'LevelRule',
  tableName: 'level_rule',
  properties: {
    ...recordColumns,
    eventType: () => p.manyToOne(EventType),
    level: p.text(),
    deaths: p.integer().nullable(),
    seriousInjuries: p.integer().nullable(),
    directLossYuan: moneyColumn().nullable(),
    basis: p.text(),
    regulation: () => p.manyToOne(Regulation).nullable(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
});
export type LevelRule = InferEntity<typeof LevelRule>;

export const Case = defineEntity({
  name: 'Case',
  tableName: 'emergency_case',
  properties: {
    ...recordColumns,
    title: p.text(),
    eventType: () => p.manyToOne(EventType).nullable(),
    level: p.text().nullable(),
    levelSource: p.text().default('STATED'),
    levelRule: () => p.manyToOne(LevelRule).nullable(),
    occurredAt: p.datetime(),
    occurredPrecision: p.text().default('MINUTE'),
    endedAt: p.datetime().nullable(),
    reportedAt: p.datetime().nullable(),
    region: () => p.manyToOne(Region).nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    place: p.text().nullable(),
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    sourceCrs: p.text().nullable(),
    weather: p.text().nullable(),
    summary: p.text().nullable(),
    text: p.text().nullable(),
    figureState: p.text().nullable(),
    deaths: p.integer().nullable(),
    missing: p.integer().nullable(),
    seriousInjuries: p.integer().nullable(),
    minorInjuries: p.integer().nullable(),
    trapped: p.integer().nullable(),
    evacuated: p.integer().nullable(),
    affected: p.integer().nullable(),
    directLossYuan: moneyColumn().nullable(),
    indirectLossYuan: moneyColumn().nullable(),
    directCause: p.text().nullable(),
    indirectCauses: p.text().nullable(),
    responsibility: p.text().nullable(),
    publicity: p.text().default('PUBLIC'),
    sourceFile: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type Case = InferEntity<typeof Case>;

export const CaseEventType = defineEntity({
  name: 'CaseEventType',
  tableName: 'case_event_type',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    eventType: () => p.manyToOne(EventType),
  },
});
export type CaseEventType = InferEntity<typeof CaseEventType>;

export const CaseFigures = defineEntity({
  name: 'CaseFigures',
  tableName: 'case_figures',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    state: p.text(),
    reportedAt: p.datetime(),
    deaths: p.integer().nullable(),
    missing: p.integer().nullable(),
    seriousInjuries: p.integer().nullable(),
    minorInjuries: p.integer().nullable(),
    trapped: p.integer().nullable(),
    evacuated: p.integer().nullable(),
    affected: p.integer().nullable(),
    directLossYuan: moneyColumn().nullable(),
    indirectLossYuan: moneyColumn().nullable(),
    source: p.text().nullable(),
  },
});
export type CaseFigures = InferEntity<typeof CaseFigures>;

export const CaseLoss = defineEntity({
  name: 'CaseLoss',
  tableName: 'case_loss',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    kind: p.text(),
    amountYuan: moneyColumn(),
    note: p.text().nullable(),
  },
});
export type CaseLoss = InferEntity<typeof CaseLoss>;

export const CaseTimelineEntry = defineEntity({
  name: 'CaseTimelineEntry',
  tableName: 'case_timeline',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    at: p.datetime(),
    actor: p.text().nullable(),
    action: p.text(),
    source: p.text().nullable(),
  },
});
export type CaseTimelineEntry = InferEntity<typeof CaseTimelineEntry>;

export const CaseUnit = defineEntity({
  name: 'CaseUnit',
  tableName: 'case_unit',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    name: p.text(),
    uscc: p.text().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    role: p.text().nullable(),
  },
});
export type CaseUnit = InferEntity<typeof CaseUnit>;

export const CaseChemical = defineEntity({
  name: 'CaseChemical',
  tableName: 'case_chemical',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    name: p.text(),
    unNumber: p.text().nullable(),
    casNumber: p.text().nullable(),
    quantityTonnes: quantityColumn().nullable(),
  },
});
export type CaseChemical = InferEntity<typeof CaseChemical>;

export const CasePlan = defineEntity({
  name: 'CasePlan',
  tableName: 'case_plan',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    plan: () => p.manyToOne(Plan),
    level: p.text().nullable(),
    startedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
    note: p.text().nullable(),
  },
});
export type CasePlan = InferEntity<typeof CasePlan>;

export const CaseTeam = defineEntity({
  name: 'CaseTeam',
  tableName: 'case_team',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    team: () => p.manyToOne(Team),
    people: p.integer().nullable(),
    sentAt: p.datetime().nullable(),
    arrivedAt: p.datetime().nullable(),
    leftAt: p.datetime().nullable(),
    task: p.text().nullable(),
  },
});
export type CaseTeam = InferEntity<typeof CaseTeam>;

export const CaseMaterial = defineEntity({
  name: 'CaseMaterial',
  tableName: 'case_material',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    name: p.text(),
    material: () => p.manyToOne(Material).nullable(),
    depot: () => p.manyToOne(Depot).nullable(),
    quantity: quantityColumn(),
    unit: p.text(),
    sentAt: p.datetime().nullable(),
    note: p.text().nullable(),
  },
});
export type CaseMaterial = InferEntity<typeof CaseMaterial>;

export const CaseExpert = defineEntity({
  name: 'CaseExpert',
  tableName: 'case_expert',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    expert: () => p.manyToOne(Expert),
    role: p.text().nullable(),
    beganAt: p.datetime().nullable(),
    opinion: p.text().nullable(),
    score: p.integer().nullable(),
  },
});
export type CaseExpert = InferEntity<typeof CaseExpert>;

export const CaseRegulation = defineEntity({
  name: 'CaseRegulation',
  tableName: 'case_regulation',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    regulation: () => p.manyToOne(Regulation),
    article: p.text().nullable(),
    note: p.text().nullable(),
  },
});
export type CaseRegulation = InferEntity<typeof CaseRegulation>;

export const CaseLesson = defineEntity({
  name: 'CaseLesson',
  tableName: 'case_lesson',
  properties: {
    id: p.bigint('number').primary(),
    case: () => p.manyToOne(Case),
    position: p.integer(),
    kind: p.text(),
    text: p.text(),
    responsible: p.text().nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    dueOn: p.date().nullable(),
    doneOn: p.date().nullable(),
    state: p.text().default('OPEN'),
  },
});
export type CaseLesson = InferEntity<typeof CaseLesson>;
