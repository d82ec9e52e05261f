import pg from 'pg';
import type { Logger } from 'pino';

const channel = 'hub_moments';
const pollMilliseconds = 5_000;

/** Wakes those who wait for changes: at each commit that changed a record, and at the latest every five seconds, so that a lost notice delays but never loses. */
export class ChangeFeed {
  private client: pg.Client | null = null;
  private waiting = new Set<() => void>();
  private timer: NodeJS.Timeout;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {
    this.timer = setInterval(() => this.wake(), pollMilliseconds);
    this.timer.unref();
    void this.listen();
  }

  /** Resolves at the next wake, or when the signal is aborted. */
  async next(signal: AbortSignal): Promise<void> {
    if (signal.aborted || this.closed) return;
    await new Promise<void>((resolve) => {
      const done = () => {
        this.waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.waiting.add(done);
      signal.addEventListener('abort', done, { once: true });
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    clearInterval(this.timer);
    this.wake();
    await this.client?.end().catch(() => undefined);
  }

  private wake(): void {
    for (const done of [...this.waiting]) done();
  }

  private async listen(): Promise<void> {
    if (this.closed) return;
    const client = new pg.Client({ connectionString: this.url, application_name: 'wuku-hub-changes', keepAlive: true });
    let again = false;
    const reconnect = () => {
      if (again) return;
      again = true;
      this.client = null;
      if (!this.closed) setTimeout(() => void this.listen(), 1_000).unref();
    };
    client.on('error', reconnect);
    client.on('end', reconnect);
    client.on('notification', () => this.wake());
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      if (this.closed) return void (await client.end());
      this.client = client;
      this.wake();
    } catch (fault) {
      this.log.debug({ err: fault }, 'listening for changes failed and will be tried again');
      reconnect();
    }
  }
}
