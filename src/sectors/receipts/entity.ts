import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** The answer to a batch, as it is kept. */
export const StoredReceipt = defineEntity({
  name: 'Receipt',
  tableName: 'receipt',
  properties: {
    id: p.bigint('number').primary(),
    subject: p.text(),
    key: p.text(),
    caller: p.text(),
    department: p.text().nullable(),
    bodyHash: p.text(),
    policy: p.text(),
    at: p.datetime().defaultRaw('clock_timestamp()'),
    received: p.integer(),
    inserted: p.integer(),
    updated: p.integer(),
    unchanged: p.integer(),
    rejected: p.integer(),
    quarantined: p.integer(),
    errors: p.json().defaultRaw(`'[]'`),
    notes: p.json().defaultRaw(`'[]'`),
    contract: p.integer().nullable(),
    newest: p.datetime().nullable(),
    moment: p.bigint('number').nullable(),
  },
});
export type StoredReceipt = InferEntity<typeof StoredReceipt>;

export const quarantineStates = ['OPEN', 'CORRECTED', 'REPLAYED', 'DISCARDED'] as const;

/** A record that was refused but kept. */
export const QuarantinedRecord = defineEntity({
  name: 'QuarantinedRecord',
  tableName: 'quarantined_record',
  properties: {
    id: p.bigint('number').primary(),
    receipt: () => p.manyToOne(StoredReceipt),
    subject: p.text(),
    index: p.integer(),
    record: p.json(),
    errors: p.json(),
    state: p.text().default('OPEN'),
    at: p.datetime().defaultRaw('clock_timestamp()'),
    caller: p.text(),
    department: p.text().nullable(),
    contract: p.integer().nullable(),
    reason: p.text().nullable(),
    field: p.text().nullable(),
    corrected: p.json().nullable(),
    settledAt: p.datetime().nullable(),
    settledBy: p.text().nullable(),
    settledNote: p.text().nullable(),
    settledReceipt: () => p.manyToOne(StoredReceipt).nullable(),
  },
});
export type QuarantinedRecord = InferEntity<typeof QuarantinedRecord>;
