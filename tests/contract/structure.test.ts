import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const filesUnder = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const isCode = (file: string) => /\.(ts|tsx|mjs)$/.test(file);
const sources = filesUnder('src').filter(isCode);

/** The files that a file imports from this repository, types included. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(dirname(file), path!)).replace(/\.js$/, '.ts'),
  );

/** The part of the hub that a file belongs to: a folder of src, a library, or a file beside them. */
function partOf(file: string): string {
  const [top = '', part = '', library = ''] = file.split('/');
  if (top !== 'src') return top;
  return part === 'libraries' ? `libraries/${library}` : part.replace(/\.tsx?$/, '');
}

const foundation = ['platform', 'access', 'reading', 'records', 'context'];

/** Which parts each part may import: what is above in this table knows nothing of what is below. */
const mayImport: Record<string, readonly string[]> = {
  platform: [],
  page: [],
  access: ['platform'],
  reading: ['platform', 'access'],
  // the types of what an operation works with; records and all below take it as their first parameter
  context: ['platform', 'access', 'reading', 'records'],
  records: ['platform', 'access', 'reading', 'context'],
  vocabulary: foundation,
  keys: [...foundation, 'vocabulary'],
  documents: ['platform'],
  'libraries/materials': [...foundation, 'vocabulary'],
  'libraries/teams': [...foundation, 'vocabulary', 'libraries/materials'],
  'libraries/experts': [...foundation, 'vocabulary'],
  'libraries/plans': [...foundation, 'vocabulary', 'libraries/materials', 'libraries/teams', 'libraries/experts'],
  'libraries/cases': [...foundation, 'vocabulary', 'libraries/plans', 'libraries/materials', 'libraries/teams', 'libraries/experts'],
  sectors: [...foundation, 'vocabulary', 'libraries'],
  search: [...foundation, 'vocabulary', 'libraries'],
  situation: [...foundation, 'vocabulary', 'libraries', 'sectors', 'search'],
  exchange: [...foundation, 'vocabulary', 'libraries', 'sectors', 'search'],
  entities: [...foundation, 'vocabulary', 'libraries', 'sectors', 'search', 'situation', 'exchange'],
  schema: [...foundation, 'entities', 'vocabulary', 'keys', 'libraries', 'sectors', 'search', 'situation', 'exchange'],
  serving: [...foundation, 'entities', 'schema', 'page', 'exchange', 'sectors', 'search'],
  cli: [
    ...foundation,
    'entities',
    'schema',
    'serving',
    'vocabulary',
    'keys',
    'documents',
    'libraries',
    'exchange',
    'sectors',
    'search',
    'situation',
    'seeds',
  ],
  main: ['platform', 'cli'],
  // the demonstration city calculates hazard sources and grid cells as pushes do
  seeds: ['platform', 'records', 'vocabulary', 'sectors'],
  migrations: [],
};

const allowed = (from: string, to: string) =>
  from === to || mayImport[from]?.some((part) => part === to || (part === 'libraries' && to.startsWith('libraries/')));

describe('imports', () => {
  test('go one way between the parts of the hub', () => {
    const against = [...sources, ...filesUnder('seeds').filter(isCode), ...filesUnder('migrations')].flatMap((file) =>
      importsOf(file)
        .filter((target) => !allowed(partOf(file), partOf(target)))
        .map((target) => `${file} -> ${target}`),
    );
    expect(against).toEqual([]);
  });

  test('are listed for every part that there is', () => {
    expect([...new Set(sources.map(partOf))].filter((part) => !(part in mayImport))).toEqual([]);
  });

  test('run in no circle among the files of a folder below the libraries', () => {
    const edges = new Map(sources.filter((file) => /^src\/(platform|access|reading)\//.test(file)).map((file) => [file, importsOf(file)]));
    const finished = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, way: string[]) => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      else if (!finished.has(file)) for (const next of edges.get(file) ?? []) walk(next, [...way, file]);
      finished.add(file);
    };
    for (const file of edges.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the environment', () => {
  /** Hands PATH on to the engines, which look for nothing else there. */
  const handsOn = 'src/platform/engines/child.ts';

  test('is read by the commands only, through one file that checks it', () => {
    const readers = sources.filter((file) => /process\.env\b/.test(readFileSync(file, 'utf8')));
    expect(readers.filter((file) => file !== handsOn && !file.startsWith('src/cli/') && file !== 'src/platform/config.ts')).toEqual([]);
  });
});

describe('names', () => {
  const named = ['src', 'tests', 'scripts', 'seeds', 'migrations']
    .flatMap(filesUnder)
    .filter((file) => !file.startsWith('tests/generated/'));

  test('of files and folders say what is in them', () => {
    const empty = /^(utils?|commons?|helpers?|shared|core|base|misc|managers?|handlers?|impl|lib|stuff)$/i;
    const wordsOf = (file: string) => file.split('/').flatMap((part) => part.replace(/\.\w+$/, '').split(/[-_.]|(?<=[a-z])(?=[A-Z])/));
    expect(named.filter((file) => wordsOf(file).some((word) => empty.test(word)))).toEqual([]);
  });

  test('are exported by name only', () => {
    expect(sources.filter((file) => /^export default\b/m.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
