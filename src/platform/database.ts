import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import pg from 'pg';
import type { Statement } from './statement.js';

const namedStatements = 1000;

/** Options of every session: Beijing time for what is shown, and the limit of execution time. */
const sessionOptions = (executionMs: number) =>
  `-c search_path=public -c timezone=Asia/Shanghai -c statement_timeout=${executionMs} -c jit=off -c application_name=wuku-hub`;

/** How long a query may go unanswered: a server that hangs, or a network that swallows, does not tell that it ran into the limit of execution time. */
export const silenceLimit = (executionMs: number): { query_timeout?: number } =>
  executionMs > 0 ? { query_timeout: executionMs + 3_000 } : {};

type Held = pg.PoolClient & { _queryable?: boolean; connection?: { stream: { destroy(): void } } };

const socketOf = (client: pg.PoolClient): Socket => (client as unknown as { connection: { stream: Socket } }).connection.stream;

/**
 * Lets the socket of a connection watch for silence: when nothing comes for so long while a query runs, the connection
 * is broken off. One timer a socket; a timer for each query, as `query_timeout` sets, cost 190 MB under load.
 */
function watchSilence(client: pg.PoolClient, milliseconds: number): void {
  const socket = socketOf(client);
  socket.setTimeout(milliseconds);
  socket.on('timeout', () => {
    if (!(client as unknown as { readyForQuery: boolean }).readyForQuery) socket.destroy(new Error('Query read timeout'));
  });
}

/** How long a read, or a statement of a transaction that names no other limit, may stay without an answer. */
const silenceOf = (executionMs: number): number => (executionMs > 0 ? executionMs + 3_000 : 0);

/**
 * Keeps a pool usable while its server goes and comes: a connection that breaks ends neither the process nor its place in
 * the pool, even when whoever holds it never gives it back, as a transaction does whose rollback fails too; one that no
 * longer answers is broken off.
 */
export function guardPool(pool: pg.Pool): void {
  pool.on('error', () => undefined);
  pool.on('connect', (client: Held) => {
    client.on('error', () => undefined);
    const ask = client.query.bind(client) as (...given: unknown[]) => unknown;
    client.query = ((...given: unknown[]) => {
      const answer = ask(...given);
      if (answer instanceof Promise)
        answer.catch((fault: Error) => fault.message === 'Query read timeout' && client.connection?.stream.destroy());
      return answer;
    }) as typeof client.query;
  });
  const connect = pool.connect.bind(pool) as () => Promise<Held>;
  const checkOut = async (): Promise<Held> => {
    const client = await connect();
    const release = client.release.bind(client);
    const gone = () => client.release(true);
    client.release = (fault) => {
      client.release = () => undefined;
      client.removeListener('end', gone);
      release(fault);
    };
    client.once('end', gone);
    if (client._queryable !== false) return client;
    client.release(true);
    return checkOut();
  };
  const withCallback = pool.connect.bind(pool) as (callback: unknown) => void;
  pool.connect = ((callback?: unknown) => (callback === undefined ? checkOut() : withCallback(callback))) as typeof pool.connect;
}

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
    guardPool(pool);
    pool.on('connect', (client) => watchSilence(client, silenceOf(this.options.executionMs)));
    return pool;
  }

  /** Runs one read. Statements that come again are prepared once a connection, by the hash of their text. */
  async read<Row extends pg.QueryResultRow>({ text, values }: Statement): Promise<Row[]> {
    const pool = this.readers[this.next++ % this.readers.length]!;
    const name = this.nameOf(text);
    const result = await pool.query<Row>(name ? { name, text, values } : { text, values });
    return result.rows;
  }

  /** Runs one read that must not show less than was committed, such as whether a key was revoked; a replica answers only while the primary cannot be reached, when nothing can be committed either. */
  async readFresh<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    const { text, values } = statement;
    const name = this.nameOf(text);
    try {
      return (await this.primary.query<Row>(name ? { name, text, values } : { text, values })).rows;
    } catch (fault) {
      if (this.options.replicas.length === 0) throw fault;
      return this.read(statement);
    }
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
  async transaction<Result>(
    about: { caller: string; requestId: string | null; operation: string | null },
    work: (client: pg.PoolClient) => Promise<Result>,
    longestStatementMs = this.options.executionMs,
  ): Promise<Result> {
    const client = await this.primary.connect();
    socketOf(client).setTimeout(silenceOf(longestStatementMs));
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
      socketOf(client).setTimeout(silenceOf(this.options.executionMs));
      client.release(broken);
    }
  }

  async close(): Promise<void> {
    await Promise.all([...new Set([this.primary, ...this.readers])].map((pool) => pool.end()));
  }
}
