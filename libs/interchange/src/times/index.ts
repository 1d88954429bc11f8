import { Temporal } from 'temporal-polyfill';

/** Whether `zone` is a name that the runtime's IANA database knows. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{0,63}$/.test(zone)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const DAY = 86_400_000;
const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** YYYY-MM-DD when it is a day of the calendar between 1900 and 2999, else null. */
export function toDay(text: string): string | null {
  const match = /^((?:19|2\d)\d\d)-(\d\d)-(\d\d)$/.exec(text.trim());
  if (!match) return null;
  const at = new Date(`${match[0]}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(match[0]) ? match[0] : null;
}

/** The day `days` after `day`, both YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** HH:MM or HH:MM:SS of a 24-hour clock in minutes since midnight, else null. */
export function toMinuteOfDay(text: string): number | null {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/.exec(text.trim());
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Minutes as HH:MM, of a clock or of a duration. */
export function toHoursMinutes(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** A duration in whole minutes: HH:MM, HH:MM:SS, or that of RFC 5545 §3.3.6 (PT1H30M); else null. */
export function toMinutes(text: string): number | null {
  const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text.trim());
  if (clock) return Number(clock[1]) * 60 + Number(clock[2]) + (Number(clock[3] ?? 0) >= 30 ? 1 : 0);
  const parts =
    /^\+?P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?$/.exec(
      text.trim(),
    );
  if (!parts || !/\d/.test(text)) return null;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return weeks! * 10080 + days! * 1440 + hours! * 60 + minutes! + Math.round(seconds! / 60);
}

/** What a wall clock in one zone shows. */
export interface WallTime {
  /** YYYY-MM-DD. */
  day: string;
  /** HH:MM:SS. */
  time: string;
  /** ±HH:MM from UTC. */
  offset: string;
}

/** Wall clock and instants of one zone. Conversions are remembered: a programme has few different starts. */
export interface Clock {
  zone: string;
  /**
   * The instant (as `Date.toISOString` writes it) at which a clock in the zone shows `day` (YYYY-MM-DD) and `time`
   * (HH:MM or HH:MM:SS); the first of two when the clocks go back. `isSkipped` when no clock ever shows it.
   */
  toInstant(day: string, time: string): { at: string; isSkipped: boolean };
  toWall(instant: string): WallTime;
}

export function makeClock(zone: string): Clock {
  const offsets = new Map<string, number | null>();
  const instants = new Map<string, { at: string; isSkipped: boolean }>();
  const walls = new Map<string, WallTime>();
  const offsetAt = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;

  /** Milliseconds from UTC when they stay the same from the day before to the day after, else null. */
  function steadyOffset(day: string): number | null {
    const known = offsets.get(day);
    if (known !== undefined) return known;
    const noon = Date.parse(`${day}T12:00:00Z`);
    const before = offsetAt(noon - 2 * DAY);
    const isSteady = [-1, 0, 1, 2].every((days) => offsetAt(noon + days * DAY) === before);
    // Seconds in an offset, as in 1900, are left to the slow way.
    const made = isSteady && before % 60_000 === 0 ? before : null;
    offsets.set(day, made);
    return made;
  }

  function toInstant(day: string, time: string) {
    const steady = steadyOffset(day);
    if (steady !== null) {
      const at = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}Z`) - steady;
      return { at: new Date(at).toISOString(), isSkipped: false };
    }
    const plain = Temporal.PlainDateTime.from(`${day}T${time}`);
    const zoned = plain.toZonedDateTime(zone);
    const at = new Date(zoned.epochMilliseconds).toISOString();
    return { at, isSkipped: !zoned.toPlainDateTime().equals(plain) };
  }

  function toWall(instant: string): WallTime {
    const epoch = Date.parse(instant);
    const steady = steadyOffset(instant.slice(0, 10));
    const offset = steady ?? Math.trunc(offsetAt(epoch) / 60_000) * 60_000;
    const wall = new Date(epoch + offset).toISOString();
    const sign = offset < 0 ? '-' : '+';
    return {
      day: wall.slice(0, 10),
      time: wall.slice(11, 19),
      offset: `${sign}${toHoursMinutes(Math.abs(offset) / 60_000)}`,
    };
  }

  return {
    zone,
    toInstant: (day, time) => remember(instants, `${day}T${time}`, () => toInstant(day, time)),
    toWall: (instant) => remember(walls, instant, () => toWall(instant)),
  };
}

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

/** 2024-02-03T10:30:00+01:00 and the like (RFC 3339 §5.6). */
export function toOffsetDateTime({ day, time, offset }: WallTime): string {
  return `${day}T${time}${offset}`;
}

export function addMinutes(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString();
}

/**
 * A date and time of RFC 3339 or of ISO 8601's basic form, seconds and offset optional. With an offset it is an instant;
 * without one, a wall clock. Fractions of a second are dropped. Null for what is no such thing.
 */
export function parseDateTime(
  text: string,
): { kind: 'instant'; at: string } | { kind: 'wall'; day: string; time: string } | null {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i.exec(
      text.trim(),
    );
  if (!match) return null;
  const [, year, month, date, hour, minute, second = '00', offset] = match;
  const day = toDay(`${year}-${month}-${date}`);
  const time = `${hour}:${minute}:${second}`;
  if (day === null || toMinuteOfDay(time) === null) return null;
  if (offset === undefined) return { kind: 'wall', day, time };
  const tail = /z/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`;
  const at = Date.parse(`${day}T${time}${tail}`);
  return Number.isNaN(at) ? null : { kind: 'instant', at: new Date(at).toISOString() };
}
