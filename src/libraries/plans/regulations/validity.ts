import type { Compilation } from '../../../reading/compilation.js';

/** The day by which versions of a family follow one another. */
export const versionDay = (table: string): string => `coalesce(${table}.version_on, ${table}.effective_on, ${table}.promulgated_on)`;

/** The first day on which a version holds: an amended one keeps the first day of the original, so the later of the two counts. */
export const forceDay = (table: string): string =>
  `coalesce(greatest(${table}.effective_on, ${table}.version_on), ${table}.promulgated_on)`;

const regulations = (compilation: Compilation) => compilation.table('regulation', 'Regulation');

/** The id of the version that took the place of one: the one that is named, else the next of the family by its day. */
export function successorId(table: string, compilation: Compilation): string {
  const next = compilation.alias();
  return `coalesce(${table}.successor_id, (select ${next}.id from ${regulations(compilation)} ${next} where ${next}.family = ${table}.family and ${versionDay(next)} > ${versionDay(table)} order by ${versionDay(next)}, ${next}.id limit 1))`;
}

/** The condition that a row is one whose place another took. */
export function isPredecessor(former: string, table: string, compilation: Compilation): string {
  const between = compilation.alias();
  return `(${former}.successor_id = ${table}.id or (${former}.family = ${table}.family and ${former}.successor_id is null and ${versionDay(former)} < ${versionDay(table)} and not exists (select from ${regulations(compilation)} ${between} where ${between}.family = ${table}.family and ${versionDay(between)} > ${versionDay(former)} and (${versionDay(between)}, ${between}.id) < (${versionDay(table)}, ${table}.id))))`;
}

/** The validity of a regulation on the day asked. */
export function validity(table: string, compilation: Compilation): string {
  const newer = compilation.alias();
  const today = compilation.today();
  return `case when ${table}.repealed_on <= ${today} then 'REPEALED' when ${forceDay(table)} > ${today} then 'NOT_YET_EFFECTIVE' when exists (select from ${regulations(compilation)} ${newer} where ${newer}.id = ${successorId(table, compilation)} and coalesce(${forceDay(newer)} <= ${today}, true)) then 'AMENDED' when ${forceDay(table)} is null then 'UNKNOWN' else 'IN_FORCE' end`;
}
