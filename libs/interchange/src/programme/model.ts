/**
 * A conference programme between formats: what schedule files of conference software have in common. Texts are in one
 * language; which one is the caller's knowledge.
 *
 * Text of `abstract`, `description` and `biography` is one of two, told apart by `isHtml`: HTML of a few safe elements, or
 * plain text with line feeds in which nothing could be taken for a tag or a character reference.
 */
export interface ExchangeProgramme {
  conference: ExchangeConference;
  /** In the order of the file; every track of a session is here. */
  tracks: ExchangeTrack[];
  /** In the order of the file; every room of a session is here. */
  rooms: ExchangeRoom[];
  /** By start, then room, then guid; those without a time are last. */
  sessions: ExchangeSession[];
}

export interface ExchangeConference {
  title: string;
  /** As in the file; made from the title when the file has none. */
  acronym: string;
  /** IANA name. */
  zone: string;
  /** First and last day in `zone`, YYYY-MM-DD; empty only in a programme without any date. */
  start: string;
  end: string;
  /** HH:MM at which a day of the programme begins: with 06:00 a session at 01:00 belongs to the evening before. */
  dayChange: string;
  url: string;
  version: string;
  /** What formats say beside, by the name of its element: `timeslot_duration`, `base_url`, `logo`, `venue` and the like. */
  extra: Record<string, string>;
}

export interface ExchangeTrack {
  name: string;
  slug?: string;
  /** #rrggbb in small letters. */
  colour?: string;
}

export interface ExchangeRoom {
  name: string;
  guid?: string;
  /** Seats. */
  capacity?: number;
  description?: string;
}

export interface ExchangePerson {
  /** As in the file, null when there is none. */
  id: string | null;
  guid?: string;
  code?: string;
  name: string;
  biography?: string;
}

export interface ExchangeLink {
  title: string;
  /** Absolute, http or https. */
  url: string;
}

export interface ExchangeSession {
  /** Unique in the programme. */
  guid: string;
  /** As in the file, null when there is none. */
  sourceId: string | null;
  code: string;
  slug: string;
  title: string;
  subtitle: string;
  /** Free text, as in the file. */
  type: string;
  track: string | null;
  room: string | null;
  /** UTC instant as `Date.toISOString` writes it, null when the file has no time that can be read. */
  startsAt: string | null;
  /** Whole minutes; 0 when the file does not say. */
  durationMinutes: number;
  /** As in the file. */
  language: string;
  abstract: string;
  description: string;
  persons: ExchangePerson[];
  links: ExchangeLink[];
  attachments: ExchangeLink[];
  doNotRecord: boolean;
  url: string;
  logo: string;
  /** What formats say beside, by the name of its element: `feedback_url`, `origin_url`, `recording_license`. */
  extra: Record<string, string>;
}
