import type { ExchangeProgramme } from './model';

/** What can be the matter with a file. The words are the caller's; `params` has what they mention. */
export const PROBLEM_CODES = [
  // The file as a whole: with one of these there is no programme.
  'empty', // no params
  'too-large', // bytes, limit
  'encoding-unreadable', // encoding
  'xml-malformed', // reason (English, of the parser)
  'xml-entities', // no params: a DTD that defines entities
  'xml-too-deep', // limit
  'xml-too-many-elements', // limit
  'json-malformed', // reason (English, of the parser)
  'calendar-malformed', // reason (English, of the parser)
  'csv-malformed', // reason: 'quote-not-closed'
  'not-a-schedule', // expected, found
  'column-missing', // column
  'too-many-sessions', // limit
  'unreadable', // reason: what the reader did not foresee
  // Parts of it: the programme is without them or has them changed.
  'encoding-guessed', // encoding
  'column-unknown', // column
  'zone-unknown', // zone, used
  'conference-missing', // field: title, dates
  'events-outside-rooms', // count
  'guid-missing', // count
  'guid-twice', // guid, title, firstLine
  'title-missing', // session
  'wrong-type', // path, expected, found
  'date-missing', // session
  'date-unreadable', // session, value
  'time-skipped', // session, value: the clocks jump over it
  'duration-missing', // session
  'duration-unreadable', // session, value
  'room-missing', // session
  'room-differs', // session, room, used
  'outside-conference', // session, day, start, end
  'recurrence-ignored', // session
  'text-cleaned', // session, field
  'text-shortened', // session, field, limit
  'address-refused', // session, url
  'too-many-parts', // session, part, limit
  'more-problems', // count
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export interface Problem {
  code: ProblemCode;
  /** 1-based line of the file, null where there is none to name. */
  line: number | null;
  /** `session` is a title, or a guid or id of one without a title. */
  params: Record<string, string>;
  /** An error left something out; a warning left it in, perhaps changed. */
  severity: 'error' | 'warning';
}

export type ReadResult =
  { ok: true; programme: ExchangeProgramme; problems: Problem[] } | { ok: false; problems: Problem[] };

/** `zone` (IANA) is for files that name none. */
export interface ReadDefaults {
  zone: string;
}
