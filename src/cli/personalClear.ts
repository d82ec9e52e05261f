import { Command, InvalidArgumentError } from 'commander';
import pg from 'pg';
import { showProgress } from '../exchange/progress.js';
import { readConfig } from '../platform/config.js';
import { EngineError } from '../platform/engines/engines.js';
import { clearPersonalHistory, heldBefore, personalColumns } from '../records/personalRetention.js';
import { views } from '../schema.js';
import { withHubDatabase } from './hubDatabase.js';

const leastDays = 30;

const days = (text: string) => {
  if (!/^\d{1,5}$/.test(text) || Number(text) < leastDays)
    throw new InvalidArgumentError(`应为不小于 ${leastDays} 的天数 — a number of days, at least ${leastDays}`);
  return Number(text);
};

interface Options {
  olderThan: number;
  dryRun?: boolean;
}

/** `npm run personal:clear`: takes personal data out of old changes. Ends with 0 when it is done, 2 when it could not be done. */
export const personalClear = new Command('personal:clear')
  .description('清除变更日志中过期的个人信息 — take the personal data out of old rows of the change log')
  .option('--older-than <days>', '清除多少天以前的变更中的个人信息 — of changes older than so many days', days, 365)
  .option('--dry-run', '只统计，不清除 — counts only')
  .addHelpText(
    'after',
    `
电话、姓名、身份证号、邮箱、住址在旧的变更中换成“（已按期清除）”，其余内容与截至时间的查询不变；记录现在的值不受影响。
每次清除都写入审计日志。可用系统的定时任务每天运行。
Phones, names, identity numbers, mail and home addresses of old changes become “（已按期清除）”; all else, reads of the past
included, stays as it is, and so do the present values of records. Each run leaves an event in the audit log.`,
  )
  .action(async (options: Options) => {
    try {
      await withHubDatabase(readConfig(process.env), (url) => run(url, options));
    } catch (fault) {
      const said = fault instanceof EngineError ? `${fault.zh}\n${fault.en}` : (fault as Error).message;
      process.stderr.write(`未能清除 — nothing was cleared: ${said}\n`);
      process.exitCode = 2;
    }
  });

async function run(url: string, { olderThan, dryRun }: Options): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'wuku-hub-personal',
    options: '-c search_path=public -c statement_timeout=0',
  });
  await client.connect();
  try {
    const before = new Date(Date.now() - olderThan * 86_400_000);
    const columns = personalColumns(views);
    const held = await heldBefore(client, columns, before);
    const total = [...held.values()].reduce((sum, count) => sum + count, 0);
    for (const [type, count] of held) process.stdout.write(`${type.padEnd(20)} ${count}\n`);
    if (dryRun || total === 0)
      return void process.stdout.write(
        `${before.toISOString()} 之前有 ${total} 条变更含个人信息 — ${total} changes before it hold personal data\n`,
      );
    const bar = showProgress(total, process.stderr);
    const cleared = await clearPersonalHistory(client, columns, before, (done) => bar.done(done)).finally(() => bar.stop());
    await client.query(
      `insert into audit_event (caller, role, action, result, details) values ('command:personal:clear', null, 'clearPersonalHistory', 'OK', $1)`,
      [JSON.stringify({ before: before.toISOString(), changes: cleared })],
    );
    process.stdout.write(`已清除 ${total} 条变更中的个人信息 — personal data of ${total} changes cleared\n`);
  } finally {
    await client.end();
  }
}
