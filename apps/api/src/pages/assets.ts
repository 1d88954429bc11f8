import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config';

/** The script that other websites take from here; a browser asks for it as they do, not as we do (fetch, CORS). */
const DOOR_WORKER = join('door', 'worker.js');
const EMBED_SCRIPT = join('embed', 'programme.js');

/** The client's files. Their names hold a hash of what is in them, so that a browser may keep them for good. */
export async function serveAssets(app: NestFastifyApplication, config: Config): Promise<void> {
  const client = resolve(join(config.webDist, 'client'));
  await app.register(fastifyStatic, {
    root: join(client, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    immutable: true,
    maxAge: '365d',
  });
  await app.register(fastifyStatic, {
    root: client,
    prefix: '/',
    serve: true,
    wildcard: false,
    globIgnore: ['**/.vite/**', '**/assets/**'],
    decorateReply: false,
    maxAge: '1d',
    setHeaders: (reply, path) => {
      // A browser that has it looks for a newer one each time the page is opened.
      if (path.endsWith(DOOR_WORKER)) void reply.header('cache-control', 'no-cache');
      if (!path.endsWith(EMBED_SCRIPT)) return;
      void reply.header('access-control-allow-origin', '*');
      void reply.header('cross-origin-resource-policy', 'cross-origin');
      // Its address has no hash: what is mended here must reach them the same day.
      void reply.header('cache-control', 'public, max-age=3600');
    },
  });
}
