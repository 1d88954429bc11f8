import type { ErrorCode } from '@odeum/contract/errors';
import type { RunDeed, SessionRun, SessionRuns } from '@odeum/contract/programme';
import { dayKey } from '../time/index';

/** A session of the released programme, as far as its running matters. */
export interface RunSession {
  id: string;
  roomId: string | null;
  startsAt: string;
  minutes: number;
}
type WithoutSeen<Deed> = Deed extends unknown ? Omit<Deed, 'seen'> : never;
export type RunChange = WithoutSeen<RunDeed>;

const MINUTE = 60_000;
const iso = (ms: number) => new Date(ms).toISOString();

/** When a session ends by the plan, a UTC instant. */
export function plannedEnd(session: { startsAt: string; minutes: number }): string {
  return iso(Date.parse(session.startsAt) + session.minutes * MINUTE);
}

/** How a session really runs: as planned where nobody said otherwise. */
export function runOf(session: RunSession, runs: SessionRuns): SessionRun {
  return runs[session.id] ?? { startsAt: session.startsAt, endsAt: plannedEnd(session), isSkipped: false };
}

/** Only what differs from the plan is kept. */
function withRun(runs: SessionRuns, session: RunSession, run: SessionRun): SessionRuns {
  const { [session.id]: _old, ...others } = runs;
  const isPlanned =
    !run.isSkipped &&
    Date.parse(run.startsAt) === Date.parse(session.startsAt) &&
    Date.parse(run.endsAt) === Date.parse(plannedEnd(session));
  return isPlanned ? others : { ...others, [session.id]: run };
}

function delayRoom(
  sessions: readonly RunSession[],
  runs: SessionRuns,
  minutes: number,
  now: number,
): SessionRuns {
  let next = runs;
  for (const session of sessions) {
    const run = runOf(session, runs);
    if (Date.parse(run.endsAt) <= now || run.isSkipped) continue;
    const isOn = Date.parse(run.startsAt) <= now;
    // Nothing that is to come can be moved into what is past.
    const start = isOn
      ? Date.parse(run.startsAt)
      : Math.max(now, Date.parse(run.startsAt) + minutes * MINUTE);
    const length = Date.parse(run.endsAt) - Date.parse(run.startsAt);
    const end = isOn ? Math.max(now + MINUTE, Date.parse(run.endsAt) + minutes * MINUTE) : start + length;
    next = withRun(next, session, { ...run, startsAt: iso(start), endsAt: iso(end) });
  }
  return next;
}

/** The earlier takes the place of the later and the other way round; the outer ends stay where they are. */
function swapTwo(a: RunSession, b: RunSession, runs: SessionRuns): SessionRuns {
  const [first, second] = [a, b].sort(
    (x, y) => Date.parse(runOf(x, runs).startsAt) - Date.parse(runOf(y, runs).startsAt),
  ) as [RunSession, RunSession];
  const [early, late] = [runOf(first, runs), runOf(second, runs)];
  const start = Date.parse(early.startsAt);
  const end = Date.parse(late.endsAt);
  const lengthOf = (run: SessionRun) => Date.parse(run.endsAt) - Date.parse(run.startsAt);
  const moved = withRun(runs, first, { ...early, startsAt: iso(end - lengthOf(early)), endsAt: iso(end) });
  return withRun(moved, second, { ...late, startsAt: iso(start), endsAt: iso(start + lengthOf(late)) });
}

/**
 * The runs after an operator's deed, or the code of why not. `now` is the instant of the deed; the day of a room is the
 * one that it falls on in `zone` (IANA).
 */
export function runDeed(
  sessions: readonly RunSession[],
  runs: SessionRuns,
  deed: RunChange,
  { now, zone }: { now: Date; zone: string },
): { runs: SessionRuns } | { refusal: ErrorCode } {
  const at = now.getTime();
  const find = (id: string) => sessions.find((session) => session.id === id);
  const isOver = (session: RunSession) => Date.parse(runOf(session, runs).endsAt) <= at;
  const hasBegun = (session: RunSession) => Date.parse(runOf(session, runs).startsAt) <= at;
  if (deed.deed === 'delay' || deed.deed === 'as_planned') {
    const today = dayKey(now, zone);
    // What began before midnight and is still on belongs to this day too.
    const isToday = (session: RunSession) =>
      dayKey(session.startsAt, zone) === today || (hasBegun(session) && !isOver(session));
    const ofRoom = sessions.filter((session) => session.roomId === deed.roomId && isToday(session));
    if (deed.deed === 'delay') return { runs: delayRoom(ofRoom, runs, deed.minutes, at) };
    const ids = new Set(ofRoom.map(({ id }) => id));
    return { runs: Object.fromEntries(Object.entries(runs).filter(([id]) => !ids.has(id))) };
  }
  const session = find(deed.sessionId);
  if (!session) return { refusal: 'not_found' };
  const run = runOf(session, runs);
  switch (deed.deed) {
    case 'skip':
      return isOver(session)
        ? { refusal: 'state_not_possible' }
        : { runs: withRun(runs, session, { ...run, isSkipped: true }) };
    case 'unskip':
      return { runs: withRun(runs, session, { ...run, isSkipped: false }) };
    case 'end_now':
      return isOver(session) || Date.parse(run.startsAt) >= at || run.isSkipped
        ? { refusal: 'state_not_possible' }
        : { runs: withRun(runs, session, { ...run, endsAt: iso(at) }) };
    case 'swap': {
      const other = find(deed.withId);
      if (!other) return { refusal: 'not_found' };
      const isPossible =
        other.id !== session.id &&
        other.roomId === session.roomId &&
        !hasBegun(session) &&
        !hasBegun(other) &&
        !run.isSkipped &&
        !runOf(other, runs).isSkipped;
      return isPossible ? { runs: swapTwo(session, other, runs) } : { refusal: 'state_not_possible' };
    }
  }
}

/** By how many minutes the last of the sessions ends later than the event was to end; 0 where it does not. */
export function overrunMinutes(
  sessions: readonly RunSession[],
  runs: SessionRuns,
  eventEndsAt: string | Date,
): number {
  const ends = sessions
    .map((session) => runOf(session, runs))
    .filter((run) => !run.isSkipped)
    .map((run) => Date.parse(run.endsAt));
  const late = Math.max(0, ...ends) - new Date(eventEndsAt).getTime();
  return Math.max(0, Math.round(late / MINUTE));
}

/**
 * What calendars are to hear of a delay: minutes after the planned end, or null where they hear nothing. `told` is what
 * they heard last. They hear again once it is wrong by the threshold, in either direction, and once more when the day is
 * back at its plan; a threshold of null never tells anybody anything.
 */
export function delayToTell(overrun: number, told: number, threshold: number | null): number | null {
  if (threshold === null || overrun === told) return null;
  const isBackAtPlan = overrun === 0;
  return isBackAtPlan || Math.abs(overrun - told) >= threshold ? overrun : null;
}
