import type { ErrorCode } from '@odeum/contract/errors';
import type { EventState } from '@odeum/contract/events';

/** Why nobody can be invited now: the link would open nothing. Null: they can. */
export function refuseInviting(
  event: { state: EventState; endsAt: Date; registrationClosesAt: Date | null },
  now: Date,
): ErrorCode | null {
  if (event.state === 'cancelled') return 'event_cancelled';
  if (event.state !== 'published') return 'event_not_open';
  if (event.endsAt <= now) return 'registration_closed';
  return event.registrationClosesAt && event.registrationClosesAt <= now ? 'registration_closed' : null;
}
