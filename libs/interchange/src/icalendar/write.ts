import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { isHtml, toPlainText, type ExchangeProgramme, type ExchangeSession } from '../programme/index';
import { sortSessions } from '../reading/index';
import { addMinutes, type Clock } from '../times/index';
import { clockOf } from '../writing/schedule';

/** What RFC 5546 §3.2.1 wants of a published event and a programme does not have. */
export interface Publication {
  /** UTC; DTSTAMP of every event. */
  stampedAt: Date;
  organiser: { name: string; email: string };
  /** Of every event, RFC 5545 §3.8.7.4: higher whenever a time or place has changed. 0 unless given. */
  sequence?: number;
}

/** Whether the zone's clock has shown this time before: a local time means the first of two (RFC 5545 §3.3.5). */
function isSecond(instant: string, clock: Clock): boolean {
  const { day, time } = clock.toWall(instant);
  return clock.toInstant(day, time).at !== instant;
}

/** Start and end in the conference's zone, or in UTC where its clock is ambiguous. */
function timesOf({ durationMinutes }: ExchangeSession, startsAt: string, clock: Clock) {
  const endsAt = addMinutes(startsAt, durationMinutes);
  const isUtc = isSecond(startsAt, clock) || isSecond(endsAt, clock);
  const at = (instant: string) =>
    isUtc ? new Date(instant) : (Temporal.Instant.from(instant).toZonedDateTimeISO(clock.zone) as never);
  return {
    start: at(startsAt),
    ...(durationMinutes > 0 ? { end: at(endsAt) } : {}),
    timezone: isUtc ? null : clock.zone,
  };
}

function toEvent(
  session: ExchangeSession,
  startsAt: string,
  clock: Clock,
  about: Publication,
): ICalEventData {
  const plain = toPlainText(session.abstract);
  return {
    id: session.guid,
    sequence: about.sequence ?? 0,
    stamp: about.stampedAt,
    ...timesOf(session, startsAt, clock),
    summary: session.title,
    ...(isHtml(session.abstract) ? { description: { plain, html: session.abstract } } : {}),
    ...(!isHtml(session.abstract) && session.abstract !== '' ? { description: plain } : {}),
    location: session.room,
    url: session.url || null,
    ...(session.track === null ? {} : { categories: [{ name: session.track }] }),
    organizer: about.organiser,
    status: ICalEventStatus.CONFIRMED,
  };
}

/**
 * A calendar of the programme for everyone: VCALENDAR with METHOD:PUBLISH (RFC 5546 §3.2.1), times in the conference's zone
 * with its VTIMEZONE, lines of at most 75 octets that end in CRLF. Carried: the conference's title; of sessions with a time
 * their guid, title, times, abstract, track, address and room.
 */
export function writeICalendar(programme: ExchangeProgramme, about: Publication): string {
  const clock = clockOf(programme);
  const calendar = ical({
    method: ICalCalendarMethod.PUBLISH,
    prodId: '-//Odeum//Odeum 1//EN',
    name: programme.conference.title,
    // A zone name on the calendar itself would make its DTSTAMP local, against RFC 5545 §3.8.7.2.
    timezone: { name: null, generator: getVtimezoneComponent },
    events: sortSessions(programme.sessions).flatMap((session) =>
      session.startsAt === null ? [] : [toEvent(session, session.startsAt, clock, about)],
    ),
  });
  return `${calendar.toString()}\r\n`;
}
