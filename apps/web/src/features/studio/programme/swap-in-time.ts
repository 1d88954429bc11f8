import { fromLocalField, toLocalField } from '../lib/zone-time';
import type { SessionValues } from './session-values';

/**
 * Lets the session after `at` come before it. The programme is ordered by the clock, so the two change places in time:
 * both keep their length, the pair begins and ends when it did, and the pause between them stays. Where a time is not
 * known, only the list changes.
 */
export function swapInTime(sessions: readonly SessionValues[], at: number, zone: string): SessionValues[] {
  const [first, second] = [sessions[at], sessions[at + 1]];
  if (!first || !second) return [...sessions];
  const moment = (text: string) => Date.parse(fromLocalField(text, zone) ?? '');
  const field = (ms: number) => toLocalField(new Date(ms).toISOString(), zone);
  const start = moment(first.startsAt);
  const end = moment(second.endsAt);
  const firstLength = moment(first.endsAt) - start;
  const secondLength = end - moment(second.startsAt);
  const isKnown = [firstLength, secondLength].every((length) => length > 0);
  const earlier = isKnown
    ? { ...second, startsAt: field(start), endsAt: field(start + secondLength) }
    : second;
  const later = isKnown ? { ...first, startsAt: field(end - firstLength), endsAt: field(end) } : first;
  return [...sessions.slice(0, at), earlier, later, ...sessions.slice(at + 2)];
}
