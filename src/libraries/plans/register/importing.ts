import { fieldFault, shortened, type InputFault } from '../../../records/faults.js';
import type { Querier, RecordKind, Values, WrittenRow } from '../../../records/kind.js';
import { changingParts, writeParts } from '../../../records/parts.js';
import { documentFields, planVersionKind } from '../versions/kind.js';
import { planKind } from './kind.js';

/** The version that a row of a file makes or changes. */
interface Document {
  /** Id of the stored version; null for a new one. */
  id: number | null;
  code: string;
  values: Values;
}

const documentNames = Object.keys(documentFields);
/** Where a row keeps its document between the checks and the writing. */
const kept = 'document';
const documentOf = (values: Values) => values[kept] as Document | undefined;

/**
 * How files of plans are written: a row may give a document beside the plan, and makes or changes the version that its
 * label names; without a label the newest version, or the first.
 */
export const planImportKind: RecordKind = {
  ...planKind,
  fields: { ...planKind.fields, ...documentFields, label: { ...documentFields.label, required: false } },
  unstored: [...documentNames, kept],
  async examine(query, rows) {
    const faults = (await planKind.examine!(query, rows)).map((found) => [...found]);
    const versions = await storedVersions(
      query,
      rows.flatMap(({ before }) => (before ? [Number(before['id'])] : [])),
    );
    rows.forEach(({ values, before }, index) => faults[index]!.push(...takeDocument(values, before, versions)));
    await refuseTakenCodes(query, rows, faults);
    return faults;
  },
  changing: differingDocuments,
  after: writeDocuments,
};

async function storedVersions(query: Querier, plans: readonly number[]): Promise<Map<number, Values[]>> {
  const days = planVersionKind
    .view()
    .columns.map(
      ({ property, column, cast, target }) =>
        `${cast === 'date' ? `${column}::text` : target ? `${column}::float8` : column} as "${property}"`,
    );
  const rows = await query(
    `select ${days.join(', ')} from plan_version where plan_id = any($1::bigint[]) order by coalesce(effective_on, issued_on) desc nulls last, id desc`,
    [[...plans]],
  );
  const byPlan = new Map<number, Values[]>();
  for (const row of rows) {
    const versions = byPlan.get(Number(row['plan'])) ?? [];
    byPlan.set(Number(row['plan']), versions);
    versions.push(row);
  }
  return byPlan;
}

/** Takes what a row says of a document out of it and checks it as a version is checked. */
function takeDocument(values: Values, before: Values | null, versions: ReadonlyMap<number, Values[]>): InputFault[] {
  const given = Object.fromEntries(documentNames.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])));
  if (Object.values(given).every((value) => value === null)) return [];
  const stored = before ? (versions.get(Number(before['id'])) ?? []) : [];
  const newest = stored[0];
  const day = (given['issuedOn'] ?? given['effectiveOn']) as string | null | undefined;
  const label =
    (given['label'] as string | null | undefined) ?? (newest?.['label'] as string | undefined) ?? (day ? `${day.slice(0, 4)}年版` : '首版');
  const version = stored.find((each) => each['label'] === label);
  const document: Values = { ...given, label };
  const faults = planVersionKind.complete!(document, version ?? null, () => undefined);
  if (faults.length > 0) return faults;
  const { text: _text, ...rest } = document;
  values[kept] = {
    id: version ? Number(version['id']) : null,
    code: `${String(values['code'] ?? before!['code'])}-${label}`,
    values: rest,
  } satisfies Document;
  return [];
}

/** A new version cannot take the code of another plan's version. */
async function refuseTakenCodes(query: Querier, rows: readonly { values: Values }[], faults: InputFault[][]): Promise<void> {
  const codes = rows.flatMap(({ values }) => {
    const document = documentOf(values);
    return document?.id === null ? [document.code] : [];
  });
  const taken = new Set((await query('select code from plan_version where code = any($1::text[])', [codes])).map((row) => row['code']));
  rows.forEach(({ values }, index) => {
    const document = documentOf(values);
    if (document?.id !== null || !document || !taken.has(document.code)) return;
    faults[index]!.push(
      fieldFault(
        'label',
        'TAKEN',
        `版本编码“${document.code}”已被使用，请换一个版本号`,
        `The code "${document.code}" of the version is taken; choose another label.`,
        document.code,
      ),
    );
  });
}

/** What is stored of documents that rows would change, by the names of the fields. */
async function differingDocuments(query: Querier, rows: readonly { values: Values; before: Values }[]): Promise<Values[]> {
  const versions = await storedVersions(
    query,
    rows.map(({ before }) => Number(before['id'])),
  );
  const texts = await changingParts(
    planVersionKind,
    rows.flatMap(({ values }) => {
      const document = documentOf(values);
      return document?.id ? [{ id: document.id, values: document.values }] : [];
    }),
    query,
  );
  return rows.map(({ values, before }) => {
    const document = documentOf(values);
    if (!document) return {};
    const version = versions.get(Number(before['id']))?.find(({ id }) => Number(id) === document.id);
    const changed = Object.entries(document.values).filter(
      ([name, value]) => name in documentFields && (version?.[name] ?? null) !== (value ?? null),
    );
    const text = document.id === null ? document.values['sections'] !== undefined : texts.has(document.id);
    return {
      ...Object.fromEntries(changed.map(([name]) => [name, version?.[name] ?? null])),
      ...(text && { text: version ? shortened(`SHA-256 ${String(version['textHash'])}`) : null }),
    };
  });
}

/** Writes the versions that rows carry, with their text; what is already so is not touched. */
async function writeDocuments(query: Querier, written: readonly WrittenRow[]): Promise<void> {
  const types = new Map(planVersionKind.view().columns.map(({ property, column, cast }) => [property, { column, cast }]));
  const versions: WrittenRow[] = [];
  for (const { id: plan, values } of written) {
    const document = documentOf(values);
    if (!document) continue;
    const filled = Object.entries(document.values).flatMap(([property, value]) => {
      const about = types.get(property);
      return about ? [{ ...about, value }] : [];
    });
    const columns = filled.map(({ column }) => column).join(', ');
    const places = filled.map(({ cast }, index) => `$${index + 2}::${cast}`).join(', ');
    const given = filled.map(({ value }) => value);
    if (document.id !== null) {
      await query(
        `update plan_version set (${columns}) = row(${places}) where id = $1::bigint and (${columns}) is distinct from (${places})`,
        [document.id, ...given],
      );
      versions.push({ id: document.id, values: document.values, created: false });
    } else {
      const [row] = await query(
        `insert into plan_version (plan_id, ${columns}, code, source_kind, source_reference) select p.id, ${places}, $${given.length + 2}, p.source_kind, p.source_reference from plan p where p.id = $1::bigint returning id`,
        [plan, ...given, document.code],
      );
      versions.push({ id: Number(row!['id']), values: document.values, created: true });
    }
  }
  await writeParts(planVersionKind, versions, query);
}
