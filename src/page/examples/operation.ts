/** One operation that the explorer offers; the texts are data, so a test can run each against the schema. */
export interface ExampleOperation {
  /** Stable short name: `/graphql?example=<id>` opens it. */
  id: string;
  kind: 'query' | 'mutation' | 'subscription';
  title: { zh: string; en: string };
  /** The demonstration key with which it works, where that of an editor does not. */
  role?: `department:${string}`;
  query: string;
  variables?: Record<string, unknown>;
}
