import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'src/page/explorer/main.tsx';
const WORKERS = {
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
  graphql: 'monaco-graphql/esm/graphql.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
};
/** GraphiQL asks for Prettier's parsers by their old names, which lead to CommonJS files whose exports it cannot see: its button would do nothing. */
const RENAMED = { 'prettier/parser-graphql': 'prettier/plugins/graphql', 'prettier/parser-babel': 'prettier/plugins/babel' };
const COMPRESSIBLE = /\.(js|css)$/;

const ALIKE = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2020',
  platform: 'browser',
  logLevel: 'warning',
  entryNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  assetNames: '[name]-[hash]',
};

/** Bundles the explorer into `outFolder`, emptied first: hashed scripts, style, fonts and workers, each with a .gz beside it, and `manifest.json`. */
export async function buildExplorer(outFolder) {
  const outdir = resolve(outFolder);
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const workers = await buildWorkers(outdir);
  const { outputs } = (
    await build({
      ...ALIKE,
      outdir,
      entryPoints: { explorer: ENTRY },
      format: 'esm',
      splitting: true,
      jsx: 'automatic',
      alias: RENAMED,
      define: {
        WORKER_FILES: JSON.stringify(workers),
        'process.env.NODE_ENV': '"production"',
        'process.env.USE_IMPORT': '"true"',
      },
      plugins: [styleOfMonacoOnce, fontsAsFiles],
    })
  ).metafile;
  const manifest = manifestOf(outputs);
  await Promise.all([compressBeside(outdir), writeFile(join(outdir, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)]);
  return manifest;
}

async function buildWorkers(outdir) {
  const entryPoints = Object.fromEntries(Object.entries(WORKERS).map(([name, path]) => [`${name}-worker`, path]));
  const { metafile } = await build({ ...ALIKE, outdir, entryPoints, format: 'iife', define: { 'process.env.NODE_ENV': '"production"' } });
  const files = Object.keys(metafile.outputs).map((path) => basename(path));
  return Object.fromEntries(Object.keys(WORKERS).map((name) => [name, files.find((file) => file.startsWith(`${name}-worker-`))]));
}

function manifestOf(outputs) {
  const [path, entry] = Object.entries(outputs).find(([, output]) => output.entryPoint === ENTRY);
  const preload = entry.imports.filter((imported) => imported.kind === 'import-statement').map((imported) => basename(imported.path));
  return { script: basename(path), style: basename(entry.cssBundle), preload };
}

/** GraphiQL's style sheet holds Monaco's; the style that Monaco's modules import themselves would be a second copy. */
const styleOfMonacoOnce = {
  name: 'style-of-monaco-once',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' }));
  },
};

/** GraphiQL's style sheet carries its fonts as text (460 of 635 kB); as files a browser fetches only those it shows. */
const fontsAsFiles = {
  name: 'fonts-as-files',
  setup({ onLoad, onResolve }) {
    const fonts = new Map();
    onLoad({ filter: /[\\/]graphiql[\\/]dist[\\/]style\.css$/ }, async ({ path }) => {
      const style = await readFile(path, 'utf8');
      const contents = style.replace(/url\("?data:font\/(\w+);base64,([^")]+)"?\)/g, (_match, type, base64) => {
        const name = `font-${fonts.size + 1}.${type}`;
        fonts.set(name, Buffer.from(base64, 'base64'));
        return `url("embedded:${name}")`;
      });
      return { contents, loader: 'css' };
    });
    onResolve({ filter: /^embedded:/ }, ({ path }) => ({ path: path.slice('embedded:'.length), namespace: 'embedded' }));
    onLoad({ filter: /.*/, namespace: 'embedded' }, ({ path }) => ({ contents: fonts.get(path), loader: 'file' }));
  },
};

async function compressBeside(folder) {
  const names = (await readdir(folder)).filter((name) => COMPRESSIBLE.test(name));
  await Promise.all(
    names.map(async (name) => {
      const compressed = await promisify(gzip)(await readFile(join(folder, name)), { level: 6 });
      await writeFile(join(folder, `${name}.gz`), compressed);
    }),
  );
}
