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
  const instants = new Map<string, { at: string; isSkipped: boolean }>();
  const walls = new Map<string, WallTime>();
  return {
    zone,
    toInstant(day, time) {
      const key = `${day}T${time}`;
      const known = instants.get(key);
      if (known) return known;
      const plain = Temporal.PlainDateTime.from(key);
      const zoned = plain.toZonedDateTime(zone);
      const at = new Date(zoned.epochMilliseconds).toISOString();
      const made = { at, isSkipped: !zoned.toPlainDateTime().equals(plain) };
      instants.set(key, made);
      return made;
    },
    toWall(instant) {
      const known = walls.get(instant);
      if (known) return known;
      const zoned = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
      // Zones of long ago differ from UTC by seconds; formats have no place for them.
      const made = {
        day: zoned.toPlainDate().toString(),
        time: zoned.toPlainTime().toString({ smallestUnit: 'second' }),
        offset: zoned.offset.slice(0, 6),
      };
      walls.set(instant, made);
      return made;
    },
  };
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
