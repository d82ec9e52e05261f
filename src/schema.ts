import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { requireScopes } from './access/guard.js';
import { entities } from './entities.js';
import { materialResolvers, materialViews } from './libraries/materials/materials.js';
import { bindViews, type EntityView } from './reading/entityView.js';
import { readByResponseKey } from './reading/compiled.js';
import { knowNodes } from './records/node.js';
import { createOrm } from './records/orm.js';
import { recordResolvers } from './records/records.js';
import { vocabularyResolvers, vocabularyViews } from './vocabulary/vocabulary.js';

/** The views of all records. */
export const views: readonly EntityView[] = [...vocabularyViews, ...materialViews];

const resolvers = [...recordResolvers, ...vocabularyResolvers, ...materialResolvers] as unknown as NonEmptyArray<() => void>;

let built: GraphQLSchema | undefined;

/** The schema of the hub; throws when a root field states no scope. Built once a process. */
export function hubSchema(): GraphQLSchema {
  if (built) return built;
  bindViews(views, createOrm(entities, 'postgresql://localhost/unused', 1).getMetadata());
  knowNodes(views);
  const schema = buildSchemaSync({ resolvers, validate: false, skipCheck: false });
  requireScopes(schema);
  readByResponseKey(schema, new Set([...views.map(({ type }) => type), 'StockAlert', 'MaterialGroup', 'Change', 'FormerName']));
  built = schema;
  return schema;
}
