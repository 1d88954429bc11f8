// npm test: lint, types, rules, features, journeys. Counts come from the runners' own reports.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bringBrowser } from './browser.mjs';
import { build, prepare, ROOT } from './toolchain.mjs';

const env = { ...prepare(), NODE_NO_WARNINGS: '1' };
const reports = join(ROOT, 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };

function run(name, words, more = {}) {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const { status } = spawnSync('node', words, {
    cwd: ROOT,
    env: { ...env, ...more },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`   ${((Date.now() - begun) / 1000).toFixed(0)} s`);
  return status === 0;
}

/** A part that is one check: it passes or fails as a whole. */
function check(name, words) {
  total[run(name, words) ? 'passed' : 'failed'] += 1;
}

function count(name, isOk, file, read) {
  const counts = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  // A runner that failed without naming a test has failed all the same.
  if (!isOk && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  console.log(`   ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
}

function jest(name, projects) {
  const file = join(reports, `${projects[0]}.json`);
  const isOk = run(name, [
    ...['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--selectProjects', ...projects],
    ...['--json', `--outputFile=${file}`, '--reporters=summary', '--ci'],
  ]);
  count(name, isOk, file, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests,
  }));
}

const nx = (target) => [
  'node_modules/nx/dist/bin/nx.js',
  'run-many',
  '-t',
  target,
  '--output-style=static',
  '--parallel=2',
];
build(env);
check('Lint', nx('lint'));
check('Types', nx('typecheck'));
jest('Rules and screens', ['rules', 'screens']);
jest('Features', ['features']);

const journeys = join(reports, 'journeys.json');
const isOk = run(
  'Journeys',
  ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts'],
  {
    CHROMIUM_PATH: bringBrowser(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: journeys,
  },
);
count('Journeys', isOk, journeys, ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
}));

console.log(
  `\n${total.passed} passed, ${total.failed} failed${total.skipped ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed === 0 ? 0 : 1);
