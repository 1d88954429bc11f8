import type { ExchangeProgramme, ExchangeSession } from '../programme/index';
import { sortSessions } from '../reading/index';
import { addMinutes, toHoursMinutes, type Clock, type WallTime } from '../times/index';
import { clockOf } from '../writing/schedule';
import { COLUMNS, type Column } from './columns';
import { formatCsv } from './table';

function toCells(session: ExchangeSession, clock: Clock): Record<Column, string> {
  const { startsAt, durationMinutes } = session;
  const wall: WallTime | null = startsAt === null ? null : clock.toWall(startsAt);
  const end =
    startsAt === null || durationMinutes === 0 ? null : clock.toWall(addMinutes(startsAt, durationMinutes));
  return {
    guid: session.guid,
    id: session.sourceId ?? '',
    code: session.code,
    date: wall?.day ?? '',
    start: wall?.time.slice(0, 5) ?? '',
    utc_offset: wall ? `UTC${wall.offset}` : '',
    duration: durationMinutes > 0 ? toHoursMinutes(durationMinutes) : '',
    end: end?.time.slice(0, 5) ?? '',
    room: session.room ?? '',
    track: session.track ?? '',
    type: session.type,
    title: session.title,
    subtitle: session.subtitle,
    speakers: session.persons.map(({ name }) => name.replaceAll(';', ',')).join('; '),
    language: session.language,
    abstract: session.abstract,
    description: session.description,
    url: session.url,
    do_not_record: session.doNotRecord ? 'yes' : '',
  };
}

/**
 * A table of all sessions for a spreadsheet (RFC 4180, UTF-8 with its mark): a row of English headings, times to the minute in
 * the conference's zone, cells that look like a formula made harmless. Carried: every column of `COLUMNS`; not the conference,
 * tracks and rooms without sessions, ids and biographies of persons, links.
 */
export function writeCsv(programme: ExchangeProgramme): string {
  const clock = clockOf(programme);
  const rows = sortSessions(programme.sessions).map((session) => {
    const cells = toCells(session, clock);
    return COLUMNS.map((column) => cells[column]);
  });
  return formatCsv([[...COLUMNS], ...rows]);
}
