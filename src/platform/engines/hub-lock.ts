import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EngineError } from './engine-error.js';
import { isAlive, startMark } from './process-table.js';

interface Holder {
  pid: number;
  started: string;
}

const lockFile = (dataFolder: string) => join(dataFolder, 'hub.lock');

const readHolder = (file: string): Holder | null => {
  try {
    const held = JSON.parse(readFileSync(file, 'utf8')) as Holder;
    return Number.isInteger(held.pid) && held.pid > 0 ? held : null;
  } catch {
    return null;
  }
};

const isLive = (held: Holder) => isAlive(held.pid) && (startMark(held.pid) === held.started || !held.started);

/** The process id of the live hub that owns this data folder, or null. */
export function lockHolder(dataFolder: string): number | null {
  const held = readHolder(lockFile(dataFolder));
  return held && isLive(held) ? held.pid : null;
}

const tryWrite = (file: string): boolean => {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: startMark(process.pid) }), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** Renaming lets only one of several starters take the stale lock; whoever moved a live one puts it back. */
const removeStale = (file: string): void => {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && isLive(moved)) renameSync(aside, file);
  else rmSync(aside, { force: true });
};

/** Claims the data folder for this process and returns the release; refuses when a live hub has it, takes over from a dead one. */
export function takeHubLock(dataFolder: string): () => void {
  mkdirSync(dataFolder, { recursive: true });
  const file = lockFile(dataFolder);
  for (let attempt = 0; attempt < 5; attempt++) {
    if (tryWrite(file)) {
      return () => {
        const held = readHolder(file);
        if (held?.pid === process.pid) rmSync(file, { force: true });
      };
    }
    const pid = lockHolder(dataFolder);
    if (pid !== null) break;
    removeStale(file);
  }
  const pid = lockHolder(dataFolder);
  throw new EngineError({
    zh: `另一个 hub（进程 ${pid ?? '?'}）正在使用数据文件夹 ${dataFolder}。请先停止它，或用 HUB_DATA 指定另一个文件夹；要并行运行多个 hub，请设置 DATABASE_URL 和 MEILI_URL。`,
    en: `Another hub (process ${pid ?? '?'}) is using the data folder ${dataFolder}. Stop it first, or name another folder with HUB_DATA; to run several hubs side by side set DATABASE_URL and MEILI_URL.`,
  });
}
