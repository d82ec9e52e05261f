import type { PoolClient } from 'pg';
import type { Filled } from './filled.js';

/** Writes the plans of a city seeded on the given day (YYYY-MM-DD). */
export function writePlansLibrary(_client: PoolClient, _today: string): Promise<Filled> {
  return Promise.resolve({ tables: [], sentence: { zh: '', en: '' } });
}
