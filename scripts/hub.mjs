import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeEnvironment, nodeOptions } from './node-options.mjs';
import { orExplain, prepare, root } from './prepare.mjs';

const parent = process.ppid;

/** Prepares, then runs one command of the hub with inherited streams, passes SIGTERM and SIGINT on, and ends with its exit code. */
export async function runHub(args) {
  const node = await orExplain(() => prepare({ dev: false }));
  const envFile = join(root, '.env');
  const options = [...nodeOptions, ...(existsSync(envFile) ? [`--env-file=${envFile}`] : [])];
  const child = spawn(node, [...options, join(root, 'dist', 'src', 'main.js'), ...args], {
    stdio: 'inherit',
    env: { ...nodeEnvironment, ...withoutEmpty(process.env) },
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => passOn(child, signal));
  followNpm(child);
  child.once('error', (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(127);
  });
  child.once('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Ctrl-C in a terminal already reaches the child, which is in the same group; a second signal would cut its shutdown short. */
function passOn(child, signal) {
  if (signal === 'SIGINT' && process.stdin.isTTY) return;
  child.kill(signal);
}

/** A signal to `npm start` ends npm and its shell but may not reach this process: when the shell is gone, the hub is told to stop. */
function followNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 200);
  watch.unref();
}

/** Variables that say something: an empty NODE_ENV counts as absent. */
const withoutEmpty = (environment) =>
  Object.fromEntries(Object.entries(environment).filter(([name, value]) => name !== 'NODE_ENV' || value));
