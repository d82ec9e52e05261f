import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { namedRoles, roleTable, scopesOf } from '../../../src/access/roles.js';
import { scopes, scopeTexts } from '../../../src/access/scopes.js';

/** The table of scopes by role, as the guides show it. */
function table(language: 'zh' | 'en'): string {
  const heading = language === 'zh' ? ['权限', '含义'] : ['scope', 'lets a caller'];
  const rows = [
    [...heading, ...namedRoles.map((role) => (language === 'zh' ? `${roleTable[role].text.zh} \`${role}\`` : `\`${role}\``))],
    [...heading.map(() => '---'), ...namedRoles.map(() => ':-:')],
    ...scopes.map((scope) => [
      `\`${scope}\``,
      scopeTexts[scope][language],
      ...namedRoles.map((role) => (scopesOf(role).has(scope) ? '●' : '')),
    ]),
  ];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A table without the blanks by which it is laid out. */
const plain = (text: string) =>
  text
    .replace(/ +/g, ' ')
    .replace(/(:?)-{3,}(:?)/g, '$1-$2')
    .replace(/:-+:/g, ':-:')
    .trim();

describe.each([
  ['docs/guides/security.md', 'en'],
  ['docs/guides/security.zh-CN.md', 'zh'],
] as const)('%s', (file, language) => {
  const guide = readFileSync(file, 'utf8');

  test('shows the scopes of each role as they are', () => {
    const [, shown] = /<!-- roles:[^>]*-->\n([\s\S]*?)<!-- \/roles -->/.exec(guide)!;
    expect(plain(shown!)).toBe(plain(table(language)));
  });

  test('names tests that there are', () => {
    const named = [...guide.matchAll(/`((?:tests\/[\w/]+\/)?\w+\.test\.ts)`/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((name) => !existsSync(name.includes('/') ? name : `tests/integration/access/${name}`))).toEqual([]);
  });
});
