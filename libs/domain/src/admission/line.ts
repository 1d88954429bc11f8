import type { SeatCount } from '@odeum/contract/events';
import type { RegistrationSettings, WaitingReason } from '@odeum/contract/registrations';

/** Free seats of one mode: `Infinity` without a limit. */
export function freeSeats(seat: Pick<SeatCount, 'capacity' | 'taken'>): number {
  return seat.capacity === null ? Infinity : Math.max(0, seat.capacity - seat.taken);
}

interface InLine {
  /** Number in the order of arrival; rises. */
  line: number;
  seats: number;
}

/**
 * Who moves up next into `free` seats: the first in line who fits, so that a large group does not keep others from seats
 * that it cannot use. Null: nobody fits.
 */
export function nextInLine<One extends InLine>(waiting: readonly One[], free: number): One | null {
  let next: One | null = null;
  for (const one of waiting) {
    if (one.seats <= free && (next === null || one.line < next.line)) next = one;
  }
  return next;
}

/** Whether those in line move up by themselves. */
export function movesUp(
  settings: Pick<RegistrationSettings, 'isPromotionByHand'>,
  event: { state: string; endsAt: Date },
  now: Date,
): boolean {
  return !settings.isPromotionByHand && event.state === 'published' && now < event.endsAt;
}

/** Why somebody in line has no seat: the first reason that would have to go. */
export function whyWaiting(
  settings: Pick<RegistrationSettings, 'isPromotionByHand'>,
  event: { state: string; endsAt: Date },
  seat: Pick<SeatCount, 'capacity' | 'taken'> & { offered: number },
  seats: number,
  now: Date,
): WaitingReason {
  if (event.state !== 'published') return 'event_not_held';
  if (now >= event.endsAt) return 'event_over';
  const free = freeSeats(seat);
  if (free >= seats) return 'by_hand';
  if (free > 0) return 'too_few_together';
  return seat.offered > 0 ? 'offered_to_others' : 'full';
}

/** When an offer ends: after `hours`, but before the event begins; an event that is on lets people decide until its end. */
export function offerEnd(event: { startsAt: Date; endsAt: Date }, hours: number, now: Date): Date {
  const end = new Date(now.getTime() + hours * 3_600_000);
  const last = now < event.startsAt ? event.startsAt : event.endsAt;
  return end < last ? end : last;
}
