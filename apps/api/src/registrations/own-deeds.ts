import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MailKind } from '@odeum/contract/mail';
import type { ChangeAnswersInput, RegistrationState, SubstituteInput } from '@odeum/contract/registrations';
import { isLive } from '@odeum/domain/admission';
import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Refusal } from '../platform/refusal';
import type { AdmissionBook, By } from './admission-book';
import { readFormAnswers } from './form-answers';
import { FORGET_GUEST } from './codes.sql';
import { threadOf } from './registration-mail';
import { RegistrationDeeds } from './registration-deeds';
import { RegistrationEntity } from './registration.entity';
import { Seating } from './seating';
import { writeBook } from './write-book';

const PERSON: By = { kind: 'person' };
/** How somebody who takes another's place without a seat hears of it. */
const MAIL_OF: Partial<Record<RegistrationState, MailKind>> = {
  waiting: 'registration_waiting',
  offered: 'registration_offered',
  pending_approval: 'registration_pending',
};

/** What only the person behind the link does: correct what they said, send somebody else, be forgotten. */
@Injectable()
export class OwnDeeds {
  constructor(
    private readonly seating: Seating,
    private readonly deeds: RegistrationDeeds,
  ) {}

  private readonly forgetters: ((manager: EntityManager, registrationId: string) => Promise<void>)[] = [];

  /** Whoever keeps something that names people says how it is forgotten, in the transaction in which they erase themselves. */
  onErase(forget: (manager: EntityManager, registrationId: string) => Promise<void>): void {
    this.forgetters.push(forget);
  }

  async changeAnswers(
    book: AdmissionBook,
    registration: RegistrationEntity,
    input: z.infer<typeof ChangeAnswersInput>,
  ): Promise<void> {
    this.refuseEnded(book, registration);
    const answers = await readFormAnswers(book, {
      ...input,
      mode: registration.mode,
      submissionId: registration.submissionId,
    });
    book.change(registration, {
      answers,
      organisation: input.organisation,
      formVersion: book.form.version,
    });
    book.note(registration, 'change_answers', PERSON);
  }

  /**
   * Somebody else takes the place: seat and line stay, the link and the calendar entry are new. What was answered is about
   * the one before (what they need, what they agreed to), and is not for the next to see.
   */
  async substitute(
    book: AdmissionBook,
    registration: RegistrationEntity,
    input: z.infer<typeof SubstituteInput>,
  ): Promise<void> {
    this.refuseEnded(book, registration);
    const oldEmail = registration.email ?? '';
    if (input.email.toLowerCase() !== oldEmail.toLowerCase()) {
      const other = await book.manager.findOneBy(RegistrationEntity, {
        eventId: book.event.id,
        email: input.email,
      });
      if (other && isLive(other.state)) throw new Refusal('address_registered');
    }
    const isConfirmed = registration.state === 'confirmed';
    const ended = isConfirmed ? await this.seating.endInvitation(book, registration) : null;
    book.mail('registration_handed_on', registration, ended, oldEmail);
    await writeBook(book);
    const generation = registration.generation + 1;
    book.change(registration, {
      name: input.name,
      email: input.email,
      answers: {},
      generation,
      // The old form, sent again, would open the page of whoever has the place now.
      submissionId: randomUUID(),
      secretHash: this.seating.secretHash({ id: registration.id, generation }),
    });
    await book.manager.query(
      'update ticket set holder_name = $2, generation = $3 where registration_id = $1 and position = 0',
      [registration.id, input.name, generation],
    );
    book.note(registration, 'substitute', PERSON);
    if (isConfirmed) this.seating.confirm(book, registration);
    else book.mail(MAIL_OF[registration.state] ?? 'registration_link_again', registration);
  }

  /** Cancels what is not over, and takes out everything that says who it was; that somebody was there stays counted. */
  async erase(book: AdmissionBook, registration: RegistrationEntity): Promise<void> {
    if (isLive(registration.state) && book.event.endsAt > book.now) {
      await this.deeds.cancel(book, registration, PERSON);
      await writeBook(book);
    }
    const { id } = registration;
    // The last mail takes the event out of the calendar; its address goes once it is sent (see Forgetting).
    await book.manager.query(
      `delete from outbox_mail
        where thread = $1 and state in ('waiting', 'failed') and kind <> 'registration_cancelled'`,
      [threadOf(id)],
    );
    await book.manager.query(FORGET_GUEST, [book.event.id, registration.email, registration.codeId]);
    await book.manager.query("update ticket set holder_name = '' where registration_id = $1", [id]);
    for (const forget of this.forgetters) await forget(book.manager, id);
    book.change(registration, {
      email: null,
      name: '',
      organisation: '',
      answers: {},
      erasedAt: book.now,
    });
    book.note(registration, 'erase', PERSON);
  }

  private refuseEnded(book: AdmissionBook, registration: RegistrationEntity): void {
    if (!isLive(registration.state)) throw new Refusal('registration_cancelled');
    if (book.event.endsAt <= book.now) throw new Refusal('registration_closed');
  }
}
