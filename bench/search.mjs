import { mkdir, readFile } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { buildHub, ownHub } from './hub-build.mjs';
import { load } from './measure/load.mjs';
import { cpuSeconds } from './measure/processes.mjs';
import { poolSize, startScript, startServe } from './servers/servers.mjs';
import { searchPlans } from './workloads/search-plans.mjs';

const help = `Measures W5, search of plans with their relations, against a hand-written server over the same engines.

  npm --prefix bench run search -- [options]

  --rounds <number>   rounds of each number of connections and server (5)
  --seconds <number>  length of a run in seconds (3)
  --data <folder>     data folder, kept between runs (wuku-hub-bench-search in the system's temporary folder)
  --help              this text
`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '3' },
    data: { type: 'string', default: join(tmpdir(), 'wuku-hub-bench-search') },
    help: { type: 'boolean', default: false },
  },
});

const say = (text) => process.stdout.write(`${text}\n`);
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function run({ rounds, seconds, data }) {
  buildHub(ownHub);
  await mkdir(data, { recursive: true });
  const hub = await startServe({ hub: ownHub, folder: data, settings: { DATABASE_POOL: String(poolSize), LIMIT_COST: '100000000' } });
  let raw;
  try {
    const { keys } = JSON.parse(await readFile(join(data, 'endpoints.json'), 'utf8'));
    const engines = JSON.parse(await readFile(join(data, 'engines.json'), 'utf8'));
    const meili = { url: engines.meiliUrl, key: (await readFile(join(data, 'meilisearch.key'), 'utf8')).trim() };
    const servers = { hub: { ...hub, headers: { authorization: `Bearer ${keys.viewer}` } } };
    await untilIndexed(servers.hub);
    raw = await startScript('raw', 'raw-search-server.mjs', engines.databaseUrl, '/', { MEILI_URL: meili.url, MEILI_KEY: meili.key });
    servers.raw = raw;
    servers.engine = {
      url: `${meili.url}/indexes/sections/search`,
      headers: { authorization: `Bearer ${meili.key}` },
    };
    await compare(servers);
    await measure(servers, Number(rounds), Number(seconds));
  } finally {
    await raw?.stop();
    await hub.stop();
  }
}

const bodies = {
  hub: searchPlans.words.map((text) => JSON.stringify({ query: searchPlans.hub.query, operationName: 'W5', variables: { text } })),
  raw: searchPlans.words.map((text) => JSON.stringify({ operationName: 'W5', variables: { text } })),
  engine: searchPlans.words.map((text) => JSON.stringify({ ...searchPlans.raw.search(text), data: undefined })),
};

async function post({ url, headers }, body) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return answer.json();
}

async function untilIndexed(hub) {
  const body = JSON.stringify({ query: '{ search(text: "防汛", in: [PLANS]) { degraded } }' });
  for (const end = Date.now() + 300_000; Date.now() < end; await sleep(500)) {
    const { data } = await post(hub, body);
    if (data?.search.degraded === false) return;
  }
  throw new Error('The indexes were not built within five minutes.');
}

/** Both servers find the same records with the same relations, word for word. */
async function compare({ hub, raw }) {
  for (const [index, text] of searchPlans.words.entries()) {
    const [one, other] = [await post(hub, bodies.hub[index]), await post(raw, bodies.raw[index])];
    const nodes = ({ data }) => data.search.edges.map(({ node }) => node);
    if (!isDeepStrictEqual(nodes(one), nodes(other)))
      throw new Error(
        `The servers answer differently for ${text}:\n${JSON.stringify(one).slice(0, 600)}\n${JSON.stringify(other).slice(0, 600)}`,
      );
  }
  say(`the servers answer the same to ${searchPlans.words.length} texts`);
}

/** Milliseconds of the middle one of 200 searches that are sent to the engine one after the other over one connection. */
async function engineAlone({ url, headers }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const once = (body) =>
    new Promise((resolve, reject) => {
      const began = performance.now();
      const length = Buffer.byteLength(body);
      const asked = request(
        url,
        { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': length, ...headers } },
        (answer) => {
          answer.resume();
          answer.on('end', () => resolve(performance.now() - began));
        },
      );
      asked.on('error', reject);
      asked.end(body);
    });
  const latencies = [];
  for (let index = 0; index < 200; index++) latencies.push(await once(bodies.engine[index % bodies.engine.length]));
  agent.destroy();
  return median(latencies);
}

async function measure(servers, rounds, seconds) {
  for (const connections of [1, 16]) {
    const ratios = { requests: [], cpu: [], p50: [] };
    for (let round = 0; round <= rounds; round++) {
      const results = {};
      for (const name of ['raw', 'hub']) {
        const before = servers[name].pid ? cpuSeconds(servers[name].pid) : 0;
        const { requests, seconds: lasted, latencies } = await load(servers[name], bodies[name], { connections, seconds });
        const cpu = servers[name].pid ? ((cpuSeconds(servers[name].pid) - before) / requests) * 1_000 : 0;
        results[name] = { rate: requests / lasted, p50: latencies[Math.floor(latencies.length / 2)], cpu };
      }
      results.engine = { p50: await engineAlone(servers.engine) };
      // the first round warms up
      if (round === 0) continue;
      ratios.requests.push(results.hub.rate / results.raw.rate);
      ratios.cpu.push(results.hub.cpu / results.raw.cpu);
      ratios.p50.push(results.hub.p50 / results.engine.p50);
      say(
        `c=${connections} round ${round}: ${Object.entries(results)
          .map(
            ([name, { rate, p50, cpu }]) =>
              `${name} ${rate ? `${rate.toFixed(0)}/s ` : ''}p50 ${p50.toFixed(2)} ms${cpu ? ` cpu ${cpu.toFixed(2)} ms` : ''}`,
          )
          .join(', ')}`,
      );
    }
    say(
      `c=${connections}: hub ${median(ratios.requests).toFixed(2)} of raw (target ${searchPlans.targets.raw} at 16), p50 ${median(ratios.p50).toFixed(2)} × the engine alone (target 3.2 at 1), CPU of the process ${median(ratios.cpu).toFixed(2)} × raw`,
    );
  }
}

if (values.help) process.stdout.write(help);
else await run(values);
