import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Logger } from 'pino';
import type { Database } from '../../platform/database.js';

/** The newest link of the chain at a moment, kept outside the database: whoever cuts the end of the log off, or writes the chain anew, does not fit it. */
export interface Anchor {
  position: number;
  hash: string;
  at: string;
}

const minutesBetween = 10;

/** Writes the end of the chain every ten minutes, when it has grown, to a file of anchors and to the hub's own log, which operators collect elsewhere. */
export class AnchorKeeper {
  private readonly timer: NodeJS.Timeout;
  private last = 0;

  constructor(
    private readonly database: Database,
    private readonly file: string,
    private readonly log: Logger,
  ) {
    this.timer = setInterval(() => void this.keep(), minutesBetween * 60_000);
    this.timer.unref();
  }

  /** Writes an anchor now when the chain has grown since the last one. */
  async keep(): Promise<void> {
    try {
      const anchor = await newestAnchor(this.database);
      if (!anchor || anchor.position === this.last) return;
      await mkdir(dirname(this.file), { recursive: true });
      await appendFile(this.file, `${JSON.stringify(anchor)}\n`, { mode: 0o600 });
      this.last = anchor.position;
      this.log.info({ audit: anchor }, 'end of the audit log');
    } catch (fault) {
      this.log.warn({ err: fault }, 'the end of the audit log could not be anchored');
    }
  }

  /** Writes the last anchor. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.keep();
  }
}

async function newestAnchor(database: Database): Promise<Anchor | undefined> {
  const { rows } = await database.primary.query<{ position: string; hash: string; at: Date }>(
    'select position, hash, clock_timestamp() as at from audit_link order by position desc limit 1',
  );
  return rows[0] && { position: Number(rows[0].position), hash: rows[0].hash, at: new Date(rows[0].at).toISOString() };
}

/** The anchors of a file; none when there is no file. Throws when a line is not an anchor, since a damaged file proves nothing. */
export async function readAnchors(file: string): Promise<Anchor[]> {
  const text = await readFile(file, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return '';
    throw fault;
  });
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const anchor = anchorOf(line);
      if (!anchor) throw new Error(`${file}:${index + 1} 不是锚点 — is not an anchor: {"position":…,"hash":"…","at":"…"}`);
      return anchor;
    });
}

/** An anchor from a line of JSON, or from `position:hash` as `audit:verify` prints it; undefined for another text. */
export function anchorOf(line: string): Anchor | undefined {
  const [, position, hash] = /^\s*(\d{1,15}):([0-9a-f]{32,128})\s*$/.exec(line) ?? [];
  if (position && hash) return { position: Number(position), hash, at: new Date().toISOString() };
  try {
    const given = JSON.parse(line) as Partial<Record<keyof Anchor, unknown>>;
    const { position: place, hash: value, at } = given;
    const sound = Number.isSafeInteger(place) && typeof value === 'string' && typeof at === 'string' && !Number.isNaN(Date.parse(at));
    return sound ? { position: place as number, hash: value, at } : undefined;
  } catch {
    return undefined;
  }
}
