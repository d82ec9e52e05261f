import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { greatestSpread } from './measure/results.mjs';

const folder = new URL('./reports/', import.meta.url);

/** The report as Markdown. */
export function reportText(run) {
  const { results, workloads, verdicts, resident, paging, starts, rounds, seconds, quick, scale } = run;
  const counted = (number) => (number * scale).toLocaleString('en');
  const number = (value, digits) => (value === null || value === undefined ? '–' : value.toFixed(digits));
  const table = (head, rows) =>
    [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const verdict = { true: 'met', false: '**missed**', null: 'no verdict' };
  return `# Benchmark

${run.date}, Node ${process.versions.node}, PostgreSQL ${run.postgres}, ${cpus().length} cores shared by servers, database and load. ${rounds} rounds of ${seconds} s${quick ? ' (quick: for a look, not for a verdict)' : ''}.
Data: ${counted(200_000)} materials, ${counted(300_000)} lots, ${counted(5_000)} depots with points, ${counted(5_000)} plans, ${counted(20_000)} cases. Ratios are taken inside each round, then their median; CPU is milliseconds a request. No verdict where raw's own rounds differ by more than ${greatestSpread}.

${table(
  ['target', 'wanted', 'measured', ''],
  verdicts.map(({ what, wanted, measured, met }) => [what, wanted, measured, verdict[met]]),
)}

${workloads.map(({ name, title }) => `- ${name}: ${title}`).join('\n')}

${table(
  [
    '',
    'c',
    'server',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'CPU server',
    'CPU PostgreSQL',
    'of raw',
    '× PostGraphile',
    'CPU raw ÷ own',
    "raw's spread",
  ],
  results.map((row) => [
    row.workload,
    row.connections,
    row.server,
    number(row.perSecond, row.perSecond < 100 ? 1 : 0),
    number(row.p50, 2),
    number(row.p99, 1),
    number(row.serverCpu, 3),
    number(row.postgresCpu, 3),
    number(row.toRaw, 2),
    number(row.toPostgraphile, 2),
    number(row.cpuToRaw, 2),
    number(row.spread, 2),
  ]),
)}
${refusals(results)}${growth(run)}
Memory after the run: ${Object.entries(resident)
    .map(([server, megabytes]) => `${server} ${megabytes ?? '–'} MB`)
    .join(', ')}.
Materials by name, 50 a page: page 1 in ${number(paging.first, 2)} ms, page 1,000 in ${number(paging.thousandth, 2)} ms (p50).
Start of \`serve\` with its own engines: ${number(starts.first / 1000, 1)} s from an empty data folder, ${number(starts.second / 1000, 1)} s again.
`;
}

/** A line about requests that a server turned away, when there were any. */
function refusals(results) {
  const some = results
    .filter(({ refused }) => refused > 0)
    .map(({ workload, connections, server, refused }) => `${workload} c=${connections} ${server} ${refused}`);
  return some.length > 0 ? `\nRefused as too busy (503, not counted as answers): ${some.join(', ')}.\n` : '';
}

/** The hub's p50 beside that of the last run over the data set of size 1, when this one is larger. */
function growth({ scale, results, smaller }) {
  if (scale === 1 || !smaller) return '';
  const of = (rows, { workload, connections }) =>
    rows.find((row) => row.server === 'hub' && row.workload === workload && row.connections === connections)?.p50;
  const lines = results
    .filter(({ server, connections }) => server === 'hub' && connections === 1)
    .map((row) => `${row.workload} ${(row.p50 / of(smaller.results, row)).toFixed(2)}`);
  return `\np50 of the hub at one connection, to the data set ${scale} times smaller: ${lines.join(', ')}.\n`;
}

/** Writes the report and its numbers; answers the path of the report. */
export async function writeReport(run, samples) {
  await mkdir(folder, { recursive: true });
  const { workloads, smaller: _smaller, ...numbers } = run;
  const name = run.scale === 1 ? 'report' : `report-x${run.scale}`;
  await writeFile(new URL(`${name}.md`, folder), reportText(run));
  await writeFile(
    new URL(`${name}.json`, folder),
    `${JSON.stringify({ ...numbers, workloads: workloads.map(({ name, title, targets }) => ({ name, title, targets })), samples }, null, 1)}\n`,
  );
  return fileURLToPath(new URL(`${name}.md`, folder));
}

/** The numbers of the last run over the data set of size 1; undefined when there are none. */
export const smallerRun = () => readFile(new URL('report.json', folder), 'utf8').then(JSON.parse, () => undefined);
