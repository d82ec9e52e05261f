import { Command, InvalidArgumentError } from 'commander';
import { demonstrationCity } from '../../seeds/demonstration.js';
import { loadCodeLists } from '../vocabulary/codeLists.js';
import { entities } from '../entities.js';
import { ConfigurationError, readConfig, type Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { startEngines, EngineError } from '../platform/engines/engines.js';
import { resetData } from '../platform/engines/reset.js';
import { HubError } from '../platform/errors.js';
import { inLanguage, type Sentence } from '../platform/language.js';
import { createLog } from '../platform/log.js';
import { grantHub, migrate } from '../records/migrate.js';
import { serveHub, type Endpoints } from '../serving/hub.js';

const portNumber = (text: string) => {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new InvalidArgumentError('应为 0 到 65535 的整数 — a whole number from 0 to 65535');
  return text;
};

interface Options {
  port?: string;
  demo: boolean;
  reset?: boolean;
}

/** `npm start`: starts the engines, migrates, seeds and serves until it is told to stop. */
export const serve = new Command('serve')
  .description('启动枢纽 — start the hub and its engines')
  .option('--port <number>', '监听端口 — port to listen on (HUB_PORT)', portNumber)
  .option('--no-demo', '不装入演示城市与演示密钥 — without the demonstration city and its keys')
  .option('--reset', '删除数据文件夹中的数据后重新开始 — delete the data of the embedded engines and begin anew')
  .action(async (options: Options) => {
    try {
      await run(
        readConfig({ ...process.env, ...(options.port && { HUB_PORT: options.port }), ...(!options.demo && { HUB_DEMO: 'false' }) }),
        options.reset === true,
      );
    } catch (fault) {
      process.stderr.write(`${explained(fault)}\n`);
      process.exit(1);
    }
  });

const explained = (fault: unknown): string => {
  if (fault instanceof ConfigurationError) return fault.message;
  if (fault instanceof HubError) return `${fault.sentence.zh}\n${fault.sentence.en}`;
  if (fault instanceof EngineError) return `${fault.zh}\n${fault.en}`;
  const { code, message } = fault as { code?: string; message?: string };
  if (code && /^(ECONN|ENOTFOUND|EHOST|ETIMEDOUT|28|3D)/.test(code))
    return `无法连接数据库：请检查 DATABASE_URL 与数据库服务（${code}）\nThe database cannot be reached: check DATABASE_URL and the server (${code}).`;
  return `启动失败 — the hub could not start: ${message ?? String(fault)}`;
};

async function run(config: Config, reset: boolean): Promise<void> {
  const began = performance.now();
  const say = ({ zh, en }: Sentence) => process.stdout.write(`${inLanguage({ zh: `${zh} — ${en}`, en }, config.HUB_LANGUAGE)}\n`);
  const log = createLog(config.HUB_LOG_LEVEL);
  if (reset) await resetData(config, say);
  const engines = await startEngines(config, say);
  try {
    await migrate(config.DATABASE_OWNER_URL ?? engines.databaseUrl, entities, (name) =>
      say({ zh: `迁移 ${name}`, en: `migration ${name}` }),
    );
    if (config.DATABASE_OWNER_URL) await grantHub(config.DATABASE_OWNER_URL, engines.databaseUrl);
    await seed(config, engines.databaseUrl, say);
    if (engines.meilisearchProblem)
      say({
        zh: `搜索引擎不可用，其余功能照常：${engines.meilisearchProblem}`,
        en: `The search engine is not available, all else works: ${engines.meilisearchProblem}`,
      });
    const hub = await serveHub(config, engines, log);
    announce(hub.endpoints, config, Math.round(performance.now() - began));
    await untilTold();
    say({ zh: '正在停止：完成进行中的请求…', en: 'stopping: finishing what runs …' });
    await hub.close();
  } finally {
    await engines.stop();
  }
  say({ zh: '已停止', en: 'stopped' });
  process.exit(0);
}

async function seed(config: Config, databaseUrl: string, say: (line: Sentence) => void): Promise<void> {
  const database = new Database({ url: databaseUrl, replicas: [], pool: 2, executionMs: 0 });
  try {
    await loadCodeLists(database);
    if (config.HUB_DEMO) await demonstrationCity(database, say);
  } finally {
    await database.close();
  }
}

function announce({ http, graphql, ws, keys }: Endpoints, config: Config, milliseconds: number): void {
  const rows = Object.entries(keys).map(([role, key]) => `  ${role.padEnd(26)} ${key}`);
  const lines = [
    '',
    `五库数据枢纽已就绪（${milliseconds} 毫秒）— Wuku Hub is ready (${milliseconds} ms)`,
    `  首页 page      ${http}/`,
    `  接口 GraphQL   ${graphql}   （浏览器中为调试台 — an explorer in the browser）`,
    `  订阅 WebSocket ${ws}`,
    ...(rows.length > 0 ? [`演示密钥 — demonstration keys（${config.dataFolder}/endpoints.json）`, ...rows] : []),
    '按 Ctrl+C 停止 — Ctrl+C stops it',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const untilTold = () =>
  new Promise<void>((resolve) => {
    // a second signal must not cut the shutdown short, or the engines would outlive the hub
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
