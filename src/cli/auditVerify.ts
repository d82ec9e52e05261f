import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import pg from 'pg';
import { anchorOf, readAnchors, type Anchor } from '../access/audit/anchors.js';
import { verifyChain, type Verified } from '../access/audit/verification.js';
import { showProgress } from '../exchange/progress.js';
import { readConfig } from '../platform/config.js';
import { EngineError } from '../platform/engines/engines.js';
import { withHubDatabase } from './hubDatabase.js';

interface Options {
  anchors?: string;
  anchor: Anchor[];
}

const collected = (text: string, earlier: Anchor[]) => {
  const anchor = anchorOf(text);
  if (!anchor) throw new InvalidArgumentError('应为 序号:散列值 — position:hash, as this command prints it');
  return [...earlier, anchor];
};

/** `npm run audit:verify`: proves that nobody altered the audit log. Ends with 0 when it is whole, 1 when it is broken, 2 when it could not be checked. */
export const auditVerify = new Command('audit:verify')
  .description('校验审计日志的散列链 — check the chain of the audit log, and say exactly where it breaks')
  .option(
    '--anchors <file>',
    '锚点文件（默认为数据文件夹中的 audit-anchors.jsonl） — file of anchors; audit-anchors.jsonl of the data folder when left out',
  )
  .option('--anchor <position:hash>', '另行留存的锚点，可重复 — an anchor kept elsewhere; may be given several times', collected, [])
  .addHelpText(
    'after',
    `
返回值 exit code: 0 完整 whole, 1 有改动 broken, 2 无法校验 could not be checked
链中每条都覆盖前一条的散列值，因此改动、删除、插入、换序都会被发现；末尾被截去或整条链被重写，只有与数据库之外留存的锚点比对才能发现。
Each link covers the hash before it, so that changed, removed, inserted and moved events are found. A tail cut off, or a
chain written anew as a whole, is found only against anchors kept outside the database: copy the file of anchors, or the
lines "end of the audit log" of the hub's log, to a place that administrators of the database cannot write to.`,
  )
  .action(async (options: Options) => {
    try {
      const config = readConfig(process.env);
      const anchors = [...(await readAnchors(options.anchors ?? join(config.dataFolder, 'audit-anchors.jsonl'))), ...options.anchor];
      const verified = await withHubDatabase(config, (url) => verify(url, anchors));
      process.stdout.write(`${reportOf(verified, anchors.length).join('\n')}\n`);
      process.exitCode = verified.breaks.length > 0 ? 1 : 0;
    } catch (fault) {
      const said = fault instanceof EngineError ? `${fault.zh}\n${fault.en}` : (fault as Error).message;
      process.stderr.write(`无法校验 — the log could not be checked: ${said}\n`);
      process.exitCode = 2;
    }
  });

async function verify(url: string, anchors: readonly Anchor[]): Promise<Verified> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'wuku-hub-audit',
    options: '-c search_path=public -c statement_timeout=0',
  });
  await client.connect();
  let bar: ReturnType<typeof showProgress> | undefined;
  try {
    return await verifyChain(client, anchors, (done, total) => (bar ??= showProgress(total, process.stderr)).done(done));
  } finally {
    bar?.stop();
    await client.end();
  }
}

function reportOf({ events, first, last, breaks, more }: Verified, anchors: number): string[] {
  const range = first === null ? '' : `（第 ${first} 至 ${last!.position} 条 — ${first} to ${last!.position}）`;
  return [
    `审计事件 events    ${events}${range}`,
    `锚点 anchors       ${anchors}`,
    ...(last ? [`链尾 newest link   ${last.position}:${last.hash}`] : []),
    ...breaks.map(({ sentence }) => `✗ ${sentence.zh}\n  ${sentence.en}`),
    ...(more > 0 ? [`  另有 ${more} 处 — and ${more} more`] : []),
    breaks.length > 0 ? '日志被改动 — the log was altered' : '日志完整 — the log is whole',
  ];
}
