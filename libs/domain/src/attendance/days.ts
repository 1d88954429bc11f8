import { dayKey, lastDay } from '../time/index';

const DAY_MS = 24 * 3_600_000;

interface Held {
  startsAt: Date | string;
  endsAt: Date | string;
  zone: string;
}

/**
 * The days of an event as people sign in by them (`2026-12-07`, in its zone). An evening that goes on past midnight is one
 * (see `lastDay`).
 */
export function eventDays({ startsAt, endsAt, zone }: Held): string[] {
  const first = dayKey(startsAt, zone);
  const end = lastDay(startsAt, endsAt, zone);
  if (!end) return [first];
  const days = [first];
  // Steps of half a day: none is skipped where a day has 23 hours.
  for (let at = new Date(startsAt).getTime(); at <= end.getTime(); at += DAY_MS / 2) {
    const day = dayKey(new Date(at), zone);
    if (day !== days.at(-1)) days.push(day);
  }
  const last = dayKey(end, zone);
  return last === days.at(-1) ? days : [...days, last];
}

/** The day that a check-in counts for: who comes the evening before is there on the first. */
export function checkInDay(event: Held, at: Date): string {
  const days = eventDays(event);
  const day = dayKey(at, event.zone);
  return days.findLast((one) => one <= day) ?? days[0] ?? day;
}
