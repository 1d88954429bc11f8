import { getVtimezoneComponent } from '@touch4it/ical-timezones';
import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEventData,
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';

const PRODUCT = '-//Odeum//Odeum 1//EN';

export interface Person {
  name: string;
  email: string;
}

/** One VEVENT. `zone` is an IANA name; instants are UTC. `sequence` per RFC 5546 §2.1.4. */
export interface CalendarEntry {
  uid: string;
  sequence: number;
  stampedAt: Date;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  title: string;
  description: string;
  location: string;
  url: string;
  organiser: Person;
  /** Tentative: it is postponed, and the day that stands here is the old one. */
  status: 'confirmed' | 'tentative' | 'cancelled';
}

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** Text that RFC 5545 §3.3.11 allows: no control characters but the line feed. */
function clean(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters to take out
  return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ');
}

function inZone(at: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
}

function toEventData(entry: CalendarEntry): ICalEventData {
  return {
    id: entry.uid,
    sequence: entry.sequence,
    stamp: entry.stampedAt,
    start: inZone(entry.startsAt, entry.zone) as never,
    end: inZone(entry.endsAt, entry.zone) as never,
    timezone: entry.zone,
    summary: clean(entry.title),
    description: clean(entry.description),
    location: clean(entry.location),
    url: entry.url,
    status: STATUS[entry.status],
  };
}

function write(method: ICalCalendarMethod, events: ICalEventData[], name: string | null = null): string {
  const calendar = ical({
    method,
    name: name && clean(name),
    prodId: PRODUCT,
    // A zone name on the calendar itself would make its DTSTAMP local, against RFC 5545 §3.8.7.2.
    timezone: { name: null, generator: getVtimezoneComponent },
    events,
  });
  return `${calendar.toString()}\r\n`;
}

/**
 * An iTIP message for one attendee (RFC 5546 §3.2.2 REQUEST, §3.2.5 CANCEL): text of a calendar object with CRLF line
 * ends, folded at 75 octets. Others who attend are never in it.
 */
export function writeInvitation(
  method: 'REQUEST' | 'CANCEL',
  entry: CalendarEntry,
  attendee: Person,
): string {
  return write(method === 'REQUEST' ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL, [
    {
      ...toEventData(entry),
      organizer: { name: clean(entry.organiser.name), email: entry.organiser.email },
      attendees: [
        {
          name: clean(attendee.name),
          email: attendee.email,
          role: ICalAttendeeRole.REQ,
          status: ICalAttendeeStatus.NEEDSACTION,
          rsvp: false,
        },
      ],
    },
  ]);
}

/** A calendar for everyone (RFC 5546 §3.2.1 PUBLISH): no attendees, no private links. `name` is shown by who subscribes. */
export function writeFeed(entries: readonly CalendarEntry[], name: string | null = null): string {
  return write(
    ICalCalendarMethod.PUBLISH,
    entries.map((entry) => ({
      ...toEventData(entry),
      organizer: { name: clean(entry.organiser.name), email: entry.organiser.email },
    })),
    name,
  );
}
