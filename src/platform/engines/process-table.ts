import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const readProcFile = (pid: number, file: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
};

/** Fields of /proc/<pid>/stat from the third on: state first, start time in ticks at index 19. */
const statFields = (pid: number): string[] =>
  readProcFile(pid, 'stat')
    .replace(/^.*\)\s/s, '')
    .split(' ');

/** True while a process with this id runs; a zombie counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statFields(pid)[0] !== 'Z';
}

/** Tells two processes apart that had the same id: boot id and start time, or '' where /proc is missing. */
export function startMark(pid: number): string {
  const ticks = statFields(pid)[19];
  if (!ticks) return '';
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticks}`;
  } catch {
    return ticks;
  }
}

/** True when the process was started with `path` among its arguments or works inside that folder. */
export function worksOn(pid: number, path: string): boolean {
  if (readProcFile(pid, 'cmdline').split('\0').includes(path)) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === path;
  } catch {
    return false;
  }
}

/** Waits until the process is gone; false when it still runs after `milliseconds`. */
export async function waitUntilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(25)) if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

/** Ends a process that is not our child: each signal in turn until it is gone; false when it cannot be ended. */
export async function endProcess(pid: number, steps: readonly StopStep[]): Promise<boolean> {
  for (const { signal, wait } of steps) {
    try {
      process.kill(pid, signal);
    } catch {
      return !isAlive(pid);
    }
    if (await waitUntilGone(pid, wait)) return true;
  }
  return false;
}

/** A signal and how many milliseconds it is given before the next one. */
export interface StopStep {
  signal: NodeJS.Signals;
  wait: number;
}
