import type { Mode } from '@odeum/contract/registrations';
import { movesUp, nextInLine, offerEnd } from '@odeum/domain/admission';
import { LessThanOrEqual } from 'typeorm';
import type { AdmissionBook } from './admission-book';
import { RegistrationEntity } from './registration.entity';
import type { Seating } from './seating';
import { writeBook } from './write-book';

/** People of the line who are read at once. */
const AT_ONCE = 500;

/** Gives free seats to those in line, the first who fits first, in the transaction in which the seats came free. */
export async function moveUp(book: AdmissionBook, mode: Mode, seating: Seating): Promise<void> {
  if (!movesUp(book.settings, book.event, book.now)) return;
  const row = book.seats.find((seat) => seat.mode === mode);
  while (row && row.waiting > 0 && book.free(mode) > 0) {
    const free = book.free(mode);
    await writeBook(book);
    const waiting = book.meet(
      await book.manager.find(RegistrationEntity, {
        where: {
          eventId: book.event.id,
          mode,
          state: 'waiting',
          ...(free === Infinity ? {} : { seats: LessThanOrEqual(free) }),
        },
        order: { line: 'ASC' },
        take: Math.min(free, AT_ONCE),
      }),
    );
    if (!seatFrom(book, mode, waiting, seating)) return;
  }
}

/** True: somebody moved, so that there may be others behind who fit. */
function seatFrom(book: AdmissionBook, mode: Mode, read: RegistrationEntity[], seating: Seating): boolean {
  const { offerHours } = book.settings;
  let left = read.map((registration) => ({
    registration,
    line: registration.line ?? 0,
    seats: registration.seats,
  }));
  const before = left.length;
  for (let next = nextInLine(left, book.free(mode)); next; next = nextInLine(left, book.free(mode))) {
    const one = next;
    if (offerHours === null) seating.seat(book, one.registration, 'promote', { kind: 'nobody' });
    else seating.offer(book, one.registration, offerEnd(book.event, offerHours, book.now));
    left = left.filter((other) => other !== one);
  }
  return left.length < before;
}
