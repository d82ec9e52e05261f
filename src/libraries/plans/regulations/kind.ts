import { choice, date, number, reference, text } from '../../../records/fields.js';
import { fieldFault, type InputFault } from '../../../records/faults.js';
import type { Examined, LookUp, Querier, RecordKind, Values } from '../../../records/kind.js';
import { part } from '../../../records/parts.js';
import { toEventType, toOrganization, toRegion, toResourceType } from '../../../vocabulary/references.js';
import { toRegulation } from '../references.js';
import { splitArticles } from '../text/articles.js';
import { amendmentsIn } from './amendments.js';
import { familyOf } from './family.js';
import { ArticleKind, articleWords, levelWords, RegulationLevel } from './names.js';
import { circles } from './succession.js';
import { aboutText, completeRow } from './text.js';
import { regulationView } from './view.js';

const mostArticles = 5000;

/** How regulations are written. */
export const regulationKind: RecordKind = {
  subject: 'regulations',
  label: { zh: '法规', en: 'regulation' },
  view: () => regulationView,
  fields: {
    code: text('编码', 'The code', 64, { required: true }),
    title: text('名称', 'The title', 500, { required: true }),
    shortTitle: text('简称', 'The short title', 300),
    level: choice('效力级别', 'The level', Object.keys(RegulationLevel), levelWords, { required: true }),
    type: reference('法规分类', 'class', toResourceType),
    issuer: text('制定机关', 'The issuer', 300),
    organization: reference('单位', 'organisation', toOrganization),
    documentNumber: text('文号', 'The document number', 200),
    region: reference('行政区划', 'region', toRegion),
    promulgatedOn: date('公布日期', 'The day of promulgation'),
    effectiveOn: date('施行日期', 'The first day in force'),
    versionOn: date('版本日期', 'The day of the version'),
    repealedOn: date('废止日期', 'The day of repeal'),
    family: text('法规族', 'The family', 300),
    successor: reference('承继法规', 'successor', toRegulation),
    revisionHistory: text('修订沿革', 'The revision history', 20_000),
    topic: text('主题', 'The topic', 200),
    summary: text('摘要', 'The summary', 10_000),
    sourceFile: text('来源文件', 'The source file', 500),
    remarks: text('备注', 'The remarks', 4000),
    text: text('全文', 'The text', 400_000),
    articles: part('条文', 'the articles', {
      table: 'regulation_article',
      owner: 'regulation_id',
      items: {
        kind: choice('条文类型', 'The kind', Object.keys(ArticleKind), articleWords),
        number: text('条号', 'The number', 60),
        ordinal: number('序号', 'The number in figures', { least: 0, most: 100_000, decimals: 0 }),
        heading: text('编章节', 'The heading', 500),
        text: text('条文内容', 'The text', 60_000, { required: true }),
      },
      key: ['position'],
      ordered: true,
      most: mostArticles,
    }),
    eventTypes: part('事件类型', 'the classes of emergencies', {
      table: 'regulation_event_type',
      owner: 'regulation_id',
      items: { eventType: reference('事件类型', 'class of emergencies', toEventType, { required: true }) },
      key: ['eventType'],
      most: 100,
      inCell: ['eventType'],
    }),
    amendments: part('修订记录', 'the amendments', {
      table: 'regulation_amendment',
      owner: 'regulation_id',
      items: {
        amendedOn: date('修订日期', 'The day of amendment'),
        title: text('修订文件', 'The amending document', 500, { required: true }),
        documentNumber: text('文号', 'The document number', 200),
        amending: reference('修订法规', 'amending regulation', toRegulation),
      },
      key: ['position'],
      ordered: true,
      most: 100,
      inCell: ['amendedOn', 'title', 'documentNumber'],
    }),
  },
  unstored: ['text'],
  complete: (values, before, lookUp) => {
    const faults = [...datesReversed({ ...before, ...values }), ...wrongClass(values, lookUp), ...readText(values)];
    nameFamily(values, before);
    // the history of a new regulation tells its amendments, unless they are listed
    if (before === null && typeof values['revisionHistory'] === 'string' && values['amendments'] === undefined) {
      const amendments = amendmentsIn(values['revisionHistory']);
      if (amendments.length > 0) values['amendments'] = amendments;
    }
    return faults;
  },
  examine: async (query, rows) => {
    const doubled = await doubles(query, rows);
    const circular = await circles(query, rows);
    return rows.map((_row, index) => [...(doubled[index] ?? []), ...(circular[index] ?? [])]);
  },
};

/** Backdated notices exist (自印发之日前的某日起施行); laws, regulations and rules hold from their promulgation at the earliest. */
const mayBeBackdated = new Set(['NORMATIVE_DOCUMENT', 'OTHER']);

function datesReversed(all: Values): InputFault[] {
  const { promulgatedOn, effectiveOn, repealedOn } = all as Record<string, string | null | undefined>;
  const faults: InputFault[] = [];
  const reversed = (field: string, zh: string, en: string) => faults.push(fieldFault(field, 'DATES_REVERSED', zh, en));
  if (promulgatedOn && effectiveOn && effectiveOn < promulgatedOn && !mayBeBackdated.has(all['level'] as string))
    reversed(
      'effectiveOn',
      `施行日期（${effectiveOn}）不能早于公布日期（${promulgatedOn}）`,
      `The first day in force (${effectiveOn}) cannot lie before the promulgation (${promulgatedOn}).`,
    );
  const start = effectiveOn ?? promulgatedOn;
  if (repealedOn && start && repealedOn < start)
    reversed(
      'repealedOn',
      `废止日期（${repealedOn}）不能早于施行或公布日期（${start}）`,
      `The day of repeal (${repealedOn}) cannot lie before the regulation began (${start}).`,
    );
  return faults;
}

function wrongClass(values: Values, lookUp: LookUp): InputFault[] {
  const code = values['type'] == null ? undefined : (lookUp(toResourceType, values['type'] as number)?.['code'] as string | undefined);
  return code === undefined || /^5[12]/.test(code)
    ? []
    : [
        fieldFault(
          'type',
          'WRONG_CLASS',
          `分类 ${code} 不是法规分类，请选 51（法律法规）或 52（技术规范）之下的分类`,
          `The class ${code} is none of regulations; choose one below 51 (laws) or 52 (technical rules).`,
        ),
      ];
}

/** Puts the rows of the text in place of the text, and what follows from them beside it. */
function readText(values: Values): InputFault[] {
  const whole = values['text'] as string | null | undefined;
  delete values['text'];
  if (whole !== undefined && values['articles'] !== undefined)
    return [
      fieldFault(
        'text',
        'TEXT_AND_ARTICLES',
        '全文与条文只能给出一种：给出全文时由系统分条',
        'Give either the whole text, which is split into articles, or the articles.',
      ),
    ];
  if (whole !== undefined) values['articles'] = whole === null ? null : splitArticles(whole).map((row) => ({ ...row }));
  if (values['articles'] === undefined) return [];
  const rows = ((values['articles'] as Values[] | null) ?? []).map(completeRow);
  if (rows.length > mostArticles)
    return [
      fieldFault(
        'text',
        'TOO_MANY',
        `全文分出 ${rows.length} 条，最多 ${mostArticles} 条；请拆成几件录入`,
        `The text has ${rows.length} articles, at most ${mostArticles} are taken; divide it.`,
      ),
    ];
  Object.assign(values, { articles: rows, ...aboutText(rows) });
  return [];
}

/** A family follows from the title until another is given. */
function nameFamily(values: Values, before: Values | null): void {
  const followed = (of: Values) => familyOf(of['title'] as string, of['documentNumber'] as string | null);
  if (values['family'] != null) return;
  const isOwn = before !== null && values['family'] === undefined && before['family'] !== followed(before);
  if (isOwn) delete values['family'];
  else values['family'] = followed({ ...before, ...values });
}

/** The faults of rows whose text another regulation has: the same document under two codes. */
async function doubles(query: Querier, rows: readonly Examined[]): Promise<InputFault[][]> {
  const hashes = rows.flatMap(({ values }) => (typeof values['textHash'] === 'string' ? [values['textHash']] : []));
  const stored =
    hashes.length === 0
      ? []
      : await query('select id::float8 as id, code, title, text_hash as hash from regulation where text_hash = any($1) order by id', [
          hashes,
        ]);
  const inBatch = new Map<string, { code: string; title: string }>();
  return rows.map(({ values, before }) => {
    const hash = values['textHash'];
    if (typeof hash !== 'string') return [];
    const own = { ...before, ...values };
    const other = stored.find((row) => row['hash'] === hash && row['id'] !== (before ? Number(before['id']) : null)) ?? inBatch.get(hash);
    if (!other) {
      inBatch.set(hash, { code: own['code'] as string, title: own['title'] as string });
      return [];
    }
    const [code, title] = [String(other['code' as never]), String(other['title' as never])];
    return [
      fieldFault(
        'text',
        'DUPLICATE_TEXT',
        `全文与编码“${code}”的《${title}》相同：同一文件请修改那条记录，不同版本请核对全文`,
        `The text is that of "${code}" (${title}): change that record if it is the same document, or check the text if it is another version.`,
      ),
    ];
  });
}
