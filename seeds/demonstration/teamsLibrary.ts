import type { PoolClient } from 'pg';
import { calendarOf } from './calendar.js';
import { demonstrationDepots } from './depots.js';
import type { Filled } from './filled.js';
import { demonstrationMaterials } from './materials.js';
import { insertRows, type RowShape } from './rows.js';
import { demonstrationTeams } from './teams.js';

const shapes = {
  teams: {
    table: 'team',
    columns: {
      code: 'text',
      name: 'text',
      kind: 'text',
      grade: 'text',
      capability_level: 'integer',
      address: 'text',
      longitude: 'double precision',
      latitude: 'double precision',
      source_crs: 'text',
      service_area: 'jsonb',
      leader_name: 'text',
      leader_phone: 'text',
      duty_phone: 'text',
      total_people: 'integer',
      available_people: 'integer',
      response_minutes: 'integer',
      assembly_minutes: 'integer',
      sustained_hours: 'numeric',
      status: 'text',
      status_since: 'timestamptz',
      established_on: 'date',
      last_drill_on: 'date',
      last_verified_on: 'date',
      insured: 'boolean',
      remarks: 'text',
    },
    references: { region: { table: 'region' }, organization: { table: 'organization' }, superior: { table: 'team' } },
    record: true,
  },
  classifications: { table: 'team_classification', columns: {}, references: { team: { table: 'team' } }, record: false },
  capabilities: {
    table: 'team_capability',
    columns: { name: 'text', quantity: 'numeric', unit: 'text', note: 'text' },
    references: { team: { table: 'team' } },
    record: false,
  },
  equipment: {
    table: 'team_equipment',
    columns: { name: 'text', specification: 'text', quantity: 'numeric', unit: 'text', condition: 'text' },
    references: { team: { table: 'team' }, material: { table: 'material' } },
    record: false,
  },
  serviceRegions: {
    table: 'team_service_region',
    columns: {},
    references: { team: { table: 'team' }, region: { table: 'region' } },
    record: false,
  },
  depots: { table: 'team_depot', columns: {}, references: { team: { table: 'team' }, depot: { table: 'depot' } }, record: false },
  statusChanges: {
    table: 'team_status_change',
    columns: {
      code: 'text',
      status: 'text',
      previous: 'text',
      since: 'timestamptz',
      people: 'integer',
      reason: 'text',
      recorded_by: 'text',
    },
    references: { team: { table: 'team' } },
    record: true,
  },
} satisfies Record<string, RowShape>;

/** The rows of the teams library of a city seeded on the given day (YYYY-MM-DD), in the order in which they are inserted. */
export function teamsLibrary(today: string): Record<keyof typeof shapes, object[]> {
  const calendar = calendarOf(today);
  const date = (day: number | null) => (day === null ? null : calendar.date(day));
  const teams = demonstrationTeams(demonstrationMaterials(), demonstrationDepots(), calendar);
  return {
    teams: teams.map((team) => ({
      ...team,
      type: team.classes[0],
      capability_level: team.capabilityLevel,
      source_crs: 'CGCS2000',
      service_area: team.serviceArea,
      leader_name: team.leaderName,
      leader_phone: team.leaderPhone,
      duty_phone: team.dutyPhone,
      total_people: team.totalPeople,
      available_people: team.availablePeople,
      response_minutes: team.responseMinutes,
      assembly_minutes: team.assemblyMinutes,
      sustained_hours: team.sustainedHours,
      status_since: team.statusSince,
      established_on: date(team.establishedDay),
      last_drill_on: date(team.lastDrillDay),
      last_verified_on: date(team.lastVerifiedDay),
      remarks: '演示数据：队伍、人员、电话、驻地与位置均为虚构',
    })),
    classifications: teams.flatMap(({ code, classes }) => classes.slice(1).map((type) => ({ team: code, type }))),
    capabilities: teams.flatMap(({ code, capabilities }) => capabilities.map((item) => ({ ...item, team: code }))),
    equipment: teams.flatMap(({ code, equipment }) => equipment.map((item) => ({ ...item, team: code }))),
    serviceRegions: teams.map(({ code, serves }) => ({ team: code, region: serves })),
    depots: teams.flatMap(({ code, depots }) => depots.map((depot) => ({ team: code, depot }))),
    statusChanges: teams
      .flatMap(({ code, statusChanges }) => statusChanges.map((change) => ({ ...change, team: code })))
      .sort((one, other) => (one.since < other.since ? -1 : 1))
      .map((change, index) => ({ ...change, code: `TS-${String(index + 1).padStart(8, '0')}`, recorded_by: '演示' })),
  };
}

/** Writes the teams of a city seeded on the given day (YYYY-MM-DD). */
export async function writeTeamsLibrary(client: PoolClient, today: string): Promise<Filled> {
  const rows = teamsLibrary(today);
  const counts = {} as Record<keyof typeof shapes, number>;
  for (const part of Object.keys(shapes) as (keyof typeof shapes)[]) {
    if (part === 'teams') counts.teams = await insertLevels(client, rows.teams as Below[]);
    else if (part === 'classifications') counts.classifications = await insertClassified(client, shapes[part], rows[part]);
    else counts[part] = await insertRows(client, shapes[part], rows[part]);
  }
  await client.query(`select setval('hub.team_status_number', $1)`, [counts.statusChanges]);
  return {
    tables: Object.values(shapes).map(({ table }) => table),
    sentence: {
      zh: `救援队伍库：队伍 ${counts.teams}、能力 ${counts.capabilities}、装备 ${counts.equipment}、状态变更 ${counts.statusChanges}`,
      en: `teams: ${counts.teams} teams, ${counts.capabilities} capabilities, ${counts.equipment} kinds of equipment, ${counts.statusChanges} status changes`,
    },
  };
}

interface Below {
  code: string;
  superior: string | null;
}

/** Inserts teams level by level, so that a superior is there before those below it. */
async function insertLevels(client: PoolClient, teams: readonly Below[]): Promise<number> {
  const above = new Map(teams.map(({ code, superior }) => [code, superior]));
  const levelOf = (code: string): number => {
    const superior = above.get(code);
    return superior ? levelOf(superior) + 1 : 0;
  };
  let inserted = 0;
  for (let level = 0; inserted < teams.length; level++) {
    const those = teams.filter(({ code }) => levelOf(code) === level);
    if (those.length === 0) break;
    inserted += await insertClassified(client, shapes.teams, those);
  }
  return inserted;
}

/** Inserts rows whose `type` names a class as scheme:code, scheme by scheme. */
async function insertClassified(client: PoolClient, shape: RowShape, rows: readonly object[]): Promise<number> {
  const classed = rows.map((row) => {
    const [scheme, type] = (row as { type: string }).type.split(':') as [string, string];
    return { ...row, scheme, type };
  });
  let inserted = 0;
  for (const scheme of new Set(classed.map((row) => row.scheme)))
    inserted += await insertRows(
      client,
      { ...shape, references: { ...shape.references, type: { table: 'resource_type', scheme } } },
      classed.filter((row) => row.scheme === scheme),
    );
  return inserted;
}
