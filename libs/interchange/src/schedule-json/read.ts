import type { ReadDefaults, ReadResult } from '../programme/index';
import {
  chooseZone,
  collectProgramme,
  decodeText,
  failure,
  parseJson,
  readDuration,
  readSafely,
  readStart,
  Refusal,
  toDayChange,
  type JsonObject,
  type RawProgramme,
  type RawSession,
  type TimePlace,
} from '../reading/index';
import { parseDateTime, toDay } from '../times/index';
import { isObject, makeFieldReader, typeName, type Fields } from './fields';

type ReadFields = (object: JsonObject, path: string) => Fields;
type DayPlace = Omit<TimePlace, 'line' | 'session'> & { fieldsOf: ReadFields };

function readPersons(event: Fields, fieldsOf: ReadFields): RawSession['persons'] {
  return event.list('persons').map((person) => {
    const fields = fieldsOf(person, 'event.persons');
    return {
      id: fields.id('id'),
      guid: fields.text('guid'),
      code: fields.text('code'),
      name: fields.text('name') || fields.text('public_name') || fields.text('full_public_name'),
      biography: fields.text('biography') || fields.text('description'),
    };
  });
}

function readLinks(event: Fields, key: string, fieldsOf: ReadFields) {
  return event.list(key).map((link) => {
    const fields = fieldsOf(link, `event.${key}`);
    return { title: fields.text('title'), url: fields.text('url') };
  });
}

function readExtra(event: Fields): Record<string, string> {
  const texts = ['feedback_url', 'origin_url', 'recording_license'].map((name) => [name, event.text(name)]);
  const stream = event.has('do_not_stream') ? [['do_not_stream', String(event.flag('do_not_stream'))]] : [];
  return Object.fromEntries([...texts, ...stream].filter(([, text]) => text !== ''));
}

function readEvent(event: Fields, day: string, roomName: string, place: DayPlace): RawSession {
  const title = event.text('title');
  const line = event.line();
  const own = { ...place, line, session: title || event.text('guid') || event.text('id') };
  const room = event.text('room') || roomName;
  if (roomName !== '' && room !== roomName) {
    place.notes.warn('room-differs', line, { session: own.session, room: roomName, used: room });
  }
  const startsAt = readStart(event.text('date'), day, event.text('start'), own);
  return {
    line,
    guid: event.text('guid'),
    sourceId: event.id('id'),
    code: event.text('code'),
    slug: event.text('slug'),
    title,
    subtitle: event.text('subtitle'),
    type: event.text('type'),
    track: event.text('track'),
    room,
    startsAt,
    durationMinutes: readDuration(event.text('duration'), startsAt, event.text('end'), own),
    language: event.text('language'),
    abstract: event.text('abstract'),
    description: event.text('description'),
    persons: readPersons(event, place.fieldsOf) ?? [],
    links: readLinks(event, 'links', place.fieldsOf),
    attachments: readLinks(event, 'attachments', place.fieldsOf),
    doNotRecord: event.flag('do_not_record'),
    url: event.text('url'),
    logo: event.text('logo'),
    extra: readExtra(event),
  };
}

/** A description may be one text or one in each language; the first that has words is taken. */
function describe(room: Fields): string {
  if (!room.has('description')) return '';
  const texts = room.object('description');
  return texts
    ? (Object.values(texts).find((text) => typeof text === 'string' && text !== '') as string)
    : '';
}

function readRooms(rooms: JsonObject[], fieldsOf: ReadFields): RawProgramme['rooms'] {
  return rooms.map((room) => {
    const fields = fieldsOf(room, 'conference.rooms');
    const description = typeof room['description'] === 'string' ? room['description'] : describe(fields);
    return {
      name: fields.text('name'),
      guid: fields.text('guid'),
      capacity: fields.number('capacity'),
      description,
    };
  });
}

function readTracks(conference: Fields, fieldsOf: ReadFields): RawProgramme['tracks'] {
  return conference.list('tracks').map((track) => {
    const fields = fieldsOf(track, 'conference.tracks');
    return { name: fields.text('name'), slug: fields.text('slug'), colour: fields.text('color') };
  });
}

function readDay(day: Fields, place: DayPlace): RawSession[] {
  const rooms = day.object('rooms');
  const date = toDay(day.text('date')) ?? '';
  return Object.entries(rooms ?? {}).flatMap(([name, events]) => {
    if (!Array.isArray(events)) {
      const params = { path: `day.rooms.${name}`, expected: 'array', found: typeName(events) };
      place.notes.error('wrong-type', day.line('rooms'), params);
      return [];
    }
    return events.flatMap((event) => {
      if (isObject(event)) return [readEvent(place.fieldsOf(event, 'event'), date, name.trim(), place)];
      const params = { path: `day.rooms.${name}`, expected: 'object', found: typeName(event) };
      place.notes.error('wrong-type', day.line('rooms'), params);
      return [];
    });
  });
}

function refuse(line: number | null, expected: string, found: string): never {
  throw new Refusal(failure('not-a-schedule', line, { expected, found }));
}

/**
 * Reads schedule JSON of frab, pretalx and c3voc (its JSON schema), forgiving what the wild has: ids that are strings,
 * rooms beside the conference, `public_name`. `defaults.zone` is for files without `time_zone_name`.
 */
export function readScheduleJson(bytes: Uint8Array, defaults: ReadDefaults): ReadResult {
  return readSafely((notes) => {
    const decoded = decodeText(bytes, null, null);
    if (!decoded.ok) throw new Refusal(decoded.problem);
    const document = parseJson(decoded.text);
    const fieldsOf = makeFieldReader(document, notes);
    const root = isObject(document.value) ? document.value : refuse(1, 'object', typeName(document.value));
    const schedule = isObject(root['schedule']) ? root['schedule'] : root;
    const outer = fieldsOf(schedule, 'schedule');
    if (!isObject(schedule['conference'])) {
      return refuse(outer.line('conference'), 'schedule.conference', typeName(schedule['conference']));
    }
    const conference = fieldsOf(schedule['conference'], 'conference');
    if (conference.text('title') === '') {
      notes.warn('conference-missing', conference.line('title'), { field: 'title' });
    }
    const zone = conference.text('time_zone_name');
    const clock = chooseZone(zone, defaults.zone, conference.line('time_zone_name'), notes);
    const days = conference.list('days').map((day) => fieldsOf(day, 'day'));
    const dayStart = parseDateTime((days[0]?.text('day_start') ?? '').replace(/[+-]\d\d:?\d\d$|Z$/, ''));
    const dayChange = toDayChange(dayStart?.kind === 'wall' ? dayStart.time : '');
    const place = { clock, dayChange, notes, fieldsOf };
    const extra: [string, string][] = [
      ['base_url', outer.text('base_url')],
      ['logo', conference.text('logo')],
      ['timeslot_duration', conference.text('timeslot_duration')],
      ['description', conference.text('description')],
    ];
    const raw: RawProgramme = {
      conference: {
        title: conference.text('title'),
        acronym: conference.text('acronym'),
        start: conference.text('start'),
        end: conference.text('end'),
        dayChange,
        url: conference.text('url'),
        version: outer.text('version'),
        extra: Object.fromEntries(extra),
      },
      tracks: readTracks(conference, fieldsOf),
      rooms: readRooms([...conference.list('rooms'), ...outer.list('rooms')], fieldsOf),
      sessions: days.flatMap((day) => readDay(day, place)),
    };
    return collectProgramme(raw, clock, notes);
  });
}
