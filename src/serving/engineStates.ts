import type { EngineState } from '../page/model.js';
import type { Database } from '../platform/database.js';

/** Whether Meilisearch answers at an address, and which version it is. */
export async function meilisearchState(url: string | null, key: string | null): Promise<EngineState> {
  if (!url) return { name: 'Meilisearch', state: 'ABSENT' };
  const ask = async (path: string) => {
    const response = await fetch(new URL(path, url), {
      signal: AbortSignal.timeout(2_000),
      headers: key ? { authorization: `Bearer ${key}` } : {},
    });
    return { ok: response.ok, body: (await response.json()) as { status?: string; pkgVersion?: string } };
  };
  try {
    const [health, version] = await Promise.all([ask('/health'), ask('/version')]);
    return {
      name: 'Meilisearch',
      state: health.body.status === 'available' ? 'READY' : 'STARTING',
      ...(version.ok && version.body.pkgVersion && { version: version.body.pkgVersion }),
    };
  } catch {
    return { name: 'Meilisearch', state: 'ABSENT' };
  }
}

/** Whether PostgreSQL answers, and which version it is. */
export async function postgresState(database: Database): Promise<EngineState> {
  try {
    const { rows } = await database.primary.query<{ server_version: string }>('show server_version');
    return { name: 'PostgreSQL', state: 'READY', version: rows[0]!.server_version };
  } catch {
    return { name: 'PostgreSQL', state: 'ABSENT' };
  }
}
