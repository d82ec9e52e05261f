import { resolve } from 'node:path';
import { z } from 'zod';

const wholeNumber = (low: number, high: number, fallback: number) =>
  z.coerce
    .number({ error: `must be a whole number from ${low} to ${high}` })
    .int()
    .min(low)
    .max(high)
    .default(fallback);

const port = (fallback: number) => wholeNumber(0, 65535, fallback);

const flag = (fallback: boolean) =>
  z
    .enum(['true', 'false'], { error: 'must be true or false' })
    .default(fallback ? 'true' : 'false')
    .transform((text) => text === 'true');

const serverUrl = (protocols: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && protocols.includes(new URL(text).protocol),
      `must be a URL that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`,
    )
    .optional();

const urlList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  )
  .refine((urls) => urls.every((url) => URL.canParse(url)), 'must be URLs separated by commas');

/** Every variable that the hub reads. `.env.example` lists the same names; a test compares them. */
export const environmentSchema = z.object({
  HUB_HOST: z.string().min(1).default('127.0.0.1'),
  HUB_PORT: port(4000),
  HUB_ROLE: z.enum(['all', 'api', 'worker'], { error: 'must be all, api or worker' }).default('all'),
  HUB_DATA: z.string().min(1).default('.hub'),
  HUB_DEMO: flag(true),
  HUB_LANGUAGE: z.enum(['zh-CN', 'en'], { error: 'must be zh-CN or en' }).default('zh-CN'),
  HUB_INTROSPECTION: flag(true),
  HUB_CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    ),
  HUB_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),

  DATABASE_URL: serverUrl(['postgres:', 'postgresql:']),
  DATABASE_REPLICA_URLS: urlList,
  DATABASE_POOL: wholeNumber(1, 200, 8),
  MEILI_URL: serverUrl(['http:', 'https:']),
  MEILI_KEY: z.string().optional(),
  HUB_SEARCH_PREFIX: z
    .string()
    .regex(/^[A-Za-z0-9_-]{0,60}$/, 'must be at most 60 letters, digits, hyphens or underscores')
    .default(''),
  SEARCH_CHECK_SECONDS: wholeNumber(1, 86_400, 60),
  HUB_POSTGRES_PORT: port(0),
  HUB_MEILISEARCH_PORT: port(0),

  LIMIT_BODY_BYTES: wholeNumber(1024, 64 * 1024 * 1024, 8 * 1024 * 1024),
  LIMIT_QUERY_BYTES: wholeNumber(1024, 8 * 1024 * 1024, 100_000),
  LIMIT_TOKENS: wholeNumber(100, 100_000, 5_000),
  LIMIT_DEPTH: wholeNumber(3, 100, 12),
  LIMIT_ALIASES: wholeNumber(1, 10_000, 100),
  LIMIT_COST: wholeNumber(100, 100_000_000, 200_000),
  LIMIT_EXECUTION_MS: wholeNumber(50, 600_000, 10_000),
});

export type Environment = z.infer<typeof environmentSchema>;

export interface Config extends Environment {
  /** Absolute path of the folder that holds everything the hub writes. */
  dataFolder: string;
}

/** A configuration that cannot be used; the message lists every fault at once. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/** Reads the environment once; throws a ConfigurationError that lists all faults together. Empty variables count as absent. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigurationError(
      `配置有误，共 ${faults.length} 处 — the configuration has ${faults.length} fault(s):\n${faults.join('\n')}`,
    );
  }
  return { ...parsed.data, dataFolder: resolve(parsed.data.HUB_DATA) };
}
