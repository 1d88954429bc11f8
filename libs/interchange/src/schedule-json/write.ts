import { toAsciiName } from '@odeum/domain/slugs';
import type { ExchangeLink, ExchangePerson, ExchangeProgramme, ExchangeRoom } from '../programme/index';
import { deriveGuid } from '../reading/index';
import { addMinutes, toHoursMinutes, type Clock } from '../times/index';
import {
  acronymOf,
  clockOf,
  shortNameOf,
  toLocal,
  toScheduleDays,
  type ScheduledSession,
} from '../writing/schedule';

const SLUG = /^[a-z0-9_-]+[a-z0-9]$/;
const CODE = /^[A-Z0-9]+$/;

/** The pair when there is something in it: the schema has optional strings that may not be empty. */
function optional(key: string, text: string | undefined): Record<string, string> {
  return text ? { [key]: text } : {};
}

function writePerson({ id, guid, code, name, biography }: ExchangePerson) {
  return {
    ...(id !== null && /^\d{1,15}$/.test(id) ? { id: Number(id) } : {}),
    ...optional('guid', guid),
    ...optional('code', code !== undefined && CODE.test(code) ? code : ''),
    name,
    ...optional('biography', biography),
  };
}

const writeLink = ({ title, url }: ExchangeLink) => ({ url, title });

function writeRoom(room: ExchangeRoom, acronym: string) {
  const slug = shortNameOf(room.name);
  return {
    name: room.name,
    guid: room.guid ?? deriveGuid('room', acronym, room.name),
    ...optional('slug', slug),
    ...optional('description', room.description),
    ...(room.capacity === undefined ? {} : { capacity: room.capacity }),
  };
}

function writeSlug({ session, id }: ScheduledSession, acronym: string): string {
  const own = session.slug.toLowerCase();
  if (SLUG.test(own)) return own;
  return [acronym, id, toAsciiName(session.title, '_')].filter((part) => part !== '').join('-');
}

function writeStream(text: string | undefined) {
  return text === undefined ? {} : { do_not_stream: text === 'true' };
}

function writeEvent(scheduled: ScheduledSession, acronym: string, clock: Clock) {
  const { session, startsAt, id, guid, code } = scheduled;
  const { extra } = session;
  return {
    guid,
    ...optional('code', code !== undefined && CODE.test(code) ? code : ''),
    id,
    ...optional('logo', session.logo),
    date: toLocal(startsAt, clock),
    start: clock.toWall(startsAt).time.slice(0, 5),
    ...(session.durationMinutes > 0
      ? { end: toLocal(addMinutes(startsAt, session.durationMinutes), clock) }
      : {}),
    duration: toHoursMinutes(session.durationMinutes),
    room: session.room ?? '',
    slug: writeSlug(scheduled, acronym),
    // The schema wants an address of every session; this one is true of any, and no reader follows it.
    url: session.url || `urn:uuid:${guid}`,
    title: session.title,
    subtitle: session.subtitle,
    track: session.track,
    type: session.type,
    language: session.language,
    abstract: session.abstract,
    description: session.description,
    recording_license: extra['recording_license'] ?? '',
    do_not_record: session.doNotRecord,
    ...writeStream(extra['do_not_stream']),
    persons: session.persons.map(writePerson),
    links: session.links.map(writeLink),
    ...optional('feedback_url', extra['feedback_url']),
    ...optional('origin_url', extra['origin_url']),
    attachments: session.attachments.map(writeLink),
  };
}

/**
 * Schedule JSON that c3voc's JSON schema takes, times in the conference's zone with their offset. Not carried: sessions
 * without a time; names and numbers that the schema has no letters for are put into its own.
 */
export function writeScheduleJson(programme: ExchangeProgramme): string {
  const { conference } = programme;
  const clock = clockOf(programme);
  const acronym = acronymOf(programme);
  const days = toScheduleDays(programme, clock).map((day) => ({
    index: day.index,
    date: day.date,
    day_start: day.start,
    day_end: day.end,
    rooms: Object.fromEntries(
      day.rooms
        .filter(({ sessions }) => sessions.length > 0)
        .map(({ name, sessions }) => [name, sessions.map((one) => writeEvent(one, acronym, clock))]),
    ),
  }));
  const document = {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: 'Odeum' },
    schedule: {
      version: conference.version,
      ...optional('base_url', conference.extra['base_url']),
      conference: {
        acronym,
        title: conference.title,
        ...optional('description', conference.extra['description']),
        start: conference.start,
        end: conference.end,
        daysCount: days.length,
        timeslot_duration: conference.extra['timeslot_duration'] ?? '00:05',
        time_zone_name: conference.zone,
        ...optional('logo', conference.extra['logo']),
        ...optional('url', conference.url),
        tracks: programme.tracks.map(({ name, slug, colour }) => ({
          name,
          ...optional('slug', slug),
          ...optional('color', colour),
        })),
        rooms: programme.rooms.map((room) => writeRoom(room, acronym)),
        days,
      },
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
