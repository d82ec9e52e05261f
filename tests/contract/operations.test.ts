import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { CriticalityLevel, DiffRule, diff, validate } from '@graphql-inspector/core';
import { buildSchema, Kind, parse, Source, type GraphQLSchema } from 'graphql';
import { hubSchema } from '../../src/schema.js';

const folder = 'tests/operations';
const generated = 'tests/generated/client';
const schemaText = readFileSync('schema/hub.graphql', 'utf8');
const schema = buildSchema(schemaText);
const documents = readdirSync(folder).map((name) => new Source(readFileSync(join(folder, name), 'utf8'), name));
const operations = documents
  .flatMap((source) => parse(source).definitions)
  .filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);

describe('operations of front ends', () => {
  test('are valid, without anything deprecated, within the limits of one operation', () => {
    const invalid = validate(schema, documents, { strictDeprecated: true, maxDepth: 12, maxAliasCount: 10 });
    expect(
      invalid.map(({ source, errors, deprecated }) => ({
        name: source.name,
        messages: [...errors, ...deprecated].map(({ message }) => message),
      })),
    ).toEqual([]);
  });

  test('are told to be invalid when the schema loses what they ask for', () => {
    const poorer = buildSchema(schemaText.replace(/^ {2}available: Float!$/m, '  left: Float!'));
    expect(
      validate(poorer, documents)
        .flatMap(({ errors }) => errors)
        .map(({ message }) => message),
    ).toContain('Cannot query field "available" on type "Material".');
  });

  test('have typed documents that are up to date: run `npm run codegen` after a change', async () => {
    const run = promisify(execFile)(
      process.execPath,
      ['node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'codegen.ts', '--check', '--silent'],
      {
        env: { ...process.env, NODE_OPTIONS: '' },
      },
    );
    await expect(run).resolves.toBeDefined();
  });

  test('are listed by the SHA-256 of their text, as trusted documents are sent', () => {
    const manifest = JSON.parse(readFileSync(join(generated, 'persisted-documents.json'), 'utf8')) as Record<string, string>;
    expect(Object.entries(manifest).filter(([key, text]) => key !== `sha256:${createHash('sha256').update(text).digest('hex')}`)).toEqual(
      [],
    );
    const names = Object.values(manifest).flatMap((text) =>
      parse(text).definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.name!.value : [])),
    );
    expect(names.sort()).toEqual(operations.map(({ name }) => name!.value).sort());
  });
});

/** What of a new schema would break clients of an old one; what was deprecated before may go. */
async function breaking(old: GraphQLSchema, now: GraphQLSchema): Promise<string[]> {
  const changes = await diff(old, now, [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking).map(({ message }) => message);
}

describe('promises to clients', () => {
  /** A copy of hub.graphql as it was released last; made anew with each release. */
  const released = 'schema/released.graphql';

  test('are kept since the last release', async () => {
    const last = existsSync(released) ? buildSchema(readFileSync(released, 'utf8')) : schema;
    expect(await breaking(last, hubSchema())).toEqual([]);
  });

  test.each([
    ['a field is removed', /^ {2}available: Float!$/m, '', ["Field 'available' was removed from object type 'Material'"]],
    [
      'a field may become null',
      /^ {2}available: Float!$/m,
      '  available: Float',
      ["Field 'Material.available' changed type from 'Float!' to 'Float'"],
    ],
    [
      'an argument becomes required',
      /^ {4}region: String$/m,
      '    region: String!',
      ["Type for argument 'region' on field 'Query.stockAlerts' changed from 'String' to 'String!'"],
    ],
    ['an enum loses a value', /^ {2}EXPIRING$/m, '', ["Enum value 'EXPIRING' was removed from enum 'StockAlertKind'"]],
    ['a field is added', /^ {2}available: Float!$/m, '  available: Float!\n  more: Float', []],
  ])('are told when %s', async (_name, place, replacement, expected) => {
    const plain = schemaText.replace(/^ *"""[\s\S]*?"""\n/gm, '');
    const changed = plain.replace(place, replacement);
    expect(changed).not.toBe(plain);
    expect(await breaking(buildSchema(plain), buildSchema(changed))).toEqual(expected);
  });
});
