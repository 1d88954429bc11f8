import { Injectable } from '@nestjs/common';
import { paths } from '@odeum/contract/paths';
import type { RegisterAnswer, RegisterInput } from '@odeum/contract/registrations';
import { admit, isLive } from '@odeum/domain/admission';
import { refuseRegistration } from '@odeum/domain/events';
import { newId } from '../platform/new-id';
import { Refusal, refuseIf } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import { writeBook } from './write-book';
import type { AdmissionBook, By } from './admission-book';
import { readFormAnswers } from './form-answers';
import { findCode } from './find-code';
import { placeInLine } from './place-in-line';
import { personalSecret } from './registration-mail';
import { RegistrationEntity } from './registration.entity';
import { Seating } from './seating';

/** Raised whenever the wording of the consent changes, so that each registration says what was agreed to. */
const CONSENT_VERSION = '2026-11';

/** Somebody who comes to the door; an address only if they want to be written to. */
export type WalkIn = Pick<RegisterInput, 'submissionId' | 'name' | 'organisation' | 'language'> & {
  email: string | null;
};

export interface Beginning {
  id: string;
  secret: string;
  secretHash: string;
}

type Admitted = 'confirmed' | 'waiting' | 'pending_approval';
const MAILS = {
  waiting: 'registration_waiting',
  pending_approval: 'registration_pending',
} as const;

/** Registering, as it is decided while the event's book is open. */
@Injectable()
export class Registering {
  constructor(
    private readonly seating: Seating,
    private readonly secrets: Secrets,
  ) {}

  /** What a new registration has of its own, made while others are decided about. */
  begin(): Beginning {
    const id = newId();
    const secret = personalSecret(this.secrets, { id, generation: 1 });
    return { id, secret, secretHash: this.secrets.hash(secret) };
  }

  /**
   * The same address twice is one registration; the same form twice is one registration with one answer. Somebody who
   * cancelled, was declined, or let an offer pass begins anew, under a new link.
   */
  async register(book: AdmissionBook, input: RegisterInput, beginning: Beginning): Promise<RegisterAnswer> {
    const known = book.findPerson(input.email, input.submissionId);
    if (known?.submissionId === input.submissionId && known.erasedAt === null) {
      // What was decided in this moment is counted too.
      await writeBook(book);
      const place = await placeInLine(book.manager, known);
      return toAnswer(known, personalSecret(this.secrets, known), place);
    }
    if (known && isLive(known.state)) {
      book.mail('registration_link_again', known);
      return { outcome: 'already_registered' };
    }
    refuseIf(refuseRegistration(book.event, book.seats, input.mode, book.now));
    const { companions } = book.settings;
    if (input.companions.length > companions) {
      throw new Refusal('too_many_companions', { limit: companions });
    }
    const answers = await readFormAnswers(book, input);
    const seats = 1 + input.companions.length;
    const code = book.settings.isInvitationOnly ? await findCode(book, this.secrets, input, seats) : null;
    const row = book.row(input.mode);
    const state = admit(book.settings, book.free(input.mode), seats, row.waiting > 0);
    if (!state) throw new Refusal('mode_full');
    const { registration, secret } = this.write(book, known, input, beginning, {
      state,
      seats,
      answers,
      codeId: code?.id ?? null,
    });
    if (code) book.useCode(code.id, seats);
    if (state === 'confirmed') this.seating.confirm(book, registration);
    else book.mail(MAILS[state], registration);
    // Places are counted, numbers have gaps: whoever comes now is behind all who wait.
    return toAnswer(registration, secret, row.waiting);
  }

  /** Somebody at the door: seated in the hall or refused, whatever else is asked of those who register beforehand. */
  walkIn(
    book: AdmissionBook,
    known: RegistrationEntity | null,
    input: WalkIn,
    beginning: Beginning,
  ): RegistrationEntity {
    if (book.event.state === 'cancelled') throw new Refusal('event_cancelled');
    if (book.free('on_site') < 1) throw new Refusal('mode_full');
    const { registration } = this.write(
      book,
      known,
      { ...input, mode: 'on_site', companions: [] },
      beginning,
      { state: 'confirmed', seats: 1, answers: {}, codeId: null },
      { kind: 'door' },
    );
    this.seating.confirm(book, registration);
    return registration;
  }

  private write(
    book: AdmissionBook,
    known: RegistrationEntity | null,
    input: WalkIn & Pick<RegisterInput, 'mode' | 'companions'>,
    beginning: Beginning,
    admitted: {
      state: Admitted;
      seats: number;
      answers: RegistrationEntity['answers'];
      codeId: string | null;
    },
    by: By = { kind: 'person' },
  ): { registration: RegistrationEntity; secret: string } {
    const columns = {
      email: input.email,
      name: input.name,
      organisation: input.organisation,
      language: input.language,
      mode: input.mode,
      submissionId: input.submissionId,
      consentVersion: CONSENT_VERSION,
      consentAt: book.now,
      registeredAt: book.now,
      cancelledAt: null,
      erasedAt: null,
      offerExpiresAt: null,
      formVersion: book.form.version,
      line: admitted.state === 'waiting' ? book.nextLine(input.mode) : null,
      ...admitted,
    };
    if (known) {
      const generation = known.generation + 1;
      const secret = personalSecret(this.secrets, { id: known.id, generation });
      book.change(known, { ...columns, generation, secretHash: this.secrets.hash(secret) });
      book.note(known, 'register', by);
      // One's own ticket stays the same thing under another number: what happened with it is not lost.
      book.unwritten.renewedTickets.push({ registrationId: known.id, holderName: input.name, generation });
      this.addTickets(book, known, input, 1);
      return { registration: known, secret };
    }
    const { id, secret, secretHash } = beginning;
    const registration = Object.assign(new RegistrationEntity(), columns, {
      id,
      eventId: book.event.id,
      generation: 1,
      mailCount: 0,
      secretHash,
    });
    book.add(registration);
    if (by.kind === 'door') book.note(registration, 'register', by);
    this.addTickets(book, registration, input);
    return { registration, secret };
  }

  private addTickets(
    book: AdmissionBook,
    { id, generation }: RegistrationEntity,
    input: Pick<RegisterInput, 'name' | 'companions'>,
    from = 0,
  ): void {
    [input.name, ...input.companions.map(({ name }) => name)].forEach((holderName, position) => {
      if (position < from) return;
      book.unwritten.tickets.push({ registrationId: id, position, holderName, generation });
    });
  }
}

/** What the form gets back: the same again for the same form. */
function toAnswer({ mode, state }: RegistrationEntity, secret: string, place: number): RegisterAnswer {
  const personalPath = paths.myRegistration(secret);
  if (state === 'waiting') return { outcome: 'waiting', personalPath, mode, place };
  if (state === 'pending_approval') return { outcome: 'pending_approval', personalPath, mode };
  return { outcome: 'registered', personalPath, mode };
}
