import { readFile } from 'node:fs/promises';
import type { Database } from '../platform/database.js';
import { newKey } from './keys.js';
import type { Role } from './scopes.js';

/** Sectors that push data, by the departments of the source document. */
export const sectors = ['water', 'ports', 'transport', 'public-security', 'work-safety', 'environment', 'health', 'construction'] as const;

interface Wanted {
  name: string;
  role: Role;
  department: string | null;
}

const wanted: readonly Wanted[] = [
  ...(['viewer', 'analyst', 'editor', 'operator', 'auditor'] as const).map((role) => ({ name: role, role, department: null })),
  ...sectors.map((department) => ({ name: `department:${department}`, role: 'department' as const, department })),
];

/** The demonstration keys by role, kept from the last start where the file still names valid ones; each is stored as a hash only. */
export async function demonstrationKeys(database: Database, endpointsFile: string): Promise<Record<string, string>> {
  const earlier = await keysOf(endpointsFile);
  const keys: Record<string, string> = {};
  for (const { name, role, department } of wanted) {
    const prefix = `demo${name.replace(/[^a-z]/g, '')}`.slice(0, 32);
    const key = newKey(prefix);
    const before = earlier[name]?.startsWith(`wuku_${prefix}_`) ? earlier[name] : undefined;
    const { rowCount } = before ? await database.primary.query('select from api_key where prefix = $1 and demonstration', [prefix]) : { rowCount: 0 };
    if (before && rowCount) keys[name] = before;
    else {
      await database.primary.query(
        `insert into api_key (prefix, secret_hash, label, role, department, demonstration) values ($1, $2, $3, $4, $5, true)
         on conflict (prefix) do update set secret_hash = excluded.secret_hash, revoked_at = null`,
        [prefix, key.secretHash, `演示 — demonstration ${name}`, role, department],
      );
      keys[name] = key.text;
    }
  }
  return keys;
}

async function keysOf(file: string): Promise<Record<string, string>> {
  try {
    const parsed = JSON.parse(await readFile(file, 'utf8')) as { keys?: Record<string, string> };
    return parsed.keys ?? {};
  } catch {
    return {};
  }
}
