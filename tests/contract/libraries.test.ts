import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { scopes } from '../../src/access/scopes.js';
import { subjects } from '../../src/exchange/subjects.js';
import { examples } from '../../src/page/examples/examples.js';
import { hubSchema } from '../../src/schema.js';

/** Every library is found by its folder, so that one that is added is held to the shape of the others. */
const root = 'src/libraries';
const libraries = readdirSync(root);
const schema = hubSchema();
const queries = schema.getQueryType()!.getFields();
const mutations = schema.getMutationType()!.getFields();

const singular = (library: string) => library.replace(/s$/, '');
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
const foldersOf = (library: string) =>
  readdirSync(join(root, library), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, library, name));
const has = (folder: string, file: string) => existsSync(join(folder, file));
const argumentsOf = (field: GraphQLField<unknown, unknown> | undefined) => field?.args.map(({ name }) => name).sort();
const scopeOf = (field: GraphQLField<unknown, unknown>) => field.extensions['scope'] as string;

test('there are the five of the city', () => {
  expect(libraries.sort()).toEqual(['cases', 'experts', 'materials', 'plans', 'teams']);
});

describe.each(libraries)('the library %s', (library) => {
  const one = singular(library);
  const record = capital(one);

  test('has its entities, its references and one list of what it brings', () => {
    const files = readdirSync(join(root, library), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name);
    expect(files).toEqual(expect.arrayContaining(['entity.ts', 'references.ts', `${library}.ts`]));
    const text = readFileSync(join(root, library, `${library}.ts`), 'utf8');
    for (const name of [`${one}Resolvers`, `${one}Views`, `${one}Imports`]) expect(text).toContain(`export const ${name}`);
  });

  test('has the same files in each folder of records', () => {
    const records = foldersOf(library).filter((folder) => has(folder, 'view.ts') && has(folder, 'resolver.ts'));
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((folder) => !has(folder, 'types.ts') || !has(folder, 'inputs.ts'))).toEqual([]);
    const written = records.filter((folder) => /@Mutation\(\(\) => \w+PayloadType/.test(readFileSync(join(folder, 'resolver.ts'), 'utf8')));
    expect(written.filter((folder) => !has(folder, 'kind.ts') && !has(folder, 'service.ts'))).toEqual([]);
  });

  test('reads its records as a list, as one, and in groups', () => {
    expect(argumentsOf(queries[library])).toEqual(
      expect.arrayContaining(['after', 'asOf', 'before', 'filter', 'first', 'last', 'orderBy']),
    );
    expect(argumentsOf(queries[one])).toEqual(['asOf', 'code', 'id']);
    expect(argumentsOf(queries[`${one}Summary`])).toEqual(
      expect.arrayContaining(['asOf', 'filter', 'first', 'groupBy', 'having', 'orderBy']),
    );
    expect(String(queries[library]!.type)).toBe(`${record}Connection!`);
    expect(String(queries[one]!.type)).toBe(record);
    expect(String(queries[`${one}Summary`]!.type)).toBe(`[${record}Group!]!`);
  });

  test('writes its records by the same verbs', () => {
    expect(argumentsOf(mutations[`create${record}`])).toEqual(['input']);
    expect(argumentsOf(mutations[`update${record}`])).toEqual(['id', 'input', 'version']);
    expect(argumentsOf(mutations[`delete${record}`])).toEqual(['id', 'version']);
    expect(argumentsOf(mutations[`import${record}s`])).toEqual(['input']);
    for (const verb of ['create', 'update', 'delete']) expect(String(mutations[`${verb}${record}`]!.type)).toBe(`${record}Payload!`);
    expect(getNamedType(mutations[`import${record}s`]!.type).name).toBe('Receipt');
  });

  test('shows the history and the source of its records', () => {
    const fields = (schema.getType(record) as GraphQLObjectType).getFields();
    expect(Object.keys(fields)).toEqual(
      expect.arrayContaining(['id', 'code', 'version', 'sourceKind', 'sourceReference', 'createdAt', 'updatedAt', 'history']),
    );
  });

  test('asks for its own scopes', () => {
    expect(scopes).toEqual(expect.arrayContaining([`${one}:read`, `${one}:write`]));
    expect([library, one, `${one}Summary`].map((name) => scopeOf(queries[name]!))).toEqual(Array(3).fill(`${one}:read`));
    expect(['create', 'update', 'delete'].map((verb) => scopeOf(mutations[`${verb}${record}`]!))).toEqual(Array(3).fill(`${one}:write`));
  });

  test('takes files of its records', () => {
    expect(subjects[library]).toMatchObject({ mutation: `import${record}s`, scope: `${one}:write` });
  });

  test('is shown by an example and filled in the demonstration city', () => {
    expect(examples.some(({ query }) => new RegExp(`\\b${library}\\(`).test(query))).toBe(true);
    expect(existsSync(`seeds/demonstration/${library}Library.ts`)).toBe(true);
  });
});

describe('imports', () => {
  test('by mutation are those by command', () => {
    const byMutation = Object.keys(mutations).filter((name) => name.startsWith('import'));
    expect([...new Set(Object.values(subjects).map(({ mutation }) => mutation))].sort()).toEqual(byMutation.sort());
  });

  test.each(Object.entries(subjects))('of %s ask for the scope of their mutation', (_name, { mutation, scope }) => {
    expect(scopeOf(mutations[mutation]!)).toBe(scope);
  });
});
