import { Temporal } from 'temporal-polyfill';
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

/**
 * From when to when an event is held on one of its days: between the hours, by the clock of its zone, at which it begins on
 * the first and ends on the last. Where it ends at an earlier hour than it begins, the days between go on to midnight.
 */
export function dayWindow(event: Held, day: string): { startsAt: Date; endsAt: Date } {
  const [from, to] = [new Date(event.startsAt), new Date(event.endsAt)];
  const days = eventDays(event);
  const at = (time: Temporal.PlainTime, on: Temporal.PlainDate) =>
    new Date(on.toZonedDateTime({ timeZone: event.zone, plainTime: time }).epochMilliseconds);
  const clock = (moment: Date) =>
    Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(event.zone).toPlainTime();
  const date = Temporal.PlainDate.from(day);
  const midnight = new Temporal.PlainTime();
  const endsLater = Temporal.PlainTime.compare(clock(to), clock(from)) > 0;
  return {
    startsAt: day === days[0] ? from : at(endsLater ? clock(from) : midnight, date),
    endsAt: day === days.at(-1) ? to : endsLater ? at(clock(to), date) : at(midnight, date.add({ days: 1 })),
  };
}
