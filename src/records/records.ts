import { ChangesResolver } from './changes/resolver.js';
import { NodeResolver } from './node.js';
import { ViewerResolver } from './viewer.js';

/** Resolvers that belong to all records: nodes by id, and who is asking. */
export const recordResolvers = [NodeResolver, ViewerResolver, ChangesResolver];
