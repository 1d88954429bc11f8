// npm run check: what to run before a commit. Lint, types and rules; under a minute once it has run.
import { spawnSync } from 'node:child_process';
import { prepare, ROOT } from './toolchain.mjs';

const env = { ...prepare(), NODE_NO_WARNINGS: '1' };
const nx = [
  'node_modules/nx/dist/bin/nx.js',
  'run-many',
  '-t',
  'lint',
  'typecheck',
  '--output-style=static',
  '--parallel=2',
];
const jest = [
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--selectProjects',
  'rules',
  'screens',
];
for (const words of [nx, jest]) {
  const { status } = spawnSync('node', words, { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
