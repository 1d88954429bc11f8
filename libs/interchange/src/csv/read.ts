import type { ReadDefaults, ReadResult } from '../programme/index';
import {
  chooseZone,
  collectProgramme,
  decodeText,
  failure,
  readDuration,
  readSafely,
  readStart,
  Refusal,
  type Notes,
  type RawSession,
} from '../reading/index';
import { toDay, toMinuteOfDay, type Clock } from '../times/index';
import { toColumn, type Column } from './columns';
import { parseCsv, undefuse, type CsvRow } from './table';

type Cells = (column: Column) => string;

/** YYYY-MM-DD of the ways that a day is written with its month in the middle or first of all the year. */
function readDay(text: string): string {
  const clean = text
    .trim()
    .slice(0, 40)
    .replace(/\s*(?:г|r)\.?$/i, '');
  const ours = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(clean);
  const day = ours ? `${ours[3]}-${ours[2]!.padStart(2, '0')}-${ours[1]!.padStart(2, '0')}` : clean;
  return toDay(day) ?? '';
}

/** HH:MM of 9:00, 9.00 and 9:00:00. */
function readTime(text: string): string {
  return text.trim().replace(/^(\d{1,2})\.(\d\d)$/, '$1:$2');
}

/** Minutes between the two times of a row; an end before the start is of the next day. */
function durationOf(cells: Cells): string {
  const given = cells('duration').trim();
  if (/^\d{1,4}$/.test(given)) return `PT${given}M`;
  if (given !== '') return given;
  const start = toMinuteOfDay(readTime(cells('start')));
  const end = toMinuteOfDay(readTime(cells('end')));
  if (start === null || end === null) return '';
  return `PT${end > start ? end - start : end - start + 24 * 60}M`;
}

function readSession(row: CsvRow, cells: Cells, clock: Clock, notes: Notes): RawSession {
  const title = cells('title');
  const place = { clock, dayChange: '00:00', notes, line: row.line, session: title || cells('guid') };
  const day = readDay(cells('date'));
  const offset = /^UTC([+-]\d\d:\d\d)$/.exec(cells('utc_offset').trim())?.[1];
  const minute = toMinuteOfDay(readTime(cells('start')));
  const isExact = offset !== undefined && day !== '' && minute !== null;
  const time = readTime(cells('start')).padStart(5, '0');
  const startsAt =
    cells('date') === '' && cells('start') === ''
      ? null
      : readStart(isExact ? `${day}T${time}${offset}` : '', day, readTime(cells('start')), place);
  const names = cells('speakers')
    .split(/[;\n]/, 1000)
    .map((name) => name.trim());
  return {
    line: row.line,
    guid: cells('guid'),
    sourceId: cells('id'),
    code: cells('code'),
    title,
    subtitle: cells('subtitle'),
    type: cells('type'),
    track: cells('track'),
    room: cells('room'),
    startsAt,
    durationMinutes: readDuration(durationOf(cells), startsAt, '', place),
    language: cells('language'),
    abstract: cells('abstract'),
    description: cells('description'),
    persons: names.filter((name) => name !== '').map((name) => ({ name })),
    doNotRecord: /^(?:1|true|yes|да|tak|x)$/i.test(cells('do_not_record').trim()),
    url: cells('url'),
  };
}

/**
 * Reads a table of sessions: a row of headings (in English, Bulgarian or Polish, in any order; `title` must be there), a row
 * for each session. Separators are comma, semicolon or tab; the text is UTF-8, UTF-16 or, failing that, Windows-1251. Days are
 * YYYY-MM-DD or DD.MM.YYYY, times HH:MM in `defaults.zone`, durations minutes or HH:MM; speakers are parted by semicolons. The
 * programme has no title, and for days those of its sessions.
 */
export function readCsv(bytes: Uint8Array, defaults: ReadDefaults): ReadResult {
  return readSafely((notes) => {
    const decoded = decodeText(bytes, null, 'windows-1251');
    if (!decoded.ok) throw new Refusal(decoded.problem);
    if (decoded.isGuessed) notes.warn('encoding-guessed', null, { encoding: decoded.encoding });
    const [head, ...rows] = parseCsv(decoded.text);
    const columns = (head?.cells ?? []).map(toColumn);
    if (!columns.includes('title')) {
      throw new Refusal(failure('column-missing', head?.line ?? 1, { column: 'title' }));
    }
    head!.cells.forEach((heading, i) => {
      if (columns[i] === null && heading.trim() !== '') {
        notes.warn('column-unknown', head!.line, { column: heading.trim() });
      }
    });
    const clock = chooseZone('', defaults.zone, null, notes);
    const sessions = rows.map((row) => {
      const cells: Cells = (column) => undefuse(row.cells[columns.indexOf(column)] ?? '');
      return readSession(row, cells, clock, notes);
    });
    const conference = {
      title: '',
      acronym: '',
      start: '',
      end: '',
      dayChange: '',
      url: '',
      version: '',
      extra: {},
    };
    return collectProgramme({ conference, tracks: [], rooms: [], sessions }, clock, notes);
  });
}
