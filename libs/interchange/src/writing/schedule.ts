import { toAsciiName } from '@odeum/domain/slugs';
import { EXCHANGE_LIMITS, type ExchangeProgramme, type ExchangeSession } from '../programme/index';
import { dayOf, deriveGuid, isUuid, sortSessions, toAcronym } from '../reading/index';
import { addDays, makeClock, toOffsetDateTime, type Clock } from '../times/index';

/** A session with a time, and what the schedule formats ask of one. */
export interface ScheduledSession {
  session: ExchangeSession;
  startsAt: string;
  /** A positive integer that no other session has. */
  id: number;
  guid: string;
  code?: string;
}

export interface ScheduleDay {
  /** From 1. */
  index: number;
  /** YYYY-MM-DD. */
  date: string;
  /** With the zone's offset; the last minute of the day, for its end. */
  start: string;
  end: string;
  rooms: { name: string; guid: string | undefined; sessions: ScheduledSession[] }[];
}

/** An identifier as the formats want it, the same for the same words. */
export function toUuid(guid: string): string {
  return isUuid(guid) ? guid.toLowerCase() : deriveGuid('guid', guid);
}

function isId(text: string | null): text is string {
  return text !== null && /^[1-9]\d{0,8}$/.test(text);
}

/** An id of a session without a number in its file: of its guid, so that it stays when others come and go. */
function idFromGuid(guid: string, taken: ReadonlySet<number>): number {
  let id = parseInt(guid.slice(0, 7), 16) + 1;
  while (taken.has(id)) id += 1;
  return id;
}

function toScheduled(programme: ExchangeProgramme): ScheduledSession[] {
  const taken = new Set<number>();
  const codes = new Set<string>();
  const timed = sortSessions(programme.sessions).filter(({ startsAt }) => startsAt !== null);
  const own = new Map<ExchangeSession, number>();
  for (const session of timed) {
    const id = isId(session.sourceId) ? Number(session.sourceId) : 0;
    if (id === 0 || taken.has(id)) continue;
    taken.add(id);
    own.set(session, id);
  }
  return timed.map((session) => {
    const guid = toUuid(session.guid);
    const id = own.get(session) ?? idFromGuid(guid, taken);
    taken.add(id);
    const isFree = !codes.has(session.code);
    codes.add(session.code);
    return {
      session,
      startsAt: session.startsAt!,
      id,
      guid,
      ...(isFree && session.code ? { code: session.code } : {}),
    };
  });
}

function daysOf(programme: ExchangeProgramme, used: Iterable<string>): string[] {
  const { start, end } = programme.conference;
  const days = new Set(used);
  for (
    let day = start, i = 0;
    start !== '' && day <= end && i < EXCHANGE_LIMITS.days;
    day = addDays(day, 1), i += 1
  ) {
    days.add(day);
  }
  return [...days].sort();
}

/** 2024-02-03T10:30:00+01:00: an instant by the clock of the conference. */
export function toLocal(instant: string, clock: Clock): string {
  return toOffsetDateTime(clock.toWall(instant));
}

/**
 * The days of a programme with their rooms, every room on every day, in the programme's order. Sessions without a time have
 * no place in a schedule and are not there; those without a room are in a room without a name.
 */
export function toScheduleDays(programme: ExchangeProgramme, clock: Clock): ScheduleDay[] {
  const { dayChange } = programme.conference;
  const byDay = new Map<string, Map<string, ScheduledSession[]>>();
  for (const scheduled of toScheduled(programme)) {
    const day = dayOf(scheduled.startsAt, clock, dayChange);
    const rooms = byDay.get(day) ?? new Map<string, ScheduledSession[]>();
    byDay.set(day, rooms);
    const name = scheduled.session.room ?? '';
    const sessions = rooms.get(name) ?? [];
    rooms.set(name, sessions);
    sessions.push(scheduled);
  }
  return daysOf(programme, byDay.keys()).map((date, i) => {
    const rooms = byDay.get(date);
    const isWanted = rooms?.has('') ?? false;
    const names = [...programme.rooms, ...(isWanted ? [{ name: '', guid: undefined }] : [])];
    const dayEnd = clock.toInstant(addDays(date, 1), dayChange).at;
    return {
      index: i + 1,
      date,
      start: toLocal(clock.toInstant(date, dayChange).at, clock),
      end: toLocal(new Date(Date.parse(dayEnd) - 60_000).toISOString(), clock),
      rooms: names.map(({ name, guid }) => ({ name, guid, sessions: rooms?.get(name) ?? [] })),
    };
  });
}

export function clockOf(programme: ExchangeProgramme): Clock {
  return makeClock(programme.conference.zone);
}

/** The conference's acronym in the letters that the schemas allow. */
export function acronymOf({ conference }: ExchangeProgramme): string {
  return toAcronym(conference.acronym || conference.title);
}

/** A track's or room's short name, when it can have one in Latin letters. */
export function shortNameOf(name: string): string | undefined {
  const slug = toAsciiName(name, '-');
  return /^[a-z][a-z0-9-]*[a-z0-9]$/.test(slug) ? slug : undefined;
}
