import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Examined, Querier, Values } from '../../../records/kind.js';

/** What succession needs to know of a regulation. */
export interface Version {
  id: number;
  code: string;
  family: string;
  /** Day by which versions of a family follow one another. */
  day: string | null;
  /** The successor that is named. */
  named: number | null;
}

/** The id of the version that takes the place of one: the one that is named, else the next of its family by day. */
export function successorOf(version: Version, family: readonly Version[]): number | null {
  if (version.named !== null) return version.named;
  if (version.day === null) return null;
  const [next] = family
    .filter(({ day }) => day !== null && day > version.day!)
    .sort((a, b) => (a.day! < b.day! ? -1 : a.day! > b.day! ? 1 : a.id - b.id));
  return next?.id ?? null;
}

/** The chain of codes that comes back to where it began; null when the successors of a version come to an end. */
export function circleFrom(
  start: Version,
  versions: ReadonlyMap<number, Version>,
  families: ReadonlyMap<string, readonly Version[]>,
): string[] | null {
  const seen = new Map<number, number>();
  const way: Version[] = [];
  for (let version: Version | undefined = start; version;) {
    const earlier = seen.get(version.id);
    if (earlier !== undefined) return earlier === 0 ? [...way.map(({ code }) => code), version.code] : null;
    seen.set(version.id, way.length);
    way.push(version);
    const next: number | null = successorOf(version, families.get(version.family) ?? []);
    version = next === null ? undefined : versions.get(next);
  }
  return null;
}

const dayOf = (values: Values): string | null =>
  (values['versionOn'] ?? values['effectiveOn'] ?? values['promulgatedOn'] ?? null) as string | null;

/** The faults of rows whose successors would run in a circle. */
export async function circles(query: Querier, rows: readonly Examined[]): Promise<InputFault[][]> {
  const none = rows.map((): InputFault[] => []);
  const [any] = await query('select exists (select from regulation where successor_id is not null) as named', []);
  if (any?.['named'] !== true && !rows.some(({ values }) => values['successor'] != null)) return none;
  const stored = await query(
    `select id::float8 as id, code, family, coalesce(version_on, effective_on, promulgated_on)::text as day, successor_id::float8 as named from regulation`,
    [],
  );
  const versions = new Map(stored.map((row) => [row['id'] as number, row as unknown as Version]));
  const given = rows.map(({ id, values, before }, index): Version => {
    const merged = { ...before, ...values };
    const version: Version = {
      id: id ?? -1 - index,
      code: merged['code'] as string,
      family: merged['family'] as string,
      day: dayOf(merged),
      named: merged['successor'] == null ? null : Number(merged['successor']),
    };
    versions.set(version.id, version);
    return version;
  });
  const families = new Map<string, Version[]>();
  for (const version of versions.values()) families.set(version.family, [...(families.get(version.family) ?? []), version]);
  return given.map((version) => {
    const circle = circleFrom(version, versions, families);
    if (!circle) return [];
    const chain = circle.join(' → ');
    return [
      fieldFault(
        'successor',
        'CIRCULAR',
        `承继关系成环：${chain}；请检查承继法规与各版本日期`,
        `The successors run in a circle: ${chain}. Check the successor and the days of the versions.`,
      ),
    ];
  });
}
