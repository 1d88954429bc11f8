import type { PublicSession } from '@odeum/contract/pages';
import type { SessionRuns } from '@odeum/contract/programme';
import { runOf } from '@odeum/domain/programme';
import { minutesBetween } from '@odeum/domain/time';

export type SessionState = 'now' | 'next' | 'done' | null;

/** A session at the time at which it really is, beside the one that was planned. */
export interface RunningSession extends PublicSession {
  /** When it was to begin; null where that is when it begins. */
  plannedAt: string | null;
  isSkipped: boolean;
}

/** The programme as the day goes, by its real times. */
export function asItRuns(
  { sessions }: { sessions: readonly PublicSession[] },
  runs: SessionRuns,
): RunningSession[] {
  return sessions
    .map((session) => {
      const minutes = minutesBetween(session.startsAt, session.endsAt);
      const run = runOf({ ...session, minutes }, runs);
      const hasMoved = Date.parse(run.startsAt) !== Date.parse(session.startsAt);
      return { ...session, ...run, plannedAt: hasMoved ? session.startsAt : null };
    })
    .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt));
}

type Timed = Pick<RunningSession, 'startsAt' | 'endsAt' | 'isSkipped' | 'roomId'>;

/** What is on and what follows. Where two run at once, the later one is meant: it is the one that has just begun. */
export function findNowAndNext<Session extends Timed>(
  sessions: readonly Session[],
  now: Date,
): { now: Session | null; next: Session | null } {
  const at = now.getTime();
  const held = sessions.filter((session) => !session.isSkipped);
  const current = held.findLast((s) => Date.parse(s.startsAt) <= at && at < Date.parse(s.endsAt)) ?? null;
  const next = held.find((s) => Date.parse(s.startsAt) > at) ?? null;
  return { now: current, next };
}

/** How many sessions are on in other rooms than this one's. */
export function countElsewhere(sessions: readonly Timed[], one: Timed | null, now: Date): number {
  const at = now.getTime();
  const isOn = (s: Timed) => !s.isSkipped && Date.parse(s.startsAt) <= at && at < Date.parse(s.endsAt);
  const rooms = sessions.filter(isOn).map(({ roomId }) => roomId);
  return one === null ? 0 : new Set(rooms.filter((room) => room !== one.roomId)).size;
}

/** Marks each session while the event is on, by what goes on in its own room; before and after there is nothing to mark. */
export function sessionState<Session extends Timed>(
  session: Session,
  sessions: readonly Session[],
  now: Date,
): SessionState {
  if (session.isSkipped) return null;
  const at = now.getTime();
  if (Date.parse(session.startsAt) <= at && at < Date.parse(session.endsAt)) return 'now';
  if (Date.parse(session.endsAt) <= at) return 'done';
  const inRoom = sessions.filter(({ roomId }) => roomId === session.roomId);
  return findNowAndNext(inRoom, now).next === session ? 'next' : null;
}
