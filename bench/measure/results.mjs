import { concurrencies } from './rounds.mjs';

/** The middle of some numbers. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Beyond this spread of raw's own rounds the machine was too busy for a verdict. */
export const greatestSpread = 1.5;

/**
 * The samples as one row for each workload, number of connections and server: medians, and ratios that are taken inside
 * each round before their median is.
 */
export function resultsOf(samples, { workloads, servers }) {
  return workloads.flatMap(({ name: workload }) =>
    concurrencies.flatMap((connections) => {
      const of = (server) =>
        samples.filter((each) => each.workload === workload && each.connections === connections && each.server === server);
      const raws = of('raw').map(({ perSecond }) => perSecond);
      const spread = Math.max(...raws) / Math.min(...raws);
      return servers.map(({ name }) => {
        const own = of(name);
        const middle = (key) => median(own.map((each) => each[key]));
        const against = (other, part) => {
          const theirs = of(other);
          return theirs.length > 0
            ? median(
                own.map((each) =>
                  part(
                    each,
                    theirs.find(({ round }) => round === each.round),
                  ),
                ),
              )
            : null;
        };
        return {
          workload,
          connections,
          server: name,
          perSecond: middle('perSecond'),
          p50: middle('p50'),
          p99: middle('p99'),
          serverCpu: middle('serverCpu'),
          postgresCpu: middle('postgresCpu'),
          bytes: middle('bytes'),
          toRaw: against('raw', (a, b) => a.perSecond / b.perSecond),
          toPostgraphile: against('postgraphile', (a, b) => a.perSecond / b.perSecond),
          cpuToRaw: against('raw', (a, b) => (b.serverCpu + b.postgresCpu) / (a.serverCpu + a.postgresCpu)),
          cpuToHub: against('hub', (a, b) => (a.serverCpu + a.postgresCpu) / (b.serverCpu + b.postgresCpu)),
          spread,
          refused: own.reduce((sum, each) => sum + each.refused, 0),
        };
      });
    }),
  );
}
