import { instantsOf, timesOf, type SessionValues } from './session-values';

/** Start and end in milliseconds; NaN where a field holds none. */
function momentsOf(session: SessionValues, zone: string): [number, number] {
  const { startsAt, endsAt } = instantsOf(session, zone);
  return [Date.parse(startsAt ?? ''), Date.parse(endsAt ?? '')];
}

/**
 * Lets the session after `at` come before it. The programme is ordered by the clock, so the two change places in time:
 * both keep their length, the pair begins and ends when it did, and the pause between them stays. Where a time is not
 * known, only the list changes.
 */
export function swapInTime(sessions: readonly SessionValues[], at: number, zone: string): SessionValues[] {
  const [first, second] = [sessions[at], sessions[at + 1]];
  if (!first || !second) return [...sessions];
  const between = (from: number, to: number) =>
    timesOf({ startsAt: new Date(from).toISOString(), endsAt: new Date(to).toISOString() }, zone);
  const [start, firstEnd] = momentsOf(first, zone);
  const [secondStart, end] = momentsOf(second, zone);
  const firstLength = firstEnd - start;
  const secondLength = end - secondStart;
  const isKnown = [firstLength, secondLength].every((length) => length > 0);
  const earlier = isKnown ? { ...second, ...between(start, start + secondLength) } : second;
  const later = isKnown ? { ...first, ...between(end - firstLength, end) } : first;
  return [...sessions.slice(0, at), earlier, later, ...sessions.slice(at + 2)];
}
