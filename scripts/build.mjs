import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist');
const sources = ['src', 'migrations', 'seeds'];
const explorerScript = join(root, 'scripts', 'explorer', 'build.mjs');

const filesUnder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [];

const isCode = (file) => /\.[cm]?tsx?$/.test(file) && !file.endsWith('.d.ts');
const target = (file) => join(out, relative(root, file)).replace(/\.([cm]?)tsx?$/, '.$1js');

/** One hash over names and contents. */
function fingerprint(files) {
  const hash = createHash('sha256').update(process.versions.node);
  for (const file of files) hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Runs `make` unless the last successful run saw the same fingerprint. */
async function unlessUnchanged(name, files, make) {
  const stamp = join(out, `.${name}-stamp`);
  const now = fingerprint(files);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  rmSync(stamp, { force: true });
  const began = performance.now();
  await make();
  mkdirSync(out, { recursive: true });
  writeFileSync(stamp, now);
  process.stderr.write(`已构建 ${name}（${Math.round(performance.now() - began)} 毫秒）— built ${name}\n`);
}

/** Transpiles src, migrations and seeds file by file into dist, copies their other files, and removes what vanished. */
async function transpile(files) {
  const { build } = await import('esbuild');
  const code = files.filter(isCode);
  const result = await build({
    entryPoints: code,
    outbase: root,
    outdir: out,
    bundle: false,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: true,
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'warning',
  }).catch(() => null);
  if (!result) process.exit(1);
  const kept = new Set(code.map(target).flatMap((file) => [file, `${file}.map`]));
  for (const file of files.filter((each) => !isCode(each))) {
    mkdirSync(dirname(target(file)), { recursive: true });
    copyFileSync(file, target(file));
    kept.add(target(file));
  }
  for (const folder of sources) for (const file of filesUnder(join(out, folder))) if (!kept.has(file)) rmSync(file);
}

async function explorer() {
  const { buildExplorer } = await import(pathToFileURL(explorerScript).href);
  await buildExplorer(join(out, 'explorer'));
}

const files = sources.flatMap((folder) => filesUnder(join(root, folder)));
await unlessUnchanged('hub', [...files, join(root, 'tsconfig.json'), join(root, 'scripts', 'build.mjs')], () => transpile(files));

if (existsSync(explorerScript)) {
  await unlessUnchanged(
    'explorer',
    [...filesUnder(dirname(explorerScript)), ...filesUnder(join(root, 'src', 'page', 'explorer')), join(root, 'package-lock.json')],
    explorer,
  );
} else {
  process.stderr.write(
    '缺少 scripts/explorer/build.mjs，未构建查询页面 — scripts/explorer/build.mjs is missing, the explorer was not built\n',
  );
}
