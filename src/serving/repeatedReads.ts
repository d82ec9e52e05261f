import { getOperationAST, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.js';
import { passThrough } from '../reading/passThrough.js';
import type { OperationRules } from './operationRules.js';

const most = { documents: 500, characters: 10_000 };

/**
 * Queries that were once valid and answered by handing PostgreSQL's text over. When one comes again it is answered
 * without Apollo's pipeline, under the same rules. Whatever is unusual about a request, and every fault, is left to
 * Apollo, which gets the same context and so reads nothing twice.
 */
export class RepeatedReads {
  private readonly documents = new Map<string, DocumentNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: OperationRules,
  ) {}

  /** Keeps a valid document that was passed through; the one kept longest makes room. */
  remember(source: string | undefined, document: DocumentNode): void {
    if (source === undefined || source.length > most.characters || this.documents.has(source)) return;
    if (this.documents.size >= most.documents) this.documents.delete(this.documents.keys().next().value!);
    this.documents.set(source, document);
  }

  /** The answer to the parsed JSON body of a POST as text; undefined when Apollo is to answer. */
  async answer(body: unknown, context: Context): Promise<string | undefined> {
    const { query, variables, operationName, extensions } = (body ?? {}) as Record<string, unknown>;
    const document = typeof query === 'string' ? this.documents.get(query) : undefined;
    if (!document || extensions !== undefined || !(operationName == null || typeof operationName === 'string')) return undefined;
    if (variables != null && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const began = performance.now();
    const given = (variables ?? {}) as Record<string, unknown>;
    const cost = this.admitted(document, operation, given, context);
    if (cost === undefined) return undefined;
    const data = await passThrough(this.schema, document, operation, given, context).catch(() => undefined);
    if (data === undefined) {
      context.reads.mayPassThrough = false;
      return undefined;
    }
    this.rules.observe({ began, cost, kind: operation.operation, name: operation.name?.value ?? null, errors: 0 }, context);
    return `{"data":${data},"extensions":${JSON.stringify(this.rules.extensions(cost, context))}}`;
  }

  private admitted(...operation: Parameters<OperationRules['admit']>): number | undefined {
    try {
      return this.rules.admit(...operation);
    } catch {
      return undefined;
    }
  }
}
