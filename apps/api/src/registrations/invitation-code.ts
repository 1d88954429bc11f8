import type { Secrets } from '../platform/secrets';

/** Crockford's Base 32: no I, L, O or U, so that a code is read aloud and typed without doubt. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const GROUP = 5;

/** The code of one id: the same every time, and kept nowhere. */
export function codeOf(secrets: Secrets, id: string): string {
  const bytes = Buffer.from(secrets.derive('invitation-code', id), 'base64url');
  return Array.from(bytes.subarray(0, LENGTH), (byte) => SIGNS[byte % SIGNS.length]).join('');
}

/** As people see it: XXXXX-XXXXX. */
export function showCode(plain: string): string {
  return `${plain.slice(0, GROUP)}-${plain.slice(GROUP)}`;
}

/** As people type it: in any case, with or without spaces and dashes, O for 0, I or L for 1. */
export function normaliseCode(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/**
 * What the database keeps. A code is short enough for all of them to be tried against a plain hash; with the
 * installation's key in it, a copy of the database opens nothing.
 */
export function hashCode(secrets: Secrets, plain: string): string {
  return secrets.derive('invitation-code-hash', plain);
}

/** The thread of all mails about one invitation. */
export function inviteThreadOf(codeId: string): string {
  return `invitation:${codeId}`;
}
