import { isIP } from 'node:net';
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

const list = (fallback = '') =>
  z
    .string()
    .default(fallback)
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    );

const networkList = list().refine(
  (texts) =>
    texts.every((text) => {
      const [address = '', bits, ...rest] = text.split('/');
      const version = isIP(address);
      return (
        ['loopback', 'linklocal', 'uniquelocal'].includes(text) ||
        (version !== 0 &&
          rest.length === 0 &&
          (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))))
      );
    }),
  'must be addresses or ranges such as 10.0.0.0/8, or loopback, linklocal, uniquelocal, separated by commas',
);

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
  HUB_CORS_ORIGINS: list(),
  HUB_TRUSTED_PROXIES: networkList,
  HUB_TRUSTED_DOCUMENTS: z.enum(['off', 'allow', 'only'], { error: 'must be off, allow or only' }).default('off'),
  HUB_LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),

  DATABASE_URL: serverUrl(['postgres:', 'postgresql:']),
  DATABASE_OWNER_URL: serverUrl(['postgres:', 'postgresql:']),
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
  LIMIT_REVEALS_PER_HOUR: wholeNumber(0, 100_000, 30),
  REVEAL_MINUTES: wholeNumber(1, 1_440, 10),
  LIMIT_REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000_000, 60_000),
  LIMIT_COST_PER_MINUTE: wholeNumber(0, 1_000_000_000_000, 50_000_000),
  LIMIT_PUSHES_PER_MINUTE: wholeNumber(0, 1_000_000_000, 6_000),
  LIMIT_ADDRESS_FACTOR: wholeNumber(1, 1_000, 5),
  LIMIT_SIGN_IN_FAILURES: wholeNumber(0, 100_000, 20),
  LIMIT_SIGN_IN_SECONDS: wholeNumber(10, 86_400, 300),

  JWT_ISSUER: serverUrl(['http:', 'https:']),
  JWT_AUDIENCE: list(),
  JWT_JWKS_URL: serverUrl(['http:', 'https:']),
  JWT_JWKS_FILE: z.string().optional(),
  JWT_ALGORITHMS: list('RS256,PS256,ES256,EdDSA'),
  JWT_CLOCK_SKEW_SECONDS: wholeNumber(0, 600, 30),
  JWT_MAX_BYTES: wholeNumber(256, 65_536, 8_192),
  JWT_ROLE_CLAIM: z.string().min(1).default('roles'),
  JWT_ROLES: list(),
  JWT_DEPARTMENT_CLAIM: z.string().optional(),
  JWT_REGION_CLAIM: z.string().optional(),
  JWT_SCOPE_CLAIM: z.string().optional(),
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
