import type { ExchangeProgramme } from './model';

/** What can be the matter with a file, and what its words may mention (libs/locales, `imports`). */
export const PROBLEMS = {
  // The file as a whole: with one of these there is no programme.
  empty: [],
  'too-large': ['bytes', 'limit'],
  'encoding-unreadable': ['encoding'],
  // Reasons are in English, the parser's own, but for that of a table: quote-not-closed.
  'xml-malformed': ['reason'],
  // A DTD that defines entities.
  'xml-entities': [],
  'xml-too-deep': ['limit'],
  'xml-too-many-elements': ['limit'],
  'json-malformed': ['reason'],
  'calendar-malformed': ['reason'],
  'csv-malformed': ['reason'],
  'not-a-schedule': ['expected', 'found'],
  'column-missing': ['column'],
  'too-many-sessions': ['limit'],
  // What the reader did not foresee.
  unreadable: ['reason'],
  // Parts of it: the programme is without them or has them changed.
  'encoding-guessed': ['encoding'],
  'column-unknown': ['column'],
  'zone-unknown': ['zone', 'used'],
  // Field: title or dates.
  'conference-missing': ['field'],
  'events-outside-rooms': ['count'],
  'guid-missing': ['count'],
  'guid-twice': ['guid', 'title', 'firstLine'],
  'title-missing': ['session'],
  'wrong-type': ['path', 'expected', 'found'],
  'date-missing': ['session'],
  'date-unreadable': ['session', 'value'],
  // The clocks jump over it.
  'time-skipped': ['session', 'value'],
  'duration-missing': ['session'],
  'duration-unreadable': ['session', 'value'],
  'room-missing': ['session'],
  'room-differs': ['session', 'room', 'used'],
  'outside-conference': ['session', 'day', 'start', 'end'],
  'recurrence-ignored': ['session'],
  'text-cleaned': ['session', 'field'],
  'text-shortened': ['session', 'field', 'limit'],
  'address-refused': ['session', 'url'],
  'too-many-parts': ['session', 'part', 'limit'],
  'more-problems': ['count'],
} as const satisfies Record<string, readonly string[]>;
export type ProblemCode = keyof typeof PROBLEMS;

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
