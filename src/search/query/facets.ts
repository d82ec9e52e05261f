import { isEnumType, type GraphQLSchema } from 'graphql';
import type { Language } from '../../platform/language.js';
import type { FacetName } from './request.js';
import type { Vocabulary } from './vocabulary.js';

export interface FacetShown {
  facet: FacetName;
  values: { value: string; label: string; count: number }[];
}

const mostValues = 100;

/** Enums and types whose values facets count, where one name has several meanings the first holds. */
const enums: Partial<Record<FacetName, readonly string[]>> = {
  KIND: ['PlanKind', 'TeamKind', 'MaterialKind', 'ArticleKind', 'CaseKind'],
  LEVEL: ['EventLevel', 'PlanLevel', 'RegulationLevel', 'TeamGrade', 'ExpertLevel'],
};

/** Facets as they are answered: values by count, with their names. */
export function facetsShown(
  counts: Partial<Record<FacetName, Record<string, number>>>,
  facets: readonly FacetName[],
  vocabulary: Vocabulary,
  schema: GraphQLSchema,
  language: Language,
): FacetShown[] {
  return facets.map((facet) => ({
    facet,
    values: Object.entries(counts[facet] ?? {})
      .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
      .slice(0, mostValues)
      .map(([value, count]) => ({ value, label: labelOf(facet, value, vocabulary, schema, language), count })),
  }));
}

const yes: Readonly<Record<string, Record<Language, string>>> = {
  true: { 'zh-CN': '现行有效', en: 'in force' },
  false: { 'zh-CN': '已失效', en: 'not in force' },
};

function labelOf(facet: FacetName, value: string, { labels }: Vocabulary, schema: GraphQLSchema, language: Language): string {
  if (facet === 'IN_FORCE') return yes[value]?.[language] ?? value;
  if (facet === 'REGION' || facet === 'EVENT_TYPE') return labels.get(value) ?? value;
  const described =
    facet === 'TYPE'
      ? schema.getType(value)?.description
      : enums[facet]
          ?.map((name) => schema.getType(name))
          .map((type) => (isEnumType(type) ? type.getValue(value)?.description : undefined))
          .find(Boolean);
  if (!described && labels.has(value)) return labels.get(value)!;
  if (facet === 'KIND' && value === 'REGULATION') return language === 'en' ? 'Regulation' : '法规';
  if (language === 'en') return facet === 'YEAR' || facet === 'TYPE' ? value : sentence(value);
  return described?.split(' — ')[0]?.split('—')[0]?.trim() ?? value;
}

/** `UNIT_SPECIAL` -> `Unit special` */
const sentence = (name: string): string => name.charAt(0) + name.slice(1).toLowerCase().replaceAll('_', ' ');
