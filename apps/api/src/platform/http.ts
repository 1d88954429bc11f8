import type { IncomingMessage } from 'node:http';
import cookie from '@fastify/cookie';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Reflector } from '@nestjs/core';
import { StandardSchemaSerializerInterceptor } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { randomUUID } from 'node:crypto';
import type { Config } from '../config/config';
import { ProblemFilter } from './problem.filter';
import { Refusal } from './refusal';
import { isSameSite } from './same-site';
import { validationPipe } from './validation.pipe';

export function createAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: LIMITS.bodyBytes,
    trustProxy: config.isProxyTrusted,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
  });
}

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** A browser says where an unsafe request comes from; one that comes from elsewhere is refused. */
export function isCrossSite(request: Pick<IncomingMessage, 'method' | 'headers'>): boolean {
  if (!UNSAFE.has(request.method ?? '')) return false;
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string') return site === 'cross-site';
  return !isSameSite(request.headers.origin, request.headers.host);
}

/** Everything that stands in front of every handler. */
export async function prepareHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  app.useGlobalPipes(validationPipe);
  app.useGlobalFilters(app.get(ProblemFilter));
  app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: LIMITS.fileBytes, files: 1, fields: 20 } });
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(helmet, {
    // Each page sends the policy that fits what it shows: see pages.
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    hsts: config.publicUrl.startsWith('https:'),
  });
  if (config.areRatesLimited) {
    await app.register(rateLimit, {
      max: LIMITS.requestsPerMinute,
      timeWindow: '1 minute',
      allowList: (request) => request.url.startsWith('/assets/') || request.url.startsWith('/health/'),
      errorResponseBuilder: () => new Refusal('too_many_requests'),
    });
  }
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, _reply, done) => {
      if (isCrossSite(request.raw)) done(new Refusal('cross_site_request'));
      // U+0000 names nothing: no text of the database can hold it.
      else if (request.url.includes('%00')) done(new Refusal('not_found'));
      else done();
    });
  describeApi(app);
}

/** A refusal has a media type of its own (RFC 9457 §3); the scanner writes down only that of the answers. */
function nameProblems(document: OpenAPIObject): OpenAPIObject {
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.delete]) {
      const refused = operation?.responses.default as
        { content?: Record<string, { schema?: object }> } | undefined;
      const problem = Object.values(refused?.content ?? {})[0];
      if (refused && problem) refused.content = { 'application/problem+json': problem };
    }
  }
  return document;
}

function describeApi(app: NestFastifyApplication): void {
  const description = new DocumentBuilder()
    .setTitle('Odeum')
    .setVersion('1')
    .setDescription('Every route with the schemas that validate it. Errors are RFC 9457 problem documents.')
    .addCookieAuth('odeum_session')
    .build();
  const describe = () => nameProblems(SwaggerModule.createDocument(app, description));
  SwaggerModule.setup(paths.api.docs.slice(1), app, describe, {
    jsonDocumentUrl: `${paths.api.docs.slice(1)}.json`,
    yamlDocumentUrl: `${paths.api.docs.slice(1)}.yaml`,
  });
}
