import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

const compiler = resolve('node_modules/relay-compiler/cli.js');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-relay-'));
  for (const name of ['src', 'made']) mkdirSync(join(folder, name));
  cpSync('schema/hub.graphql', join(folder, 'hub.graphql'));
  const config = {
    src: './src',
    schema: './hub.graphql',
    language: 'typescript',
    artifactDirectory: './made',
    customScalarTypes: { DateTime: 'string', Date: 'string', Decimal: 'string', JSON: 'unknown' },
  };
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify(config));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the compiler over the components of this test and gives what it complains of; empty when all is well. */
const compile = (...given: string[]) =>
  new Promise<string>((done) => {
    execFile(
      process.execPath,
      [compiler, 'relay.config.json', ...given],
      { cwd: folder, env: { ...process.env, NODE_OPTIONS: '' } },
      (fault, out, err) => done(fault ? out + err : ''),
    );
  });

/** Writes a component with its documents, which Relay wants named after the file. */
const component = (name: string, ...documents: string[]) =>
  writeFileSync(
    join(folder, 'src', `${name}.ts`),
    `import { graphql } from 'relay-runtime';\n${documents.map((text) => `graphql\`${text}\`;`).join('\n')}\n`,
  );

const made = (name: string) => readFileSync(join(folder, 'made', `${name}.graphql.ts`), 'utf8');

describe('the schema is one that Relay compiles', () => {
  const lists: Record<string, string> = {
    materials: 'id code name',
    depots: 'id code name location { longitude latitude }',
    stockLots: 'id code available',
    stockMovements: 'id kind balance',
    agreements: 'id title',
    requiredHoldings: 'id basis',
    stockAlerts: 'id kind dueOn',
    regions: 'id name',
    zones: 'id name',
    organizations: 'id name',
    eventTypes: 'id name',
    materialCategories: 'id name',
    resourceTypes: 'id name',
  };

  test('every list of the root pages with @connection and @refetchable, and stays valid', async () => {
    for (const [field, selection] of Object.entries(lists)) {
      const name = `${field[0]!.toUpperCase()}${field.slice(1)}`;
      component(
        name,
        `fragment ${name}_list on Query @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) @refetchable(queryName: "${name}NextQuery") {
          ${field}(first: $count, after: $cursor) @connection(key: "${name}_${field}") { edges { node { ${selection} } } totalCount { value kind } }
        }`,
        `query ${name}Query { ...${name}_list }`,
      );
    }
    expect(await compile()).toBe('');
    expect(readdirSync(join(folder, 'made')).filter((name) => name.endsWith('NextQuery.graphql.ts'))).toHaveLength(
      Object.keys(lists).length,
    );
    expect(await compile('--validate')).toBe('');
  });

  test('a list pages backward too', async () => {
    component(
      'Back',
      `fragment Back_list on Query @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) @refetchable(queryName: "BackNextQuery") {
        stockMovements(last: $count, before: $cursor) @connection(key: "Back_stockMovements") { edges { node { id code } } }
      }`,
    );
    expect(await compile()).toBe('');
  });

  test('a list inside a record, and a record of any library, are fetched again by the id alone', async () => {
    component(
      'Lots',
      `fragment Lots_material on Material @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" }) @refetchable(queryName: "LotsNextQuery") {
        name lots(first: $count, after: $cursor) @connection(key: "Lots_lots") { edges { node { id code depot { id name } } } }
      }`,
      `query LotsQuery($code: String!) { material(code: $code) { ...Lots_material } }`,
    );
    component(
      'Past',
      `fragment Past_record on Record @refetchable(queryName: "PastAgainQuery") { code version history(first: 10) { nodes { at by } } }`,
      `query PastQuery($id: ID!) { node(id: $id) { ...Past_record @alias(as: "record") } }`,
    );
    expect(await compile()).toBe('');
    expect(made('LotsNextQuery')).toContain('node(id: $id)');
    expect(made('PastAgainQuery')).toContain('node(id: $id)');
  });

  test('mutations change records in place and add new ones to a list', async () => {
    component(
      'Write',
      `mutation WriteCreateMutation($input: CreateMaterialInput!, $connections: [ID!]!) { createMaterial(input: $input) { record @appendNode(connections: $connections, edgeTypeName: "MaterialEdge") { id code name version } userErrors { path message } } }`,
      `mutation WriteUpdateMutation($id: ID!, $version: Int!, $input: UpdateMaterialInput!) { updateMaterial(id: $id, version: $version, input: $input) { record { ...Write_material } userErrors { path message } } }`,
      `fragment Write_material on Material { id name version updatedAt }`,
    );
    expect(await compile()).toBe('');
  });

  test('a field that does not exist is found', async () => {
    component('Wrong', `query WrongQuery { materials(first: 1) { nodes { nothing } } }`);
    expect(await compile()).toMatch(/nothing/);
  });
});
