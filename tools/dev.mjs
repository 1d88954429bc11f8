// npm run dev: both halves are built anew whenever a file changes, and the service starts again after each build.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, prepare, ROOT } from './toolchain.mjs';

const env = prepare();
build(env);
const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
const children = [
  ['apps/api', [vite, 'build', '--watch']],
  ['apps/web', [vite, 'build', '--watch']],
  ['apps/web', [vite, 'build', '--ssr', '--watch']],
  ['.', ['--watch-path=dist/api', '--watch-path=dist/web/server', 'dist/api/main.js']],
].map(([folder, words]) => spawn('node', words, { cwd: join(ROOT, folder), env, stdio: 'inherit' }));
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => children.forEach((child) => child.kill('SIGTERM')));
for (const child of children)
  child.on(
    'exit',
    () => children.every(({ exitCode, signalCode }) => exitCode !== null || signalCode) && process.exit(0),
  );
