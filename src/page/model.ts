import type { ExampleOperation } from './examples/operation.js';
import type { DemonstrationKey, PageLanguage } from './explorer.js';

/** One engine that the hub stands on, as the welcome page tells of it. */
export interface EngineState {
  /** "PostgreSQL", "Meilisearch" */
  name: string;
  /** Absent while the engine does not answer. */
  version?: string;
  /** DEGRADED: another engine answers in its place; ABSENT: does not answer. */
  state: 'READY' | 'STARTING' | 'DEGRADED' | 'ABSENT';
}

/** How many of one kind of record a library holds. */
export interface LibraryCount {
  zh: string;
  en: string;
  count: number;
}

/** A link of the welcome page, relative to the hub or complete. */
export interface PageLink {
  href: string;
  zh: string;
  en: string;
}

/** What the pages show; the hub supplies it. Functions are asked anew for each page. */
export interface PageModel {
  version: string;
  language: PageLanguage;
  demonstration: boolean;
  /** The folder that `buildExplorer` wrote. */
  explorerFolder: string;
  engines(): Promise<EngineState[]>;
  counts(): Promise<LibraryCount[]>;
  /** Never called unless `demonstration`. */
  demonstrationKeys(): DemonstrationKey[];
  examples: readonly ExampleOperation[];
  guides: PageLink[];
}
