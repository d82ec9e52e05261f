/// <reference lib="dom" />
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import type { Fetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';
import type { PageLanguage } from '../explorer.js';

/** Who asks, and in which language the hub should answer. */
export interface Asking {
  key: string | undefined;
  language: PageLanguage;
}

/** Posts operations to the hub and opens subscriptions over graphql-transport-ws, always as the caller of that moment. */
export function connectToHub(graphqlPath: string, subscriptionPath: string, asking: () => Asking): Fetcher {
  const fetchAsCaller: typeof fetch = (address, init) =>
    fetch(address, {
      ...init,
      credentials: 'same-origin',
      headers: { ...headersOf(asking()), ...(init?.headers as Record<string, string>) },
    });
  return createGraphiQLFetcher({
    url: graphqlPath,
    fetch: fetchAsCaller,
    enableIncrementalDelivery: false,
    wsClient: createClient({ url: socketAddress(subscriptionPath), connectionParams: () => headersOf(asking()), retryAttempts: 3 }),
  });
}

function headersOf({ key, language }: Asking): Record<string, string> {
  return {
    'Accept-Language': language,
    'apollo-require-preflight': 'true',
    ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }),
  };
}

function socketAddress(path: string): string {
  const address = new URL(path, location.href);
  address.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';
  return address.href;
}
