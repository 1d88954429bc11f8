import { Injectable } from '@nestjs/common';
import type { Mode, RegistrationDeed } from '@odeum/contract/registrations';
import { freeSeats } from '@odeum/domain/admission';
import { InvitationsService } from '../calendar/invitations.service';
import { Refusal } from '../platform/refusal';
import { Secrets } from '../platform/secrets';
import type { InvitationEntity } from '../calendar/invitation.entity';
import type { AdmissionBook, By } from './admission-book';
import { personalSecret } from './registration-mail';
import type { RegistrationEntity } from './registration.entity';
import { writeBook } from './write-book';

/** What changes with a registration's state: its calendar entry and what the person is told. All of it is only noted in the book. */
@Injectable()
export class Seating {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly secrets: Secrets,
  ) {}

  /** The hash of the personal link, and a generation later another one. */
  secretHash(registration: { id: string; generation: number }): string {
    return this.secrets.hash(personalSecret(this.secrets, registration));
  }

  /** Confirms: the seats must be free, or held by this one's offer. */
  seat(book: AdmissionBook, registration: RegistrationEntity, deed: RegistrationDeed, by: By): void {
    book.change(registration, { state: 'confirmed', line: null, offerExpiresAt: null });
    book.note(registration, deed, by);
    this.confirm(book, registration, deed === 'promote' ? 'registration_promoted' : 'registration_confirmed');
  }

  /** A calendar entry and the mail that brings it. */
  confirm(
    book: AdmissionBook,
    registration: RegistrationEntity,
    kind: 'registration_confirmed' | 'registration_promoted' = 'registration_confirmed',
  ): void {
    const invitation = this.invitations.begin(book.event.id, registration.id);
    book.unwritten.invitations.push(invitation);
    book.mail(kind, registration, invitation);
  }

  /** Holds seats for somebody who moves up, until they say yes. */
  offer(book: AdmissionBook, registration: RegistrationEntity, until: Date): void {
    book.change(registration, { state: 'offered', line: null, offerExpiresAt: until });
    book.note(registration, 'offer', { kind: 'nobody' });
    book.mail('registration_offered', registration);
  }

  /** Puts somebody at the end of a line. */
  wait(book: AdmissionBook, registration: RegistrationEntity, mode: Mode): void {
    if (!book.settings.hasWaitingList) throw new Refusal('mode_full');
    book.change(registration, { state: 'waiting', mode, line: book.nextLine(mode), offerExpiresAt: null });
  }

  /** Whether there is room in a mode for so many, past nobody for whom seats are kept back. */
  hasRoom(book: AdmissionBook, mode: Mode, seats: number): boolean {
    const row = book.row(mode);
    return seats <= freeSeats(row) && !(book.settings.isPromotionByHand && row.waiting > 0);
  }

  /** The calendar entry of somebody who is confirmed, among those written and those still to be written. */
  async liveInvitation(book: AdmissionBook, { id }: RegistrationEntity): Promise<InvitationEntity | null> {
    await writeBook(book);
    return this.invitations.findLive(book.manager, id);
  }

  /** Ends a calendar entry, where there is one. */
  async endInvitation(book: AdmissionBook, { id }: RegistrationEntity): Promise<InvitationEntity> {
    await writeBook(book);
    return this.invitations.cancel(book.manager, id);
  }
}
