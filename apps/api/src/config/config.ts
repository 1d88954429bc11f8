import { z } from 'zod';
import { Email, Zone } from '@odeum/contract/common';

const flag = (otherwise: 'on' | 'off') =>
  z
    .enum(['on', 'off'])
    .default(otherwise)
    .transform((v) => v === 'on');

/** The environment that Odeum reads, all of it. Nothing else in the code looks at process.env. */
const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('Odeum <odeum@localhost>'),
  SECRET_KEY: z.string().min(32).optional(),
  ORGANISER_EMAIL: Email.default('organiser@odeum.example'),
  DEFAULT_ZONE: Zone.default('Europe/Sofia'),
  DEMO: flag('on'),
  RATE_LIMITS: flag('on'),
  PAGE_CACHE: flag('on'),
  TRUST_PROXY: flag('off'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  WEB_DIST: z.string().optional(),
  API_DIST: z.string().optional(),
});

export interface Config {
  port: number;
  host: string;
  publicUrl: string;
  dataDir: string;
  databaseUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
  secretKey: string | null;
  organiserEmail: string;
  defaultZone: string;
  isDemoWanted: boolean;
  areRatesLimited: boolean;
  /** Whether finished public pages are kept for a few seconds. */
  arePagesKept: boolean;
  isProxyTrusted: boolean;
  logLevel: string;
  webDist: string;
  /** Where the built service is, with the threads that it starts. */
  apiDist: string;
}

export const CONFIG = Symbol('CONFIG');

/** A setting that cannot be used: its message is one line for the operator. */
export class ConfigError extends Error {}

/** Reads the settings from an environment. Throws ConfigError naming the first setting that is wrong. */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw new ConfigError(
      `The setting ${String(issue?.path[0] ?? '')} cannot be used: ${issue?.message ?? ''}`,
    );
  }
  const env = read.data;
  const local = `http://localhost:${env.PORT}`;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? local).replace(/\/+$/, ''),
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM,
    secretKey: env.SECRET_KEY ?? null,
    organiserEmail: env.ORGANISER_EMAIL,
    defaultZone: env.DEFAULT_ZONE,
    isDemoWanted: env.DEMO,
    areRatesLimited: env.RATE_LIMITS,
    arePagesKept: env.PAGE_CACHE,
    isProxyTrusted: env.TRUST_PROXY,
    logLevel: env.LOG_LEVEL,
    webDist: env.WEB_DIST ?? `${root}/dist/web`,
    apiDist: env.API_DIST ?? `${root}/dist/api`,
  };
}
