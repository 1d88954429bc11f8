import type { ExchangeProgramme } from '../programme/index';
import { isZone, makeClock, type Clock } from '../times/index';
import { chooseZone, collectProgramme, toDayChange, type RawProgramme } from './collect';
import { deriveGuid } from './identity';
import type { Notes } from './notes';
import type { RawSession } from './session';
import { readDuration, readStart, type TimePlace } from './times';

/** A time as a calendar has it: RFC 5545 §3.3.5 in basic or extended form, with the zone that its TZID names. */
export interface CalendarTime {
  value: string;
  zone: string;
}

/** One VEVENT, of text or of XML; absent things are empty. */
export interface CalendarEvent {
  line: number | null;
  uid: string;
  /** Number and short name, where the format has them. */
  id: string;
  slug: string;
  title: string;
  subtitle: string;
  language: string;
  start: CalendarTime;
  end: CalendarTime;
  duration: string;
  description: string;
  categories: string;
  url: string;
  location: string;
  persons: string[];
  recurs: boolean;
}

/** A zone's IANA name in what calendars call it: some put a path before it. */
function zoneOf(tzid: string): string {
  return isZone(tzid)
    ? tzid
    : (/[A-Z][A-Za-z]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?$/.exec(tzid.slice(-64))?.[0] ?? tzid);
}

/**
 * A guid of a UID. Pentabarf's is number@acronym@host: its guid is what the same session has in that conference's schedule
 * without guids, so that both files are of one programme.
 */
function guidOf(uid: string): string {
  const parts = /^(\d+)@([^@\s]+)@[^@\s]+$/.exec(uid.trim());
  return parts ? deriveGuid(parts[2]!, parts[1]!) : uid;
}

/** A programme of a calendar's events; it names no days, tracks or rooms beside theirs. */
export function collectCalendar(
  title: string,
  named: string,
  events: readonly CalendarEvent[],
  fallback: string,
  notes: Notes,
): ExchangeProgramme {
  const ownZones = new Set(events.map(({ start }) => start.zone).filter((zone) => zone !== ''));
  const first = [...ownZones][0] ?? '';
  const clock = chooseZone(zoneOf(named || first), fallback, null, notes);
  const clocks = new Map<string, Clock>();
  const clockOf = (zone: string): Clock => {
    const known = clocks.get(zone);
    if (known) return known;
    const name = zoneOf(zone);
    if (zone !== '' && !isZone(name)) notes.warn('zone-unknown', null, { zone, used: clock.zone });
    const made = zone === '' || !isZone(name) ? clock : makeClock(name);
    clocks.set(zone, made);
    return made;
  };
  const toSession = (event: CalendarEvent): RawSession => {
    const session = event.title || event.uid;
    const place: TimePlace = {
      clock: clockOf(event.start.zone),
      dayChange: '00:00',
      notes,
      line: event.line,
      session,
    };
    const startsAt = readStart(event.start.value, '', '', place);
    const end = event.end.value;
    const endsAt =
      end === '' || event.duration !== ''
        ? ''
        : (readStart(end, '', '', { ...place, clock: clockOf(event.end.zone) }) ?? '');
    if (event.recurs) notes.warn('recurrence-ignored', event.line, { session });
    return {
      line: event.line,
      guid: guidOf(event.uid),
      sourceId: event.id,
      slug: event.slug,
      title: event.title,
      subtitle: event.subtitle,
      language: event.language,
      track: event.categories,
      room: event.location,
      startsAt,
      durationMinutes: readDuration(event.duration, startsAt, endsAt, place),
      abstract: event.description,
      persons: event.persons.map((name) => ({ name })),
      url: event.url,
    };
  };
  const raw: RawProgramme = {
    conference: {
      title,
      acronym: '',
      start: '',
      end: '',
      dayChange: toDayChange(''),
      url: '',
      version: '',
      extra: {},
    },
    tracks: [],
    rooms: [],
    sessions: events.map(toSession),
  };
  return collectProgramme(raw, clock, notes);
}
