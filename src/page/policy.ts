const RULES_OF_BOTH = ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'"];

/** Content security policy of the explorer and of its files: nothing is loaded from elsewhere and no text is run as code. */
export const EXPLORER_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self' ws: wss:",
  ...RULES_OF_BOTH,
].join('; ');

/** Content security policy of the welcome page, which has inline style and an inline icon and nothing else. */
export const WELCOME_POLICY = ["default-src 'none'", "style-src 'unsafe-inline'", 'img-src data:', ...RULES_OF_BOTH].join('; ');

/** The headers of every answer that no page takes the place of: data is neither kept, nor guessed at, nor shown in a frame; over TLS, which a proxy ends, browsers stay with TLS. */
export function answerHeaders(protocol: string): Record<string, string> {
  return protocol === 'https' ? overTls : overHttp;
}

const overHttp: Record<string, string> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const overTls: Record<string, string> = { ...overHttp, 'strict-transport-security': 'max-age=31536000' };

/** The headers of a page: its policy, and that browsers neither guess its type, nor tell others its address, nor keep it. */
export function pageHeaders(policy: string): Record<string, string> {
  return {
    'content-security-policy': policy,
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  };
}
