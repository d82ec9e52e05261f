import type { Meilisearch } from '../../platform/meilisearch.js';
import { uidOf } from '../indexes/searchables.js';
import type { Attempt } from './attempts.js';
import { distanceBetween, type Found, type Hit } from './hits.js';
import { scopes, window, type FacetName, type SearchRequest } from './request.js';
import { found, snippetsOf } from './snippets.js';
import type { Understanding } from './understanding.js';

/** The attributes that facets count. */
const attributes: Readonly<Record<FacetName, string>> = {
  TYPE: 'type',
  KIND: 'kind',
  LEVEL: 'level',
  YEAR: 'year',
  REGION: 'regionPath',
  EVENT_TYPE: 'eventTypes',
  IN_FORCE: 'inForce',
};

const shownFields = ['title', 'names', 'codes', 'path', 'text'];

/** Characters of a text around what was found. */
const cropWords = 40;

interface Document {
  record: number;
  type: string;
  rank: number;
  _geo?: { lat: number; lng: number };
  _formatted?: Record<string, unknown>;
  _rankingScore?: number;
  _federation?: { weightedRankingScore: number };
}

interface EngineAnswer {
  hits: Document[];
  estimatedTotalHits: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

/** A value in a filter of the engine. */
const quoted = (value: string | number | boolean): string =>
  typeof value === 'string' ? `"${value.replace(/[\\"]/g, (character) => `\\${character}`)}"` : String(value);
const oneOf = (attribute: string, values: readonly (string | number | boolean)[]): string =>
  values.length === 1 ? `${attribute} = ${quoted(values[0]!)}` : `${attribute} IN [${values.map(quoted).join(', ')}]`;

/** The tests of a request that the index knows, as a filter of the engine. */
export function filterOf({ filter, near }: Pick<SearchRequest, 'filter' | 'near'>): string[] {
  const { kind, level, region, eventType, year, inForce, within } = filter;
  const tests: string[] = [];
  if (kind) tests.push(oneOf('kind', kind));
  if (level) tests.push(oneOf('level', level));
  if (region != null) tests.push(oneOf('regionPath', [region]));
  if (eventType != null) tests.push(oneOf('eventTypes', [eventType]));
  if (inForce != null) tests.push(oneOf('inForce', [inForce]));
  if (within != null) tests.push(oneOf('parent', [within]));
  if (year) {
    const { eq, ne, in: any, gt, gte, lt, lte, isNull } = year;
    if (eq != null) tests.push(`year = ${eq}`);
    if (ne != null) tests.push(`year != ${ne}`);
    if (any) tests.push(oneOf('year', any));
    if (gt != null) tests.push(`year > ${gt}`);
    if (gte != null) tests.push(`year >= ${gte}`);
    if (lt != null) tests.push(`year < ${lt}`);
    if (lte != null) tests.push(`year <= ${lte}`);
    if (isNull != null) tests.push(isNull ? 'year IS NULL' : 'year IS NOT NULL');
  }
  if (near?.radiusKm != null) tests.push(`_geoRadius(${near.latitude}, ${near.longitude}, ${near.radiusKm * 1_000})`);
  return tests;
}

/** The further filter of an attempt that stays within the places or hazards that the query names. */
function bounds({ within }: Attempt, { places, hazards }: Understanding): string[] {
  if (within === 'PLACES')
    return [
      oneOf(
        'regionPath',
        places.flatMap(({ codes }) => codes),
      ),
    ];
  if (within === 'HAZARDS')
    return [
      oneOf(
        'eventTypes',
        hazards.map(({ code }) => code),
      ),
    ];
  return [];
}

/** What a hit of a kind that the query did not ask for is worth, where it asks for one by name. */
const unwanted = 0.9;

export interface EnginePart {
  engine: Meilisearch;
  prefix: string;
  /** Milliseconds that an answer may take. */
  patience: number;
}

/** Asks the engine in one round trip, every attempt in every index at once, for some hits from a place on. */
export async function searchEngine(
  { engine, prefix, patience }: EnginePart,
  request: SearchRequest,
  understanding: Understanding,
  attempts: readonly Attempt[],
  { offset, limit, highlights }: { offset: number; limit: number; highlights: boolean },
): Promise<Found> {
  const possible = attempts.filter(({ within }) => within !== 'PLACES' || understanding.places.some(({ codes }) => codes.length > 0));
  const filter = filterOf(request);
  const shown = {
    attributesToRetrieve: ['record', 'type', 'rank', '_geo', ...(understanding.phrases.length > 0 ? shownFields : [])],
    ...(highlights && {
      attributesToHighlight: shownFields,
      attributesToCrop: ['text', 'path'],
      cropLength: cropWords,
      highlightPreTag: found.open,
      highlightPostTag: found.close,
    }),
  };
  const queries = request.scopes.flatMap((scope) =>
    possible.map((attempt) => ({
      indexUid: uidOf(prefix, scopes[scope].index),
      q: attempt.q,
      matchingStrategy: attempt.strategy,
      locales: ['cmn'],
      filter: [...filter, ...bounds(attempt, understanding)],
      ...shown,
      weight: attempt.weight * (understanding.wanted.length > 0 && !understanding.wanted.includes(scope) ? unwanted : 1),
    })),
  );
  if (queries.length === 0) return { hits: [], looked: 0, total: 0, exact: true, facets: {} };
  const size = Math.min(limit, window - offset);
  const facets = request.facets.map((facet) => attributes[facet]);
  const answer = queries.length === 1 ? await single(queries[0]!) : await federated();
  return {
    hits: answer.hits.flatMap((document, index) =>
      understanding.phrases.every((phrase) => holds(document, phrase)) ? [hitOf(document, request, offset + index + 1)] : [],
    ),
    looked: answer.hits.length,
    total: answer.estimatedTotalHits,
    exact: answer.hits.length < size,
    facets: Object.fromEntries(request.facets.map((facet) => [facet, answer.facetDistribution?.[attributes[facet]] ?? {}])),
  };

  async function single({ weight: _weight, indexUid, ...query }: (typeof queries)[number]): Promise<EngineAnswer> {
    return engine.ask<EngineAnswer>(
      'POST',
      `/indexes/${indexUid}/search`,
      { ...query, offset, limit: size, showRankingScore: true, ...(facets.length > 0 && { facets }) },
      patience,
    );
  }

  async function federated(): Promise<EngineAnswer> {
    const uids = [...new Set(queries.map(({ indexUid }) => indexUid))];
    return engine.ask<EngineAnswer>(
      'POST',
      '/multi-search',
      {
        federation: {
          offset,
          limit: size,
          ...(facets.length > 0 && {
            facetsByIndex: Object.fromEntries(uids.map((uid) => [uid, facets])),
            mergeFacets: { maxValuesPerFacet: 100 },
          }),
        },
        queries: queries.map(({ weight, ...query }) => ({ ...query, federationOptions: { weight } })),
      },
      patience,
    );
  }
}

/** Whether a phrase stands in a document as it is: the engine compares word by word and may pass over what stands between. */
function holds(document: Document, phrase: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();
  const wanted = plain(phrase);
  return shownFields.some((field) => {
    const text = (document as unknown as Record<string, unknown>)[field];
    return (Array.isArray(text) ? (text as unknown[]) : [text]).some((one) => typeof one === 'string' && plain(one).includes(wanted));
  });
}

function hitOf(
  { record, type, rank, _geo, _formatted, _rankingScore, _federation }: Document,
  { near }: SearchRequest,
  place: number,
): Hit {
  return {
    type,
    record,
    score: Math.min(1, Math.round((_federation?.weightedRankingScore ?? _rankingScore ?? 0) * 10_000) / 10_000),
    superseded: rank >= 2,
    distanceKm: near && _geo ? distanceBetween(near, { longitude: _geo.lng, latitude: _geo.lat }) : null,
    highlights: shownFields.flatMap((field) => {
      const snippets = snippetsOf(_formatted?.[field]);
      return snippets.length > 0 ? [{ field, snippets }] : [];
    }),
    place,
  };
}
