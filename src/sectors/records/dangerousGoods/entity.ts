import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { pushedColumns, recordColumns } from '../../../records/columns.js';
import { VesselCall } from '../vesselCalls/entity.js';
import { Region } from '../../../vocabulary/regions/entity.js';

export const packingGroups = ['I', 'II', 'III'] as const;
export const quantityUnits = ['TONNE', 'KILOGRAM', 'LITRE', 'CUBIC_METRE'] as const;
export const cargoDirections = ['LOADING', 'DISCHARGING', 'TRANSIT'] as const;
export const declarationStates = ['SUBMITTED', 'APPROVED', 'REFUSED', 'DONE', 'CANCELLED'] as const;

/** Dangerous goods on board a vessel or handled at a berth, as declared. */
export const DangerousGoodsDeclaration = defineEntity({
  name: 'DangerousGoodsDeclaration',
  tableName: 'dangerous_goods_declaration',
  properties: {
    ...recordColumns,
    ...pushedColumns,
    vesselCall: () => p.manyToOne(VesselCall).nullable(),
    vesselName: p.text(),
    voyage: p.text().nullable(),
    unNumber: p.text(),
    properShippingName: p.text(),
    chineseName: p.text().nullable(),
    imoClass: p.text(),
    subsidiaryRisks: p.text().nullable(),
    packingGroup: p.text().nullable(),
    netQuantity: p.double(),
    quantityUnit: p.text(),
    packaging: p.text().nullable(),
    containerNumber: p.text().nullable(),
    stowage: p.text().nullable(),
    berth: p.text().nullable(),
    direction: p.text(),
    state: p.text(),
    declaredAt: p.datetime(),
    expectedAt: p.datetime().nullable(),
    reportedInTime: p.boolean().nullable(),
    region: () => p.manyToOne(Region).nullable(),
  },
});
export type DangerousGoodsDeclaration = InferEntity<typeof DangerousGoodsDeclaration>;
