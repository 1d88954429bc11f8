import { showCode as showReadableCode, toReadableCode } from '../platform/readable-code';
import type { Secrets } from '../platform/secrets';

const LENGTH = 10;
const GROUP = 5;

/** The code of one id: the same every time, and kept nowhere. */
export function codeOf(secrets: Secrets, id: string): string {
  return toReadableCode(Buffer.from(secrets.derive('invitation-code', id), 'base64url'), LENGTH);
}

/** As people see it: XXXXX-XXXXX. */
export function showCode(plain: string): string {
  return showReadableCode(plain, GROUP);
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
