import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockHolder } from './hub-lock.js';

/** Where the engines of a running hub are. */
export interface EngineAddresses {
  databaseUrl: string;
  meiliUrl: string | null;
  meiliKey: string | null;
}

const addressFile = (dataFolder: string) => join(dataFolder, 'engines.json');

/** Writes the addresses, with their secrets, into a file of mode 0600 for commands that run beside the hub. */
export function publishAddresses(dataFolder: string, { databaseUrl, meiliUrl, meiliKey }: EngineAddresses): void {
  writeFileSync(addressFile(dataFolder), JSON.stringify({ databaseUrl, meiliUrl, meiliKey }), { mode: 0o600 });
}

/** Removes the addresses when the engines stop. */
export function withdrawAddresses(dataFolder: string): void {
  rmSync(addressFile(dataFolder), { force: true });
}

/** The addresses of the engines that a live hub runs on this data folder, or null when none does or it is still starting. */
export function runningEngines(dataFolder: string): EngineAddresses | null {
  if (lockHolder(dataFolder) === null) return null;
  try {
    return JSON.parse(readFileSync(addressFile(dataFolder), 'utf8')) as EngineAddresses;
  } catch {
    return null;
  }
}
