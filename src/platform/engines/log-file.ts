import { closeSync, copyFileSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';

const largestBytes = 20 * 1024 * 1024;

const sizeOf = (file: string): number => {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
};

const previous = (file: string) => file.replace(/(\.log)?$/, '.previous.log');

/** Makes room for a new log: what the last run wrote becomes `<name>.previous.log`. */
export function rotateLog(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  if (sizeOf(file) > 0) renameSync(file, previous(file));
}

/** Keeps a log that an engine holds open below 20 MB by copying it to `<name>.previous.log` and emptying it; returns the end of watching. */
export function limitLog(file: string): () => void {
  const timer = setInterval(() => {
    if (sizeOf(file) < largestBytes) return;
    copyFileSync(file, previous(file));
    truncateSync(file);
  }, 60_000);
  timer.unref();
  return () => clearInterval(timer);
}

/** The last lines of a log, at most `lines` of them from byte `from` on. */
export function logTail(file: string, from = 0, lines = 12): string {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch {
    return '';
  }
  try {
    const start = Math.max(from, fstatSync(handle).size - 16_384);
    const buffer = Buffer.alloc(16_384);
    const text = buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, start));
    return text.trim().split('\n').slice(-lines).join('\n');
  } finally {
    closeSync(handle);
  }
}

/** The present size of a log in bytes, 0 when it does not exist. */
export const logSize = sizeOf;
