import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { EngineError } from './engine-error.js';

/** Listens for a moment; 0 asks the system for any free port. */
const tryPort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: free } = server.address() as AddressInfo;
      server.close(() => resolve(free));
    });
  });

/** The configured port when it is free on 127.0.0.1 (an EngineError naming `variable` when not), or any free one for 0. */
export async function portFor(configured: number, variable: string): Promise<number> {
  try {
    return await tryPort(configured);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new EngineError(
      {
        zh: `端口 ${configured} 无法使用（${code}），可能已被其他程序占用。请修改 ${variable}，或设为 0 以自动选择。`,
        en: `Port ${configured} cannot be used (${code}); another program may have it. Change ${variable}, or set it to 0 for any free port.`,
      },
      { cause },
    );
  }
}
