import { greatestSpread } from './results.mjs';

/** Targets beside those of the workloads. */
export const targets = { residentMegabytes: 260, paging: 1.3, limitedCpu: 1.1 };

/** Whether each target is met: with sixteen connections, by rounds that are quiet enough to say so. */
export function verdictsOf({ results, workloads, resident, paging, quick }) {
  const verdicts = [];
  for (const { name, targets: wanted } of workloads) {
    const row = results.find(({ workload, connections, server }) => workload === name && connections === 16 && server === 'hub');
    for (const [key, label, measured] of [
      ['raw', 'of raw', row.toRaw],
      ['postgraphile', '× PostGraphile', row.toPostgraphile],
    ].filter(([key]) => wanted[key] !== undefined))
      verdicts.push({
        what: `${name} ${label}`,
        wanted: `≥ ${wanted[key].toFixed(2)}`,
        measured: measured.toFixed(2),
        met: quick || row.spread > greatestSpread ? null : measured >= wanted[key],
      });
  }
  for (const { workload, cpuToHub, spread } of results.filter(({ server, connections }) => server === 'limited' && connections === 16))
    verdicts.push({
      what: `${workload} CPU with row rules and masks, to that without`,
      wanted: `≤ ${targets.limitedCpu.toFixed(2)}`,
      measured: cpuToHub.toFixed(2),
      met: quick || spread > greatestSpread ? null : cpuToHub <= targets.limitedCpu,
    });
  const ratio = paging.thousandth / paging.first;
  verdicts.push({
    what: 'memory of the hub after the run',
    wanted: `≤ ${targets.residentMegabytes} MB`,
    measured: resident.hub === null ? 'not known' : `${resident.hub} MB`,
    met: resident.hub === null ? null : resident.hub <= targets.residentMegabytes,
  });
  verdicts.push({
    what: 'page 1,000 to page 1',
    wanted: `≤ ${targets.paging.toFixed(2)}`,
    measured: ratio.toFixed(2),
    met: quick ? null : ratio <= targets.paging,
  });
  return verdicts;
}
