import type { Caller } from '../access/caller.js';
import type { TrustedDocuments } from '../access/documents.js';
import { badInput } from '../platform/errors.js';

type Body = Record<string, unknown>;

const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The body of a POST with the text of the document that it means in place of the document's id. */
export async function withDocument(documents: TrustedDocuments, body: unknown, caller: Caller): Promise<unknown> {
  if (!isBody(body)) return body;
  const query = await documents.textOf(body, caller);
  return query === undefined ? body : { ...withoutId(body), query };
}

/** The search part of a GET's address, likewise. */
export async function searchWithDocument(documents: TrustedDocuments, search: string, caller: Caller): Promise<string> {
  const given = new URLSearchParams(search);
  const extensions = given.get('extensions');
  const sent: Body = {
    ...(given.has('query') && { query: given.get('query') }),
    ...(given.has('documentId') && { documentId: given.get('documentId') }),
    ...(extensions !== null && { extensions: parsed(extensions) }),
  };
  const query = await documents.textOf(sent, caller);
  if (query === undefined) return search;
  const rest = withoutId(sent)['extensions'];
  given.delete('documentId');
  given.delete('extensions');
  if (rest !== undefined) given.set('extensions', JSON.stringify(rest));
  given.set('query', query);
  return `?${given.toString()}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw badInput('extensions 不是有效的 JSON', 'The parameter extensions is not valid JSON.');
  }
}

function withoutId({ documentId: _id, extensions, ...body }: Body): Body {
  if (!isBody(extensions)) return extensions === undefined ? body : { ...body, extensions };
  const { persistedQuery: _persisted, ...rest } = extensions;
  return Object.keys(rest).length > 0 ? { ...body, extensions: rest } : body;
}
