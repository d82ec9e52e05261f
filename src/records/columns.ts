import { p } from '@mikro-orm/core';

/** Where a record came from: typed in, imported, pushed by a sector, derived by the hub, or the demonstration city. */
export const sourceKinds = ['MANUAL', 'IMPORT', 'PUSH', 'DERIVED', 'DEMONSTRATION', 'CODE_LIST'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** The columns that every record has; `version`, `createdAt` and `updatedAt` are kept by a database trigger. */
export const recordColumns = {
  id: p.bigint('number').primary(),
  code: p.text(),
  version: p.integer().default(1),
  sourceKind: p.text().default('MANUAL').$type<SourceKind>(),
  sourceReference: p.text().nullable(),
  createdAt: p.datetime().defaultRaw('now()'),
  updatedAt: p.datetime().defaultRaw('now()'),
};

/** Quantities of goods, to a thousandth of their unit. */
export const quantityColumn = () => p.decimal('number').precision(16).scale(3);

/** Money to a hundredth of its currency, as text so that no digit is lost. */
export const moneyColumn = () => p.decimal('string').precision(16).scale(2);

/** Measures of one item, such as centimetres, litres or kilograms. */
export const measureColumn = () => p.decimal('number').precision(14).scale(6);

/** A list of short texts, such as the kinds that a rule holds for. */
export const textsColumn = () => p.array().columnType('text[]');

/** What a record that a department pushes has beside: its revision, whether it was withdrawn, and the point as it was sent. */
export const pushedColumns = {
  revision: p.bigint('number').default(0),
  withdrawn: p.boolean().default(false),
  longitude: p.double().nullable(),
  latitude: p.double().nullable(),
  sourceCrs: p.text().nullable(),
  sourceLongitude: p.double().nullable(),
  sourceLatitude: p.double().nullable(),
};
