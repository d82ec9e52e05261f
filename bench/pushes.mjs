import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { buildHub, hubModule, ownHub } from './hub-build.mjs';
import { ask } from './measure/compare.mjs';
import { load, quantile } from './measure/load.mjs';
import { cpuSeconds, familySeconds, parentOf, residentMegabytes } from './measure/processes.mjs';
import { startHub, startPostgraphile, startRaw } from './servers/servers.mjs';
import { pushes, stationCode } from './workloads/pushes.mjs';

const help = `Measures pushes of 1,000 readings (W6): the hub beside a raw server and PostGraphile, over one database made anew.

  npm --prefix bench run pushes -- [options]

  --rounds <number>    rounds (3)
  --seconds <number>   length of a run (3)
  --servers <names>    some of raw,postgraphile,hub (all)
  --help               this text

Each round sends fresh batches and then the same again, with 1 and with 4 pushers. CPU is that of the server and of
PostgreSQL, in milliseconds a push: it can be compared even while other work runs on the machine.
`;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '3' },
    servers: { type: 'string', default: 'raw,postgraphile,hub' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(help);
else await run(Number(values.rounds), Number(values.seconds), values.servers.split(','));

async function run(rounds, seconds, wanted) {
  const folder = join(tmpdir(), `wuku-hub-bench-pushes-${process.pid}`);
  const stops = [];
  try {
    buildHub(ownHub);
    await mkdir(folder, { recursive: true });
    const { startPostgres } = await hubModule(ownHub, 'src/platform/engines/postgres.js');
    const { readConfig } = await hubModule(ownHub, 'src/platform/config.js');
    const engine = await startPostgres(readConfig({ HUB_DATA: folder }), () => undefined);
    stops.push(() => engine.stop());
    const client = await prepared(engine.url);
    stops.push(() => client.end());
    const { rows } = await client.query('select pg_backend_pid() as pid');
    const postmaster = parentOf(rows[0].pid);
    const starting = {
      raw: () => startRaw(engine.url),
      postgraphile: () => startPostgraphile(engine.url),
      hub: async () => startHub({ hub: ownHub, databaseUrl: engine.url, key: await departmentKey(client), folder: join(folder, 'hub') }),
    };
    const servers = [];
    for (const name of wanted) {
      const server = { ...(await starting[name]()), kind: name, batch: 0 };
      stops.push(() => server.stop());
      servers.push(server);
    }
    report(await measure(servers, rounds, seconds, postmaster), servers);
  } finally {
    for (const stop of stops.reverse()) await stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function prepared(url) {
  const [{ migrate }, { entities }, { loadCodeLists }, { Database }] = await Promise.all(
    ['src/records/migrate.js', 'src/entities.js', 'src/vocabulary/codeLists.js', 'src/platform/database.js'].map((file) =>
      hubModule(ownHub, file),
    ),
  );
  await migrate(url, entities);
  const database = new Database({ url, replicas: [], pool: 1, executionMs: 0 });
  await loadCodeLists(database).finally(() => database.close());
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(await readFile(new URL('database/pushes.sql', import.meta.url), 'utf8'));
  await client.query(`insert into station (code, sector, name, kind) select x, 'water', x, 'RIVER_STAGE' from unnest($1::text[]) x`, [
    Array.from({ length: 500 }, (_none, index) => stationCode(index + 1)),
  ]);
  return client;
}

async function departmentKey(client) {
  const { newKey } = await hubModule(ownHub, 'src/access/keys.js');
  const { text, prefix, secretHash } = newKey('benchwater');
  await client.query(`insert into api_key (prefix, secret_hash, label, role, department) values ($1, $2, 'bench', 'department', 'water')`, [
    prefix,
    secretHash,
  ]);
  return text;
}

async function measure(servers, rounds, seconds, postmaster) {
  const samples = [];
  for (const server of servers) {
    const { data, errors } = await ask(server, bodies(server, 1)[0]);
    if (errors || !data) throw new Error(`${server.name} refuses the push: ${JSON.stringify(errors)}`);
    await load(server, bodies(server, 40), { connections: 2, seconds: 2 });
  }
  for (let round = 1; round <= rounds; round++)
    for (const connections of [1, 4])
      for (const server of servers) {
        process.stderr.write(`round ${round} of ${rounds}: ${connections} pusher${connections > 1 ? 's' : ''}, ${server.name}\n`);
        const fresh = bodies(server, Math.ceil(seconds * 100));
        samples.push({ mode: 'fresh', connections, ...(await sample(server, fresh, { connections, seconds, postmaster })) });
        samples.push({
          mode: 'repeated',
          connections,
          ...(await sample(server, fresh.slice(0, 20), { connections, seconds, postmaster })),
        });
      }
  return samples;
}

function bodies(server, count) {
  return Array.from({ length: count }, () => {
    const batch = server.batch++;
    return JSON.stringify(pushes[server.kind](batch, pushes.readings(batch)));
  });
}

async function sample(server, texts, { connections, seconds, postmaster }) {
  const before = [cpuSeconds(server.pid), familySeconds(postmaster)];
  const { requests, seconds: lasted, latencies } = await load(server, texts, { connections, seconds });
  const used = [cpuSeconds(server.pid) - before[0], familySeconds(postmaster) - before[1]].map((cpu) => (cpu / requests) * 1000);
  return {
    server: server.name,
    requests,
    perSecond: requests / lasted,
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    serverCpu: used[0],
    postgresCpu: used[1],
  };
}

function report(samples, servers) {
  const lines = [
    ['mode', 'pushers', 'server', 'pushes/s', 'p50 ms', 'p99 ms', 'server CPU ms', 'PostgreSQL CPU ms', 'CPU of raw', 'rate to raw'],
  ];
  for (const mode of ['fresh', 'repeated'])
    for (const connections of [1, 4]) {
      const of = (server, key) =>
        median(
          samples
            .filter((each) => each.mode === mode && each.connections === connections && each.server === server)
            .map((each) => each[key]),
        );
      for (const { name } of servers) {
        const cpu = (server) => of(server, 'serverCpu') + of(server, 'postgresCpu');
        const has = servers.some((server) => server.name === 'raw');
        lines.push([
          mode,
          connections,
          name,
          of(name, 'perSecond').toFixed(1),
          of(name, 'p50').toFixed(1),
          of(name, 'p99').toFixed(1),
          of(name, 'serverCpu').toFixed(2),
          of(name, 'postgresCpu').toFixed(2),
          has ? (cpu(name) / cpu('raw')).toFixed(2) : '',
          has ? (of(name, 'perSecond') / of('raw', 'perSecond')).toFixed(2) : '',
        ]);
      }
    }
  process.stdout.write(`${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}\n`);
  for (const { name, pid } of servers) process.stdout.write(`${name}: ${residentMegabytes(pid) ?? '?'} MB resident\n`);
}
