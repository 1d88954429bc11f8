import { z } from 'zod';
import { LIMITS } from '../limits/index';

export const Id = z.uuid().meta({ id: 'Id' });
/** A UTC instant, ISO 8601 with the letter Z. */
export const Instant = z.iso.datetime().meta({ id: 'Instant', description: 'UTC, ISO 8601' });
export const Email = z.string().trim().toLowerCase().max(LIMITS.email).pipe(z.email()).meta({ id: 'Email' });
export const Slug = z
  .string()
  .trim()
  .min(1)
  .max(LIMITS.slug)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .meta({ id: 'Slug', description: 'small Latin letters, digits and single hyphens' });

/** Control characters and line breaks, however many beside each other, become one space. */
export function withoutControls(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ');
}

/** Text on one line: control characters and line breaks become spaces, ends are trimmed. */
export function line(length: number) {
  return z
    .string()
    .transform((text) => withoutControls(text).trim())
    .pipe(z.string().max(length));
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
/** A name from the IANA time zone database. */
export const Zone = z.string().max(64).refine(isZone).meta({ id: 'Zone', description: 'IANA time zone' });

/** An https (or http) address without credentials. */
export const WebAddress = z
  .string()
  .trim()
  .max(LIMITS.url)
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain }))
  .refine((text) => !/^[a-z]+:\/\/[^/]*@/i.test(text))
  .meta({ id: 'WebAddress' });
