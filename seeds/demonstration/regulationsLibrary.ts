import type { PoolClient } from 'pg';
import type { Filled } from './filled.js';
import { regulationArticles } from './regulationArticles.js';
import { regulationTitles } from './regulationTitles.js';
import { insertRows, type RowShape } from './rows.js';

const scheme = 'cn-emergency-platform-5';

/** What a regulation is about: its class among regulations, its class of emergencies, and words for the summary. */
const topics: Readonly<Record<string, readonly [type: string, eventType: string | null, subject: string]>> = {
  综合: ['51A00', '10000', '各类突发事件的预防、准备、处置与恢复'],
  安全生产: ['51C01', '12F00', '生产经营活动中事故的预防、报告、救援与调查'],
  危险化学品: ['51C01', '12D00', '危险化学品生产、储存、使用、经营、运输各环节的安全'],
  公共卫生: ['51D01', '13A00', '传染病和其他公共卫生事件的监测、报告与控制'],
  地震: ['51B03', '11C00', '地震监测预报、灾害预防、应急救援与恢复重建'],
  水旱: ['51B01', '11A00', '防汛抗旱、工程调度、抢险与蓄滞洪区运用'],
  气象: ['51B02', '11B00', '气象灾害的监测、预警与防御'],
  地质: ['51B04', '11D00', '地质灾害的调查、监测、预防与治理'],
  海洋: ['51B05', '11E00', '海洋环境保护、海洋观测预报与近岸污染防治'],
  森林火灾: ['51B07', '11G00', '森林草原火灾的预防与扑救'],
  火灾: ['51C03', '12G00', '火灾预防、消防监督与灭火救援'],
  道路交通: ['51C04', '12H00', '道路交通与公路运输安全'],
  水上交通: ['51C04', '12J00', '船舶航行、停泊、作业安全与水上搜救'],
  港口: ['51C04', '12J00', '港口作业与危险货物装卸储存安全'],
  铁路: ['51C04', '12K00', '铁路运输安全与事故救援'],
  民航: ['51C04', '12M00', '民用航空与机场运行安全'],
  特种设备: ['51C06', '12N00', '锅炉、压力容器、起重机械等特种设备的安全'],
  公用设施: ['51C07', '12P00', '燃气、排水、管道等公用设施的安全运行'],
  建筑施工: ['51C01', '12C00', '建设工程施工安全与质量'],
  矿山: ['51C01', '12B00', '矿山开采安全与隐患治理'],
  烟花爆竹: ['51C01', '12E00', '烟花爆竹和民用爆炸物品的安全管理'],
  能源供应: ['51C07', '12U00', '电力等能源供应的安全与事故处置'],
  环境: ['51C08', '12Q00', '环境污染防治与突发环境事件应对'],
  核与辐射: ['51C10', '12T00', '核设施与放射源的安全和应急'],
  食品药品: ['51D02', '13B00', '食品药品安全监督与事件处置'],
  职业危害: ['51D03', '13C00', '职业病与有毒作业的防护'],
  动物疫情: ['51D04', '13E00', '动物疫病的预防、控制与扑灭'],
  社会安全: ['51E02', '14A00', '社会治安与大型活动的安全'],
  恐怖袭击: ['51E05', '14F00', '恐怖活动的防范与应对'],
  信息安全: ['51E07', '14H00', '网络、数据与个人信息的安全'],
  粮食: ['51E03', '14D00', '粮食储备、流通与应急供应'],
};
const standardTypes: Readonly<Record<string, string>> = { '1': '52A00', '2': '52B00', '3': '52C00', '4': '52D00' };

const letters: Readonly<Record<string, string>> = {
  LAW: 'FL',
  ADMINISTRATIVE_REGULATION: 'XZ',
  DEPARTMENT_RULE: 'GZ',
  LOCAL_REGULATION: 'DF',
  NORMATIVE_DOCUMENT: 'GF',
  STANDARD: 'BZ',
  OTHER: 'QT',
};

const regulations: RowShape = {
  table: 'regulation',
  columns: {
    code: 'text',
    title: 'text',
    short_title: 'text',
    level: 'text',
    issuer: 'text',
    document_number: 'text',
    promulgated_on: 'date',
    effective_on: 'date',
    version_on: 'date',
    repealed_on: 'date',
    family: 'text',
    topic: 'text',
    summary: 'text',
    article_count: 'integer',
    character_count: 'integer',
    remarks: 'text',
  },
  references: { type: { table: 'resource_type', scheme }, region: { table: 'region' } },
  record: true,
};
const articles: RowShape = {
  table: 'regulation_article',
  columns: { position: 'integer', kind: 'text', number: 'text', ordinal: 'integer', text: 'text' },
  references: { regulation: { table: 'regulation' } },
  record: false,
};
const eventTypes: RowShape = {
  table: 'regulation_event_type',
  columns: {},
  references: { regulation: { table: 'regulation' }, event_type: { table: 'event_type', scheme } },
  record: false,
};

/** Regulations of the demonstration city with their articles and classes of emergencies, each as rows of its table. */
export function regulationsLibrary() {
  const counters: Record<string, number> = {};
  const versions = regulationTitles
    .trim()
    .split('\n')
    .map((line) => regulationOf(line.split('|'), counters));
  return {
    regulations: versions.map(({ regulation }) => regulation),
    articles: versions.flatMap(({ regulation, rows }) =>
      rows.map((row, index) => ({ ...row, position: index + 1, regulation: regulation.code })),
    ),
    eventTypes: versions.flatMap(({ regulation, eventType }) =>
      eventType ? [{ regulation: regulation.code, event_type: eventType }] : [],
    ),
  };
}

function regulationOf(fields: readonly string[], counters: Record<string, number>) {
  const [level = '', name = '', topic = '', issuer = '', documentNumber = '', ...days] = fields;
  const [promulgated, effective, version, repealed] = days.map((day) => day || null);
  const title = name.replace('*', '中华人民共和国');
  const [type, eventType, subject] = topics[topic]!;
  const isStandard = level === 'STANDARD';
  const letter = letters[level]!;
  const number = (counters[letter] = (counters[letter] ?? 0) + 1);
  const year = isStandard ? (/(\d{4})$/.exec(documentNumber)?.[1] ?? '') : (promulgated ?? '').slice(0, 4);
  const summary = `演示摘要：${name.startsWith('*') ? '国家' : issuer}${isStandard ? '《' : '制定的《'}${title}》，规范${subject}。本条为演示数据，不是法规原文。`;
  const rows = [
    { kind: 'PREAMBLE', number: null as string | null, ordinal: null as number | null, text: summary },
    ...(regulationArticles[`${title} ${year}`] ?? []).map(([printed, text]) => ({
      kind: printed.startsWith('第') ? 'ARTICLE' : 'CLAUSE',
      number: printed as string | null,
      ordinal: ordinalOf(printed),
      text: `（演示摘要）${text}`,
    })),
  ];
  return {
    rows,
    eventType,
    regulation: {
      code: `${letter}-${String(number).padStart(3, '0')}`,
      title,
      short_title: name.startsWith('*') ? name.slice(1) : null,
      level,
      issuer,
      document_number: documentNumber || null,
      promulgated_on: promulgated,
      effective_on: effective,
      version_on: version,
      repealed_on: repealed,
      family: familyOf(name, documentNumber, isStandard),
      topic,
      summary,
      article_count: rows.filter(({ kind }) => kind === 'ARTICLE').length,
      character_count: rows.reduce((sum, row) => sum + (row.number ?? '').length + row.text.length, 0),
      remarks: '条文为演示摘要，使用时请核对公布文本。',
      type: isStandard ? (standardTypes[eventType?.charAt(1) ?? ''] ?? '52000') : type,
      region: title.startsWith('连云港市') ? '320700' : title.startsWith('江苏省') ? '320000' : null,
    },
  };
}

/** What the versions of a regulation have in common, as the hub itself tells it from a title. */
function familyOf(name: string, documentNumber: string, isStandard: boolean): string {
  if (isStandard) return documentNumber.replace(/\/T/, '').replace(/[-—]\d{4}$/, '');
  return name.replace(/^\*|（试行）|\s/g, '').replace(/暂行$/, '');
}

const figures = '零一二三四五六七八九';
/** 第七十二条 → 72 for numbers below 100; null for numbers of another form. */
function ordinalOf(printed: string): number | null {
  const found = /^第(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九]?)条$/.exec(printed);
  if (!found) return null;
  const tens = found[2] ? (found[1] ? figures.indexOf(found[1]) : 1) : 0;
  return tens * 10 + (found[3] ? figures.indexOf(found[3]) : 0);
}

/** Writes the regulations of a city seeded on the given day (YYYY-MM-DD); they are the same on every day. */
export async function writeRegulationsLibrary(client: PoolClient, _today: string): Promise<Filled> {
  const library = regulationsLibrary();
  const count = await insertRows(client, regulations, library.regulations);
  const articleCount = await insertRows(client, articles, library.articles);
  await insertRows(client, eventTypes, library.eventTypes);
  return {
    tables: ['regulation', 'regulation_article', 'regulation_event_type'],
    sentence: { zh: `预案法规库：法规 ${count}、条文 ${articleCount}`, en: `regulations: ${count} regulations, ${articleCount} articles` },
  };
}
