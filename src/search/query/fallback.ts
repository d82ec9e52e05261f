import type { GraphQLSchema } from 'graphql';
import type { Context } from '../../context.js';
import { Compilation } from '../../reading/compilation.js';
import { eventTypeView, withinClass } from '../../vocabulary/classifications/view.js';
import { regionWithin } from '../../vocabulary/regions/within.js';
import { readable } from '../lexicon/spelling.js';
import { distanceMetres, nearCondition, readNear } from '../../reading/near.js';
import { hitViews } from './hydration.js';
import { window, type SearchRequest } from './request.js';
import { escapedLike, excerpts } from './excerpts.js';
import type { Found } from './hits.js';
import { textsOf, type TextSource } from './texts.js';
import type { Understanding, Word } from './understanding.js';
import type { Vocabulary } from './vocabulary.js';

interface FoundRow extends Record<string, unknown> {
  type: string;
  record: string;
  score: number;
  superseded: boolean;
  distance: number | null;
  title: string | null;
  text: string | null;
  total: string;
}

const weights: Readonly<Record<Word['weight'], number>> = { TERM: 3, WORD: 2, PLACE: 1.5, GENERIC: 0.5 };

/** What a word is found by: itself and its synonyms, as patterns of LIKE. */
const patternsOf = (word: string, { synonyms }: Vocabulary): string[] =>
  [word, ...(synonyms[word] ?? [])].map((one) => `%${escapedLike(readable(one)).replace(/\s+/g, '%')}%`);

/** A number is found whether or not blanks stand in it. */
const patternOf = (code: string): string =>
  `%${escapedLike(code).replace(/(?<=[A-Za-z\p{Script=Han}〕])\s*(?=\d)|(?<=\d)\s*(?=[A-Za-z\p{Script=Han}])|\s+/gu, '%')}%`;

/**
 * Searches the records themselves by PostgreSQL, in the stead of the engine: words and their synonyms as parts of texts,
 * numbers exactly, phrases as they stand. A hit in the title counts more than one in the text; those that hold none of
 * the weightiest words are left out.
 */
export async function searchDatabase(
  ctx: Context,
  request: SearchRequest,
  understood: Understanding,
  vocabulary: Vocabulary,
  { offset, limit, highlights, schema }: { offset: number; limit: number; highlights: boolean; schema: GraphQLSchema },
): Promise<Found> {
  const nothing = understood.words.length + understood.phrases.length + understood.codes.length === 0;
  if (nothing) return { hits: [], looked: 0, total: 0, exact: true, facets: {} };
  const compilation = new Compilation({ schema, fragments: {}, variableValues: {} }, ctx.caller, null);
  const reads = request.scopes.flatMap((scope) =>
    textsOf(scope, compilation).map((source) => readOf(source, request, understood, vocabulary, compilation)),
  );
  const text = `select type, record, score, superseded, distance, title, text, count(*) over () as total from (${reads.join(' union all ')}) found order by score desc, superseded, type, record limit ${limit} offset ${offset}`;
  const rows = await ctx.reads.rows<FoundRow>({ text, values: compilation.values });
  const words = [
    ...understood.phrases,
    ...understood.codes,
    ...understood.words.flatMap(({ text: word }) => [word, ...(vocabulary.synonyms[word] ?? [])]),
  ];
  const exact = rows.length < limit;
  return {
    hits: rows.map((row, index) => ({
      type: row.type,
      record: Number(row.record),
      score: row.score,
      superseded: row.superseded,
      distanceKm: row.distance === null ? null : Math.round(row.distance) / 1_000,
      highlights: highlights ? excerpts({ title: row.title, text: row.text }, words.map(readable)) : [],
      place: offset + index + 1,
    })),
    looked: rows.length,
    total: Math.min(Number(rows[0]?.total ?? offset), window),
    exact,
    facets: {},
  };
}

function readOf(
  source: TextSource,
  request: SearchRequest,
  { words, phrases, codes }: Understanding,
  vocabulary: Vocabulary,
  compilation: Compilation,
): string {
  const texts = source.texts.map((text) => `coalesce(${text}, '')`).join(` || E'\\n' || `);
  const numbers = source.codes.map((code) => `coalesce(${code}, '')`).join(` || ' ' || `);
  const parts: string[] = [];
  const conditions: string[] = [];
  for (const phrase of phrases) {
    const pattern = compilation.bind(`%${escapedLike(readable(phrase))}%`, 'text');
    conditions.push(`(f.title ilike ${pattern} or f.body ilike ${pattern})`);
    parts.push(`case when f.title ilike ${pattern} then 4 else 3 end`);
  }
  for (const code of codes) {
    const pattern = compilation.bind(patternOf(code), 'text');
    conditions.push(`(f.numbers ilike ${pattern} or f.body ilike ${pattern})`);
    parts.push(`case when f.numbers ilike ${pattern} then 5 else 2 end`);
  }
  const matches: string[] = [];
  const top = words[0]?.weight;
  for (const { text, weight } of words) {
    const patterns = compilation.bind(patternsOf(text, vocabulary), 'text[]');
    const here = `(f.title ilike any(${patterns}) or f.body ilike any(${patterns}))`;
    if (weight === top) matches.push(here);
    parts.push(
      `case when f.title ilike any(${patterns}) then ${weights[weight]} when f.body ilike any(${patterns}) then ${weights[weight] * 0.7} else 0 end`,
    );
  }
  if (matches.length > 0 && conditions.length === 0) conditions.push(`(${matches.join(' or ')})`);
  const most = phrases.length * 4 + codes.length * 5 + words.reduce((sum, { weight }) => sum + weights[weight], 0);
  const near = readNear(
    request.near && { point: { longitude: request.near.longitude, latitude: request.near.latitude }, radiusKm: request.near.radiusKm },
    compilation,
  );
  const distance = near && source.position ? distanceMetres(near, 'f.position') : 'null::float8';
  const view = hitViews[source.type]!;
  const rule = view.rowRule?.(compilation.caller, 'x', compilation);
  const filters = [...filtersOf(source, request, compilation), ...(rule ? [rule] : [])];
  if (near && near.radiusKm !== null)
    conditions.push(source.position ? `f.position is not null and ${nearCondition(near, 'f.position', compilation)}` : 'false');
  return `select '${source.type}'::text as type, f.record, round(((${parts.join(' + ')}) / ${most} * case when f.superseded then 0.8 else 1 end)::numeric, 4)::float8 as score, f.superseded, ${distance} as distance, f.title, f.body as text from (select x.id as record, coalesce(${source.title}, '') as title, ${texts} as body, ${numbers} as numbers, (${source.superseded}) as superseded, ${source.position ?? 'null::cube'} as position from ${source.from}${filters.length > 0 ? ` where ${filters.join(' and ')}` : ''}) f where ${conditions.join(' and ')}`;
}

/** The tests of a request, as conditions on the rows of a text. */
function filtersOf(source: TextSource, { filter }: SearchRequest, compilation: Compilation): string[] {
  const { kind, level, region, eventType, year, inForce, within } = filter;
  const tests: string[] = [];
  if (kind) tests.push(`${source.kind} = any(${compilation.bind(kind, 'text[]')})`);
  if (level) tests.push(`${source.level} = any(${compilation.bind(level, 'text[]')})`);
  if (region != null) tests.push(regionWithin(source.region, region, compilation));
  if (eventType != null) {
    const [scheme, code] = eventType.split(':') as [string, string];
    const type = compilation.alias();
    tests.push(
      source.eventTypes === null
        ? 'false'
        : `exists (select from ${compilation.table('event_type', 'EventType')} ${type} where ${type}.id in (${source.eventTypes}) and ${withinClass(eventTypeView, { scheme, code }, type, compilation)})`,
    );
  }
  if (inForce != null) tests.push(`(${source.superseded}) = ${inForce ? 'false' : 'true'}`);
  if (within != null) tests.push(`${source.parent} = ${compilation.bind(within, 'text')}`);
  if (year) {
    const operators = { eq: '=', ne: 'is distinct from', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;
    for (const [name, operator] of Object.entries(operators)) {
      const value = year[name as keyof typeof operators];
      if (value != null) tests.push(`${source.year} ${operator} ${compilation.bind(value, 'integer')}`);
    }
    if (year.in) tests.push(`${source.year} = any(${compilation.bind(year.in, 'integer[]')})`);
    if (year.isNull != null) tests.push(`${source.year} is ${year.isNull ? '' : 'not '}null`);
  }
  return tests;
}
