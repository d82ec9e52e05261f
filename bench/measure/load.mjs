import { connect } from 'node:net';

/**
 * Sends bodies to a server over some connections for some seconds, one request at a time on each, and answers requests,
 * seconds, bytes and sorted latencies in milliseconds, and how many were refused because the server was too busy (503).
 * Throws when any other answer is not data. It speaks HTTP/1.1 over plain sockets with requests written beforehand:
 * what the load costs itself is taken from the servers, and from the fastest most.
 */
export async function load({ url, headers }, bodies, { connections, seconds }) {
  const { hostname, port, host, pathname } = new URL(url);
  const requests = bodies.map((body) => requestOf({ host, pathname, headers }, body));
  const latencies = [];
  let bytes = 0;
  let turn = 0;
  let refused = 0;
  const sockets = await Promise.all(Array.from({ length: connections }, () => opened(Number(port), hostname)));
  const began = performance.now();
  const until = began + seconds * 1000;
  try {
    await Promise.all(
      sockets.map(async (socket) => {
        const answers = new Answers(socket);
        while (performance.now() < until) {
          const from = performance.now();
          socket.write(requests[turn++ % requests.length]);
          const { status, size, data } = await answers.next();
          if (status === 503) refused++;
          else if (status !== 200 || !data)
            throw new Error(`A request under load was answered with status ${status}${data ? '' : ' and no data'}.`);
          else {
            bytes += size;
            latencies.push(performance.now() - from);
          }
        }
      }),
    );
    const lasted = (performance.now() - began) / 1000;
    if (latencies.length === 0) throw new Error('No request under load was answered.');
    return { requests: latencies.length, refused, seconds: lasted, bytes, latencies: latencies.sort((a, b) => a - b) };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

function requestOf({ host, pathname, headers }, body) {
  const content = Buffer.from(body);
  const lines = Object.entries({ host, 'content-type': 'application/json', ...headers, 'content-length': content.length });
  const head = `POST ${pathname} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
  return Buffer.concat([Buffer.from(head), content]);
}

const opened = (port, host) =>
  new Promise((resolve, reject) => {
    const socket = connect({ port, host, noDelay: true }, () => {
      socket.removeListener('error', reject);
      resolve(socket);
    }).once('error', reject);
  });

/** The answers on one connection, each known by its length, one after the other. */
class Answers {
  #head = '';
  #answer = null;
  #left = 0;
  #waiting = null;

  constructor(socket) {
    const fail = (fault) => this.#waiting?.reject(fault);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', fail);
    socket.on('close', () => fail(new Error('The server closed a connection under load.')));
  }

  /** The next answer: its status, the bytes of its body, and whether the body begins as data does. */
  next() {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
    });
  }

  #take(chunk) {
    if (this.#answer) {
      this.#left -= chunk.length;
      if (this.#answer.data === undefined) this.#answer.data = begins(chunk.latin1Slice(0, 9));
    } else {
      this.#head += chunk.latin1Slice();
      const end = this.#head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = /\r\ncontent-length: *(\d+)/i.exec(this.#head.slice(0, end + 2));
      if (!length) return this.#waiting.reject(new Error('An answer under load names no content-length.'));
      const size = Number(length[1]);
      const body = this.#head.slice(end + 4);
      this.#answer = { status: Number(this.#head.slice(9, 12)), size, data: body.length > 0 ? begins(body) : undefined };
      this.#left = size - body.length;
    }
    if (this.#left > 0) return;
    const answer = this.#answer;
    this.#answer = null;
    this.#head = '';
    this.#waiting.resolve(answer);
  }
}

const begins = (text) => text.startsWith('{"data":{');

/** The value below which a part of sorted numbers lies. */
export const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
