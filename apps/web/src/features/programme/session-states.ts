import type { PublicSession } from '@odeum/contract/pages';

export type SessionState = 'now' | 'next' | 'done' | null;

/** What is on and what follows. Where two run at once, the later one is meant: it is the one that has just begun. */
export function findNowAndNext<Session extends Pick<PublicSession, 'startsAt' | 'endsAt'>>(
  sessions: readonly Session[],
  now: Date,
): { now: Session | null; next: Session | null } {
  const at = now.getTime();
  const current = sessions.findLast((s) => Date.parse(s.startsAt) <= at && at < Date.parse(s.endsAt)) ?? null;
  const next = sessions.find((s) => Date.parse(s.startsAt) > at) ?? null;
  return { now: current, next };
}

/** Marks each session while the event is on; before and after it there is nothing to mark. */
export function sessionState(
  session: Pick<PublicSession, 'startsAt' | 'endsAt'>,
  sessions: readonly Pick<PublicSession, 'startsAt' | 'endsAt'>[],
  now: Date,
): SessionState {
  const at = now.getTime();
  if (Date.parse(session.startsAt) <= at && at < Date.parse(session.endsAt)) return 'now';
  if (Date.parse(session.endsAt) <= at) return 'done';
  return findNowAndNext(sessions, now).next === session ? 'next' : null;
}
