import { resolve, join } from 'node:path';
import pg from 'pg';
import { startDatabase } from './database/database.mjs';
import { buildHub, hubModule, ownHub } from './hub-build.mjs';
import { compareAnswers } from './measure/compare.mjs';
import { measurePaging } from './measure/paging.mjs';
import { parentOf, residentMegabytes } from './measure/processes.mjs';
import { resultsOf } from './measure/results.mjs';
import { runRounds, stepsOf } from './measure/rounds.mjs';
import { measureStarts } from './measure/starts.mjs';
import { verdictsOf } from './measure/targets.mjs';
import { help, readOptions } from './options.mjs';
import { Progress } from './progress.mjs';
import { reportText, smallerRun, writeReport } from './report.mjs';
import { startHub, startPostgraphile, startRaw } from './servers/servers.mjs';
import { picker, readFacts } from './workloads/requests.mjs';

const say = (text) => process.stderr.write(`${text}\n`);
const setsOfVariables = 200;
const compared = (workload) => (workload.name === 'W4' ? 1 : 25);

let options;
try {
  options = readOptions(process.argv.slice(2));
} catch (fault) {
  say(`${fault.message}\n\n${help}`);
  process.exit(1);
}
if (options.help) process.stdout.write(help);
else await run(options);

/** Everything in order; whatever was started is stopped again, also after a fault or Ctrl+C. */
async function run({ data, fresh, beside, limited, workloads, rounds, seconds, quick, scale }) {
  const stops = [];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop().catch((fault) => say(`stopping failed: ${fault.message}`));
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopAll().finally(() => process.exit(1)));
  try {
    for (const hub of [ownHub, ...(beside ? [resolve(beside)] : [])]) buildHub(hub);
    say('start times: an empty data folder, and again');
    const starts = await measureStarts(ownHub);
    const database = await startDatabase({ hub: ownHub, folder: resolve(data), fresh, scale, say });
    stops.push(() => database.stop());
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    stops.push(() => client.end());
    const facts = await readFacts(client);
    const { rows } = await client.query(`select pg_backend_pid() as pid, current_setting('server_version') as version`);
    const postmaster = parentOf(rows[0].pid);

    say('starting the servers');
    const key = await callersKey(client, 'benchviewer', 'viewer', null);
    const servers = [];
    const add = async (kind, starting) => {
      const server = { ...(await starting), kind };
      stops.push(() => server.stop());
      servers.push(server);
    };
    await add('raw', startRaw(database.url));
    await add('postgraphile', startPostgraphile(database.url));
    await add('hub', startHub({ hub: ownHub, databaseUrl: database.url, key, folder: join(data, 'hub') }));
    if (beside)
      await add('hub', startHub({ name: 'beside', hub: resolve(beside), databaseUrl: database.url, key, folder: join(data, 'beside') }));

    // the city as the limit lets every record pass: the answers are the same, the rules are in every statement
    if (limited) {
      const bound = await callersKey(client, 'benchlimited', 'viewer', '320700');
      await add('hub', startHub({ name: 'limited', hub: ownHub, databaseUrl: database.url, key: bound, folder: join(data, 'limited') }));
    }

    const sets = {};
    for (const workload of workloads) {
      const pick = picker(workload.name.charCodeAt(1));
      sets[workload.name] = Array.from({ length: setsOfVariables }, () => workload.draw(pick, facts));
      await compareAnswers(servers, workload, sets[workload.name].slice(0, compared(workload)));
      say(
        `${workload.name}: the servers answer the same to ${compared(workload)} ${compared(workload) > 1 ? 'sets of variables' : 'request (it has no variables)'}`,
      );
    }

    const progress = new Progress(stepsOf({ servers, workloads, rounds }));
    const samples = await runRounds({ servers, workloads, sets, rounds, seconds, postmaster, progress });
    progress.end();
    const resident = Object.fromEntries(servers.map(({ name, pid }) => [name, residentMegabytes(pid)]));
    say('paging: page 1 and page 1,000');
    const paging = await measurePaging(
      servers.find(({ name }) => name === 'hub'),
      { times: quick ? 50 : 300 },
    );

    const results = resultsOf(samples, { workloads, servers });
    const measured = {
      date: new Date().toISOString().slice(0, 10),
      postgres: rows[0].version,
      rounds,
      seconds,
      quick,
      scale,
      workloads,
      results,
      resident,
      paging,
      starts,
    };
    measured.verdicts = verdictsOf(measured);
    if (scale > 1) measured.smaller = await smallerRun();
    process.stdout.write(`\n${reportText(measured)}\n`);
    say(`written to ${await writeReport(measured, samples)}`);
  } catch (fault) {
    say(`The bench could not go on: ${fault.stack ?? fault}`);
    process.exitCode = 1;
  } finally {
    await stopAll();
  }
}

/** A key in a role, limited to a division or not, made the way the hub makes keys. */
async function callersKey(client, name, role, region) {
  const { newKey } = await hubModule(ownHub, 'src/access/keys.js');
  const { text, prefix, secretHash } = newKey(name);
  await client.query(
    `insert into api_key (prefix, secret_hash, label, role, region) values ($1, $2, 'bench', $3, $4)
     on conflict (prefix) do update set secret_hash = excluded.secret_hash, region = excluded.region, revoked_at = null`,
    [prefix, secretHash, role, region],
  );
  return text;
}
