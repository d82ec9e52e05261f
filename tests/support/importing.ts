import { spawn, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { HubProcess } from './process.js';

/** What a command that sends a file came to. */
export interface Ran {
  code: number | null;
  out: string;
  err: string;
  counts: Record<string, number>;
}

export const zeros = { received: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0, quarantined: 0 };

/** Starts the built import command against a hub; with `HUB_DATA` in the environment, against another or none. */
export const beginImport = (
  hub: HubProcess,
  given: readonly string[],
  environment: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ran> } => beginCommand('import', hub, given, environment);

/** Starts a built command that sends a file, and reads the counts that it prints. */
export function beginCommand(
  name: 'import' | 'push',
  hub: HubProcess,
  given: readonly string[],
  environment: Record<string, string> = {},
): { child: ChildProcess; ended: Promise<Ran> } {
  const child = spawn(process.execPath, [resolve('dist/src/main.js'), name, ...given], {
    env: { PATH: process.env['PATH'], HUB_DATA: hub.dataFolder, ...environment },
  });
  const ran: Ran = { code: null, out: '', err: '', counts: {} };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (ran.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (ran.err += text));
  const ended = new Promise<Ran>((done) =>
    child.once('close', (code) => {
      for (const [, name, count] of ran.out.matchAll(/(received|inserted|updated|unchanged|rejected|quarantined)\s+(\d+)/g))
        ran.counts[name!] = Number(count);
      done({ ...ran, code });
    }),
  );
  return { child, ended };
}
