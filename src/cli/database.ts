import { ConfigurationError, readConfig } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { runningEngines } from '../platform/engines/running-engines.js';
import { HubError } from '../platform/errors.js';

/** Runs a command on the database of DATABASE_URL, or of the hub that runs on the data folder; says what is wrong and ends with 1 when it cannot. */
export async function onDatabase(work: (database: Database) => Promise<void>): Promise<void> {
  try {
    const config = readConfig(process.env);
    const url = config.DATABASE_URL ?? runningEngines(config.dataFolder)?.databaseUrl;
    if (!url)
      throw new HubError('UNAVAILABLE', {
        zh: `没有可用的数据库：请设置 DATABASE_URL，或先启动枢纽（数据文件夹 ${config.dataFolder}）`,
        en: `There is no database: set DATABASE_URL, or start the hub first (data folder ${config.dataFolder}).`,
      });
    const database = new Database({ url, replicas: [], pool: 1, executionMs: 60_000 });
    try {
      await work(database);
    } finally {
      await database.close();
    }
  } catch (fault) {
    process.stderr.write(`${explained(fault)}\n`);
    process.exitCode = 1;
  }
}

function explained(fault: unknown): string {
  if (fault instanceof ConfigurationError) return fault.message;
  if (fault instanceof HubError) return `${fault.sentence.zh}\n${fault.sentence.en}`;
  const { code, message } = fault as { code?: string; message?: string };
  if (code === '42P01' || code === '42703')
    return '数据库结构不是最新：请先用本版本启动一次枢纽\nThe database has not been migrated: start the hub of this version once.';
  if (code && /^(ECONN|ENOTFOUND|EHOST|ETIMEDOUT|28|3D)/.test(code))
    return `无法连接数据库：请检查 DATABASE_URL 与数据库服务（${code}）\nThe database cannot be reached: check DATABASE_URL and the server (${code}).`;
  return `执行失败 — the command failed: ${message ?? String(fault)}`;
}

/** Text for a terminal: nothing in it moves the cursor, changes colours or begins a line. */
export const onOneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '�');

/** Rows under their headings, in columns. */
export function inColumns(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows.map((row) => row.map(onOneLine))];
  const widths = headings.map((_heading, index) => Math.max(...lines.map((line) => widthOf(line[index]!))));
  return lines
    .map((line) =>
      line
        .map((text, index) => text + ' '.repeat(widths[index]! - widthOf(text)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Columns that a text takes in a terminal: Chinese characters take two. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (/[\u1100-\u115f\u2e80-\uffef]/u.test(character) ? 2 : 1), 0);
