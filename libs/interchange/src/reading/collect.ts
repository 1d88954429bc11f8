import {
  EXCHANGE_LIMITS,
  type ExchangeConference,
  type ExchangeProgramme,
  type ExchangeRoom,
  type ExchangeSession,
  type ExchangeTrack,
} from '../programme/index';
import { addDays, isZone, makeClock, toDay, toHoursMinutes, toMinuteOfDay, type Clock } from '../times/index';
import { cleanLine, toWebAddress } from './clean';
import { deriveGuid, isUuid, toAcronym } from './identity';
import { failure, Refusal, type Notes } from './notes';
import { cleanSession, type RawSession } from './session';

/** A programme as its file has it; `collectProgramme` makes it whole. Absent things are empty. */
export interface RawProgramme {
  conference: Omit<ExchangeConference, 'zone'>;
  tracks: { name: string; slug?: string | undefined; colour?: string | undefined }[];
  rooms: {
    name: string;
    guid?: string | undefined;
    capacity?: number | undefined;
    description?: string | undefined;
  }[];
  sessions: RawSession[];
}

/** The zone to read by: the file's own, else the caller's, else UTC. */
export function chooseZone(named: string, fallback: string, line: number | null, notes: Notes): Clock {
  const own = named.trim();
  if (own !== '' && isZone(own)) return makeClock(own);
  const used = isZone(fallback) ? fallback : 'UTC';
  if (own !== '' || used !== fallback) notes.warn('zone-unknown', line, { zone: own || fallback, used });
  return makeClock(used);
}

/** HH:MM of the hour at which a programme's day begins; midnight when that is in the afternoon or no time. */
export function toDayChange(text: string): string {
  const minute = toMinuteOfDay(text);
  return minute === null || minute > 12 * 60 ? '00:00' : toHoursMinutes(minute);
}

/** The day of the programme that an instant belongs to, YYYY-MM-DD. */
export function dayOf(instant: string, clock: Clock, dayChange: string): string {
  const { day, time } = clock.toWall(instant);
  return time.slice(0, 5) < dayChange ? addDays(day, -1) : day;
}

/** In order of code units, so that every machine sorts alike. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const LAST = '\uffff';

/** The order of sessions in a programme: by start, room, guid. */
export function sortSessions(sessions: readonly ExchangeSession[]): ExchangeSession[] {
  return [...sessions].sort(
    (a, b) =>
      compare(a.startsAt ?? LAST, b.startsAt ?? LAST) ||
      compare(a.room ?? LAST, b.room ?? LAST) ||
      compare(a.guid, b.guid),
  );
}

function collectRooms(raw: RawProgramme, sessions: ExchangeSession[], notes: Notes): ExchangeRoom[] {
  const rooms = new Map<string, ExchangeRoom>();
  const place = (session: string) => ({ notes, line: null, session });
  for (const { name, guid, capacity, description } of raw.rooms) {
    const clean = cleanLine(name, 'room', place(name));
    if (clean === '' || rooms.has(clean)) continue;
    const about = cleanLine(description ?? '', 'room', place(name));
    rooms.set(clean, {
      name: clean,
      ...(guid && isUuid(guid) ? { guid: guid.toLowerCase() } : {}),
      ...(capacity !== undefined && capacity > 0 && capacity < 1e7 ? { capacity: Math.floor(capacity) } : {}),
      ...(about === '' ? {} : { description: about }),
    });
  }
  for (const { room } of sessions) if (room !== null && !rooms.has(room)) rooms.set(room, { name: room });
  return [...rooms.values()].slice(0, EXCHANGE_LIMITS.names);
}

function toColour(text: string): string | null {
  const digits = /^#?([\da-f]{6}|[\da-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return null;
  return `#${digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('')}`;
}

function collectTracks(raw: RawProgramme, sessions: ExchangeSession[], notes: Notes): ExchangeTrack[] {
  const tracks = new Map<string, ExchangeTrack>();
  for (const { name, slug, colour } of raw.tracks) {
    const clean = cleanLine(name, 'track', { notes, line: null, session: name });
    if (clean === '' || tracks.has(clean)) continue;
    const hex = toColour(colour ?? '');
    const short = slug && /^[a-z][a-z0-9-]*[a-z0-9]$/.test(slug) && slug.length < 100 ? slug : null;
    tracks.set(clean, {
      name: clean,
      ...(short ? { slug: short } : {}),
      ...(hex ? { colour: hex } : {}),
    });
  }
  for (const { track } of sessions)
    if (track !== null && !tracks.has(track)) tracks.set(track, { name: track });
  return [...tracks.values()].slice(0, EXCHANGE_LIMITS.names);
}

function toDays(raw: RawProgramme, sessions: ExchangeSession[], clock: Clock, notes: Notes) {
  const dayChange = toDayChange(raw.conference.dayChange);
  const given = [raw.conference.start, raw.conference.end].map((text) => toDay(text.slice(0, 10)));
  if (given[0] && given[1] && given[0] <= given[1]) {
    return { start: given[0], end: given[1], dayChange };
  }
  const days = sessions.flatMap(({ startsAt }) => startsAt ?? []).map((at) => dayOf(at, clock, dayChange));
  if (raw.conference.start || raw.conference.end) {
    notes.warn('conference-missing', null, { field: 'dates' });
  }
  const known = [...given.filter((day) => day !== null), ...days].sort();
  return { start: known[0] ?? '', end: known.at(-1) ?? '', dayChange };
}

/**
 * For a session of which the file has nothing but words, as in a table: of its title, so that it is the same one when it
 * moves; where several have the title (coffee breaks do), of its time and room too.
 */
function guidOfTitle(
  { title, startsAt, room }: ExchangeSession,
  acronym: string,
  titles: Map<string, number>,
) {
  const isOnly = (titles.get(title) ?? 1) === 1;
  return deriveGuid(acronym, 'session', title, ...(isOnly ? [] : [startsAt ?? '', room ?? '']));
}

/** Sessions with a guid each: the second of two with one guid is left out, a missing one is derived. */
function identify(raw: RawProgramme, acronym: string, base: string, notes: Notes): ExchangeSession[] {
  const byGuid = new Map<string, number | null>();
  const titles = new Map<string, number>();
  for (const { title } of raw.sessions) titles.set(title.trim(), (titles.get(title.trim()) ?? 0) + 1);
  const kept: ExchangeSession[] = [];
  let without = 0;
  let firstWithout: number | null = null;
  for (const one of raw.sessions) {
    const session = cleanSession(one, base, notes);
    if (session.title === '') {
      notes.error('title-missing', one.line, { session: session.guid || (session.sourceId ?? '') });
      continue;
    }
    if (session.guid === '') {
      without += 1;
      firstWithout ??= one.line;
      session.guid =
        session.sourceId === null
          ? guidOfTitle(session, acronym, titles)
          : deriveGuid(acronym, session.sourceId);
    }
    if (byGuid.has(session.guid)) {
      const firstLine = String(byGuid.get(session.guid) ?? '');
      notes.error('guid-twice', one.line, { guid: session.guid, title: session.title, firstLine });
      continue;
    }
    byGuid.set(session.guid, one.line);
    kept.push(session);
    if (session.room === null) notes.warn('room-missing', one.line, { session: session.title });
  }
  if (without > 0) notes.warn('guid-missing', firstWithout, { count: String(without) });
  return kept;
}

function warnOfStrays(
  raw: RawProgramme,
  sessions: ExchangeSession[],
  conference: ExchangeConference,
  clock: Clock,
  notes: Notes,
) {
  if (conference.start === '') return;
  const lineOf = (startsAt: string, title: string) =>
    raw.sessions.find((one) => one.startsAt === startsAt && one.title.trim() === title)?.line ?? null;
  let told = 0;
  for (const { startsAt, title } of sessions) {
    if (startsAt === null) continue;
    const day = dayOf(startsAt, clock, conference.dayChange);
    if (day >= conference.start && day <= conference.end) continue;
    const params = { session: title, day, start: conference.start, end: conference.end };
    // Beyond the limit nobody reads the line, and looking each up takes its time.
    told += 1;
    const line = told <= EXCHANGE_LIMITS.problems ? lineOf(startsAt, title) : null;
    notes.warn('outside-conference', line, params);
  }
}

/** A whole programme of what a file says: cleaned, with unique guids, in order. Throws a `Refusal` past the limits. */
export function collectProgramme(raw: RawProgramme, clock: Clock, notes: Notes): ExchangeProgramme {
  if (raw.sessions.length > EXCHANGE_LIMITS.sessions) {
    throw new Refusal(failure('too-many-sessions', null, { limit: String(EXCHANGE_LIMITS.sessions) }));
  }
  const place = { notes, line: null, session: '' };
  const title = cleanLine(raw.conference.title, 'conference', place);
  const acronym =
    cleanLine(raw.conference.acronym, 'acronym', place) || (title === '' ? '' : toAcronym(title));
  const base = toWebAddress(raw.conference.extra['base_url'] ?? '') ?? '';
  const sessions = identify(raw, acronym, base, notes);
  const conference: ExchangeConference = {
    title,
    acronym,
    zone: clock.zone,
    ...toDays(raw, sessions, clock, notes),
    url: toWebAddress(raw.conference.url, base || undefined) ?? '',
    version: cleanLine(raw.conference.version, 'version', place),
    extra: Object.fromEntries(
      Object.entries(raw.conference.extra)
        .map(([name, text]) => [
          name,
          /^(?:base_url|logo)$/.test(name)
            ? (toWebAddress(text, base || undefined) ?? '')
            : cleanLine(text, name, place),
        ])
        .filter(([, text]) => text !== ''),
    ),
  };
  warnOfStrays(raw, sessions, conference, clock, notes);
  return {
    conference,
    tracks: collectTracks(raw, sessions, notes),
    rooms: collectRooms(raw, sessions, notes),
    sessions: sortSessions(sessions),
  };
}
