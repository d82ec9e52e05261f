import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { callerInRole } from '../../../../src/access/caller.js';
import { testHub, type TestHub } from '../../../support/hub.js';
import { codesOf, imported, rows, write, written } from '../../writing/writes.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const law = (code: string, title: string, more: Record<string, unknown> = {}) => ({ code, title, level: 'LAW', ...more });
const create = (input: Record<string, unknown>, selection?: string) => written(hub, 'createRegulation', { input }, selection);
const refused = async (input: Record<string, unknown>) => codesOf(await write(hub, 'createRegulation', { input }));

async function read(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors, extensions } = await hub.ask(query, variables);
  expect(errors).toBeUndefined();
  expect(extensions?.statements).toBe(1);
  return data;
}

const succession = `code validity successor { code } predecessors { code } versions { code }`;
const of = async (code: string) =>
  (await read(`query ($code: String!) { regulation(code: $code) { ${succession} } }`, { code })).regulation;

describe('a regulation', () => {
  test('has all its values, its text by articles, and finds them again', async () => {
    const record = await create(
      {
        code: 'FULL',
        title: '某市应急管理条例（2024年修订）',
        shortTitle: '应急条例',
        level: 'LOCAL_REGULATION',
        type: 'cn-emergency-platform-5:51A03',
        issuer: '某市人大常委会',
        organization: 'LYG-GOV',
        documentNumber: '公告第1号',
        region: '320700',
        promulgatedOn: '2020-01-01',
        effectiveOn: '2020-03-01',
        versionOn: '2024-05-01',
        revisionHistory: '2020年1月1日通过 | 2024年5月1日《关于修改〈某市应急管理条例〉的决定》修订',
        topic: '综合',
        summary: '摘要',
        sourceFile: 'a.md',
        remarks: '备注',
        eventTypes: ['cn-emergency-platform-5:11A00'],
        text: '# 某市应急管理条例\n第一章 总则\n第一条 为了应急，制定本条例。\n第二章 附则\n第二条 本条例自公布之日起施行。',
      },
      `title shortTitle level type { code } issuer organization { code } documentNumber region { code } promulgatedOn effectiveOn versionOn repealedOn
       family revisionHistory topic summary sourceFile articleCount characterCount remarks validity version
       eventTypes { code } amendments { amendedOn title amending { code } }
       articles { totalCount { value } nodes { position kind number ordinal heading text regulation { code } } }`,
    );
    expect(record).toEqual({
      title: '某市应急管理条例（2024年修订）',
      shortTitle: '应急条例',
      level: 'LOCAL_REGULATION',
      type: { code: '51A03' },
      issuer: '某市人大常委会',
      organization: { code: 'LYG-GOV' },
      documentNumber: '公告第1号',
      region: { code: '320700' },
      promulgatedOn: '2020-01-01',
      effectiveOn: '2020-03-01',
      versionOn: '2024-05-01',
      repealedOn: null,
      family: '某市应急管理条例',
      revisionHistory: '2020年1月1日通过 | 2024年5月1日《关于修改〈某市应急管理条例〉的决定》修订',
      topic: '综合',
      summary: '摘要',
      sourceFile: 'a.md',
      articleCount: 2,
      characterCount: 37,
      remarks: '备注',
      validity: 'IN_FORCE',
      version: 1,
      eventTypes: [{ code: '11A00' }],
      amendments: [{ amendedOn: '2024-05-01', title: '《关于修改〈某市应急管理条例〉的决定》修订', amending: null }],
      articles: {
        totalCount: { value: 3 },
        nodes: [
          {
            position: 1,
            kind: 'PREAMBLE',
            number: null,
            ordinal: null,
            heading: null,
            text: '某市应急管理条例',
            regulation: { code: 'FULL' },
          },
          {
            position: 2,
            kind: 'ARTICLE',
            number: '第一条',
            ordinal: 1,
            heading: '第一章 总则',
            text: '为了应急，制定本条例。',
            regulation: { code: 'FULL' },
          },
          {
            position: 3,
            kind: 'ARTICLE',
            number: '第二条',
            ordinal: 2,
            heading: '第二章 附则',
            text: '本条例自公布之日起施行。',
            regulation: { code: 'FULL' },
          },
        ],
      },
    });
    const { articles } = await read(
      '{ articles(filter: { text: { contains: "为了应急" }, regulation: { region: { code: { eq: "320700" } } } }) { nodes { id number } } }',
    );
    expect(articles.nodes).toEqual([{ id: expect.stringMatching(/^art_/), number: '第一条' }]);
    const { article } = await read('query ($id: ID!) { article(id: $id) { text regulation { code } } }', { id: articles.nodes[0].id });
    expect(article).toEqual({ text: '为了应急，制定本条例。', regulation: { code: 'FULL' } });
    const { node } = await hub.data('query ($id: ID!) { node(id: $id) { ... on Article { number } } }', { id: articles.nodes[0].id });
    expect(node).toEqual({ number: '第一条' });
    const { regulations } = await read(
      '{ regulations(filter: { articles: { some: { ordinal: { eq: 2 }, heading: { contains: "附则" } } }, eventTypes: { some: { code: { eq: "11A00" } } }, validity: { in: [IN_FORCE] } }) { nodes { code } } }',
    );
    expect(regulations.nodes).toEqual([{ code: 'FULL' }]);
  });

  test('is shown by its organisation, its division and its class of emergencies', async () => {
    for (const query of [
      '{ organization(code: "LYG-GOV") { regulations { nodes { code } } } }',
      '{ region(code: "320700") { regulations { nodes { code } } } }',
      '{ eventType(scheme: "cn-emergency-platform-5", code: "11A00") { regulations { nodes { code } } } }',
    ])
      expect(Object.values(await read(query))).toEqual([{ regulations: { nodes: [{ code: 'FULL' }] } }]);
  });

  test('keeps what an update leaves out; a text that is replaced keeps no old article', async () => {
    const { id, version } = await create(
      law('EDIT', '可修改法', { articles: [{ number: '第一条', text: '甲' }, { number: '第二条之一', text: '乙' }, { text: '附注' }] }),
    );
    const first = await written(
      hub,
      'updateRegulation',
      { id, version, input: { topic: '主题' } },
      'version articleCount articles { nodes { id number ordinal kind text } }',
    );
    expect(first.articles.nodes).toMatchObject([
      { number: '第一条', ordinal: 1, kind: 'ARTICLE', text: '甲' },
      { number: '第二条之一', ordinal: 2, kind: 'ARTICLE', text: '乙' },
      { number: null, ordinal: null, kind: 'PREAMBLE', text: '附注' },
    ]);
    const second = await written(
      hub,
      'updateRegulation',
      { id, version: first.version, input: { text: '第一条 丙' } },
      'version articleCount articles { nodes { id text } }',
    );
    expect(second).toMatchObject({ articleCount: 1, articles: { nodes: [{ id: first.articles.nodes[0].id, text: '丙' }] } });
    const third = await written(
      hub,
      'updateRegulation',
      { id, version: second.version, input: { text: null } },
      'articleCount characterCount articles { nodes { id } }',
    );
    expect(third).toEqual({ articleCount: 0, characterCount: 0, articles: { nodes: [] } });
  });
});

describe('validity', () => {
  test('follows from the days, on the day asked', async () => {
    const cases: [code: string, days: Record<string, string>, expected: string][] = [
      ['V-FUTURE', { promulgatedOn: '2025-01-01', effectiveOn: '2150-01-01' }, 'NOT_YET_EFFECTIVE'],
      ['V-NOW', { effectiveOn: '2020-01-01' }, 'IN_FORCE'],
      ['V-PROMULGATED', { promulgatedOn: '2020-01-01' }, 'IN_FORCE'],
      ['V-REPEALED', { effectiveOn: '2010-01-01', repealedOn: '2020-01-01' }, 'REPEALED'],
      ['V-TO-BE-REPEALED', { effectiveOn: '2010-01-01', repealedOn: '2150-01-01' }, 'IN_FORCE'],
      ['V-NOTHING', {}, 'UNKNOWN'],
    ];
    for (const [code, days, expected] of cases)
      expect(await create(law(code, `时效法${code}`, days), 'code validity')).toEqual({ code, validity: expected });
    const { regulations } = await read(
      '{ regulations(filter: { code: { startsWith: "V-" }, validity: { eq: IN_FORCE } }, orderBy: [{ field: CODE }]) { nodes { code } } }',
    );
    expect(regulations.nodes.map(({ code }: { code: string }) => code)).toEqual(['V-NOW', 'V-PROMULGATED', 'V-TO-BE-REPEALED']);
    const { regulationSummary } = await read(
      '{ regulationSummary(filter: { code: { startsWith: "V-" } }, groupBy: [VALIDITY], orderBy: { measure: REGULATIONS }) { validity regulations families level } }',
    );
    expect(regulationSummary).toEqual(
      expect.arrayContaining([
        { validity: 'IN_FORCE', regulations: 3, families: 3, level: null },
        { validity: 'REPEALED', regulations: 1, families: 1, level: null },
        { validity: 'UNKNOWN', regulations: 1, families: 1, level: null },
        { validity: 'NOT_YET_EFFECTIVE', regulations: 1, families: 1, level: null },
      ]),
    );
  });

  test('of the past is that of its day', async () => {
    await create(law('P-1', '旧日法', { effectiveOn: '2010-01-01' }));
    const { extensions } = await hub.ask('{ viewer { name } regulations(first: 1) { nodes { id } } }');
    const asOf = extensions!.snapshot!;
    await create(law('P-2', '中华人民共和国旧日法', { effectiveOn: '2012-01-01' }));
    const at = async (moment: string | null) =>
      (await read('query ($asOf: DateTime) { regulation(code: "P-1", asOf: $asOf) { validity successor { code } } }', { asOf: moment }))
        .regulation;
    expect(await at(null)).toEqual({ validity: 'AMENDED', successor: { code: 'P-2' } });
    expect(await at(asOf)).toEqual({ validity: 'IN_FORCE', successor: null });
  });
});

describe('versions of a family', () => {
  test('follow one another by their days, whatever the order of entry; an announced one does not yet amend', async () => {
    await create(law('S-2021', '中华人民共和国承继法（2021年修正）', { versionOn: '2021-06-10', effectiveOn: '2021-09-01' }));
    await create(law('S-2002', '中华人民共和国承继法', { promulgatedOn: '2002-06-29', effectiveOn: '2002-11-01' }));
    await create(law('S-2014', '承继法', { versionOn: '2014-08-31' }));
    await create(law('S-2150', '《承继法》', { versionOn: '2150-01-01' }));
    await create(law('S-NONE', '承继法（修订草案）'));
    const versions = ['S-NONE', 'S-2002', 'S-2014', 'S-2021', 'S-2150'].map((code) => ({ code }));
    expect(await of('S-2002')).toEqual({ code: 'S-2002', validity: 'AMENDED', successor: { code: 'S-2014' }, predecessors: [], versions });
    expect(await of('S-2014')).toMatchObject({ validity: 'AMENDED', successor: { code: 'S-2021' }, predecessors: [{ code: 'S-2002' }] });
    expect(await of('S-2021')).toMatchObject({ validity: 'IN_FORCE', successor: { code: 'S-2150' }, predecessors: [{ code: 'S-2014' }] });
    expect(await of('S-2150')).toMatchObject({ validity: 'NOT_YET_EFFECTIVE', successor: null, predecessors: [{ code: 'S-2021' }] });
    expect(await of('S-NONE')).toMatchObject({ validity: 'UNKNOWN', successor: null, predecessors: [] });
  });

  test('close up when one of them is deleted, and part when a title changes', async () => {
    const of2014 = (await read('{ regulation(code: "S-2014") { id version } }')).regulation;
    expect(codesOf(await write(hub, 'deleteRegulation', { id: of2014.id, version: of2014.version }))).toEqual([]);
    expect(await of('S-2002')).toMatchObject({ successor: { code: 'S-2021' } });
    const of2150 = (await read('{ regulation(code: "S-2150") { id version } }')).regulation;
    await written(hub, 'updateRegulation', { id: of2150.id, version: of2150.version, input: { title: '另一法' } }, 'family');
    expect(await of('S-2021')).toMatchObject({ successor: null });
  });

  test('take the successor that is named before the one that follows', async () => {
    await create(law('N-NEW', '危险物品安全法', { effectiveOn: '2022-01-01' }));
    await create(law('N-1', '危险物品条例', { effectiveOn: '2002-01-01', successor: 'N-NEW' }));
    await create(law('N-2', '危险物品条例', { effectiveOn: '2011-01-01' }));
    expect(await of('N-1')).toMatchObject({ successor: { code: 'N-NEW' }, validity: 'AMENDED' });
    expect(await of('N-2')).toMatchObject({ successor: null, predecessors: [], validity: 'IN_FORCE' });
    expect(await of('N-NEW')).toMatchObject({ predecessors: [{ code: 'N-1' }] });
    const { regulations } = await read('{ regulations(filter: { successor: { code: { eq: "N-NEW" } } }) { nodes { code } } }');
    expect(regulations.nodes).toEqual([{ code: 'N-1' }]);
    const target = (await read('{ regulation(code: "N-NEW") { id version } }')).regulation;
    expect(codesOf(await write(hub, 'deleteRegulation', { id: target.id, version: target.version }))).toEqual(['id IN_USE']);
  });

  test('never run in a circle: the refusal names the chain', async () => {
    const chain = await write(hub, 'updateRegulation', {
      ...(await read('{ regulation(code: "N-NEW") { id version } }')).regulation,
      input: { successor: 'N-1' },
    });
    expect(codesOf(chain)).toEqual(['successor CIRCULAR']);
    expect(chain.userErrors[0]!.message).toContain('N-NEW → N-1 → N-NEW');
    const own = await write(hub, 'updateRegulation', {
      ...(await read('{ regulation(code: "N-2") { id version } }')).regulation,
      input: { successor: 'N-2' },
    });
    expect(codesOf(own)).toEqual(['successor CIRCULAR']);
    // a named step back and the step by days make a circle too
    expect(await refused(law('S-2030', '承继法', { versionOn: '2030-01-01', successor: 'S-2002' }))).toEqual(['successor CIRCULAR']);
  });

  test('of a batch are set in one go', async () => {
    const receipt = await imported(hub, 'importRegulations', {
      key: 'family',
      records: [2019, 2009, 2016].map((year) => ({
        编码: undefined,
        code: `B-${year}`,
        title: `预案管理办法（${year}年）`,
        level: '部门规章',
        effectiveOn: `${year}-07-01`,
      })),
    });
    expect(receipt).toMatchObject({ inserted: 3, errors: [] });
    expect((await of('B-2009')).successor).toEqual({ code: 'B-2016' });
    expect((await of('B-2016')).successor).toEqual({ code: 'B-2019' });
  });
});

describe('bad input', () => {
  test('days in the wrong order are refused; notices may be backdated', async () => {
    const days = { promulgatedOn: '2020-05-01', effectiveOn: '2020-04-01' };
    expect(await refused(law('D-1', '甲', days))).toEqual(['effectiveOn DATES_REVERSED']);
    expect(await refused(law('D-1', '甲', { ...days, level: 'NORMATIVE_DOCUMENT' }))).toEqual([]);
    expect(await refused(law('D-2', '乙', { effectiveOn: '2020-04-01', repealedOn: '2020-03-31' }))).toEqual(['repealedOn DATES_REVERSED']);
    expect(await refused(law('D-2', '乙', { promulgatedOn: '2020-04-01', repealedOn: '2020-03-31' }))).toEqual([
      'repealedOn DATES_REVERSED',
    ]);
  });

  test('codes, levels, classes and references are checked', async () => {
    expect(await refused(law('FULL', '重复编码'))).toEqual(['code TAKEN']);
    expect(await refused(law('X-1', '甲', { type: 'cn-emergency-platform-5:43000' }))).toEqual(['type WRONG_CLASS']);
    expect(await refused(law('X-1', '甲', { successor: 'NOBODY', region: '999999', eventTypes: ['x:y'] }))).toEqual([
      'region NOT_FOUND',
      'successor NOT_FOUND',
      'eventTypes.0 NOT_FOUND',
    ]);
    const receipt = await imported(hub, 'importRegulations', { key: 'levels', records: [{ code: 'X-2', title: '甲', level: '圣旨' }] });
    expect(receipt).toMatchObject({ rejected: 1, errors: [{ pointer: '/level', code: 'NOT_IN_LIST' }] });
  });

  test('texts: both forms, none, too long', async () => {
    expect(await refused(law('T-1', '甲', { text: '第一条 甲', articles: [{ text: '乙' }] }))).toEqual(['text TEXT_AND_ARTICLES']);
    expect(await create(law('T-1', '空文', { text: '  ' }), 'articleCount articles { nodes { id } }')).toEqual({
      articleCount: 0,
      articles: { nodes: [] },
    });
    expect(await refused(law('T-2', '长条', { articles: [{ number: '第一条', text: '长'.repeat(80_000) }] }))).toEqual([
      'articles.0.text TOO_LONG',
    ]);
    expect(await refused(law('T-2', '长文', { text: '长'.repeat(400_001) }))).toEqual(['text TOO_LONG']);
    expect(await refused(law('T-2', '无文', { articles: [{ number: '第一条', text: ' ' }] }))).toEqual(['articles.0.text REQUIRED']);
    expect(await refused(law('T-2', '多条', { articles: Array.from({ length: 5001 }, () => ({ text: '甲' })) }))).toEqual([
      'articles TOO_MANY',
    ]);
    expect(await rows(hub, `select code from regulation where code = 'T-2'`)).toEqual([]);
    // one article of 80,000 characters in a whole text goes on in a second row
    const long = await create(
      law('T-3', '长文', { text: `第一条 ${'安全第一。'.repeat(16_000)}` }),
      'articleCount characterCount articles { nodes { number } }',
    );
    expect(long).toEqual({ articleCount: 1, characterCount: 80_006, articles: { nodes: [{ number: '第一条' }, { number: '第一条' }] } });
  });

  test('500 articles are taken and paged', async () => {
    const text = Array.from({ length: 500 }, (_none, index) => `第${index + 1}条 第${index + 1}项规定。`).join('\n');
    expect(await create(law('MANY', '五百条法', { text }), 'articleCount')).toEqual({ articleCount: 500 });
    const { regulation } = await read(
      '{ regulation(code: "MANY") { articles(last: 2, filter: { ordinal: { lte: 499 } }) { nodes { ordinal } pageInfo { hasPreviousPage } } } }',
    );
    expect(regulation.articles).toEqual({ nodes: [{ ordinal: 498 }, { ordinal: 499 }], pageInfo: { hasPreviousPage: true } });
  });

  test('the same text under another code is refused and names the record that has it', async () => {
    const text = `第一条 ${'县级以上人民政府应当建立健全应急预案体系。'.repeat(8)}`;
    await create(law('SAME-1', '原件', { text }));
    const again = await write(hub, 'createRegulation', { input: law('SAME-2', '复件', { text: text.replaceAll('。', ' 。\n') }) });
    expect(codesOf(again)).toEqual(['text DUPLICATE_TEXT']);
    expect(again.userErrors[0]!.message).toContain('SAME-1');
    const other = text.replaceAll('县级', '市级');
    const receipt = await imported(hub, 'importRegulations', {
      key: 'same',
      records: [
        { code: 'SAME-1', title: '原件', level: '法律', text },
        { code: 'SAME-3', title: '甲', level: '法律', text: other },
        { code: 'SAME-4', title: '乙', level: '法律', text: other },
      ],
    });
    expect(receipt).toMatchObject({ unchanged: 1, inserted: 1, rejected: 1, errors: [{ index: 2, code: 'DUPLICATE_TEXT' }] });
    expect(receipt.errors[0]!.message).toContain('SAME-3');
  });
});

test('an import twice changes nothing; a dry run shows the articles and writes none', async () => {
  const records = [
    {
      code: 'I-1',
      title: '导入法',
      level: '法律',
      text: '第一条 甲。\n第二条 乙。',
      eventTypes: 'cn-emergency-platform-5:11A00；cn-emergency-platform-5:11B00',
    },
  ];
  const dry = await imported(hub, 'importRegulations', { key: 'dry', records, dryRun: true });
  expect(dry).toMatchObject({ inserted: 1, diff: [{ action: 'INSERT' }] });
  expect(await rows(hub, `select code from regulation where code = 'I-1'`)).toEqual([]);
  expect(await imported(hub, 'importRegulations', { key: 'one', records })).toMatchObject({ inserted: 1 });
  expect(await imported(hub, 'importRegulations', { key: 'two', records })).toMatchObject({ unchanged: 1 });
  const changed = [{ ...records[0]!, text: '第一条 甲。\n第二条 丙。' }];
  expect(await imported(hub, 'importRegulations', { key: 'three', records: changed })).toMatchObject({ updated: 1 });
  const { regulation } = await read('{ regulation(code: "I-1") { version articles { nodes { text } } eventTypes { code } } }');
  expect(regulation).toEqual({
    version: 2,
    articles: { nodes: [{ text: '甲。' }, { text: '丙。' }] },
    eventTypes: [{ code: '11A00' }, { code: '11B00' }],
  });
});

test('a caller of a county reads what binds it: no division, its own, those above; not those beside it', async () => {
  for (const [code, region] of [
    ['R-NATION', null],
    ['R-PROVINCE', '320000'],
    ['R-CITY', '320700'],
    ['R-OWN', '320722'],
    ['R-BESIDE', '320723'],
  ] as const)
    await create(law(code, `地域法${code}`, { region, text: `第一条 ${code}` }));
  const caller = { ...callerInRole('editor'), region: '320722' };
  const visible = ['R-CITY', 'R-NATION', 'R-OWN', 'R-PROVINCE'];
  const { regulations } = await hub.data('{ regulations(filter: { code: { startsWith: "R-" } }) { nodes { code } } }', {}, { caller });
  expect(regulations.nodes.map(({ code }: { code: string }) => code)).toEqual(visible);
  const { articles } = await hub.data('{ articles(filter: { text: { startsWith: "R-" } }) { nodes { text } } }', {}, { caller });
  expect(articles.nodes.map(({ text }: { text: string }) => text).sort()).toEqual(visible);
});

test('reading needs the scope of the library, and so does writing', async () => {
  const nobody = { ...callerInRole('editor'), scopes: new Set<never>() };
  for (const query of [
    '{ articles { nodes { id } } }',
    '{ regulations { nodes { id } } }',
    '{ regulationSummary(groupBy: []) { regulations } }',
  ])
    expect((await hub.ask(query, {}, { caller: nobody as never })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
