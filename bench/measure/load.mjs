import { Client } from 'undici';

const good = Buffer.from('{"data":{');

/**
 * Sends bodies to a server over some connections for some seconds, one request at a time on each, and answers requests,
 * seconds, bytes and sorted latencies in milliseconds, and how many were refused because the server was too busy (503).
 * Throws when any other answer is not data.
 */
export async function load({ url, headers }, bodies, { connections, seconds }) {
  const { origin, pathname } = new URL(url);
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }));
  const sent = { method: 'POST', path: pathname, headers: { 'content-type': 'application/json', ...headers } };
  const latencies = [];
  let bytes = 0;
  let turn = 0;
  let refused = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  try {
    await Promise.all(
      clients.map(async (client) => {
        while (performance.now() < until) {
          const from = performance.now();
          const size = await once(client, sent, bodies[turn++ % bodies.length]);
          if (size === null) refused++;
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
    await Promise.all(clients.map((client) => client.destroy()));
  }
}

/** One request; answers the bytes of its body, or null when the server was too busy. */
function once(client, sent, body) {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    let code = 0;
    let begins = true;
    client.dispatch(
      { ...sent, body },
      {
        onRequestStart() {},
        onResponseStart(_controller, statusCode) {
          code = statusCode;
        },
        onResponseData(_controller, chunk) {
          if (bytes === 0) begins = chunk.subarray(0, good.length).equals(good);
          bytes += chunk.length;
        },
        onResponseEnd() {
          if (code === 200 && begins) resolve(bytes);
          else if (code === 503) resolve(null);
          else reject(new Error(`A request under load was answered with status ${code}${begins ? '' : ' and no data'}.`));
        },
        onResponseError(_controller, fault) {
          reject(fault);
        },
      },
    );
  });
}

/** The value below which a part of sorted numbers lies. */
export const quantile = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
