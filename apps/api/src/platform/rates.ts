import { RouteConfig } from '@nestjs/platform-fastify';
import { LIMITS } from '@odeum/contract/common';

/** A route on which people without an account write something: fewer a minute from one address. */
export const strangersWrite = () =>
  RouteConfig({ rateLimit: { max: LIMITS.strangersWritesPerMinute, timeWindow: '1 minute' } });

/** The same for whole files: fewer still. */
export const strangersUpload = () =>
  RouteConfig({ rateLimit: { max: LIMITS.strangersFilesPerMinute, timeWindow: '1 minute' } });

/** Papers are drawn while everybody else waits. */
export const strangersPrint = strangersUpload;
