import { execFile, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { atEnd, endProcess } from './end.mjs';
import { findFreePort } from './free-port.mjs';
import { waitFor } from './wait.mjs';

const ROOT = new URL('../../', import.meta.url).pathname;

/** The built service with the demo, on a new folder with a database of its own; it ends with the benchmark. */
export async function startService(settings = {}) {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const data = mkdtempSync(join(tmpdir(), 'odeum-bench-'));
  atEnd(() => rmSync(data, { recursive: true, force: true }));
  // PostgreSQL runs as another user where we are root.
  chmodSync(data, 0o755);
  const { DATABASE_URL: _ours, SMTP_URL: _theirs, ORGANISER_EMAIL: _whose, ...given } = process.env;
  const env = {
    ...given,
    NODE_ENV: 'production',
    PORT: String(port),
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    DATA_DIR: data,
    RATE_LIMITS: 'off',
    ...settings,
  };
  const child = spawn('node', ['dist/api/main.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  atEnd(() => endProcess(child));
  await waitFor(`${url}/health/ready`, child);
  return { url, pid: child.pid, env };
}

/** What one of the operator's commands prints, run beside a service on the same folder. */
export async function runCommand({ env }, ...words) {
  const { stdout } = await promisify(execFile)('node', ['dist/api/cli.js', ...words], { cwd: ROOT, env });
  return stdout.trim();
}
