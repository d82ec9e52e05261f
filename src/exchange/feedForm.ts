import 'reflect-metadata';
import type { RecordForm } from '../records/kind.js';
import { newestContract, type Feed } from '../sectors/feed.js';
import { feedNamed, feeds } from '../sectors/feeds.js';
import { sectorTitles } from '../sectors/sectors.js';
import { stopped } from './stopped.js';

/** The feed that a word of the command line names. */
export function feedOf(code: string): Feed {
  const feed = feedNamed(code);
  if (!feed)
    throw stopped(
      `没有代码为“${code.slice(0, 60)}”的数据推送，可用：${feeds.map((each) => each.code).join('、')}`,
      `There is no feed "${code.slice(0, 60)}"; there are ${feeds.map((each) => each.code).join(', ')}.`,
    );
  return feed;
}

/** What the records of a feed look like in a file, by the contract of a version or the newest one. */
export function feedForm(feed: Feed, version?: number): RecordForm {
  const contract = version === undefined ? newestContract(feed) : feed.contracts.find((each) => each.version === version);
  if (!contract) {
    const versions = feed.contracts.map((each) => each.version);
    throw stopped(
      `“${feed.title.zh}”没有第 ${version} 版契约，可用：${versions.join('、')}`,
      `The feed ${feed.code} has no contract ${version}; there are ${versions.join(', ')}.`,
    );
  }
  return {
    subject: feed.code,
    label: feed.title,
    fields: contract.fields,
    identity: feed.holds === 'RECORDS' ? ['id'] : ['station', 'time'],
    command: 'npx wuku push',
  };
}

const feedLines = feeds.map(({ code, title, sector }) => `  ${code.padEnd(38)} ${title.zh}（${sectorTitles[sector].zh}）`);

/** Feeds, examples and rules that stand below the options of `push --help`. */
export const pushExamples = `
数据推送 — feeds
${feedLines.join('\n')}

例子 — examples
  npx wuku push water.river-stage 水情.xlsx --dry-run
  npx wuku push water.river-stage 水情.csv --errors errors.csv
  npx wuku push ports.vessel-calls calls.jsonl --url http://hub.example:4000 --key wuku_…
  npx wuku push ports.ais-sentences receiver.nmea --lines sentence
  npx wuku push --template water.river-stage.xlsx
  npx wuku push --template 填报表.xlsx --feed ports.vessel-calls

中断与重试 — breaking off and trying again
  文件按批发送，每批的键由文件内容和选项得出：再次执行同一命令，已收的批次返回当时的回执，不会重复；枢纽暂时
  无法响应时自动退避重试 10 次。错误记录默认进入隔离区，可在隔离区更正后重放
  a file goes batch by batch, each with a key made of its content and the options: the same command again gets the earlier
  receipts and doubles nothing; while the hub does not answer, it is tried again up to 10 times with growing waits. Bad
  records are kept in quarantine by default, where they are corrected and replayed

列名 — columns
  契约字段名（stage）、中文名（水位（米））或映射文件，写法同 import --help；空白单元格视为没有该值
  the field of the contract (stage), its Chinese name (水位（米）) or a mapping file as in import --help; a blank cell is no value

退出码 — exit codes
  0 全部写入 all in   1 有记录被拒绝或隔离 some refused or quarantined   2 无法推送 could not be done   130 中断 interrupted
`;
