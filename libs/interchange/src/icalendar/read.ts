import ICAL from 'ical.js';
import { EXCHANGE_LIMITS, type ReadDefaults, type ReadResult } from '../programme/index';
import {
  collectCalendar,
  decodeText,
  failure,
  readSafely,
  Refusal,
  type CalendarEvent,
  type CalendarTime,
} from '../reading/index';

/** jCal of RFC 7265 §3: name, properties, components; a property is name, parameters, type, values. */
type Property = [
  name: string,
  parameters: Record<string, string | string[]>,
  type: string,
  ...values: unknown[],
];
type Component = [name: string, properties: Property[], components: Component[]];

const LONGEST_HEAD = 1000;

/** Where a property's name and parameters end: at the first colon outside of quotes (RFC 5545 §3.1). */
function headLength(line: string): number {
  let isQuoted = false;
  for (let at = 0; at < line.length && at <= LONGEST_HEAD; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  return Math.min(line.length, LONGEST_HEAD + 1);
}

/**
 * The text with its lines unfolded and cut to what the readers keep of a text. The parser's time grows with the square of a
 * property's parameters and of the values in it: nobody writes many, but a file could.
 */
function unfold(text: string): string {
  return text
    .replace(/(?:\r\n|\r|\n)[ \t]/g, '')
    .split(/\r\n|\r|\n/)
    .map((line) => {
      if (headLength(line) <= LONGEST_HEAD) return line.slice(0, longestOf(line));
      throw new Refusal(failure('calendar-malformed', null, { reason: 'parameters without end' }));
    })
    .join('\r\n');
}

/** Only descriptions are long; escapes may double them. */
function longestOf(line: string): number {
  return /^(?:X-ALT-DESC|DESCRIPTION)\b/i.test(line) ? 2 * EXCHANGE_LIMITS.text : 4000;
}

function parse(text: string): Component[] {
  try {
    const parsed = ICAL.parse(unfold(text)) as unknown as Component | Component[];
    return (typeof parsed[0] === 'string' ? [parsed] : parsed) as Component[];
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message.slice(0, 200) : '';
    throw new Refusal(failure('calendar-malformed', null, { reason }));
  }
}

/** Lines on which events begin, in their order; the parser tells no lines. */
function eventLines(text: string): number[] {
  const lines: number[] = [];
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    if (/^BEGIN:VEVENT\s*$/i.test(line)) lines.push(i + 1);
  });
  return lines;
}

const propertyOf = ([, properties]: Component, name: string) => properties.find(([key]) => key === name);

function valueOf(property: Property | undefined): string {
  const value = property?.[3];
  if (typeof value !== 'string') return '';
  // The parser leaves the text of properties that it does not know as it stands (RFC 5545 §3.3.11, §3.8.8.2).
  return property?.[2] === 'unknown'
    ? value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign))
    : value;
}

function timeOf(component: Component, name: string): CalendarTime {
  const property = propertyOf(component, name);
  const zone = property?.[1]['tzid'];
  return { value: valueOf(property), zone: typeof zone === 'string' ? zone : '' };
}

function readEvent(component: Component, line: number | null): CalendarEvent {
  const text = (name: string) => valueOf(propertyOf(component, name));
  return {
    line,
    uid: text('uid'),
    id: '',
    slug: '',
    title: text('summary'),
    subtitle: '',
    language: '',
    start: timeOf(component, 'dtstart'),
    end: timeOf(component, 'dtend'),
    duration: text('duration'),
    // The HTML that some programs write beside the plain description has more to it.
    description: text('x-alt-desc') || text('description'),
    categories: text('categories'),
    url: text('url'),
    location: text('location'),
    persons: [],
    recurs: propertyOf(component, 'rrule') !== undefined || propertyOf(component, 'rdate') !== undefined,
  };
}

/**
 * Reads an iCalendar object (RFC 5545): every VEVENT is a session, its location a room, its first category a track.
 * Repetitions are not unfolded. `defaults.zone` is for times without `Z` and TZID in a calendar without X-WR-TIMEZONE.
 */
export function readICalendar(bytes: Uint8Array, defaults: ReadDefaults): ReadResult {
  return readSafely((notes) => {
    const decoded = decodeText(bytes, null, null);
    if (!decoded.ok) throw new Refusal(decoded.problem);
    const calendars = parse(decoded.text);
    if (calendars[0]?.[0] !== 'vcalendar') {
      const found = String(calendars[0]?.[0] ?? '').slice(0, 100);
      throw new Refusal(failure('not-a-schedule', 1, { expected: 'vcalendar', found }));
    }
    const text = (name: string) => valueOf(propertyOf(calendars[0]!, name));
    const title = text('name') || text('x-wr-calname');
    if (title === '') notes.warn('conference-missing', 1, { field: 'title' });
    const lines = eventLines(decoded.text);
    const events = calendars
      .flatMap(([, , components]) => components.filter(([name]) => name === 'vevent'))
      .map((component, i) => readEvent(component, lines[i] ?? null));
    return collectCalendar(title, text('x-wr-timezone'), events, defaults.zone, notes);
  });
}
