import { existsSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { serveAssets } from './pages/assets';
import { keepPages } from './pages/keep-pages';
import { createAdapter, prepareHttp } from './platform/http';

/** The whole service on a migrated database, not yet listening. Tests and the operator's commands start here too. */
export async function createApp(config: Config, databaseUrl: string): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, databaseUrl),
    createAdapter(config),
    { bufferLogs: true, abortOnError: false },
  );
  app.useLogger(app.get(Logger));
  await keepPages(app, config, () => prepareHttp(app, config));
  if (existsSync(config.webDist)) await serveAssets(app, config);
  await app.init();
  return app;
}
