import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { greatestSpread } from './measure/results.mjs';

const folder = new URL('./reports/', import.meta.url);

/** The report as Markdown. */
export function reportText(run) {
  const { results, workloads, verdicts, resident, paging, starts, rounds, seconds, quick } = run;
  const number = (value, digits) => (value === null || value === undefined ? '–' : value.toFixed(digits));
  const table = (head, rows) =>
    [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
  const verdict = { true: 'met', false: '**missed**', null: 'no verdict' };
  return `# Benchmark

${run.date}, Node ${process.versions.node}, PostgreSQL ${run.postgres}, ${cpus().length} cores shared by servers, database and load. ${rounds} rounds of ${seconds} s${quick ? ' (quick: for a look, not for a verdict)' : ''}.
Data: 200,000 materials, 300,000 lots, 5,000 depots with points. Ratios are taken inside each round, then their median; CPU is milliseconds a request. No verdict where raw's own rounds differ by more than ${greatestSpread}.

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
${refusals(results)}
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

/** Writes the report and its numbers; answers the path of the report. */
export async function writeReport(run, samples) {
  await mkdir(folder, { recursive: true });
  const { workloads, ...numbers } = run;
  await writeFile(new URL('report.md', folder), reportText(run));
  await writeFile(
    new URL('report.json', folder),
    `${JSON.stringify({ ...numbers, workloads: workloads.map(({ name, title, targets }) => ({ name, title, targets })), samples }, null, 1)}\n`,
  );
  return fileURLToPath(new URL('report.md', folder));
}
