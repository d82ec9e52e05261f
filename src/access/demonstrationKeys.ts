import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Database } from '../platform/database.js';
import { newKey } from './keys.js';
import type { Role } from './roles.js';

/** Sectors that push data, by the departments of the source document. */
export const sectors = ['water', 'ports', 'transport', 'public-security', 'work-safety', 'environment', 'health', 'construction'] as const;

interface Wanted {
  name: string;
  role: Role;
  department: string | null;
}

const wanted: readonly Wanted[] = [
  ...(['viewer', 'analyst', 'editor', 'duty-officer', 'operator', 'auditor'] as const).map((role) => ({
    name: role,
    role,
    department: null,
  })),
  ...sectors.map((department) => ({ name: `department:${department}`, role: 'department' as const, department })),
];

/** The demonstration keys by role: those of the last start that are still valid, else new ones. Each is stored as a hash only; a hub of its own folder has keys of its own. */
export async function demonstrationKeys(database: Database, endpointsFile: string): Promise<Record<string, string>> {
  const earlier = await keysOf(endpointsFile);
  const { rows } = await database.primary.query<{ prefix: string }>(
    'select prefix from api_key where demonstration and revoked_at is null',
  );
  const valid = new Set(rows.map(({ prefix }) => prefix));
  const keys: Record<string, string> = {};
  for (const { name, role, department } of wanted) {
    const before = earlier[name];
    if (before !== undefined && valid.has(before.split('_')[1] ?? '')) {
      keys[name] = before;
      continue;
    }
    const key = newKey(`${`demo${name.replace(/[^a-z]/g, '')}`.slice(0, 26)}${randomBytes(3).toString('hex')}`);
    await database.primary.query(
      `insert into api_key (prefix, secret_hash, label, role, department, demonstration) values ($1, $2, $3, $4, $5, true)`,
      [key.prefix, key.secretHash, `演示 — demonstration ${name}`, role, department],
    );
    keys[name] = key.text;
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
