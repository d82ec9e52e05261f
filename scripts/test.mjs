import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { orExplain, prepare, root, run } from './prepare.mjs';

const given = process.argv.slice(2);
const node = await orExplain(() => prepare({ dev: true }));
const tool = (path) => join(root, 'node_modules', ...path.split('/'));

const env = {
  ...process.env,
  PATH: [tool('.bin'), process.env.PATH].join(delimiter),
  NODE_OPTIONS: [process.env.NODE_OPTIONS, '--experimental-vm-modules', '--disable-warning=ExperimentalWarning'].filter(Boolean).join(' '),
};

/** Runs one step, prints its name and verdict, and returns true when it passed. */
async function step(name, args) {
  process.stdout.write(`\n== ${name}\n`);
  const began = Date.now();
  const code = await run(node, args, { cwd: root, env, stdio: 'inherit' });
  process.stdout.write(`== ${name}: ${code === 0 ? 'ok' : `failed (${code})`}, ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  return code === 0;
}

/** Counts tests from jest's own report; a file that cannot be run counts as one failure. */
function totals(file) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const folder = mkdtempSync(join(tmpdir(), 'hub-test-'));
const report = join(folder, 'jest.json');
const verdicts = [];
if (given.length === 0) {
  verdicts.push(await step('tsc', [tool('typescript/bin/tsc'), '--noEmit']));
  verdicts.push(await step('eslint', [tool('eslint/bin/eslint.js'), '.']));
  verdicts.push(await step('prettier', [tool('prettier/bin/prettier.cjs'), '--check', '.']));
}
const hasWorkers = given.some((argument) => /^(-i|-w|--runInBand|--maxWorkers)/.test(argument));
verdicts.push(
  await step('jest', [tool('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...(hasWorkers ? [] : ['--maxWorkers=2']), ...given]),
);
const { passed, failed, skipped } = totals(report);
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
process.exitCode = verdicts.every(Boolean) ? 0 : 1;
