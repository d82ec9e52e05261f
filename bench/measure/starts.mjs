import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServe } from '../servers/servers.mjs';
import { ask } from './compare.mjs';

/** Milliseconds from launch to the first answer of `serve` with its own engines: from an empty data folder, and again. */
export async function measureStarts(hub) {
  const folder = await mkdtemp(join(tmpdir(), 'wuku-hub-start-'));
  try {
    return { first: await startOnce(hub, folder), second: await startOnce(hub, folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startOnce(hub, folder) {
  const began = performance.now();
  const server = await startServe({ hub, folder });
  try {
    const { errors } = await ask({ url: server.url, headers: {} }, JSON.stringify({ query: '{ __typename }' }));
    if (errors) throw new Error(`The hub started but does not answer: ${JSON.stringify(errors)}`);
    return performance.now() - began;
  } finally {
    await server.stop();
  }
}
