import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { type Config, readConfig } from '../src/config/config';
import { createApp } from '../src/create-app';

const TEMPLATE = 'odeum_template';

export interface TestApp {
  app: NestFastifyApplication;
  config: Config;
  database: DataSource;
  databaseUrl: string;
  /** http://127.0.0.1:port; the app listens, so that sockets work too. */
  url: string;
  close: () => Promise<void>;
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The whole service on a database of its own, listening on a free port of the loopback. */
export async function createTestApp(environment: Record<string, string> = {}): Promise<TestApp> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${TEMPLATE}`);
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  url.pathname = `/${name}`;
  const databaseUrl = url.toString();
  const dataDir = mkdtempSync(join(tmpdir(), 'odeum-data-'));
  const config = readConfig(
    {
      DATA_DIR: dataDir,
      LOG_LEVEL: 'fatal',
      RATE_LIMITS: 'off',
      DEMO: 'off',
      PUBLIC_URL: 'http://odeum.test',
      ...environment,
    },
    process.cwd(),
  );
  const app = await createApp(config, databaseUrl);
  await app.listen(0, '127.0.0.1');
  return {
    app,
    config,
    database: app.get(DataSource),
    databaseUrl,
    url: await app.getUrl(),
    close: async () => {
      await app.close();
      await onServer(`drop database ${name} with (force)`);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
