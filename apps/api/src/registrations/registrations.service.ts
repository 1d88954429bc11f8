import { Injectable } from '@nestjs/common';
import { paths } from '@odeum/contract/paths';
import type { Mode, RegisterAnswer, RegisterInput } from '@odeum/contract/registrations';
import { refuseRegistration } from '@odeum/domain/events';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { InvitationsService } from '../calendar/invitations.service';
import { AdmissionEntity, EventEntity } from '../events/event.entity';
import { toSeatCounts } from '../events/event.view';
import { OutboxService } from '../mail/outbox.service';
import { Refusal, refuseIf } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { giveSeatBack, takeSeat } from './admission';
import { RegistrationEntity } from './registration.entity';
import { addRegistrationMail, personalSecret } from './registration-mail';

/** Raised whenever the wording of the consent changes, so that each registration says what was agreed to. */
const CONSENT_VERSION = '2026-11';

@Injectable()
export class RegistrationsService {
  constructor(
    private readonly database: DataSource,
    private readonly invitations: InvitationsService,
    private readonly outbox: OutboxService,
    private readonly secrets: Secrets,
  ) {}

  /**
   * Registers one person: seat, row, calendar entry and confirmation in one transaction, answered after its commit.
   * The same address twice is one registration; the same form twice is one registration with one answer.
   */
  async register(eventId: string, input: RegisterInput): Promise<RegisterAnswer> {
    const answer = await this.database.transaction(async (manager) => {
      const known = await this.findForUpdate(manager, eventId, input.email);
      if (known?.state === 'confirmed') return this.answerAgain(manager, known, input);
      await this.refuseClosed(manager, eventId, input.mode);
      const registration = known
        ? await this.comeBack(manager, known, input)
        : await this.insertNew(manager, eventId, input);
      if (!registration) {
        // Somebody with the same address was faster by a moment; their row is there now.
        const first = await this.findForUpdate(manager, eventId, input.email);
        if (first) return this.answerAgain(manager, first, input);
        throw new Refusal('unavailable');
      }
      const invitation = await this.invitations.open(manager, eventId, registration.id);
      await addRegistrationMail(manager, this.outbox, 'registration_confirmed', registration, invitation);
      if (!(await takeSeat(manager, eventId, input.mode))) throw new Refusal('mode_full');
      return this.toAnswer(registration);
    });
    this.outbox.wake();
    return answer;
  }

  async cancel(secret: string): Promise<RegistrationEntity> {
    return this.change(secret, async (manager, registration) => {
      if (registration.state === 'cancelled') return;
      const done = { state: 'cancelled' as const, cancelledAt: new Date() };
      await manager.update(RegistrationEntity, { id: registration.id }, done);
      Object.assign(registration, done);
      const invitation = await this.invitations.cancel(manager, registration.id);
      await addRegistrationMail(manager, this.outbox, 'registration_cancelled', registration, invitation);
      await giveSeatBack(manager, registration.eventId, registration.mode);
    });
  }

  /** Changes between the hall and online; the new seat is taken before the old one is given back. */
  async changeMode(secret: string, mode: Mode): Promise<RegistrationEntity> {
    return this.change(secret, async (manager, registration) => {
      if (registration.state === 'cancelled') throw new Refusal('registration_cancelled');
      if (registration.mode === mode) return;
      await this.refuseClosed(manager, registration.eventId, mode);
      const before = registration.mode;
      await manager.update(RegistrationEntity, { id: registration.id }, { mode });
      registration.mode = mode;
      const invitation = await this.invitations.findLive(manager, registration.id);
      await addRegistrationMail(manager, this.outbox, 'registration_mode_changed', registration, invitation);
      await this.moveSeat(manager, registration.eventId, before, mode);
    });
  }

  /** The registration behind a personal link. */
  async findBySecret(secret: string): Promise<RegistrationEntity> {
    const found = await this.database.manager.findOneBy(RegistrationEntity, {
      secretHash: this.secrets.hash(secret),
    });
    if (!found) throw new Refusal('link_invalid');
    return found;
  }

  private async change(
    secret: string,
    work: (manager: EntityManager, registration: RegistrationEntity) => Promise<void>,
  ): Promise<RegistrationEntity> {
    const registration = await this.database.transaction(async (manager) => {
      const found = await manager.findOne(RegistrationEntity, {
        where: { secretHash: this.secrets.hash(secret) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!found) throw new Refusal('link_invalid');
      await work(manager, found);
      return found;
    });
    this.outbox.wake();
    return registration;
  }

  /** Both seats in the same order whoever moves, so that two people who cross do not wait for each other. */
  private async moveSeat(manager: EntityManager, eventId: string, from: Mode, to: Mode): Promise<void> {
    await manager.query('select 1 from admission where event_id = $1 order by mode for update', [eventId]);
    if (!(await takeSeat(manager, eventId, to))) throw new Refusal('mode_full');
    await giveSeatBack(manager, eventId, from);
  }

  private findForUpdate(
    manager: EntityManager,
    eventId: string,
    email: string,
  ): Promise<RegistrationEntity | null> {
    return manager.findOne(RegistrationEntity, {
      where: { eventId, email },
      lock: { mode: 'pessimistic_write' },
    });
  }

  private async refuseClosed(manager: EntityManager, eventId: string, mode: Mode): Promise<void> {
    const event = await manager.findOneBy(EventEntity, { id: eventId });
    if (!event || event.state === 'draft') throw new Refusal('not_found');
    const seats = toSeatCounts(await manager.findBy(AdmissionEntity, { eventId }));
    refuseIf(refuseRegistration(event, seats, mode, new Date()));
  }

  private async insertNew(
    manager: EntityManager,
    eventId: string,
    input: RegisterInput,
  ): Promise<RegistrationEntity | null> {
    const id = uuidv7();
    const registration = manager.create(RegistrationEntity, {
      id,
      eventId,
      generation: 1,
      mailCount: 0,
      secretHash: this.secrets.hash(personalSecret(this.secrets, { id, generation: 1 })),
      ...this.columnsOf(input),
    });
    const result = await manager
      .createQueryBuilder()
      .insert()
      .into(RegistrationEntity)
      .values(registration as never)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length === 1 ? registration : null;
  }

  private async comeBack(
    manager: EntityManager,
    known: RegistrationEntity,
    input: RegisterInput,
  ): Promise<RegistrationEntity> {
    const generation = known.generation + 1;
    const change = {
      ...this.columnsOf(input),
      generation,
      secretHash: this.secrets.hash(personalSecret(this.secrets, { id: known.id, generation })),
    };
    await manager.update(RegistrationEntity, { id: known.id }, change);
    return Object.assign(known, change);
  }

  private columnsOf(input: RegisterInput) {
    const now = new Date();
    return {
      email: input.email,
      name: input.name,
      organisation: input.organisation,
      language: input.language,
      mode: input.mode,
      submissionId: input.submissionId,
      state: 'confirmed' as const,
      consentVersion: CONSENT_VERSION,
      consentAt: now,
      registeredAt: now,
      cancelledAt: null,
    };
  }

  /** Someone who is registered already: the same form gets its answer, any other gets the link by mail only. */
  private async answerAgain(
    manager: EntityManager,
    known: RegistrationEntity,
    input: RegisterInput,
  ): Promise<RegisterAnswer> {
    if (known.submissionId === input.submissionId) return this.toAnswer(known);
    await addRegistrationMail(manager, this.outbox, 'registration_link_again', known, null);
    return { outcome: 'already_registered' };
  }

  private toAnswer(registration: RegistrationEntity): RegisterAnswer {
    return {
      outcome: 'registered',
      personalPath: paths.myRegistration(personalSecret(this.secrets, registration)),
      mode: registration.mode,
    };
  }
}
