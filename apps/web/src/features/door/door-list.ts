import type { DoorAnswer, DoorCounters, DoorDeed, DoorFront, DoorTicket } from '@odeum/contract/attendance';
import { checkInDay, judgeTicket } from '@odeum/domain/attendance';
import { foldText } from '@odeum/domain/search';

/** Something done at this door, with what was said about it; `isSent`: the service has it. */
export interface Done {
  deed: DoorDeed;
  answer: DoorAnswer;
  isSent: boolean;
}

/** Whether a moment counts for the day of the event that it is now: each day begins anew. */
export type IsToday = (at: string) => boolean;

export function dayOf(event: DoorFront['event'], now: Date): IsToday {
  const today = checkInDay(event, now);
  return (at) => checkInDay(event, new Date(at)) === today;
}

const LETS_IN: readonly DoorAnswer['outcome'][] = ['checked_in', 'double'];

/** Check-ins of this door that count, by ticket: those that were not taken back. */
export function ownCheckIns(done: readonly Done[], isToday: IsToday): Map<string, Done> {
  const undone = new Set(done.flatMap(({ deed }) => (deed.kind === 'undo' ? [deed.checkInId] : [])));
  const own = new Map<string, Done>();
  for (const one of done) {
    const { deed, answer } = one;
    if (deed.kind !== 'check_in' || !answer.ticketId || undone.has(deed.id)) continue;
    if (LETS_IN.includes(answer.outcome) && isToday(deed.at)) own.set(answer.ticketId, one);
  }
  return own;
}

/** Whether somebody is in, by the list and by what was done here since; with who let them in. */
export function findCheckIn(
  ticket: DoorTicket,
  done: readonly Done[],
  doorLabel: string,
  isToday: IsToday,
): { door: string; at: string } | null {
  const own = ownCheckIns(done, isToday).get(ticket.id);
  if (own) return { door: doorLabel, at: own.deed.at };
  const wasUndoneHere = done.some(
    ({ deed }) => deed.kind === 'undo' && deed.checkInId === ticket.checkIn?.id,
  );
  return ticket.checkIn && !wasUndoneHere && isToday(ticket.checkIn.at) ? ticket.checkIn : null;
}

/**
 * What this door says of a check-in by the list that it took along. `proof`: what the code that was shown hashes to; null
 * where somebody was chosen by name. Null without a list: nothing can be said.
 */
export function judgeHere(
  tickets: readonly DoorTicket[] | null,
  done: readonly Done[],
  deed: Extract<DoorDeed, { kind: 'check_in' }>,
  ticketId: string | null,
  proof: string | null,
  doorLabel: string,
  isToday: IsToday,
): DoorAnswer | null {
  if (!tickets) return null;
  const ticket = tickets.find(({ id }) => id === ticketId) ?? null;
  const earlier = ticket && findCheckIn(ticket, done, doorLabel, isToday);
  const outcome = judgeTicket(
    ticket && {
      proves: proof === null || proof === ticket.proof,
      mode: ticket.mode,
      state: ticket.state,
      isIn: earlier !== null,
    },
    deed.isLetIn,
  );
  return {
    id: deed.id,
    outcome,
    ticketId: ticket?.id ?? null,
    name: ticket?.name ?? '',
    organisation: ticket?.organisation ?? '',
    state: ticket?.state ?? null,
    earlier,
  };
}

/** How many are in, with what the service does not know of yet. */
export function countHere(counters: DoorCounters, done: readonly Done[]): DoorCounters {
  const unsent = done.filter(({ isSent }) => !isSent);
  const more = unsent.filter(
    ({ deed, answer }) => deed.kind === 'check_in' && answer.outcome === 'checked_in',
  );
  const less = unsent.filter(({ deed }) => deed.kind === 'undo');
  return { ...counters, checkedIn: Math.max(0, counters.checkedIn + more.length - less.length) };
}

/** Tickets by the beginning of any word of the name or organisation, or by the end of the number. */
export function findTickets(tickets: readonly DoorTicket[], text: string, limit: number): DoorTicket[] {
  const digits = text.replaceAll(/\s/g, '');
  if (/^\d{4,}$/.test(digits)) {
    return tickets.filter(({ reference }) => reference.replace(' ', '').endsWith(digits)).slice(0, limit);
  }
  const wanted = foldText(text).split(' ').filter(Boolean);
  if (wanted.join('').length < 2) return [];
  return tickets
    .filter(({ name, organisation, withName }) => {
      const words = foldText(`${name} ${organisation} ${withName}`).split(' ');
      return wanted.every((part) => words.some((word) => word.startsWith(part)));
    })
    .slice(0, limit);
}
