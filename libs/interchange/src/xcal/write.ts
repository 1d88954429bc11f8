import type { ExchangeProgramme, ExchangeSession } from '../programme/index';
import { sortSessions } from '../reading/index';
import { addMinutes, type Clock } from '../times/index';
import { clockOf } from '../writing/schedule';
import { element, elementOf, writeXml, type XmlOut } from '../writing/xml';

/**
 * RFC 5545 §3.3.5 by the clock of the conference, as conference apps want it; in UTC where that clock shows the time twice
 * and the second is meant.
 */
function writeTime(instant: string, clock: Clock): string {
  const { day, time } = clock.toWall(instant);
  const isFirst = clock.toInstant(day, time).at === instant;
  const [date, hour, end] = isFirst ? [day, time, ''] : [instant.slice(0, 10), instant.slice(11, 19), 'Z'];
  return `${date.replaceAll('-', '')}T${hour.replaceAll(':', '')}${end}`;
}

function writeEvent(session: ExchangeSession, startsAt: string, clock: Clock): XmlOut {
  const endsAt = session.durationMinutes > 0 ? addMinutes(startsAt, session.durationMinutes) : null;
  return element('vevent', [
    element('method', 'PUBLISH'),
    element('uid', session.guid),
    elementOf('pentabarf:event-id', session.sourceId ?? ''),
    elementOf('pentabarf:event-slug', session.slug),
    element('pentabarf:title', session.title),
    elementOf('pentabarf:subtitle', session.subtitle),
    elementOf('pentabarf:language-code', session.language),
    element('dtstart', writeTime(startsAt, clock)),
    endsAt === null ? null : element('dtend', writeTime(endsAt, clock)),
    element('summary', session.title),
    elementOf('description', session.abstract),
    element('class', 'PUBLIC'),
    element('status', 'CONFIRMED'),
    elementOf('categories', session.track ?? ''),
    elementOf('url', session.url),
    elementOf('location', session.room ?? ''),
    ...session.persons.map(({ name }) => element('attendee', name)),
  ]);
}

/**
 * A calendar in XML as conference apps read it: RFC 5545's properties with text in them, those of Pentabarf beside. Carried:
 * the title and zone of the conference; of sessions with a time their guid, id, slug, title, subtitle, language, times,
 * abstract, track, address, room and the names of persons.
 */
export function writeXcal(programme: ExchangeProgramme): string {
  const clock = clockOf(programme);
  const { title, zone } = programme.conference;
  const events = sortSessions(programme.sessions).flatMap((session) =>
    session.startsAt === null ? [] : [writeEvent(session, session.startsAt, clock)],
  );
  const calendar = element('vcalendar', [
    element('version', '2.0'),
    element('prodid', '-//Odeum//Odeum 1//EN'),
    element('x-wr-calname', title),
    element('x-wr-caldesc', title),
    element('x-wr-timezone', zone),
    ...events,
  ]);
  const namespaces = {
    'xmlns:pentabarf': 'http://pentabarf.org',
    'xmlns:xCal': 'urn:ietf:params:xml:ns:xcal',
  };
  return writeXml(element('iCalendar', [calendar], namespaces));
}
