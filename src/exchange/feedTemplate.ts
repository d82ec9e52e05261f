import type { RecordKind } from '../records/kind.js';
import type { Contract, Feed } from '../sectors/feed.js';
import { publishedCodes } from './codeLists.js';
import { workbookTemplate } from './template.js';
import { exampleMark } from './templateFields.js';

/** The workbook that a department fills in for one version of a feed. */
export async function feedTemplate(feed: Feed, contract: Contract): Promise<Buffer> {
  const kind: RecordKind = {
    subject: feed.code,
    label: feed.title,
    fields: contract.fields,
    identity: feed.holds === 'RECORDS' ? ['id'] : ['station', 'time'],
    view: () => {
      throw new Error('A template reads nothing.');
    },
  };
  return workbookTemplate(kind, await publishedCodes(), [
    `${feed.title.zh}推送模板，契约第 ${contract.version} 版 — template for the feed ${feed.code}, contract ${contract.version}`,
    `${feed.description.zh} — ${feed.description.en}`,
    `从第 4 行开始填写，一行一条记录；标题行不要改动。以“${exampleMark}”开头的示例行和灰色的字段名行不会推送。— Fill in from row 4 on, one record a row; rows with ${exampleMark} are not sent.`,
    contract.beijingTime
      ? '不带时区的时间按北京时间。每条记录都是完整的：空白单元格即为空值。— Times without an offset are Beijing time. Each record is whole: a blank cell means no value.'
      : '时间须带时区。每条记录都是完整的：空白单元格即为空值。— Times need an offset. Each record is whole: a blank cell means no value.',
  ]);
}
