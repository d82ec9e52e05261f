import 'reflect-metadata';
import type { Feed } from './feed.js';
import { constructionFeeds } from './feeds/construction.js';
import { environmentFeeds } from './feeds/environment.js';
import { healthFeeds } from './feeds/health.js';
import { installationFeeds } from './feeds/installations.js';
import { portsFeeds } from './feeds/ports.js';
import { publicSecurityFeeds } from './feeds/publicSecurity.js';
import { transportFeeds } from './feeds/transport.js';
import { waterFeeds } from './feeds/water.js';

/** Every feed of the hub. */
export const feeds: readonly Feed[] = [
  ...waterFeeds,
  ...portsFeeds,
  ...transportFeeds,
  ...publicSecurityFeeds,
  ...installationFeeds,
  ...environmentFeeds,
  ...healthFeeds,
  ...constructionFeeds,
];

const byCode: ReadonlyMap<string, Feed> = new Map(feeds.map((feed) => [feed.code, feed]));

/** The feed with a code; undefined when there is none. */
export const feedNamed = (code: string): Feed | undefined => byCode.get(code);
