import type { PoolClient } from 'pg';
import type { Filled } from './filled.js';

/** Writes the regulations of a city seeded on the given day (YYYY-MM-DD). */
export function writeRegulationsLibrary(_client: PoolClient, _today: string): Promise<Filled> {
  return Promise.resolve({ tables: [], sentence: { zh: '', en: '' } });
}
