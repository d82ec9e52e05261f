import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The folder of the hub that this bench belongs to. */
export const ownHub = dirname(dirname(fileURLToPath(import.meta.url)));

/** Builds a checkout of the hub; takes no time when nothing changed. */
export function buildHub(folder) {
  execFileSync(process.execPath, [join(folder, 'scripts', 'build.mjs')], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** A module of a built hub. */
export const hubModule = (folder, file) => import(pathToFileURL(join(folder, 'dist', file)).href);
