import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Statement } from './statement.js';

const namedStatements = 1000;

/** Options of every session: Beijing time for what is shown, and the limit of execution time. */
const sessionOptions = (executionMs: number) => `-c search_path=public -c timezone=Asia/Shanghai -c statement_timeout=${executionMs} -c jit=off -c application_name=wuku-hub`;

export interface DatabaseOptions {
  url: string;
  replicas: readonly string[];
  pool: number;
  executionMs: number;
}

/** Access to PostgreSQL: reads go to the replicas when there are any, writes to the primary. */
export class Database {
  readonly primary: pg.Pool;
  private readonly readers: pg.Pool[];
  private next = 0;
  private readonly seen = new Map<string, string | null>();

  constructor(readonly options: DatabaseOptions) {
    this.primary = this.open(options.url);
    this.readers = options.replicas.length > 0 ? options.replicas.map((url) => this.open(url)) : [this.primary];
  }

  private open(url: string): pg.Pool {
    const pool = new pg.Pool({
      connectionString: url,
      max: this.options.pool,
      options: sessionOptions(this.options.executionMs),
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    // an idle connection that breaks is replaced by the next query; without a listener it would end the process
    pool.on('error', () => undefined);
    // one that breaks while a transaction holds it fails the query at work; the pool has taken its own listener away then
    pool.on('connect', (client) => client.on('error', () => undefined));
    return pool;
  }

  /** Runs one read. Statements that come again are prepared once a connection, by the hash of their text. */
  async read<Row extends pg.QueryResultRow>({ text, values }: Statement): Promise<Row[]> {
    const pool = this.readers[this.next++ % this.readers.length]!;
    const name = this.nameOf(text);
    const result = await pool.query<Row>(name ? { name, text, values } : { text, values });
    return result.rows;
  }

  /** The first thousand texts that come twice get a name; others stay unnamed, so that odd queries cannot fill the server's memory. */
  private nameOf(text: string): string | undefined {
    const known = this.seen.get(text);
    if (known) return known;
    if (known === null) {
      const name = `r${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
      this.seen.set(text, name);
      return name;
    }
    if (this.seen.size < namedStatements) this.seen.set(text, null);
    return undefined;
  }

  /** Whether the primary answers. */
  async alive(): Promise<boolean> {
    return this.primary.query('select 1').then(
      () => true,
      () => false,
    );
  }

  /** Runs the work in one transaction whose changes carry the caller and request; rolls back when it throws. */
  async transaction<Result>(about: { caller: string; requestId: string | null; operation: string | null }, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.primary.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      await client.query({
        name: 'about',
        text: `select set_config('hub.caller', $1, true), set_config('hub.request_id', $2, true), set_config('hub.operation', $3, true)`,
        values: [about.caller, about.requestId ?? '', about.operation ?? ''],
      });
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (fault) {
      await client.query('rollback').catch((second: Error) => {
        broken = second;
      });
      throw fault;
    } finally {
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...new Set([this.primary, ...this.readers])].map((pool) => pool.end()));
  }
}
