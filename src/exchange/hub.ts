import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language, Sentence } from '../platform/language.js';
import { ImportStopped, stopped } from './stopped.js';

/** Address and key of a running hub. */
export interface HubAddress {
  graphql: string;
  key: string;
}

/** The hub named on the command line, or the one whose `endpoints.json` lies in the data folder. */
export async function findHub(
  given: { url?: string | undefined; key?: string | undefined },
  dataFolder: string,
  role = 'editor',
): Promise<HubAddress> {
  const endpoints = given.url && given.key ? undefined : await endpointsOf(dataFolder);
  const graphql = given.url ? addressOf(given.url) : endpoints?.graphql;
  if (!graphql) throw notRunning(join(dataFolder, 'endpoints.json'));
  const key = given.key ?? endpoints?.keys?.[role];
  if (!key) throw stopped(`没有可用的密钥：请用 --key 给出 ${role} 角色的密钥`, `There is no key: give one of the role ${role} by --key.`);
  return { graphql, key };
}

async function endpointsOf(folder: string): Promise<{ graphql?: string; keys?: Record<string, string> } | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'endpoints.json'), 'utf8')) as { graphql?: string; keys?: Record<string, string> };
  } catch {
    return undefined;
  }
}

function addressOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw stopped(
      `--url 应为网址，如 http://localhost:4000（现为 ${text}）`,
      `--url should be an address such as http://localhost:4000, not ${text}.`,
    );
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

/** The sentence for a hub that does not answer. */
export const notRunning = (place: string): ImportStopped =>
  stopped(
    `枢纽没有运行（${place}）：请先在另一个窗口执行 npm start，或用 --url 和 --key 指定`,
    `The hub is not running (${place}): start it with npm start in another window, or name it by --url and --key.`,
  );

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

export interface Asking {
  /** Found anew before each attempt: a hub that was started again may have another port. */
  hub: () => Promise<HubAddress>;
  /** Attempts in all while the hub is away; the waits between them double from 0.5 to 15 seconds. */
  attempts: number;
  wait?: (milliseconds: number) => Promise<unknown>;
  say?: (line: Sentence) => void;
  /** Hears the hub's clock with each answer, in milliseconds. */
  heard?: (time: number) => void;
}

interface Away {
  away: string;
  waitMs?: number;
}

/** Sends an operation; tries again while the hub cannot be reached or says that it is not available. */
export async function ask(
  { hub, attempts, wait = pause, say, heard }: Asking,
  query: string,
  variables: Record<string, unknown> = {},
  language: Language = 'zh-CN',
): Promise<Record<string, unknown>> {
  for (let attempt = 1; ; attempt++) {
    const address = await hub();
    const place = address.graphql;
    const answer = await send(address, JSON.stringify({ query, variables }), language, heard);
    if (!('away' in answer)) return dataOf(answer);
    if (attempt >= attempts)
      throw attempts === 1
        ? notRunning(place)
        : stopped(
            `枢纽 ${place} 连接中断（${answer.away}），已尝试 ${attempt} 次`,
            `The hub at ${place} cannot be reached (${answer.away}) after ${attempt} attempts.`,
          );
    const milliseconds = answer.waitMs ?? Math.min(500 * 2 ** (attempt - 1), 15_000);
    say?.({
      zh: `枢纽暂时无法响应（${answer.away}），${milliseconds / 1000} 秒后重试`,
      en: `the hub does not answer (${answer.away}); trying again in ${milliseconds / 1000} s`,
    });
    await wait(milliseconds);
  }
}

async function send({ graphql, key }: HubAddress, body: string, language: Language, heard: Asking['heard']): Promise<Answer | Away> {
  try {
    const response = await fetch(graphql, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'accept-language': language,
        authorization: `Bearer ${key}`,
      },
      body,
    });
    const time = Date.parse(response.headers.get('date') ?? '');
    if (!Number.isNaN(time)) heard?.(time);
    const seconds = Number(response.headers.get('retry-after'));
    const answer = (await response.json().catch(() => ({}))) as Answer;
    const unavailable = [429, 502, 503, 504].includes(response.status) || answer.errors?.[0]?.extensions?.code === 'UNAVAILABLE';
    if (unavailable) return { away: String(response.status), ...(seconds > 0 && seconds <= 60 && { waitMs: seconds * 1000 }) };
    if (!answer.data && !answer.errors)
      throw stopped(
        `${graphql} 的应答不是 GraphQL（HTTP ${response.status}）：请检查 --url`,
        `${graphql} does not answer as GraphQL (HTTP ${response.status}): check --url.`,
      );
    return answer;
  } catch (fault) {
    if (fault instanceof ImportStopped) throw fault;
    const { message, cause } = fault as Error & { cause?: { code?: string } };
    return { away: cause?.code ?? message };
  }
}

function dataOf({ data, errors }: Answer): Record<string, unknown> {
  const [error] = errors ?? [];
  if (!error && data) return data;
  const code = error?.extensions?.code ?? 'INTERNAL';
  if (code === 'UNAUTHENTICATED')
    throw stopped('密钥无效或已撤销：请用 --key 给出有效的密钥', 'The key is not valid or was revoked: give a valid one by --key.');
  if (code === 'KEY_REUSED')
    throw stopped(
      '这一批曾以不同内容发送过：请加 --again 重新导入',
      'This batch was sent before with other records: add --again to import anew.',
    );
  throw stopped(`枢纽拒绝了请求（${code}）：${error?.message}`, `The hub refused the request (${code}).`);
}
