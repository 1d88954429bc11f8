import { Injectable } from '@nestjs/common';
import { LIMITS } from '@odeum/contract/common';
import type {
  CodesMade,
  InvitationCodeInput,
  InvitationCodeView,
  InviteAnswer,
} from '@odeum/contract/registrations';
import { DataSource, type EntityManager } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import type { EventEntity } from '../events/event.entity';
import { EventsQueries } from '../events/events.queries';
import { lockEvent } from '../events/lock-event';
import { OutboxService } from '../mail/outbox.service';
import type { Actor } from '../platform/access';
import { newId } from '../platform/new-id';
import { Refusal, refuseIf } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { InvitationCodeEntity } from './admission.entity';
import { CodesQueries } from './codes.queries';
import { INSERT_CODES, INVITE } from './codes.sql';
import { codeOf, hashCode } from './invitation-code';
import { refuseInviting } from './invite.rules';

export type NewCode = Pick<InvitationCodeEntity, 'label' | 'mode' | 'uses'> &
  Partial<Pick<InvitationCodeEntity, 'email' | 'organisation' | 'language'>>;

/** Codes that let people in: made, taken back, given again, and sent to whom they belong. */
@Injectable()
export class CodesService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly queries: CodesQueries,
    private readonly outbox: OutboxService,
    private readonly secrets: Secrets,
  ) {}

  async create(actor: Actor, eventId: string, input: InvitationCodeInput): Promise<CodesMade> {
    const event = await this.findToDecide(actor, eventId);
    const { label, mode, uses, count } = input;
    // Of several, each can be told from the others.
    const labels = Array.from({ length: count }, (_, i) => (count > 1 ? `${label} ${i + 1}`.trim() : label));
    const made = await this.database.transaction(async (manager) => {
      const ids = await this.insert(
        manager,
        actor,
        eventId,
        labels.map((one) => ({ label: one, mode, uses })),
      );
      await this.note(manager, actor, eventId, 'registration.codes_create', { codes: count, uses });
      return ids;
    });
    return {
      codes: made.map((id, i) => ({
        id,
        label: labels[i] ?? '',
        ...this.queries.write(event, { id, mode, language: null }),
      })),
    };
  }

  /** `isRevoked` false undoes it. Whoever came in by the code stays. */
  async revoke(actor: Actor, eventId: string, id: string, isRevoked: boolean): Promise<InvitationCodeView> {
    const event = await this.findToDecide(actor, eventId);
    await this.database.transaction(async (manager) => {
      await this.lockEvent(manager, eventId);
      const { affected } = await manager
        .createQueryBuilder()
        .update(InvitationCodeEntity)
        .set({ revokedAt: () => (isRevoked ? 'coalesce(revoked_at, now())' : 'null') })
        .where({ id, eventId })
        .execute();
      if (affected === 0) throw new Refusal('not_found');
      const deed = isRevoked ? 'registration.code_revoke' : 'registration.code_restore';
      await this.note(manager, actor, eventId, deed, { codeId: id });
    });
    return this.queries.view(event, id);
  }

  /** Those of `ids` (null: all) to whom a code belongs and who are not registered. */
  async invite(actor: Actor, eventId: string, ids: readonly string[] | null): Promise<InviteAnswer> {
    const event = await this.findToDecide(actor, eventId);
    refuseIf(refuseInviting(event, new Date()));
    const invited = await this.database.transaction(async (manager) => {
      // Who clicks twice comes twice, one after the other, and sees what was written before.
      await this.lockEvent(manager, eventId);
      const count = await this.inviteIn(manager, event, ids);
      await this.note(manager, actor, eventId, 'registration.invite', { invited: count });
      return count;
    });
    this.outbox.wake();
    return { invited };
  }

  /** In a transaction of somebody who holds the event's row. */
  async inviteIn(manager: EntityManager, event: EventEntity, ids: readonly string[] | null): Promise<number> {
    const mails: unknown[] = await manager.query(INVITE, [
      event.id,
      ids,
      event.organisationId,
      LIMITS.inviteAgainMinutes,
    ]);
    return mails.length;
  }

  /** Their ids, in the order of `codes`. Whoever makes codes of one event comes after whoever made some before. */
  async insert(
    manager: EntityManager,
    actor: Actor,
    eventId: string,
    codes: readonly NewCode[],
  ): Promise<string[]> {
    await this.lockEvent(manager, eventId);
    const known = await manager.countBy(InvitationCodeEntity, { eventId });
    if (known + codes.length > LIMITS.codes) throw new Refusal('too_many_codes', { limit: LIMITS.codes });
    const ids = codes.map(() => newId());
    const rows = codes.map((code, i) => {
      const id = ids[i] ?? '';
      return { ...code, id, code_hash: hashCode(this.secrets, codeOf(this.secrets, id)) };
    });
    await manager.query(INSERT_CODES, [eventId, JSON.stringify(rows), actor.accountId]);
    return ids;
  }

  /** As whoever admits does: what was decided before is seen, and a code that is taken back opens nothing afterwards. */
  async lockEvent(manager: EntityManager, eventId: string): Promise<void> {
    await lockEvent(manager, eventId);
  }

  async findToDecide(actor: Actor, eventId: string): Promise<EventEntity> {
    const event = await this.events.find(actor, eventId);
    actor.refuseUnless('registration.decide', event.organisationId);
    return event;
  }

  async note(
    manager: EntityManager,
    { accountId }: Actor,
    eventId: string,
    deed: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    await noteDeed(manager, { accountId, deed, subject: 'event', subjectId: eventId, details });
  }
}
