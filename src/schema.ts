import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { auditMutations } from './access/audit/mutations.js';
import { requireScopes } from './access/guard.js';
import { entities } from './entities.js';
import { keyResolvers, keyViews } from './keys/keys.js';
import { caseResolvers, caseViews } from './libraries/cases/cases.js';
import { caseLinks } from './libraries/cases/links.js';
import { expertResolvers, expertViews } from './libraries/experts/experts.js';
import { expertLinks } from './libraries/experts/links.js';
import { materialResolvers, materialViews } from './libraries/materials/materials.js';
import { planLinks } from './libraries/plans/links.js';
import { planResolvers, planViews } from './libraries/plans/plans.js';
import { teamLinks } from './libraries/teams/links.js';
import { teamResolvers, teamViews } from './libraries/teams/teams.js';
import { bindViews, type EntityView } from './reading/entityView.js';
import { readByResponseKey } from './reading/compiled.js';
import { addLinks, type Link } from './reading/view.js';
import { followViews } from './records/changes/resolver.js';
import { knowNodes } from './records/node.js';
import { createOrm } from './records/orm.js';
import { recordResolvers } from './records/records.js';
import { subjects } from './exchange/subjects.js';
import { knowImports } from './sectors/quarantine/subjects.js';
import { sectorResolvers, sectorViews } from './sectors/sectorPushes.js';
import { knowContacts } from './records/reveals/service.js';
import { searchParts, searchResolvers, searchViews } from './search/search.js';
import { vocabularyResolvers, vocabularyViews } from './vocabulary/vocabulary.js';

/** The views of all records. */
export const views: readonly EntityView[] = [
  ...keyViews,
  ...vocabularyViews,
  ...materialViews,
  ...teamViews,
  ...expertViews,
  ...planViews,
  ...caseViews,
  ...sectorViews,
  ...searchViews,
];

/** Fields that libraries add to the types of others. */
const links: readonly Link[] = [...teamLinks, ...expertLinks, ...planLinks, ...caseLinks];

const resolvers = [
  ...recordResolvers,
  ...keyResolvers,
  ...vocabularyResolvers,
  ...materialResolvers,
  ...teamResolvers,
  ...expertResolvers,
  ...planResolvers,
  ...caseResolvers,
  ...sectorResolvers,
  ...searchResolvers,
] as unknown as NonEmptyArray<() => void>;

/** Subscriptions read the change log; nothing is published in memory, so type-graphql's own channel stays empty. */
const noPubSub = {
  publish: () => undefined,
  subscribe: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true as const, value: undefined }) }) }),
};

/** Decorators of parameters run from the last to the first, so arguments declared one by one stand in reverse: they are turned round. */
function argumentsAsDeclared(schema: GraphQLSchema): void {
  const oneByOne = [
    ...Object.values(schema.getMutationType()?.getFields() ?? {}),
    ...Object.values(schema.getSubscriptionType()?.getFields() ?? {}),
    schema.getQueryType()?.getFields()['nodes'],
  ];
  for (const field of oneByOne) if (field) field.args = [...field.args].reverse();
}

let built: GraphQLSchema | undefined;

/** The schema of the hub; throws when a root field states no scope. Built once a process. */
export function hubSchema(): GraphQLSchema {
  if (built) return built;
  addLinks(links);
  bindViews(views, createOrm(entities, 'postgresql://localhost/unused', 1).getMetadata());
  knowNodes(views);
  knowImports(Object.values(subjects));
  followViews(views);
  knowContacts(views);
  const schema = buildSchemaSync({ resolvers, validate: false, skipCheck: false, pubSub: noPubSub });
  argumentsAsDeclared(schema);
  GraphQLJSON.description = '任意 JSON — Any JSON value: object, list, text, number, true, false or null.';
  requireScopes(schema);
  auditMutations(schema);
  readByResponseKey(
    schema,
    new Set([
      ...views.map(({ type }) => type),
      'StockAlert',
      'PlanDeadline',
      'PlanDifference',
      'Change',
      'FormerName',
      'Observation',
      'Bucket',
      'Feed',
      'FeedContract',
      'Freshness',
      'Sector',
      'AuditEvent',
      'ContactReveal',
      ...searchParts,
    ]),
    new Set(['Receipt']),
  );
  built = schema;
  return schema;
}
