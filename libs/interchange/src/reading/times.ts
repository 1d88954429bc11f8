import { EXCHANGE_LIMITS } from '../programme/index';
import {
  addDays,
  parseDateTime,
  toDay,
  toHoursMinutes,
  toMinuteOfDay,
  toMinutes,
  type Clock,
} from '../times/index';
import type { Notes } from './notes';

export interface TimePlace {
  clock: Clock;
  /** HH:MM, see `ExchangeConference.dayChange`. */
  dayChange: string;
  notes: Notes;
  line: number | null;
  session: string;
}

function onWall(day: string, time: string, place: TimePlace): string {
  const { at, isSkipped } = place.clock.toInstant(day, time);
  if (isSkipped)
    place.notes.warn('time-skipped', place.line, { session: place.session, value: `${day} ${time}` });
  return at;
}

/**
 * When a session begins. `date` (with an offset, or by the clock of the zone) has the first word; without one it is
 * `start` (HH:MM) on `day`, the day of the programme (of the calendar, or empty when the file has none): before the day's change that is the calendar's next day.
 */
export function readStart(date: string, day: string, start: string, place: TimePlace): string | null {
  const { notes, line, session } = place;
  if (date !== '') {
    const parsed = parseDateTime(date);
    if (parsed?.kind === 'instant') return parsed.at;
    if (parsed?.kind === 'wall') return onWall(parsed.day, parsed.time, place);
    const dayOnly = toDay(date);
    if (dayOnly !== null && toMinuteOfDay(start) !== null) return readStart('', dayOnly, start, place);
    notes.error('date-unreadable', line, { session, value: date });
    return null;
  }
  if (start === '') {
    notes.warn('date-missing', line, { session });
    return null;
  }
  const minute = toMinuteOfDay(start);
  if (minute === null || day === '') {
    notes.error('date-unreadable', line, { session, value: `${day} ${start}`.trim() });
    return null;
  }
  const time = toHoursMinutes(minute);
  return onWall(time < place.dayChange ? addDays(day, 1) : day, time, place);
}

/** Minutes of a session, of its `duration` or else of its `end`; 0 when neither says. */
export function readDuration(
  duration: string,
  startsAt: string | null,
  end: string,
  place: TimePlace,
): number {
  const { notes, line, session } = place;
  const parsedEnd = end === '' ? null : parseDateTime(end);
  const endsAt = parsedEnd?.kind === 'instant' ? parsedEnd.at : null;
  const byEnd =
    endsAt !== null && startsAt !== null
      ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000)
      : null;
  const minutes = duration === '' ? byEnd : toMinutes(duration);
  if (minutes !== null && minutes > 0 && minutes <= EXCHANGE_LIMITS.minutes) return minutes;
  if (minutes === 0 || (duration === '' && byEnd === null)) notes.warn('duration-missing', line, { session });
  else notes.error('duration-unreadable', line, { session, value: duration || end });
  return 0;
}
