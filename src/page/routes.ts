import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { explorerPage } from './explorer.js';
import type { ExplorerManifest, ExplorerSettings } from './explorer.js';
import type { PageModel } from './model.js';
import { EXPLORER_POLICY, WELCOME_POLICY, pageHeaders } from './policy.js';
import { welcomePage } from './welcome.js';

/** The headers that go with `explorerHtml`; the same address answers JSON to programs, so the answer varies by Accept. */
export const EXPLORER_HEADERS: Record<string, string> = { ...pageHeaders(EXPLORER_POLICY), vary: 'Accept' };

/** Serves `/`, `/explorer/*`, `/explorer/settings.json` and `/explorer/examples.json`; a welcome page whose sources fail says so and is still 200. */
export async function registerPages(app: FastifyInstance, model: PageModel): Promise<void> {
  app.get('/', async (request, reply) => {
    const [engines, counts] = await Promise.allSettled([model.engines(), model.counts()]);
    const page = welcomePage({
      version: model.version,
      address: `${request.protocol}://${request.host}`,
      engines: engines.status === 'fulfilled' ? engines.value : undefined,
      counts: counts.status === 'fulfilled' ? counts.value : undefined,
      keys: model.demonstration ? model.demonstrationKeys() : [],
      examples: model.examples,
      guides: model.guides,
    });
    return reply.headers(pageHeaders(WELCOME_POLICY)).send(page);
  });

  app.get('/explorer/settings.json', async (_request, reply) => {
    return reply.header('cache-control', 'no-store').send(explorerSettings(model));
  });

  app.get('/explorer/examples.json', async (_request, reply) => {
    return reply.header('cache-control', 'no-cache').send(model.examples);
  });

  await app.register(staticFiles, {
    root: model.explorerFolder,
    prefix: '/explorer/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders(reply, path) {
      reply.header('cache-control', isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('content-security-policy', EXPLORER_POLICY);
      reply.header('x-content-type-options', 'nosniff');
    },
  });
}

/** The HTML that `GET /graphql` answers to a browser; read once at start. Without a built explorer it is a page that says so. */
export async function explorerHtml(explorerFolder: string): Promise<string> {
  return explorerPage({ manifest: await readManifest(explorerFolder) });
}

/** What `/explorer/settings.json` answers: keys only in demonstration mode. */
export function explorerSettings(model: PageModel): ExplorerSettings {
  return {
    version: model.version,
    language: model.language,
    demonstration: model.demonstration,
    keys: model.demonstration ? model.demonstrationKeys() : [],
    graphqlPath: '/graphql',
    subscriptionPath: '/graphql',
  };
}

/** True if a program asked for HTML before anything else: a person who opens the address in a browser. */
export function wantsPage(accept: string | undefined): boolean {
  return /^\s*text\/html\b/i.test(accept ?? '');
}

async function readManifest(folder: string): Promise<ExplorerManifest | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as ExplorerManifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function isHashed(path: string): boolean {
  return /-[A-Z0-9]{8}\.\w+(\.gz)?$/.test(path);
}
