import { defineConfig } from '@playwright/test';
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PORT = Number(process.env.E2E_PORT ?? 4873);
const ROOT = join(import.meta.dirname, '..');
// One folder for the whole run: the workers read this file again, the service reads its data from it.
process.env.E2E_DATA ??= mkdtempSync(join(tmpdir(), 'odeum-e2e-'));
chmodSync(process.env.E2E_DATA, 0o755);
process.env.E2E_URL = `http://localhost:${PORT}`;

export default defineConfig({
  testDir: './src/journeys',
  outputDir: '../test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '../reports/journeys.json' }],
  ],
  use: {
    baseURL: process.env.E2E_URL,
    locale: 'bg-BG',
    timezoneId: 'Europe/Sofia',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    },
  },
  webServer: {
    command: 'node dist/api/main.js',
    cwd: ROOT,
    url: `${process.env.E2E_URL}/health/ready`,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    timeout: 60_000,
    env: { PORT: String(PORT), DATA_DIR: process.env.E2E_DATA, RATE_LIMITS: 'off', DEMO: 'on' },
  },
});
