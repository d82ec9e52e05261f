import type { Reference } from '../../records/fields.js';

export const toMaterial: Reference = { entity: 'Material', table: 'material', prefix: 'mat', schemes: false };
export const toDepot: Reference = { entity: 'Depot', table: 'depot', prefix: 'dep', schemes: false };
export const toAgreement: Reference = { entity: 'Agreement', table: 'agreement', prefix: 'agr', schemes: false };
export const toStockLot: Reference = { entity: 'StockLot', table: 'stock_lot', prefix: 'lot', schemes: false };
