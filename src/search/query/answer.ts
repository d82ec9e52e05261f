import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../context.js';
import { Compilation } from '../../reading/compilation.js';
import { argumentsOf, type Selected } from '../../reading/selection.js';
import type { Composed } from '../../reading/rootReads.js';
import { facetsShown } from './facets.js';
import type { Hit } from './hits.js';
import { hydrationOf, testsRecords } from './hydration.js';
import { cursorAt, firstLimit, requestOf, window, type SearchRequest } from './request.js';
import { sourceFor, type Source } from './sources.js';
import { knownVocabulary, understood as understoodIn } from './known.js';
import { waitFor } from '../sync/waiting.js';
import type { Understanding } from './understanding.js';
import type { Vocabulary } from './vocabulary.js';

/** A hit with the JSON texts of its record, one for each selection. */
interface Shown {
  hit: Hit;
  nodes: string[];
}

interface Page {
  shown: Shown[];
  total: number;
  exact: boolean;
  /** Whether hits follow this page. */
  more: boolean;
}

/** Milliseconds that a search waits for the index to take up a write. */
const longestWait = 3_000;

/** The newest position of the change log, as a token. */
async function newest({ database }: Context): Promise<string> {
  const { rows } = await database.primary.query<{ position: string }>('select coalesce(max(position), 0) as position from moment');
  return rows[0]!.position;
}

/** Hits asked for at once when some of a page fell away. */
const refill = 200;

/** Answers the root field `search`. */
export function search(ctx: Context, info: GraphQLResolveInfo): Promise<never> {
  const key = String(info.path.key);
  return ctx.reads.composed(key, () => compose(ctx, info)) as Promise<never>;
}

async function compose(ctx: Context, info: GraphQLResolveInfo): Promise<Composed> {
  const field = info.parentType.getFields()[info.fieldName]!;
  const request = requestOf(argumentsOf(field, info.fieldNodes[0]!, info.variableValues), ctx.caller);
  const parts = { schema: info.schema, fragments: info.fragments, variableValues: info.variableValues };
  const root: Selected = { key: String(info.path.key), name: info.fieldName, field, args: {}, nodes: info.fieldNodes };
  const vocabulary = await knownVocabulary(ctx.database);
  const understood = understoodIn(request.text, vocabulary);
  const walk = new Compilation(parts, ctx.caller, null);
  const below = walk.selectBelow(root);
  const nodes = below.flatMap((selected) =>
    selected.name === 'nodes'
      ? [selected]
      : selected.name === 'edges'
        ? walk.selectBelow(selected).filter(({ name }) => name === 'node')
        : [],
  );
  const wants = (name: string) => below.some((selected) => selected.name === name);
  const highlights = below.some((edges) => edges.name === 'edges' && walk.selectBelow(edges).some(({ name }) => name === 'highlights'));
  const standing = request.atLeast === null ? null : await waitFor(ctx.database, request.atLeast, longestWait, ctx.signal);
  const source = await sourceFor(ctx, request, understood, vocabulary, { highlights, schema: info.schema });
  let needsExecution = false;
  const page = await pageOf(request, source, async (hits) => {
    const compilation = new Compilation(parts, ctx.caller, null);
    const statement = hydrationOf(compilation, hits, nodes, request.filter);
    needsExecution ||= compilation.needsExecution;
    return statement === null ? [] : ctx.reads.rows<HydratedRow & Record<string, unknown>>(statement);
  });
  const behindBy = wants('behindBy')
    ? source.degraded
      ? 0
      : (standing ?? (await waitFor(ctx.database, await newest(ctx), 0))).behindBy
    : null;
  return {
    needsExecution,
    text: (typed) =>
      connectionText(walk, root, { request, understood, vocabulary, page, source, behindBy, nodes, typed, language: ctx.language }),
  };
}

type HydratedRow = { place: number } & Partial<Record<`n${number}`, string>>;

/** A page of hits that the caller may see: where some fall away further hits take their place, up to the window. */
async function pageOf(request: SearchRequest, source: Source, hydrate: (hits: Hit[]) => Promise<HydratedRow[]>): Promise<Page> {
  const { first, filter } = request;
  const shown: Shown[] = [];
  const seen = new Set<string>();
  const waiting: Hit[] = [];
  let found = await source.find(request.offset, firstLimit(request));
  let offset = request.offset;
  let fell = request.offset > 0;
  for (;;) {
    offset += found.looked;
    if (found.hits.length < found.looked) fell = true;
    const ended = found.exact || found.looked === 0 || offset >= window;
    for (const hit of found.hits) {
      const name = `${hit.type} ${hit.record}`;
      if (seen.has(name)) fell = true;
      else waiting.push(hit);
      seen.add(name);
    }
    while (waiting.length > 0 && shown.length < first) {
      const some = waiting.splice(0, fell || testsRecords(filter) ? refill : first);
      const rows = await hydrate(some);
      if (rows.length < some.length) fell = true;
      for (const row of rows.sort((one, other) => one.place - other.place)) shown.push({ hit: some[row.place]!, nodes: textsIn(row) });
    }
    if (shown.length >= first || ended)
      return {
        shown: shown.slice(0, first),
        total: found.total,
        exact: found.exact && !fell && waiting.length === 0 && shown.length <= first,
        more: shown.length > first || waiting.length > 0 || !(found.exact || found.looked === 0),
      };
    found = await source.find(offset, Math.min(refill, window - offset));
  }
}

function textsIn(row: HydratedRow): string[] {
  const texts: string[] = [];
  for (let index = 0; row[`n${index}`] !== undefined; index++) texts.push(row[`n${index}`]!);
  return texts;
}

interface Parts {
  request: SearchRequest;
  understood: Understanding;
  vocabulary: Vocabulary;
  page: Page;
  source: Source;
  behindBy: number | null;
  nodes: Selected[];
  typed: boolean;
  language: Context['language'];
}

/** Text that is JSON already. */
class Json {
  constructor(readonly text: string) {}
}

function connectionText(walk: Compilation, root: Selected, parts: Parts): string {
  const { request, understood, page, source, nodes, typed } = parts;
  const { shown } = page;
  const cursorOf = ({ hit }: Shown) => cursorAt(request.mark, hit.place, source.wider);
  const nodeOf = ({ hit, nodes: texts }: Shown, selected: Selected) => {
    const text = texts[nodes.findIndex((one) => one.nodes[0] === selected.nodes[0])]!;
    return new Json(typed ? `{"#type":"${hit.type}"${text === '{}' ? '' : ','}${text.slice(1)}` : text);
  };
  return written(walk, root, {
    edges: () =>
      shown.map((one) => ({
        cursor: () => cursorOf(one),
        score: one.hit.score,
        highlights: one.hit.highlights,
        superseded: one.hit.superseded,
        distanceKm: one.hit.distanceKm,
        node: (selected: Selected) => nodeOf(one, selected),
      })),
    nodes: (selected: Selected) => shown.map((one) => nodeOf(one, selected)),
    pageInfo: () => ({
      hasNextPage: page.more,
      hasPreviousPage: request.offset > 0,
      startCursor: shown[0] ? cursorOf(shown[0]) : null,
      endCursor: shown.at(-1) ? cursorOf(shown.at(-1)!) : null,
    }),
    totalCount: () =>
      page.exact
        ? { value: request.offset + shown.length, kind: 'EXACT' }
        : { value: page.total, kind: source.degraded ? 'AT_LEAST' : 'ESTIMATE' },
    facets: () => facetsShown(source.facets(), request.facets, parts.vocabulary, walk.parts.schema, parts.language),
    correctedText: understood.corrected,
    understood: () => ({
      phrases: understood.phrases,
      codes: understood.codes,
      places: understood.places.map(({ name, codes }) => ({ name, regions: codes })),
      hazards: understood.hazards.map(({ name, code }) => ({ name, eventType: code })),
      words: understood.words.map(({ text }) => text),
    }),
    degraded: source.degraded,
    behindBy: parts.behindBy,
  });
}

/** The selected values of an object, or of each object of a list, as JSON text. */
function written(walk: Compilation, selected: Selected, value: unknown): string {
  if (value instanceof Json) return value.text;
  if (Array.isArray(value)) return `[${value.map((item) => written(walk, selected, item)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const { field } = selected;
  const type = field && walk.selectBelow(selected);
  const columns = type!.map((below) => {
    const known = below.name === '__typename' ? typeNameOf(selected) : (value as Record<string, unknown>)[below.name];
    const given = typeof known === 'function' ? (known as (one: Selected) => unknown)(below) : known;
    return `${JSON.stringify(below.key)}:${written(walk, below, given)}`;
  });
  return `{${columns.join(',')}}`;
}

const typeNameOf = ({ field }: Selected): string => String(field!.type).replace(/[[\]!]/g, '');
