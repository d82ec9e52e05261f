import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { endProcess } from './process-table.js';
import type { StopStep } from './process-table.js';

/** How one engine process is spawned; the log receives stdout and stderr. */
export interface Command {
  file: string;
  args: string[];
  cwd: string;
  environment?: Record<string, string>;
  uid?: number;
  gid?: number;
  logFile: string;
}

/** A process that was spawned; `exited` resolves to the reason in words and never rejects. */
export interface RunningChild {
  pid: number | undefined;
  exited: Promise<string>;
  stop(steps: readonly StopStep[]): Promise<void>;
  signalNow(signal: NodeJS.Signals): void;
}

/** The environment of every engine: nothing of the hub's own variables reaches it. */
export const engineEnvironment = (): Record<string, string> => ({
  PATH: process.env.PATH ?? '/usr/local/bin:/usr/bin:/bin',
  LC_ALL: 'C.UTF-8',
  TZ: 'UTC',
});

/** Spawns a process without a shell, in a session of its own, so that Ctrl-C in the terminal reaches only the hub. */
export function launch(command: Command): RunningChild {
  const log = openSync(command.logFile, 'a', 0o600);
  try {
    const child = spawn(command.file, command.args, {
      cwd: command.cwd,
      env: { ...engineEnvironment(), ...command.environment },
      stdio: ['ignore', log, log],
      detached: true,
      uid: command.uid,
      gid: command.gid,
    });
    let gone = false;
    const exited = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(error.message));
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    }).finally(() => (gone = true));
    return {
      pid: child.pid,
      exited,
      signalNow: (signal) => void (gone || child.kill(signal)),
      stop: async (steps) => {
        if (gone || child.pid === undefined) return;
        await endProcess(child.pid, steps);
        await exited;
      },
    };
  } finally {
    closeSync(log);
  }
}
