import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { testHub, type TestHub } from '../../../support/hub.js';
import { imported } from '../../writing/writes.js';

const folder = resolve('../shared/data/plans');
const isThere = existsSync(folder);
const when = isThere ? describe : describe.skip;
const textOf = (prefix: string) =>
  readFileSync(
    join(
      folder,
      readdirSync(folder).find((name) => name.startsWith(prefix))!,
    ),
    'utf8',
  );

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

interface Section {
  number: string | null;
  heading: string;
  depth: number;
  text: string;
}
const sectionsOf = async (code: string): Promise<Section[]> => {
  const read = async (after: string | null) =>
    (
      await hub.data(
        'query($code: String, $after: String) { plan(code: $code) { versionInForce { sections(first: 200, after: $after) { nodes { number heading depth text } pageInfo { hasNextPage endCursor } } } } }',
        { code, after },
      )
    ).plan.versionInForce.sections;
  const page = await read(null);
  expect(page.pageInfo.hasNextPage).toBe(false);
  return page.nodes;
};
/** Characters of a text that carry meaning: what marks, blanks and rules leave. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
/** Everything that is stored of a document, in its order. */
const stored = (sections: readonly Section[]) =>
  letters(sections.map(({ number, heading, text }) => `${number ?? ''}${heading}${text}`).join(''));

when(`documents as they were published (skipped without ${folder})`, () => {
  beforeAll(async () => {
    const receipt = await imported(hub, 'importPlans', {
      key: 'national',
      records: [
        {
          code: 'PLAN01',
          title: '国家突发事件总体应急预案',
          kind: '总体',
          level: '国家',
          issuedOn: '2025年2月25日',
          text: textOf('PLAN01'),
        },
        {
          code: 'PLAN02',
          title: '国家粮食应急预案',
          kind: '专项',
          level: '国家',
          documentNumber: '国办函〔2005〕57号',
          issuedOn: '二〇〇五年六月十一日',
          text: textOf('PLAN02'),
        },
      ],
    });
    expect(receipt).toMatchObject({ received: 2, inserted: 2, errors: [] });
  });

  test('are stored whole: every letter of the file stands in a section, tables of contents aside', async () => {
    expect(stored(await sectionsOf('PLAN01'))).toBe(letters(textOf('PLAN01')));
    const source = textOf('PLAN02');
    const start = source.indexOf('目 录');
    const body = source.indexOf('1 总则', source.indexOf('7 附则'));
    expect(start).toBeGreaterThan(0);
    const found = stored(await sectionsOf('PLAN02'));
    expect(found).toBe(letters(source.slice(0, start) + source.slice(body)));
  });

  test('have their headings: chapters in bold, sections in plain lines, numbers with blanks before them', async () => {
    const first = await sectionsOf('PLAN01');
    expect(first.filter(({ depth }) => depth === 1).map(({ number, heading }) => `${number ?? ''} ${heading}`)).toEqual([
      '1 总则', '2 组织指挥体系', '3 运行机制', '4 应急保障', '5 预案管理',
    ]); // prettier-ignore
    expect(first.filter(({ number }) => number?.startsWith('3.3.')).map(({ heading }) => heading)).toEqual([
      '先期处置与信息报告', '响应分级', '指挥协调', '处置措施', '信息发布与舆论引导', '应急结束',
    ]); // prettier-ignore
    const second = await sectionsOf('PLAN02');
    expect(second.filter(({ depth }) => depth === 1).map(({ heading }) => heading)).toEqual([
      '总则', '组织机构和职责', '预警监测', '应急响应', '应急保障', '后期处置', '附则',
    ]); // prettier-ignore
    expect(second.find(({ number }) => number === '1.2.1')).toMatchObject({ depth: 3, text: expect.stringContaining('两个以上省') });
  });

  test.each([
    ['PLAN01', '未定期组织应急预案演练的，依照有关规定追究责任'],
    ['PLAN02', '本预案自印发之日起实施'],
  ])('%s is found by a phrase of its end', async (code, phrase) => {
    const { planSections, plans } = await hub.data(
      `query($phrase: String!) {
        planSections(filter: { text: { contains: $phrase } }) { nodes { version { plan { code } } } }
        plans(filter: { versionInForce: { sections: { some: { text: { contains: $phrase } } } } }) { nodes { code } }
      }`,
      { phrase },
    );
    expect(planSections.nodes).toEqual([{ version: { plan: { code } } }]);
    expect(plans.nodes).toEqual([{ code }]);
  });

  test('take a date in Chinese numerals', async () => {
    const { plan } = await hub.data('{ plan(code: "PLAN02") { versionInForce { issuedOn documentNumber label } } }');
    expect(plan.versionInForce).toEqual({ issuedOn: '2005-06-11', documentNumber: '国办函〔2005〕57号', label: '2005年版' });
  });

  test('sent again change nothing', async () => {
    const again = await imported(hub, 'importPlans', {
      key: 'national again',
      records: [
        { code: 'PLAN01', title: '国家突发事件总体应急预案', kind: '总体', level: '国家', issuedOn: '2025-02-25', text: textOf('PLAN01') },
      ],
    });
    expect(again).toMatchObject({ unchanged: 1, updated: 0 });
  });
});

when(`a list of titles without texts (skipped without ${folder})`, () => {
  const rowsOf = () =>
    parse<Record<'title' | 'issuing_body' | 'doc_number' | 'date' | 'status' | 'url', string>>(
      readFileSync(join(folder, 'lianyungang-plan-titles.csv')),
      { columns: true },
    );

  test('is taken with and without dates and issuers; a status that holds a day of repeal ends the plan', async () => {
    const titles = rowsOf();
    const records = titles.map(({ title, issuing_body, doc_number, date, status, url }, index) => ({
      code: `TITLE-${index + 1}`,
      title,
      kind: title.includes('总体') || title.includes('综合') ? 'OVERALL' : 'SPECIAL',
      level: /^江苏省/.test(title) ? 'PROVINCE' : /县|区/.test(title) ? 'COUNTY' : 'CITY',
      issuer: issuing_body,
      documentNumber: doc_number,
      issuedOn: date,
      abolishedOn: /^(\d{4}-\d\d-\d\d)废止$/.exec(status)?.[1] ?? null,
      sourceFile: url,
      remarks: status,
      stage: /废止/.test(status) ? 'ABOLISHED' : 'ISSUED',
    }));
    const receipt = await imported(hub, 'importPlans', { key: 'titles', records });
    expect(receipt).toMatchObject({ received: 22, inserted: 22, errors: [] });
    const { plans } = await hub.data(
      '{ plans(first: 50, filter: { code: { startsWith: "TITLE" } }) { nodes { title issuer versionInForce { issuedOn } versions { nodes { stage issuedOn abolishedOn sections { totalCount { value } } } } } } }',
    );
    const versions = plans.nodes.flatMap((plan: { versions: { nodes: { issuedOn: string | null }[] } }) => plan.versions.nodes);
    expect(versions).toHaveLength(22);
    expect(versions.filter(({ issuedOn }: { issuedOn: string | null }) => issuedOn === null)).toHaveLength(4);
    expect(plans.nodes.filter(({ issuer }: { issuer: string | null }) => issuer === null)).toHaveLength(6);
    expect(plans.nodes.filter((plan: { versionInForce: unknown }) => plan.versionInForce === null)).toEqual([
      expect.objectContaining({
        title: '海门市水上突发事故应急预案',
        versions: {
          nodes: [{ stage: 'ABOLISHED', issuedOn: '2018-05-28', abolishedOn: '2020-08-13', sections: { totalCount: { value: 0 } } }],
        },
      }),
    ]);
  });
});
