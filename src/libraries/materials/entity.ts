import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { measureColumn, moneyColumn, quantityColumn, recordColumns } from '../../records/columns.js';
import { EventType, MaterialCategory } from '../../vocabulary/classifications/entity.js';
import { Organization } from '../../vocabulary/organizations/entity.js';
import { Region } from '../../vocabulary/regions/entity.js';

export const depotLevels = ['NATIONAL', 'PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP', 'ENTERPRISE'] as const;
export const ownerKinds = ['RESERVE_DEPOT', 'ENTERPRISE', 'RESCUE_TEAM', 'OTHER'] as const;
export const capitalSources = ['GOVERNMENT', 'GOVERNMENT_SUPPORT', 'ENTERPRISE', 'OTHER'] as const;
export const reserveMethods = ['PHYSICAL', 'AGREEMENT', 'NONE', 'OTHER'] as const;
export const lotConditions = ['NEW', 'GOOD', 'NEEDS_REPAIR', 'UNUSABLE'] as const;
export const movementKinds = ['RECEIPT', 'ISSUE', 'TRANSFER_OUT', 'TRANSFER_IN', 'RETURN', 'SCRAP', 'COUNT', 'RESERVE', 'RELEASE'] as const;

/** An item of the catalogue of emergency materials. */
export const Material = defineEntity({
  name: 'Material',
  tableName: 'material',
  properties: {
    ...recordColumns,
    name: p.text(),
    category: () => p.manyToOne(MaterialCategory).nullable(),
    specification: p.text().nullable(),
    model: p.text().nullable(),
    unit: p.text(),
    manufacturer: p.text().nullable(),
    lengthCm: measureColumn().nullable(),
    widthCm: measureColumn().nullable(),
    heightCm: measureColumn().nullable(),
    volumeLitre: measureColumn().nullable(),
    weightKg: measureColumn().nullable(),
    shelfLifeDays: p.integer().nullable(),
    maintenanceIntervalDays: p.integer().nullable(),
    recoverable: p.boolean().default(false),
    unNumber: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type Material = InferEntity<typeof Material>;

/** A further class of a material, in another scheme than its main category. */
export const MaterialClassification = defineEntity({
  name: 'MaterialClassification',
  tableName: 'material_classification',
  properties: {
    id: p.bigint('number').primary(),
    material: () => p.manyToOne(Material),
    category: () => p.manyToOne(MaterialCategory),
  },
});
export type MaterialClassification = InferEntity<typeof MaterialClassification>;

/** A place where materials are kept. */
export const Depot = defineEntity({
  name: 'Depot',
  tableName: 'depot',
  properties: {
    ...recordColumns,
    name: p.text(),
    level: p.text(),
    ownerKind: p.text(),
    active: p.boolean().default(true),
    address: p.text().nullable(),
    region: () => p.manyToOne(Region).nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    longitude: p.double().nullable(),
    latitude: p.double().nullable(),
    sourceCrs: p.text().nullable(),
    areaSquareMetre: measureColumn().nullable(),
    volumeCubicMetre: measureColumn().nullable(),
    managerName: p.text().nullable(),
    managerPhone: p.text().nullable(),
    dutyPhone: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type Depot = InferEntity<typeof Depot>;

/** An agreed reserve: a counterparty guarantees materials within hours. */
export const Agreement = defineEntity({
  name: 'Agreement',
  tableName: 'agreement',
  properties: {
    ...recordColumns,
    title: p.text(),
    counterparty: p.text(),
    organization: () => p.manyToOne(Organization).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    validFrom: p.date(),
    validTo: p.date(),
    contactName: p.text().nullable(),
    contactPhone: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type Agreement = InferEntity<typeof Agreement>;

/** One material of an agreement with the quantity guaranteed and the hours to deliver it. */
export const AgreementItem = defineEntity({
  name: 'AgreementItem',
  tableName: 'agreement_item',
  properties: {
    id: p.bigint('number').primary(),
    agreement: () => p.manyToOne(Agreement),
    material: () => p.manyToOne(Material),
    guaranteedQuantity: quantityColumn(),
    deliveryHours: p.integer(),
    unitPriceYuan: moneyColumn().nullable(),
  },
});
export type AgreementItem = InferEntity<typeof AgreementItem>;

/** A batch of one material in one depot; its balances change by movements only. */
export const StockLot = defineEntity({
  name: 'StockLot',
  tableName: 'stock_lot',
  properties: {
    ...recordColumns,
    material: () => p.manyToOne(Material),
    depot: () => p.manyToOne(Depot),
    agreement: () => p.manyToOne(Agreement).nullable(),
    batchNumber: p.text().nullable(),
    serialNumber: p.text().nullable(),
    quantity: quantityColumn().default(0),
    reserved: quantityColumn().default(0),
    inTransit: quantityColumn().default(0),
    productionDate: p.date().nullable(),
    purchaseDate: p.date().nullable(),
    expiryDate: p.date().nullable(),
    unitPrice: moneyColumn().nullable(),
    currency: p.text().default('CNY'),
    condition: p.text().default('GOOD'),
    lastMaintenance: p.date().nullable(),
    nextMaintenance: p.date().nullable(),
    capitalSource: p.text().nullable(),
    reserveMethod: p.text().default('PHYSICAL'),
    supplier: p.text().nullable(),
    remarks: p.text().nullable(),
  },
});
export type StockLot = InferEntity<typeof StockLot>;

/** One change of a lot's balance or reservation, with the balances that it left; never altered. */
export const StockMovement = defineEntity({
  name: 'StockMovement',
  tableName: 'stock_movement',
  properties: {
    ...recordColumns,
    lot: () => p.manyToOne(StockLot),
    kind: p.text(),
    quantityChange: quantityColumn(),
    reservedChange: quantityColumn(),
    balance: quantityColumn(),
    reservedBalance: quantityColumn(),
    occurredAt: p.datetime(),
    transfer: p.text().nullable(),
    documentNumber: p.text().nullable(),
    eventType: () => p.manyToOne(EventType).nullable(),
    reason: p.text().nullable(),
    recordedBy: p.text(),
  },
});
export type StockMovement = InferEntity<typeof StockMovement>;

/** How much of a material or category someone must hold, and by which rule. */
export const RequiredHolding = defineEntity({
  name: 'RequiredHolding',
  tableName: 'required_holding',
  properties: {
    ...recordColumns,
    material: () => p.manyToOne(Material).nullable(),
    category: () => p.manyToOne(MaterialCategory).nullable(),
    depot: () => p.manyToOne(Depot).nullable(),
    region: () => p.manyToOne(Region).nullable(),
    organization: () => p.manyToOne(Organization).nullable(),
    minimumQuantity: quantityColumn(),
    perPerson: quantityColumn().nullable(),
    persons: p.integer().nullable(),
    spareInUse: p.integer().nullable(),
    spareKept: p.integer().nullable(),
    requiredQuantity: quantityColumn().persist(false),
    unit: p.text(),
    basis: p.text(),
    validFrom: p.date().nullable(),
    validTo: p.date().nullable(),
  },
});
export type RequiredHolding = InferEntity<typeof RequiredHolding>;
