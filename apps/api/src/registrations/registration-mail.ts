import type { Secrets } from '../platform/secrets';

/** The secret of a personal page: another one after a cancellation or when somebody else takes the place. */
export function personalSecret(secrets: Secrets, registration: { id: string; generation: number }): string {
  return secrets.derive('registration', `${registration.id}:${registration.generation}`);
}

/** The thread of all mails about one registration: they leave in order. */
export function threadOf(registrationId: string): string {
  return `registration:${registrationId}`;
}
