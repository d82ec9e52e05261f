import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { RecordForm } from '../records/kind.js';
import { stopped } from './stopped.js';

const steps = z.array(z.enum(['trim', 'upper', 'lower', 'collapse']));
const plainValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const derived = z.strictObject({
  from: z.array(z.string()).min(1),
  prefix: z.string().max(40).default(''),
  join: z.string().max(10).default('-'),
  normalize: steps.default([]),
  hash: z.boolean().default(false),
});

const mappingForm = z.strictObject({
  $schema: z.string().optional(),
  columns: z.record(z.string(), z.string().nullable()).default({}),
  constants: z.record(z.string(), plainValue).default({}),
  derived: z.record(z.string(), derived).default({}),
  values: z.record(z.string(), z.record(z.string(), plainValue)).default({}),
  normalize: z.record(z.string(), steps).default({}),
  round: z.record(z.string(), z.int().min(0).max(6)).default({}),
  unknown: z.enum(['error', 'ignore']).default('error'),
  repeated: z.enum(['refuse', 'skip']).default('refuse'),
});

/** How the columns of a file become the fields of records. */
export type Mapping = z.infer<typeof mappingForm>;
export type Derived = z.infer<typeof derived>;
export type Step = z.infer<typeof steps>[number];

/** A mapping that leaves everything to the names of the columns. */
export const plainMapping: Mapping = mappingForm.parse({});

/** Reads a mapping file; throws with every place that is wrong. */
export async function readMapping(path: string, kind: RecordForm): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch((fault: NodeJS.ErrnoException) => {
    throw stopped(`映射文件无法打开：${path}（${fault.code}）`, `The mapping file cannot be opened: ${path} (${fault.code}).`);
  });
  return parseMapping(text, kind);
}

/** The mapping that a text holds, checked against the fields of the kind. */
export function parseMapping(text: string, kind: RecordForm): Mapping {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (fault) {
    throw stopped(
      `映射文件不是有效的 JSON（${(fault as Error).message}）`,
      `The mapping file is not valid JSON (${(fault as Error).message}).`,
    );
  }
  const parsed = mappingForm.safeParse(given);
  const faults = parsed.success
    ? unknownFields(parsed.data, kind)
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!parsed.success || faults.length > 0)
    throw stopped(`映射文件有误：\n  ${faults.join('\n  ')}`, `The mapping file has faults:\n  ${faults.join('\n  ')}`);
  return parsed.data;
}

/** Field names are checked before the file is read; a field is filled from one place only. */
function unknownFields(mapping: Mapping, kind: RecordForm): string[] {
  const { columns, constants, derived: made, values, normalize, round } = mapping;
  const targets = Object.values(columns).filter((field) => field !== null);
  const sources = [...targets, ...Object.keys(constants), ...Object.keys(made)];
  const named = new Set([...sources, ...Object.keys(values), ...Object.keys(normalize), ...Object.keys(round)]);
  const known = Object.keys(kind.fields);
  return [
    ...[...named]
      .filter((field) => !known.includes(field))
      .map((field) => `没有字段“${field}”，可用：${known.join('、')} — there is no field "${field}"`),
    ...[...new Set(sources.filter((field, index) => sources.indexOf(field) !== index))].map(
      (field) => `字段“${field}”有两个来源 — the field "${field}" is filled from two places`,
    ),
  ];
}
