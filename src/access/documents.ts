import { createHash } from 'node:crypto';
import type { Database } from '../platform/database.js';
import { badInput, HubError } from '../platform/errors.js';
import { may, type Caller } from './caller.js';

export type TrustedMode = 'off' | 'allow' | 'only';

/** A document that is removed is refused after so long by every process, one that is registered is known after so long. */
const remembered = { foundMs: 5_000, absentMs: 1_000, documents: 5_000 };

/** What a client sent to say which document it means. */
export interface SentDocument {
  query?: unknown;
  documentId?: unknown;
  extensions?: unknown;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const untrusted = () =>
  new HubError(
    'FORBIDDEN',
    {
      zh: '本枢纽只接受登记过的查询：请由平台运维用 npm run documents -- register 登记前端的查询清单',
      en: 'This hub takes registered operations only: have its operator register the manifest of the front end with npm run documents -- register.',
    },
    { problem: 'DOCUMENT_NOT_TRUSTED' },
  );

/** Registered documents, found by the SHA-256 of their text or the id of their manifest. */
export class TrustedDocuments {
  private readonly known = new Map<string, { until: number; text: Promise<string | null> }>();

  constructor(
    private readonly database: Database,
    readonly mode: TrustedMode,
  ) {}

  /** The text of the document that a client means; undefined when it sent none and Apollo is to say so. Throws FORBIDDEN where only registered documents are taken and this is none. */
  async textOf(sent: SentDocument, caller: Caller): Promise<string | undefined> {
    const text = typeof sent.query === 'string' && sent.query !== '' ? sent.query : undefined;
    if (this.mode === 'off') return text;
    const id = idOf(sent);
    const free = this.mode === 'allow' || may(caller, 'document:any');
    if (text !== undefined) {
      if (id !== undefined && id.length === 64 && id !== sha256(text))
        throw badInput('sha256Hash 与查询文本不符', 'The sha256Hash is not that of the query text.');
      if (free || (await this.find(sha256(text))) !== null) return text;
      throw untrusted();
    }
    if (id === undefined) return undefined;
    const registered = await this.find(id);
    if (registered !== null) return registered;
    // clients of Apollo's protocol send the whole text when they hear these very words
    if (free)
      throw new HubError(
        'NOT_FOUND',
        { zh: 'PersistedQueryNotFound', en: 'PersistedQueryNotFound' },
        { problem: 'DOCUMENT_NOT_TRUSTED' },
        200,
      );
    throw untrusted();
  }

  private find(id: string): Promise<string | null> {
    const known = this.known.get(id);
    if (known && known.until > Date.now()) return known.text;
    const entry = { until: Date.now() + remembered.absentMs, text: this.lookUp(id) };
    this.known.delete(id);
    if (this.known.size >= remembered.documents) this.known.delete(this.known.keys().next().value!);
    this.known.set(id, entry);
    entry.text.then(
      (text) => text !== null && (entry.until = Date.now() + remembered.foundMs),
      () => this.known.delete(id),
    );
    return entry.text;
  }

  private async lookUp(id: string): Promise<string | null> {
    const [row] = await this.database.read<{ document: string }>({
      text: `select document from trusted_document where ${id.length === 64 ? 'sha256' : 'other_id'} = $1`,
      values: [id],
    });
    return row?.document ?? null;
  }
}

/** The id of a document: `documentId`, with or without `sha256:` before it, or the hash of Apollo's persisted queries. */
function idOf({ documentId, extensions }: SentDocument): string | undefined {
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } | null } | null | undefined)?.persistedQuery;
  const given = documentId ?? (persisted && (persisted.sha256Hash ?? ''));
  if (given === undefined || given === null) return undefined;
  const id = typeof given === 'string' ? given.replace(/^sha256:/, '').toLowerCase() : '';
  if (!/^([0-9a-f]{64}|[0-9a-f]{32})$/.test(id))
    throw badInput('文档标识应为 64 位十六进制的 SHA-256', 'The id of a document is its SHA-256 in 64 hexadecimal digits.');
  return id;
}
