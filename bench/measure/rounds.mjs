import { bodiesFor } from '../workloads/requests.mjs';
import { load, quantile } from './load.mjs';
import { cpuSeconds, familySeconds } from './processes.mjs';

/** Connections of the load: one after another, and sixteen at once. */
export const concurrencies = [1, 16];

/** Runs every workload on every server in turn, round by round, and answers one sample for each run. */
export async function runRounds({ servers, workloads, sets, rounds, seconds, postmaster, progress }) {
  const samples = [];
  for (const workload of workloads)
    for (const server of servers) {
      progress.step(`warming ${server.name} ${workload.name}`);
      await load(server, bodiesFor(server.kind, workload, sets[workload.name]), { connections: 8, seconds: Math.min(seconds, 2.5) });
    }
  for (let round = 1; round <= rounds; round++)
    for (const workload of workloads)
      for (const connections of concurrencies)
        for (const server of turned(servers, round)) {
          progress.step(
            `round ${round} of ${rounds}: ${workload.name}, ${connections} connection${connections > 1 ? 's' : ''}, ${server.name}`,
          );
          samples.push({
            round,
            workload: workload.name,
            connections,
            server: server.name,
            ...(await sample(server, workload, sets[workload.name], { connections, seconds, postmaster })),
          });
        }
  return samples;
}

/** The number of steps that `runRounds` tells its progress of. */
export const stepsOf = ({ servers, workloads, rounds }) => servers.length * workloads.length * (1 + rounds * concurrencies.length);

/** Every server has every place in the row once, so that none gains by what runs before it. */
const turned = (servers, round) => servers.map((_server, index) => servers[(index + round) % servers.length]);

async function sample(server, workload, sets, { connections, seconds, postmaster }) {
  const before = { server: cpuSeconds(server.pid), postgres: familySeconds(postmaster) };
  const {
    requests,
    refused,
    seconds: lasted,
    bytes,
    latencies,
  } = await load(server, bodiesFor(server.kind, workload, sets), { connections, seconds }).catch((cause) => {
    throw new Error(`${server.name} failed under load of ${workload.name}: ${cause.message}`, { cause });
  });
  const milliseconds = (used) => (used / requests) * 1000;
  return {
    requests,
    refused,
    perSecond: requests / lasted,
    bytes: Math.round(bytes / requests),
    p50: quantile(latencies, 0.5),
    p99: quantile(latencies, 0.99),
    serverCpu: milliseconds(cpuSeconds(server.pid) - before.server),
    postgresCpu: milliseconds(familySeconds(postmaster) - before.postgres),
  };
}
