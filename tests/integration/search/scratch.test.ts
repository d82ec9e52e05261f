import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationCity } from '../../../seeds/demonstration.js';
import { testHub, type TestHub } from '../../support/hub.js';
import { testSearch, type TestSearch } from '../../support/search.js';

let hub: TestHub;
let indexes: TestSearch;
beforeAll(async () => {
  hub = await testHub();
  await demonstrationCity(hub.database, () => undefined);
  indexes = testSearch(hub);
  indexes.start();
  await indexes.settled();
}, 120_000);
afterAll(async () => {
  await indexes.close();
  await hub.close();
});

const query = `query ($text: String!) { search(text: $text, first: 5, facets: [TYPE, KIND, LEVEL, YEAR, REGION, EVENT_TYPE]) {
  edges { score superseded highlights { field snippets } node { __typename ... on PlanSection { heading version { plan { title } } } ... on Plan { title } ... on Regulation { title validity } ... on Article { number regulation { title } } ... on Case { title } ... on Material { name } ... on Team { name } ... on Expert { name } } }
  totalCount { value kind } correctedText degraded understood { words codes places { name } hazards { name } }
  facets { facet values { value label count } }
} }`;
test('look', async () => {
  const { appendFileSync, readFileSync } = await import('node:fs');
  for (const text of readFileSync('/tmp/queries.txt', 'utf8').split('\n').filter(Boolean)) {
    const began = performance.now();
    const answer = await hub.ask(query, { text });
    const took = performance.now() - began;
    const { search } = answer.data ?? {};
    appendFileSync('/tmp/out.txt', `\n## ${text} (${took.toFixed(1)} ms) ${JSON.stringify(answer.errors ?? '')}\n`);
    if (!search) continue;
    appendFileSync(
      '/tmp/out.txt',
      `${JSON.stringify(search.totalCount)} ${search.correctedText} ${search.degraded} ${JSON.stringify(search.understood)}\n`,
    );
    for (const { score, superseded, highlights, node } of search.edges)
      appendFileSync('/tmp/out.txt', `  ${score} ${superseded} ${JSON.stringify(node)} ${JSON.stringify(highlights).slice(0, 200)}\n`);
    if (text === '危化品') appendFileSync('/tmp/out.txt', JSON.stringify(search.facets, null, 1));
  }
  expect(1).toBe(1);
}, 120_000);
