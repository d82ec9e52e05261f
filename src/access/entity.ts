import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/** A key of a client; only the SHA-256 of its secret is kept. */
export const ApiKey = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: p.bigint('number').primary(),
    prefix: p.text().unique(),
    secretHash: p.text(),
    label: p.text(),
    role: p.text(),
    department: p.text().nullable(),
    region: p.text().nullable(),
    demonstration: p.boolean().default(false),
    expiresAt: p.datetime().nullable(),
    revokedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
    client: p.text().nullable(),
    owner: p.text().nullable(),
    contact: p.text().nullable(),
    scopes: p.array().nullable(),
    networks: p.array().columnType('cidr[]').nullable(),
    createdBy: p.text().nullable(),
    revokedBy: p.text().nullable(),
    replacesId: p.bigint('number').nullable(),
    lastUsedAt: p.datetime().nullable(),
    lastUsedAddress: p.text().columnType('inet').nullable(),
  },
});
export type ApiKey = InferEntity<typeof ApiKey>;
