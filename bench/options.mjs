import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workloads } from './workloads/workloads.mjs';

const names = workloads.map(({ name }) => name);

/** What `--help` prints. */
export const help = `Measures the hub against hand-written SQL (raw) and PostGraphile over one database.

  npm run bench -- [options]

  --rounds <number>     rounds of each workload, number of connections and server (5)
  --seconds <number>    length of a run in seconds (3)
  --workloads <names>   some of ${names.join(',')} (all)
  --quick               two rounds of one second, to see that all works; no verdict
  --beside <folder>     another checkout of the hub with its packages installed, as a fourth server
  --limited             the hub again with a key limited to a division and without contact:read, against the hub without rules
  --scale <number>      data set so many times as large, in a data folder of its own (1)
  --data <folder>       data folder of the bench, kept between runs (wuku-hub-bench in the system's temporary folder)
  --fresh               begin with an empty data folder
  --help                this text

Writes reports/report.md and reports/report.json.
`;

/** The options of a run; throws with a sentence when one cannot be used. */
export function readOptions(given) {
  const { values } = parseArgs({
    args: given,
    options: {
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      workloads: { type: 'string', default: names.join(',') },
      quick: { type: 'boolean', default: false },
      beside: { type: 'string' },
      limited: { type: 'boolean', default: false },
      scale: { type: 'string', default: '1' },
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const asked = values.workloads.split(',').map((name) => name.trim().toUpperCase());
  for (const name of asked) if (!names.includes(name)) throw new Error(`There is no workload ${name}; there are ${names.join(', ')}.`);
  const scale = above0('scale', values.scale);
  return {
    ...values,
    scale,
    data: values.data ?? join(tmpdir(), scale === 1 ? 'wuku-hub-bench' : `wuku-hub-bench-${scale}`),
    rounds: above0('rounds', values.rounds ?? (values.quick ? '2' : '5')),
    seconds: above0('seconds', values.seconds ?? (values.quick ? '1' : '3')),
    workloads: workloads.filter(({ name }) => asked.includes(name)),
  };
}

function above0(name, text) {
  const number = Number(text);
  if (!(number > 0) || (name !== 'seconds' && !Number.isInteger(number))) throw new Error(`--${name} should be a number above 0.`);
  return number;
}
