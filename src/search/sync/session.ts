import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** Key of the advisory lock that the one writer of the indexes holds. */
export const writerLock = 320_720;

/**
 * The database session of the one writer of the indexes. It holds an advisory lock for as long as it lives, and every
 * note of what was written goes through it: a writer that loses its session can note nothing more.
 */
export class WriterSession {
  private lost: Error | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(private readonly client: pg.Client) {
    const gone = (fault?: Error) => (this.lost ??= fault ?? new Error('The session of the writer of the indexes ended.'));
    client.on('error', gone);
    client.on('end', () => gone());
  }

  /** Waits until no other process writes the indexes of this database; throws the signal's reason when aborted. */
  static async open(url: string, signal: AbortSignal): Promise<WriterSession> {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'wuku-hub-search',
      options: '-c search_path=public -c timezone=Asia/Shanghai -c jit=off',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    const session = new WriterSession(client);
    try {
      await client.connect();
      for (;;) {
        const { rows } = await client.query<{ held: boolean }>('select pg_try_advisory_lock($1) as held', [writerLock]);
        if (rows[0]!.held) return session;
        await sleep(1_000, undefined, { signal });
      }
    } catch (fault) {
      await session.close();
      throw fault;
    }
  }

  /** Runs one statement after those before it. */
  async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.alone(async () => (await this.client.query<Row>(text, values)).rows);
  }

  /** Runs work in one transaction of its own; rolls back when it throws. */
  async transaction<Result>(
    work: (query: <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>) => Promise<Result>,
  ): Promise<Result> {
    return this.alone(async () => {
      await this.client.query('begin');
      try {
        const result = await work(async (text, values) => (await this.client.query(text, values)).rows as never);
        await this.client.query('commit');
        return result;
      } catch (fault) {
        await this.client.query('rollback').catch(() => undefined);
        throw fault;
      }
    });
  }

  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  private alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const run = this.queue.then(() => {
      if (this.lost) throw this.lost;
      return work();
    });
    this.queue = run.catch(() => undefined);
    return run;
  }
}
