import type { EventPhase, EventState, SeatCount } from '@odeum/contract/events';
import type { RegistrationDoor } from '@odeum/contract/pages';
import type { ErrorCode } from '@odeum/contract/errors';
import type { Mode } from '@odeum/contract/registrations';

/** Where an event stands by the clock: its end is exclusive. */
export function eventPhase(event: { startsAt: Date; endsAt: Date }, now: Date): EventPhase {
  if (now < event.startsAt) return 'upcoming';
  return now < event.endsAt ? 'live' : 'over';
}

export interface AdmissionFacts {
  state: EventState;
  startsAt: Date;
  endsAt: Date;
  registrationOpensAt: Date | null;
  registrationClosesAt: Date | null;
}

/** Seats left in one mode; null: no limit. Zero where the mode is not offered. */
export function seatsLeft(seats: readonly SeatCount[], mode: Mode): number | null {
  const seat = seats.find((s) => s.mode === mode);
  if (!seat) return 0;
  return seat.capacity === null ? null : Math.max(0, seat.capacity - seat.taken);
}

/** Whether one may register now, and if not, why. Without closing time, registration closes when the event ends. */
export function registrationDoor(
  event: AdmissionFacts,
  seats: readonly SeatCount[],
  now: Date,
  hasWaitingList = false,
): RegistrationDoor {
  if (event.state === 'cancelled') return 'cancelled';
  if (event.state !== 'published' || seats.length === 0) return 'none';
  if (now >= event.endsAt) return 'over';
  if (event.registrationOpensAt && now < event.registrationOpensAt) return 'not_yet';
  if (event.registrationClosesAt && now >= event.registrationClosesAt) return 'closed';
  if (seats.some((seat) => seatsLeft(seats, seat.mode) !== 0)) return 'open';
  return hasWaitingList ? 'waitlist' : 'full';
}

/** Whether there is a form to fill in: for a seat, or for a place in line. */
export function isDoorOpen(door: RegistrationDoor): boolean {
  return door === 'open' || door === 'waitlist';
}

/** Why a registration in `mode` is refused before any seat is asked for, or null. That seats are left is for the database to say. */
export function refuseRegistration(
  event: AdmissionFacts,
  seats: readonly SeatCount[],
  mode: Mode,
  now: Date,
): ErrorCode | null {
  const door = registrationDoor(event, seats, now);
  if (door === 'cancelled') return 'event_cancelled';
  if (door === 'none') return 'event_not_open';
  if (door === 'over' || door === 'closed') return 'registration_closed';
  if (door === 'not_yet') return 'registration_not_yet_open';
  return seats.some((seat) => seat.mode === mode) ? null : 'mode_not_offered';
}

/** Why somebody who is registered may not change to `mode`, or null: that is possible until the event is over, whenever registration closes. */
export function refuseChange(
  event: AdmissionFacts,
  seats: readonly SeatCount[],
  mode: Mode,
  now: Date,
): ErrorCode | null {
  if (event.state === 'cancelled') return 'event_cancelled';
  if (event.state !== 'published' && event.state !== 'postponed') return 'event_not_open';
  if (now >= event.endsAt) return 'registration_closed';
  return seats.some((seat) => seat.mode === mode) ? null : 'mode_not_offered';
}

const NEXT_STATE: Record<string, Partial<Record<EventState, EventState>>> = {
  publish: { draft: 'published', postponed: 'published' },
  unpublish: { published: 'draft' },
  cancel: { published: 'cancelled', postponed: 'cancelled' },
  postpone: { published: 'postponed' },
  restore: { cancelled: 'published', postponed: 'published' },
};

/** The state after a deed, or null where the deed is not possible from here. */
export function nextEventState(
  state: EventState,
  deed: 'publish' | 'unpublish' | 'cancel' | 'postpone' | 'restore',
): EventState | null {
  return NEXT_STATE[deed]?.[state] ?? null;
}
