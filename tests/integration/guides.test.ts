import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOperationAST, parse, type OperationDefinitionNode } from 'graphql';
import { demonstrationCity } from '../../seeds/demonstration.js';
import { blocksOf, shown, strange, type Block } from '../support/guides.js';
import { callerInRole } from '../../src/access/caller.js';
import { testHub, type Answer, type Asked, type TestHub } from '../support/hub.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined);
}, 60_000);
afterAll(() => hub.close());

const files = ['README.md', ...['analysts', 'departments', 'front-end'].map((name) => `docs/guides/${name}.md`)];
/** Pushes and their quarantine belong to a department, all else is asked by an editor. */
const asked = ({ query }: Block): Asked =>
  /pushRecords|quarantine/.test(query) ? { caller: callerInRole('department', { name: 'key:water', department: 'water' }) } : {};
const operationOf = ({ query }: Block) => getOperationAST(parse(query)) as OperationDefinitionNode;
/** Examples of the past name a moment that this city has not seen; then there is nothing, and an answer is not shown. */
const isOfPast = ({ query }: Block) => query.includes('asOf:');
const isEmpty = (value: unknown): boolean =>
  value === null || (Array.isArray(value) ? value.length === 0 : typeof value === 'object' && Object.values(value).every(isEmpty));

// in the order of the text: one document builds on what another wrote
describe.each(files)('%s', (file) => {
  test.each(blocksOf(file).map((block) => [block.line, block] as const))('line %i is answered as shown', async (_line, block) => {
    if (operationOf(block).operation === 'subscription') return;
    const answer = (await hub.ask(block.query, {}, asked(block))) as Answer;
    expect(answer.errors).toBeUndefined();
    if (!isOfPast(block)) expect(isEmpty(answer.data)).toBe(false);
    const answers = [answer, ...(block.answers.length > 1 ? [(await hub.ask(block.query, {}, asked(block))) as Answer] : [])];
    block.answers.forEach((text, index) => expect(strange(shown(text), answers[index])).toEqual([]));
  });
});
