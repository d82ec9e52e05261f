/// <reference lib="dom" />
import 'graphiql/style.css';
import './explorer.css';
import { createRoot } from 'react-dom/client';
import type { ExampleOperation } from '../examples/operation.js';
import type { ExplorerSettings } from '../explorer.js';
import { Explorer } from './explorer.js';
import { provideWorkers } from './workers.js';

const FALLBACK: ExplorerSettings = {
  version: '',
  language: 'zh-CN',
  demonstration: false,
  keys: [],
  graphqlPath: '/graphql',
  subscriptionPath: '/graphql',
};

async function fetchJson<Answer>(address: string | undefined, fallback: Answer): Promise<Answer> {
  if (address === undefined) return fallback;
  try {
    const answer = await fetch(address, { headers: { accept: 'application/json' } });
    return answer.ok ? ((await answer.json()) as Answer) : fallback;
  } catch {
    return fallback;
  }
}

async function open(): Promise<void> {
  const place = document.getElementById('explorer');
  const barPlace = document.getElementById('bar-fields');
  if (!place || !barPlace) throw new Error('The page has no place for the explorer: it needs #bar-fields and #explorer.');
  provideWorkers();
  const [settings, examples] = await Promise.all([
    fetchJson(place.dataset['settings'], FALLBACK),
    fetchJson<ExampleOperation[]>(place.dataset['examples'], []),
  ]);
  createRoot(place).render(<Explorer settings={settings} examples={examples} barPlace={barPlace} />);
}

void open();
