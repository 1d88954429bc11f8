import type { DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import type { Config } from '../config/config';

/** Personal links are secrets: what stands after these prefixes never reaches a log. */
const SECRET_PATHS =
  /^\/(r|door|join|stage|studio\/sign-in|(?:bg|en|pl)\/certificates|api\/v1\/(?:doors|join|my-registrations))\/[^/?]+/;

export function withoutSecrets(url: string): string {
  return url.replace(SECRET_PATHS, '/$1/…').replace(/\?.*$/, '');
}

export function logging(config: Config): DynamicModule {
  return LoggerModule.forRoot({
    pinoHttp: {
      level: config.logLevel,
      // No bodies, headers, addresses of people: the path, the outcome and the time are enough.
      serializers: {
        req: (request: { id: string; method: string; url: string }) => ({
          id: request.id,
          method: request.method,
          path: withoutSecrets(request.url),
        }),
        res: (reply: { statusCode: number }) => ({ status: reply.statusCode }),
      },
      customLogLevel: (_request, reply, error) => (error || reply.statusCode >= 500 ? 'error' : 'debug'),
    },
  });
}
