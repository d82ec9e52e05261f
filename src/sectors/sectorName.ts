import { Field, InputType, registerEnumType } from 'type-graphql';
import { sectorTitles, type SectorCode } from './sectors.js';

const nameOf = (code: SectorCode) => code.replaceAll('-', '_').toUpperCase();

/** Sectors by the names that they have in the API: PUBLIC_SECURITY for public-security. */
export const SectorName: Record<string, string> = Object.fromEntries(
  (Object.keys(sectorTitles) as SectorCode[]).map((code) => [nameOf(code), nameOf(code)]),
);
registerEnumType(SectorName, {
  name: 'SectorName',
  description: '部门 — A sector whose authority pushes data.',
  valuesConfig: Object.fromEntries(
    Object.entries(sectorTitles).map(([code, { zh, en }]) => [nameOf(code as SectorCode), { description: `${zh} — ${en}.` }]),
  ),
});

@InputType('SectorNameFilter', { description: '部门过滤 — Tests of this kind.' })
export class SectorNameFilter {
  @Field(() => SectorName, { nullable: true, description: '等于 — Is this.' })
  eq?: string;

  @Field(() => [SectorName], { nullable: true, description: '属于 — Is one of these.' })
  in?: string[];
}

/** SQL of a sector as the API names it. */
export const sectorNameSql = (column: string): string => `upper(replace(${column}, '-', '_'))`;
