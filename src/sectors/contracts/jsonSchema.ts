import type { FieldRule, ValueForm } from '../../records/fields.js';
import type { Contract, Feed } from '../feed.js';

type Schema = Record<string, unknown>;

/** The JSON Schema (2020-12) of one record by a contract. It says what the check asks for, as far as a schema can. */
export function jsonSchemaOf(feed: Feed, contract: Contract): Schema {
  const fields = Object.entries(contract.fields);
  const withdrawal = (feed.holds === 'RECORDS' ? ['id'] : ['station', 'time']).filter((name) => contract.fields[name]?.required);
  const required = fields.filter(([, rule]) => rule.required).map(([name]) => name);
  const sources = Object.entries(contract.sourceNames ?? {});
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:wuku:feed:${feed.code}:${contract.version}`,
    title: `${feed.title.zh} — ${feed.title.en}`,
    description: `${feed.description.zh} — ${feed.description.en}`,
    type: 'object',
    properties: Object.fromEntries([
      ...fields.map(([name, rule]) => [name, propertyOf(name, rule, contract)] as const),
      ...sources.map(([name, { field, label }]) => [name, sourceOf(field, label)] as const),
    ]),
    additionalProperties: false,
    ...needed(withdrawal, sources),
    ...(required.length > withdrawal.length && {
      if: { properties: { withdrawn: { const: true } }, required: ['withdrawn'] },
      else: needed(required, sources),
    }),
  };
}

type Source = [string, { field: string | null }];

/** Fields that a record needs, each by its own name or by one that the department's system gives it. */
function needed(names: readonly string[], sources: readonly Source[]): Schema {
  const others = (name: string) => sources.filter(([, { field }]) => field === name).map(([source]) => source);
  const either = names.filter((name) => others(name).length > 0);
  const required = names.filter((name) => !either.includes(name));
  if (either.length === 0) return { required };
  return { required, allOf: either.map((name) => ({ anyOf: [name, ...others(name)].map((each) => ({ required: [each] })) })) };
}

const sourceOf = (field: string | null, { zh, en }: { zh: string; en: string }): Schema => ({
  title: `${zh} — ${en}`,
  description: field === null ? '接收时丢弃，不保存 — Dropped on arrival, never stored.' : `即字段 ${field} — Fills the field ${field}.`,
});

function propertyOf(name: string, rule: FieldRule, contract: Contract): Schema {
  const nullable = !rule.required;
  const { type, ...form } = formOf(rule.holds, contract);
  const sentinels = contract.sentinels[name];
  const given: Schema = {
    title: `${rule.label.zh} — ${rule.label.en}`,
    type: nullable && typeof type === 'string' ? [type, 'null'] : type,
    ...form,
  };
  if (nullable && Array.isArray(given['enum'])) given['enum'] = [...(given['enum'] as unknown[]), null];
  if (rule.part)
    return { title: given['title'], type: nullable ? ['array', 'null'] : 'array', items: { type: 'object' }, maxItems: rule.part.most };
  return sentinels
    ? { anyOf: [given, { enum: [...sentinels], description: '无数据 — Stands for no value.' }], title: given['title'] }
    : given;
}

function formOf(holds: ValueForm | undefined, { beijingTime }: Contract): Schema {
  switch (holds?.kind) {
    case 'number':
      return {
        type: holds.decimals === 0 ? 'integer' : 'number',
        ...(holds.above !== undefined && { exclusiveMinimum: holds.above }),
        ...(holds.least !== undefined && { minimum: holds.least }),
        maximum: holds.most,
      };
    case 'choice':
      return { type: 'string', enum: [...new Set([...holds.names, ...Object.keys(holds.words)])] };
    case 'boolean':
      return { type: ['boolean', 'string', 'null'] };
    case 'date':
      return { type: 'string', examples: ['2026-11-23'] };
    case 'dateTime':
      return {
        type: 'string',
        ...(!beijingTime && { format: 'date-time' }),
        examples: ['2026-11-23T08:00:00+08:00'],
        ...(beijingTime && { description: '不带时区的时间按北京时间 — A time without an offset is Beijing time.' }),
      };
    case 'money':
      return { type: ['string', 'number', 'null'] };
    case 'reference':
      return { type: 'string', maxLength: 200 };
    case 'list':
      return { type: 'array' };
    default:
      return { type: ['string', 'number', 'object', 'null'], ...(holds?.kind === 'text' && holds.longest && { maxLength: holds.longest }) };
  }
}
