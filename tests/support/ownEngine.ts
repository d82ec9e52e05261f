import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { readConfig } from '../../src/platform/config.js';
import { startMeilisearch, type EmbeddedMeilisearch } from '../../src/platform/engines/meilisearch.js';

/** A Meilisearch process of a test's own, that may be killed, halted and robbed of its data. */
export interface OwnEngine {
  url: string;
  key: string;
  signal(name: NodeJS.Signals): void;
  /** Stops it, removes its data and starts it again at the same address. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

/** `prepare` is given the folder in which the data will be, before the engine starts. */
export async function ownEngine(prepare: (dataFolder: string) => void = () => undefined): Promise<OwnEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-engine-'));
  prepare(join(folder, 'meilisearch'));
  const config = readConfig({ HUB_DATA: folder, HUB_MEILISEARCH_PORT: String(await getPort()) });
  let engine: EmbeddedMeilisearch = await startMeilisearch(config, () => undefined);
  return {
    url: engine.url,
    key: engine.key,
    signal: (name) => void process.kill(Number(readFileSync(join(folder, 'meilisearch.pid'), 'utf8')), name),
    async wipe() {
      await engine.stop();
      rmSync(join(folder, 'meilisearch'), { recursive: true, force: true });
      engine = await startMeilisearch(config, () => undefined);
    },
    async stop() {
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a proxy does with a request instead of passing it on; undefined passes it on, and its answer through `rewrite`. */
export interface Interference {
  answer?: (method: string, path: string, body: string) => { status: number; body: unknown } | undefined;
  rewrite?: (method: string, path: string, answer: string) => string;
}

export interface Proxy {
  url: string;
  interfere(how: Interference): void;
  close(): Promise<void>;
}

/** An HTTP server before an engine that can refuse requests and change answers, as a faulty engine would. */
export async function proxyTo(url: string): Promise<Proxy> {
  let how: Interference = {};
  const server = createServer((incoming, outgoing) => void pass(incoming, outgoing));
  async function pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const [method, path] = [incoming.method!, incoming.url!];
    const own = how.answer?.(method, path, body.toString('utf8'));
    if (own) return void outgoing.writeHead(own.status, { 'content-type': 'application/json' }).end(JSON.stringify(own.body));
    const onward = request(new URL(path, url), { method, headers: { ...incoming.headers, host: new URL(url).host } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const text = Buffer.concat(parts).toString('utf8');
        outgoing.writeHead(answer.statusCode!, { 'content-type': 'application/json' }).end(how.rewrite?.(method, path, text) ?? text);
      });
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    interfere(given) {
      how = given;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
