import { createHash } from 'node:crypto';
import { getOperationAST, parse, validate, type GraphQLSchema } from 'graphql';
import { z } from 'zod';

/** A document of a front end, as its manifest gives it. */
export interface Document {
  sha256: string;
  /** The MD5 under which Relay's manifests name a document. */
  otherId: string | null;
  name: string;
  text: string;
}

/** A manifest that cannot be registered; every fault of it in both languages. */
export class ManifestRefused extends Error {
  constructor(readonly faults: readonly { zh: string; en: string }[]) {
    super(faults.map(({ en }) => en).join('\n'));
  }
}

const byId = z.record(z.string(), z.string());
const ofApollo = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string(), body: z.string(), name: z.string().optional() })),
});

const hashOf = (algorithm: 'sha256' | 'md5', text: string) => createHash(algorithm).update(text).digest('hex');
const shown = (text: string) => text.replace(/[\p{Cc}\p{Cf}]/gu, '�').slice(0, 80);

/** The documents of a manifest by graphql-codegen (persisted-documents.json), Relay or Apollo. Throws ManifestRefused unless every one is valid here and has the hash that it is named by. */
export function readManifest(text: string, schema: GraphQLSchema): Document[] {
  const entries = entriesOf(text);
  if (entries.length === 0) throw new ManifestRefused([{ zh: '清单中没有任何查询', en: 'There is no document in the manifest.' }]);
  const faults: { zh: string; en: string }[] = [];
  const documents = entries.map(([id, body]) => {
    const name = nameOf(body);
    const what = `${shown(name)} (${shown(id)})`;
    const otherId = /^[0-9a-f]{32}$/i.test(id) ? id.toLowerCase() : null;
    if (!/^(sha256:)?[0-9a-f]{64}$/i.test(id) && otherId === null)
      faults.push({ zh: `${what}：标识应为 SHA-256 或 MD5`, en: `${what}: the id is neither a SHA-256 nor an MD5.` });
    else if (otherId === null ? hashOf('sha256', body) !== id.toLowerCase().replace('sha256:', '') : hashOf('md5', body) !== otherId)
      faults.push({ zh: `${what}：标识与文本不符`, en: `${what}: the id is not the hash of the text.` });
    for (const fault of faultsOf(body, schema)) faults.push({ zh: `${what}：与接口模式不符：${shown(fault)}`, en: `${what}: ${fault}` });
    return { sha256: hashOf('sha256', body), otherId, name, text: body };
  });
  if (faults.length > 0) throw new ManifestRefused(faults);
  return [...new Map(documents.map((document) => [document.sha256, document])).values()];
}

function entriesOf(text: string): [string, string][] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new ManifestRefused([{ zh: '清单不是有效的 JSON', en: 'The manifest is not valid JSON.' }]);
  }
  const apollo = ofApollo.safeParse(parsed);
  if (apollo.success) return apollo.data.operations.map(({ id, body }) => [id, body]);
  const plain = byId.safeParse(parsed);
  if (plain.success) return Object.entries(plain.data);
  throw new ManifestRefused([
    {
      zh: '不认识的清单：应为 codegen 的 persisted-documents.json、Relay 或 Apollo 的查询清单',
      en: 'The manifest is none that is known: give persisted-documents.json of codegen, or a manifest of Relay or Apollo.',
    },
  ]);
}

function nameOf(text: string): string {
  try {
    return getOperationAST(parse(text))?.name?.value ?? 'anonymous';
  } catch {
    return 'unnamed';
  }
}

function faultsOf(text: string, schema: GraphQLSchema): string[] {
  try {
    return validate(schema, parse(text)).map(({ message }) => message);
  } catch (fault) {
    return [(fault as Error).message];
  }
}
