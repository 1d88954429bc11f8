import { Injectable } from '@nestjs/common';
import type { Mode } from '@odeum/contract/registrations';
import { holdsSeats, isLive, nextRegistrationState } from '@odeum/domain/admission';
import { refuseChange } from '@odeum/domain/events';
import { Refusal, refuseIf } from '../platform/refusal';
import type { AdmissionBook, By } from './admission-book';
import { isBoundByCode } from './bound-by-code';
import { moveUp } from './move-up';
import type { RegistrationEntity } from './registration.entity';
import { Seating } from './seating';

const NOBODY: By = { kind: 'nobody' };

/** What may happen to a registration once it is there. Seats that come free go to those in line in the same transaction. */
@Injectable()
export class RegistrationDeeds {
  constructor(private readonly seating: Seating) {}

  async cancel(book: AdmissionBook, registration: RegistrationEntity, by: By): Promise<void> {
    if (registration.state === 'cancelled') return;
    if (!nextRegistrationState(registration.state, 'cancel')) throw new Refusal('registration_ended');
    await this.end(book, registration, 'cancelled', by);
  }

  async decline(book: AdmissionBook, registration: RegistrationEntity, by: By): Promise<void> {
    if (registration.state === 'declined') return;
    if (!nextRegistrationState(registration.state, 'decline')) throw new Refusal('registration_not_pending');
    await this.end(book, registration, 'declined', by);
  }

  /** An offer that nobody took in time. */
  async expire(book: AdmissionBook, registration: RegistrationEntity): Promise<void> {
    if (registration.state !== 'offered' || !registration.offerExpiresAt) return;
    if (registration.offerExpiresAt > book.now) return;
    await this.end(book, registration, 'expired', NOBODY);
  }

  /** Lets somebody in whom an organiser was asked about: to a seat, or into the line where there is none. */
  approve(book: AdmissionBook, registration: RegistrationEntity, by: By): void {
    if (!nextRegistrationState(registration.state, 'approve')) throw new Refusal('registration_not_pending');
    if (this.seating.hasRoom(book, registration.mode, registration.seats)) {
      book.change(registration, { cancelledAt: null });
      return this.seating.seat(book, registration, 'approve', by);
    }
    this.seating.wait(book, registration, registration.mode);
    book.note(registration, 'approve', by);
    book.mail('registration_waiting', registration);
  }

  /** Gives somebody who waits a free seat out of turn: the organiser's word goes before the line. */
  seat(book: AdmissionBook, registration: RegistrationEntity, by: By): void {
    if (!nextRegistrationState(registration.state, 'seat')) throw new Refusal('registration_not_waiting');
    if (registration.seats > book.free(registration.mode)) throw new Refusal('mode_full');
    this.seating.seat(book, registration, 'promote', by);
  }

  /** Gives somebody who stands at the door a seat in the hall, however they were registered, where there is one. */
  async letIn(book: AdmissionBook, registration: RegistrationEntity): Promise<void> {
    const by: By = { kind: 'door' };
    const { state, mode } = registration;
    if (!isLive(state)) throw new Refusal('registration_ended');
    if (mode === 'on_site' && state === 'confirmed') return;
    if (mode === 'on_site' && state === 'offered') return this.seating.seat(book, registration, 'accept', by);
    if (registration.seats > book.free('on_site')) throw new Refusal('mode_full');
    book.change(registration, { mode: 'on_site' });
    if (state === 'confirmed') {
      book.note(registration, 'change_mode', by);
      const invitation = await this.seating.liveInvitation(book, registration);
      book.mail('registration_mode_changed', registration, invitation);
    } else this.seating.seat(book, registration, 'promote', by);
    if (holdsSeats(state)) await moveUp(book, mode, this.seating);
  }

  async accept(book: AdmissionBook, registration: RegistrationEntity): Promise<void> {
    if (registration.state === 'confirmed') return;
    if (registration.state !== 'offered') throw new Refusal('offer_ended');
    if (registration.offerExpiresAt && registration.offerExpiresAt <= book.now) {
      throw new Refusal('offer_ended');
    }
    this.seating.seat(book, registration, 'accept', { kind: 'person' });
  }

  /** Between the hall and online, at any time until the event is over; whoever waits goes to the end of the other line. */
  async changeMode(book: AdmissionBook, registration: RegistrationEntity, mode: Mode, by: By): Promise<void> {
    if (!isLive(registration.state)) throw new Refusal('registration_cancelled');
    if (registration.mode === mode) return;
    refuseIf(refuseChange(book.event, book.seats, mode, book.now));
    if (by.kind === 'person' && (await isBoundByCode(book.manager, registration))) {
      throw new Refusal('mode_not_offered');
    }
    const { state, mode: before } = registration;
    const hasRoom = this.seating.hasRoom(book, mode, registration.seats);
    if (holdsSeats(state) && !hasRoom) throw new Refusal('mode_full');
    if (state === 'pending_approval') {
      book.change(registration, { mode });
      book.note(registration, 'change_mode', by);
      return;
    }
    if (!hasRoom) {
      this.seating.wait(book, registration, mode);
      book.note(registration, 'change_mode', by);
      book.mail('registration_waiting', registration);
      return;
    }
    if (state === 'confirmed') {
      book.change(registration, { mode });
      book.note(registration, 'change_mode', by);
      const invitation = await this.seating.liveInvitation(book, registration);
      book.mail('registration_mode_changed', registration, invitation);
    } else {
      book.change(registration, { mode, state: 'confirmed', line: null, offerExpiresAt: null });
      book.note(registration, 'change_mode', by);
      this.seating.confirm(book, registration);
    }
    await moveUp(book, before, this.seating);
  }

  private async end(
    book: AdmissionBook,
    registration: RegistrationEntity,
    state: 'cancelled' | 'declined' | 'expired',
    by: By,
  ): Promise<void> {
    const before = registration.state;
    const invitation = before === 'confirmed' ? await this.seating.endInvitation(book, registration) : null;
    const cancelledAt = book.now;
    book.change(registration, { state, cancelledAt, line: null, offerExpiresAt: null });
    // Whoever was let in by a code may come back by it.
    if (registration.codeId) book.useCode(registration.codeId, -registration.seats);
    // Whoever is approved after all comes in by the organiser's word.
    if (state === 'declined') book.change(registration, { codeId: null });
    const deed = ({ cancelled: 'cancel', declined: 'decline', expired: 'expire' } as const)[state];
    book.note(registration, deed, by);
    book.mail(`registration_${state}`, registration, invitation);
    if (holdsSeats(before)) await moveUp(book, registration.mode, this.seating);
  }
}
