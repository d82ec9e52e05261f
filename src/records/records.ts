import { AuditResolver } from './audit/resolver.js';
import { ChangesResolver } from './changes/resolver.js';
import { NodeResolver } from './node.js';
import { RevealResolver } from './reveals/resolver.js';
import { ViewerResolver } from './viewer.js';

/** Resolvers that belong to all records: nodes by id, who is asking, the audit log and contacts revealed from it. */
export const recordResolvers = [NodeResolver, ViewerResolver, ChangesResolver, AuditResolver, RevealResolver];
