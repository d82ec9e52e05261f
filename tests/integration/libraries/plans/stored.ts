import type { TestHub } from '../../../support/hub.js';
import { inOneTransaction } from '../../../support/materials.js';
import { rows } from '../../writing/writes.js';

export interface StoredPlan {
  code: string;
  kind?: string;
  level?: string;
  region?: string;
  organization?: string;
  highRisk?: boolean;
  eventTypes?: string[];
  /** Its versions by label: columns of the table. */
  versions?: Record<string, Record<string, unknown>>;
}

/** Stores a row of a table; values named `<column>_id` are given as codes where `of` names their table. */
async function store(hub: TestHub, table: string, values: Record<string, unknown>): Promise<number> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const [row] = await inOneTransaction(hub.database, async (client) => {
    const { rows: written } = await client.query<{ id: string }>(
      `insert into ${table} (${given.map(([column]) => column).join(', ')}) values (${given.map((_each, index) => `$${index + 1}`).join(', ')}) returning id`,
      given.map(([, value]) => value),
    );
    return written;
  });
  return Number(row!.id);
}

/** The id of the row of a table that has a code. */
export async function idOf(hub: TestHub, table: string, code: string): Promise<number> {
  const [row] = await rows<{ id: string }>(hub, `select id from ${table} where code = $1 order by id limit 1`, [code]);
  if (!row) throw new Error(`${table} has no ${code}`);
  return Number(row.id);
}

/** Stores a plan with its versions; answers the ids of the versions by label. */
export async function storePlan(hub: TestHub, plan: StoredPlan): Promise<Record<string, number>> {
  const id = await store(hub, 'plan', {
    code: plan.code,
    title: `预案 ${plan.code}`,
    kind: plan.kind ?? 'SPECIAL',
    level: plan.level ?? 'CITY',
    high_risk: plan.highRisk ?? false,
    region_id: plan.region === undefined ? undefined : await idOf(hub, 'region', plan.region),
    organization_id: plan.organization === undefined ? undefined : await idOf(hub, 'organization', plan.organization),
  });
  for (const code of plan.eventTypes ?? [])
    await store(hub, 'plan_event_type', { plan_id: id, event_type_id: await idOf(hub, 'event_type', code) });
  const versions: Record<string, number> = {};
  for (const [label, columns] of Object.entries(plan.versions ?? {}))
    versions[label] = await store(hub, 'plan_version', { code: `${plan.code}-${label}`, plan_id: id, label, stage: 'ISSUED', ...columns });
  return versions;
}

/** Stores a team, such as drills name. */
export const storeTeam = (hub: TestHub, code: string, columns: Record<string, unknown> = {}): Promise<number> =>
  store(hub, 'team', { code, name: `队伍 ${code}`, kind: 'PROFESSIONAL', ...columns });

/** Stores an expert. */
export const storeExpert = (hub: TestHub, code: string, columns: Record<string, unknown> = {}): Promise<number> =>
  store(hub, 'expert', { code, name: `专家 ${code}`, ...columns });

/** Stores a need of a version. */
export const storeNeed = (hub: TestHub, columns: Record<string, unknown>): Promise<number> => store(hub, 'plan_need', columns);

/** Changes stored rows by a statement, as another write of the hub would. */
export const change = (hub: TestHub, sql: string, values: unknown[] = []): Promise<unknown> =>
  inOneTransaction(hub.database, (client) => client.query(sql, values));
