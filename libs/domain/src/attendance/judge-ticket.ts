import type { CheckInOutcome } from '@odeum/contract/attendance';
import type { Mode, RegistrationState } from '@odeum/contract/registrations';

/** A ticket as somebody shows it: `proves`: its number is the one that it has now. */
export interface ShownTicket {
  proves: boolean;
  mode: Mode;
  state: RegistrationState;
  isIn: boolean;
}

/**
 * What a door says about a ticket, the same on the server and without a network. Null stands for a ticket of which the
 * list knows nothing. `checked_in` is what would happen; nothing is written here.
 */
export function judgeTicket(
  ticket: ShownTicket | null,
  isLetIn: boolean,
): Extract<CheckInOutcome, 'checked_in' | 'already' | 'unknown' | 'replaced' | 'online' | 'not_confirmed'> {
  if (!ticket) return 'unknown';
  if (!ticket.proves) return 'replaced';
  if (ticket.isIn) return 'already';
  if (isLetIn) return 'checked_in';
  if (ticket.state !== 'confirmed') return 'not_confirmed';
  return ticket.mode === 'on_site' ? 'checked_in' : 'online';
}
