import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse, validate } from 'graphql';
import { faultCodes } from '../../src/records/faults.js';
import { hubSchema } from '../../src/schema.js';
import { blocksOf } from '../support/guides.js';

const schema = hubSchema();
const guides = readdirSync('docs/guides').filter((name) => !name.includes('.zh-CN.'));
const pairs = [
  ['README.md', 'README.zh-CN.md'],
  ...guides.map((name) => [`docs/guides/${name}`, `docs/guides/${name.replace('.md', '.zh-CN.md')}`]),
] as [string, string][];
const read = (path: string) => readFileSync(path, 'utf8');

describe.each(pairs)('%s', (english, chinese) => {
  test('shows valid documents only', () => {
    const faults = blocksOf(english).flatMap(({ line, query }) =>
      validate(schema, parse(query)).map(({ message }) => `${english}:${line} ${message}`),
    );
    expect(faults).toEqual([]);
  });

  test('shows the same documents in Chinese', () => {
    expect(blocksOf(chinese).map(({ query }) => query)).toEqual(blocksOf(english).map(({ query }) => query));
  });
});

describe.each([
  ['docs/guides/departments.md', '## Codes of errors'],
  ['docs/guides/departments.zh-CN.md', '## 错误代码'],
])('%s', (path, heading) => {
  const text = read(path);

  test('says of every code of a fault what it means, and of no other', () => {
    const table = text
      .slice(text.indexOf(heading))
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const told = table.flatMap((line) => [...line.split('|')[1]!.matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code!));
    expect(told.sort()).toEqual([...faultCodes].sort());
  });

  test('names every mutation that imports', () => {
    const imports = Object.keys(schema.getMutationType()!.getFields()).filter((name) => name.startsWith('import'));
    expect(imports.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

test('every code of a fault is in use', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && name !== 'records/faults.ts',
  );
  const text = sources.map((name) => read(`src/${name}`)).join('\n');
  expect(faultCodes.filter((code) => !text.includes(`'${code}'`))).toEqual([]);
});
