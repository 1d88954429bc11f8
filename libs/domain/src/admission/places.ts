import type { EventState } from '@odeum/contract/events';
import type { ErrorCode } from '@odeum/contract/errors';
import type { Mode, RegistrationState } from '@odeum/contract/registrations';
import { isLive } from './states';

interface Timed {
  startsAt: string;
  endsAt: string;
}

/** Whether two run at the same time; one may begin as the other ends. */
export function overlap(a: Timed, b: Timed): boolean {
  return Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt);
}

/** Who may have places in sessions; whoever no longer may gives them back. */
export function mayHavePlaces({ state, mode }: { state: RegistrationState; mode: Mode }): boolean {
  return state === 'confirmed' && mode === 'on_site';
}

/** Why somebody may not choose among the sessions, or null: that is possible until the event is over. */
export function refusePlaces(
  person: { state: RegistrationState; mode: Mode },
  event: { state: EventState; endsAt: Date },
  now: Date,
): ErrorCode | null {
  if (event.state === 'cancelled') return 'event_cancelled';
  if (event.state !== 'published' && event.state !== 'postponed') return 'event_not_open';
  if (now >= event.endsAt) return 'registration_closed';
  if (!isLive(person.state)) return 'registration_ended';
  if (person.mode !== 'on_site') return 'mode_not_offered';
  return mayHavePlaces(person) ? null : 'state_not_possible';
}

/** Why nobody takes a place in this session beside those that they have, or null. */
export function refusePlaceIn(session: Timed, mine: readonly Timed[], now: Date): ErrorCode | null {
  if (now.getTime() >= Date.parse(session.endsAt)) return 'registration_closed';
  return mine.some((one) => overlap(session, one)) ? 'session_overlaps' : null;
}
