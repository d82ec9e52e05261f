import { may, type Caller } from '../../access/caller.js';
import { demand } from '../../access/guard.js';
import type { Scope } from '../../access/scopes.js';
import { badInput, limitExceeded } from '../../platform/errors.js';
import { toCgcs2000, type GeoPointInput } from '../../platform/geo.js';
import { fingerprint } from '../../reading/cursor.js';
import { parseGlobalId } from '../../reading/globalId.js';
import type { IndexName } from '../../records/searchable.js';
import type { SearchFacet, SearchFilter, SearchScope } from './inputs.js';

/** Hits that one search can be paged through; the engine gives none beyond. */
export const window = 1_000;
export const mostHits = 100;

export type ScopeName = keyof typeof SearchScope;
export type FacetName = keyof typeof SearchFacet;

/** The index of each scope, and what reading it asks for. */
export const scopes: Readonly<Record<ScopeName, { index: IndexName; scope: Scope }>> = {
  PLANS: { index: 'sections', scope: 'plan:read' },
  REGULATIONS: { index: 'articles', scope: 'plan:read' },
  CASES: { index: 'cases', scope: 'case:read' },
  MATERIALS: { index: 'materials', scope: 'material:read' },
  TEAMS: { index: 'teams', scope: 'team:read' },
  EXPERTS: { index: 'experts', scope: 'expert:read' },
};

export interface SearchPoint {
  longitude: number;
  latitude: number;
  radiusKm: number | null;
}

/** What is asked of a search, checked. */
export interface SearchRequest {
  text: string;
  scopes: ScopeName[];
  filter: SearchFilter;
  near: SearchPoint | null;
  facets: FacetName[];
  first: number;
  /** Hits of the engine that earlier pages used up. */
  offset: number;
  /** Whether earlier pages searched the words by themselves too. */
  wider: boolean;
  /** What cursors of this search carry. */
  mark: string;
  atLeast: string | null;
}

/** Checks the arguments of a search: its scopes against the caller's, page and cursor against the window, each test of the filter. */
export function requestOf(args: Record<string, unknown>, caller: Caller): SearchRequest {
  const text = typeof args['text'] === 'string' ? args['text'] : '';
  if (!/[\p{L}\p{N}\p{S}]/u.test(text))
    throw badInput('请输入检索词：文字、数字、拼音均可', 'Type something to search for: words, numbers or pinyin.', { argument: 'text' });
  const filter = (args['filter'] ?? {}) as SearchFilter;
  checkFilter(filter);
  const asked = args['in'] as ScopeName[] | null | undefined;
  const named = asked && asked.length > 0 ? [...new Set(asked)] : null;
  for (const name of named ?? []) demand(caller, scopes[name].scope);
  const facets = [...new Set((args['facets'] ?? []) as FacetName[])];
  const near = pointOf(args['near']);
  const mark = fingerprint('search', text, named?.toSorted() ?? null, filter, near);
  return {
    text,
    scopes: named ?? (Object.keys(scopes) as ScopeName[]).filter((name) => may(caller, scopes[name].scope)),
    filter,
    near,
    facets,
    ...pageOf(args, mark),
    mark,
    atLeast: (args['atLeast'] as string | null | undefined) ?? null,
  };
}

function pageOf(
  { first, after }: { first?: number | null; after?: string | null },
  mark: string,
): { first: number; offset: number; wider: boolean } {
  const size = first ?? 20;
  if (size < 0) throw badInput('first 不能为负数', 'first cannot be negative.');
  if (size > mostHits)
    throw limitExceeded(`检索的 first 最大为 ${mostHits}，请分页读取`, `first of a search is at most ${mostHits}; read page by page.`, {
      name: 'pageSize',
      allowed: mostHits,
      actual: size,
    });
  const { place: offset, wider } = after == null ? { place: 0, wider: false } : placeIn(after, mark);
  if (offset >= window)
    throw limitExceeded(
      `检索结果最多翻到第 ${window} 条，请用过滤条件缩小范围；要全部记录请用各库的列表`,
      `A search can be paged through up to ${window} hits: narrow it by a filter, or read all records from the list of their library.`,
      { name: 'searchWindow', allowed: window, actual: offset + size },
    );
  return { first: size, offset, wider };
}

/** Hits that the engine is asked for at first: one more than the page tells whether there are more, and further ones stand in for versions of a plan that show the same record. */
export const firstLimit = ({ first, scopes: named }: SearchRequest): number => first + 1 + (named.includes('PLANS') ? 10 : 0);

/** A cursor after so many hits of the engine. */
export const cursorAt = (mark: string, place: number, wider: boolean): string =>
  Buffer.from(JSON.stringify([mark, wider ? -place : place])).toString('base64');

function placeIn(cursor: string, mark: string): { place: number; wider: boolean } {
  const parts = decoded(cursor);
  if (!parts)
    throw badInput('after 不是有效的游标，请使用接口返回的 cursor', 'after is not a valid cursor; use a cursor that the hub returned.', {
      argument: 'after',
    });
  if (parts[0] !== mark)
    throw badInput(
      'after 的游标来自另一次检索：检索词、范围或过滤已改变，请从第一页重新开始',
      'The cursor in after belongs to another search: its text, scopes or filter differ. Start again from the first page.',
      { argument: 'after' },
    );
  return { place: Math.abs(parts[1]), wider: parts[1] < 0 };
}

function decoded(cursor: string): [string, number] | undefined {
  if (cursor.length > 200) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString('utf8'));
    return Array.isArray(parts) &&
      parts.length === 2 &&
      typeof parts[0] === 'string' &&
      Number.isInteger(parts[1]) &&
      (parts[1] as number) > 0
      ? (parts as [string, number])
      : undefined;
  } catch {
    return undefined;
  }
}

function pointOf(given: unknown): SearchPoint | null {
  if (given == null) return null;
  const { point, radiusKm } = given as { point: GeoPointInput; radiusKm?: number | null };
  if (radiusKm != null && !(radiusKm > 0 && radiusKm <= 20_000))
    throw badInput('radiusKm 应大于 0 且不超过 20000', 'radiusKm should be above 0 and at most 20,000.');
  return { ...toCgcs2000(point), radiusKm: radiusKm ?? null };
}

function checkFilter({ kind, level, region, eventType, within, year }: SearchFilter): void {
  for (const [name, values] of Object.entries({ kind, level }))
    if (values && (values.length > 100 || values.some((value) => !/^[A-Za-z0-9][\w.-]{0,62}$/.test(value))))
      throw badInput(`filter.${name} 应为至多 100 个代码，如 SPECIAL`, `filter.${name} takes at most 100 codes, such as SPECIAL.`, {
        argument: `filter.${name}`,
      });
  if (region != null && !/^\d{6,12}$/.test(region))
    throw badInput('filter.region 应为区划代码，如 320703', 'filter.region is the code of a division, such as 320703.', {
      argument: 'filter.region',
    });
  if (eventType != null && !/^[^:"\\\p{Cc}]{1,60}:[^:"\\\p{Cc}]{1,40}$/u.test(eventType))
    throw badInput(
      'filter.eventType 应写成 方案:代码，如 cn-emergency-platform-5:12D00',
      'filter.eventType is written scheme:code, such as cn-emergency-platform-5:12D00.',
      { argument: 'filter.eventType' },
    );
  if (within != null && !['pln', 'rgl'].includes(parseGlobalId(within)?.prefix ?? ''))
    throw badInput('filter.within 应为预案或法规的 id', 'filter.within is the id of a plan or of a regulation.', {
      argument: 'filter.within',
    });
  if (year?.in && year.in.length > 100)
    throw badInput('filter.year.in 至多 100 个', 'filter.year.in takes at most 100.', { argument: 'filter.year' });
}
