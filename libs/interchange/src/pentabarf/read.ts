import type { ReadDefaults, ReadResult } from '../programme/index';
import {
  childOf,
  childrenOf,
  chooseZone,
  collectProgramme,
  failure,
  parseXml,
  readDuration,
  readSafely,
  readStart,
  Refusal,
  textOf,
  toDayChange,
  type RawProgramme,
  type RawSession,
  type TimePlace,
  type XmlElement,
} from '../reading/index';
import { parseDateTime, toDay } from '../times/index';

/** Elements that the model has no name for. */
const CONFERENCE_EXTRA = ['subtitle', 'venue', 'city', 'timeslot_duration', 'base_url', 'logo'];
const SESSION_EXTRA = ['feedback_url', 'origin_url', 'video_download_url'];

/** Those of the texts that are there. */
function pick(names: readonly string[], text: (name: string) => string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, text(name)]).filter(([, found]) => found !== ''));
}

function readLinks(event: XmlElement, list: string, item: string) {
  const parent = childOf(event, list);
  return (parent ? childrenOf(parent, item) : []).flatMap((link) => {
    const url = link.attributes['href'] ?? link.text;
    return url.trim() === '' ? [] : [{ title: link.text, url }];
  });
}

function readPersons(event: XmlElement) {
  const parent = childOf(event, 'persons');
  return (parent ? childrenOf(parent, 'person') : []).map((person) => ({
    id: person.attributes['id'],
    guid: person.attributes['guid'],
    code: person.attributes['code'],
    name: person.text,
  }));
}

function readEvent(
  event: XmlElement,
  day: string,
  roomName: string,
  place: Omit<TimePlace, 'line' | 'session'>,
) {
  const { id = '', guid = '', code = '' } = event.attributes;
  // One walk over the children: looking each name up would be twenty walks for every event.
  const texts: Record<string, string> = {};
  for (const child of event.children) texts[child.name] ??= child.text;
  const text = (name: string) => texts[name]?.trim() ?? '';
  const title = text('title');
  const own = { ...place, line: event.line, session: title || guid || id };
  if (text('room') !== '' && roomName !== '' && text('room') !== roomName) {
    const params = { session: own.session, room: roomName, used: text('room') };
    place.notes.warn('room-differs', event.line, params);
  }
  const startsAt = readStart(text('date'), day, text('start'), own);
  const recording = childOf(event, 'recording');
  const license = textOf(recording, 'license');
  const session: RawSession = {
    line: event.line,
    guid: guid.trim(),
    sourceId: id,
    code,
    slug: text('slug'),
    title,
    subtitle: text('subtitle'),
    type: text('type'),
    track: text('track'),
    room: text('room') || roomName,
    startsAt,
    durationMinutes: readDuration(text('duration'), startsAt, text('end'), own),
    language: text('language'),
    abstract: texts['abstract'] ?? '',
    description: texts['description'] ?? '',
    persons: readPersons(event),
    links: readLinks(event, 'links', 'link'),
    attachments: readLinks(event, 'attachments', 'attachment'),
    doNotRecord: /^(?:true|1)$/.test(textOf(recording, 'optout')),
    url: text('url'),
    logo: text('logo'),
    extra: { ...pick(SESSION_EXTRA, text), ...(license === '' ? {} : { recording_license: license }) },
  };
  return session;
}

function readTracks(root: XmlElement, conference: XmlElement | undefined): RawProgramme['tracks'] {
  const inConference = conference ? childrenOf(conference, 'track') : [];
  const list = childOf(root, 'tracks');
  return [...inConference, ...(list ? childrenOf(list, 'track') : [])].map(({ attributes, text }) => ({
    name: attributes['name'] ?? text,
    slug: attributes['slug'],
    colour: attributes['color'],
  }));
}

/** The hour of the first day's `start`, in the zone where it was written. */
function dayStartTime(root: XmlElement): string {
  const start = parseDateTime(
    childOf(root, 'day')?.attributes['start']?.replace(/[+-]\d\d:?\d\d$|Z$/, '') ?? '',
  );
  return start?.kind === 'wall' ? start.time : '';
}

/**
 * Reads the schedule XML of Pentabarf, frab and pretalx (`schedule.xsd` of c3voc). Of a session without a `date` the time is
 * `start` on the day it stands under, or on the next when before the conference's `day_change`. Sessions may stand in the
 * rooms of a day or in the day itself. `defaults.zone` is for files without `time_zone_name`.
 */
export function readPentabarf(bytes: Uint8Array, defaults: ReadDefaults): ReadResult {
  return readSafely((notes) => {
    const root = parseXml(bytes);
    if (root.name !== 'schedule') {
      const params = { expected: 'schedule', found: root.name.slice(0, 100) };
      throw new Refusal(failure('not-a-schedule', root.line, params));
    }
    const conference = childOf(root, 'conference');
    if (textOf(conference, 'title') === '') {
      notes.warn('conference-missing', conference?.line ?? root.line, { field: 'title' });
    }
    const zone = textOf(conference, 'time_zone_name');
    const clock = chooseZone(zone, defaults.zone, conference?.line ?? null, notes);
    const dayChange = toDayChange(textOf(conference, 'day_change') || dayStartTime(root));
    const place = { clock, dayChange, notes };
    const rooms: RawProgramme['rooms'] = [];
    const sessions: RawSession[] = [];
    const outside: XmlElement[] = [];
    for (const day of childrenOf(root, 'day')) {
      const date = toDay(day.attributes['date'] ?? day.attributes['start']?.slice(0, 10) ?? '') ?? '';
      for (const child of day.children) {
        if (child.name === 'event') {
          outside.push(child);
          sessions.push(readEvent(child, date, '', place));
        } else if (child.name === 'room') {
          const name = child.attributes['name']?.trim() ?? '';
          rooms.push({ name, guid: child.attributes['guid'] });
          for (const event of childrenOf(child, 'event')) sessions.push(readEvent(event, date, name, place));
        }
      }
    }
    if (outside[0]) notes.warn('events-outside-rooms', outside[0].line, { count: String(outside.length) });
    const raw: RawProgramme = {
      conference: {
        title: textOf(conference, 'title'),
        acronym: textOf(conference, 'acronym'),
        start: textOf(conference, 'start'),
        end: textOf(conference, 'end'),
        dayChange,
        url: textOf(conference, 'url') || textOf(root, 'url'),
        version: textOf(root, 'version'),
        extra: pick(CONFERENCE_EXTRA, (name) => textOf(conference, name)),
      },
      tracks: readTracks(root, conference),
      rooms,
      sessions,
    };
    return collectProgramme(raw, clock, notes);
  });
}
