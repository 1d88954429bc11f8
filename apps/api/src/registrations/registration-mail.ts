import type { MailKind } from '@odeum/contract/mail';
import type { EntityManager } from 'typeorm';
import type { InvitationEntity } from '../calendar/invitation.entity';
import { EventEntity } from '../events/event.entity';
import type { OutboxService } from '../mail/outbox.service';
import type { Secrets } from '../platform/secrets';
import { RegistrationEntity } from './registration.entity';

/** One link per registration and hour for an address that somebody keeps typing in. */
const AGAIN_EVERY_MS = 3_600_000;

/** The secret of a personal page: another one after a cancellation. */
export function personalSecret(secrets: Secrets, registration: { id: string; generation: number }): string {
  return secrets.derive('registration', `${registration.id}:${registration.generation}`);
}

/**
 * Writes one mail about a registration in the transaction of its cause. Mails of one registration leave in order, so
 * that a calendar gets its REQUEST before its CANCEL.
 */
export async function addRegistrationMail(
  manager: EntityManager,
  outbox: OutboxService,
  kind: MailKind,
  registration: RegistrationEntity,
  invitation: InvitationEntity | null,
): Promise<void> {
  const { id, generation } = registration;
  const number = registration.mailCount + 1;
  const key =
    kind === 'registration_confirmed' || kind === 'registration_cancelled'
      ? `${kind}:${id}:${generation}`
      : kind === 'registration_link_again'
        ? `${kind}:${id}:${Math.floor(Date.now() / AGAIN_EVERY_MS)}`
        : `${kind}:${id}:${number}`;
  const event = await manager.findOneByOrFail(EventEntity, { id: registration.eventId });
  await outbox.add(manager, {
    kind,
    to: registration.email,
    language: registration.language,
    organisationId: event.organisationId,
    payload: {
      registrationId: id,
      generation,
      mode: registration.mode,
      ...(invitation ? { invitationId: invitation.id, sequence: invitation.sequence } : {}),
    },
    dedupKey: key,
    thread: `registration:${id}`,
  });
  await manager.update(RegistrationEntity, { id }, { mailCount: number });
  registration.mailCount = number;
}
