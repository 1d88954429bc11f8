// Starts one PostgreSQL for a run and migrates a template in it; each test file clones the template (see apps/api/test).
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';

export default async function startDatabase() {
  const { module } = await runnerImport(
    join(import.meta.dirname, '../../apps/api/test/template-database.ts'),
    {
      ssr: { noExternal: [/^@odeum\//] },
      configFile: false,
      logLevel: 'error',
    },
  );
  const folder = mkdtempSync(join(tmpdir(), 'odeum-test-'));
  chmodSync(folder, 0o755);
  const server = await module.startTemplateDatabase(folder);
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.odeumTestDatabase = { server, folder };
}
