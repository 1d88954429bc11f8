import {
  EXCHANGE_LIMITS,
  type ExchangeLink,
  type ExchangePerson,
  type ExchangeSession,
} from '../programme/index';
import { cleanAddress, cleanLine, cleanText, type Place } from './clean';
import { isUuid } from './identity';
import type { Notes } from './notes';

/** A session as its file has it: strings untouched, times already understood. Absent things are empty. */
export interface RawSession {
  line: number | null;
  guid: string;
  sourceId: string;
  code?: string;
  slug?: string;
  title: string;
  subtitle?: string;
  type?: string;
  track?: string;
  room?: string;
  startsAt: string | null;
  durationMinutes: number;
  language?: string;
  abstract?: string;
  description?: string;
  persons?: {
    id?: string | undefined;
    guid?: string | undefined;
    code?: string | undefined;
    name: string;
    biography?: string | undefined;
  }[];
  links?: { title: string; url: string }[];
  attachments?: { title: string; url: string }[];
  doNotRecord?: boolean;
  url?: string;
  logo?: string;
  extra?: Record<string, string>;
}

const ADDRESSES = new Set(['feedback_url', 'origin_url', 'video_download_url']);

/** Names of equal look are equal: a guid that is a UUID is written small. */
export function toGuid(text: string): string {
  const guid = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return isUuid(guid) ? guid.toLowerCase() : guid;
}

function atMost<T>(list: T[], limit: number, part: string, place: Place): T[] {
  if (list.length <= limit) return list;
  place.notes.warn('too-many-parts', place.line, { session: place.session, part, limit: String(limit) });
  return list.slice(0, limit);
}

function toPersons(raw: NonNullable<RawSession['persons']>, place: Place): ExchangePerson[] {
  return atMost(raw, EXCHANGE_LIMITS.personsOfSession, 'persons', place).flatMap((person) => {
    const name = cleanLine(person.name, 'person', place);
    if (name === '') return [];
    const biography = cleanText(person.biography ?? '', 'biography', place);
    const code = cleanLine(person.code ?? '', 'person', place);
    const id = cleanLine(person.id ?? '', 'person', place);
    return [
      {
        id: id === '' ? null : id,
        ...(person.guid && isUuid(person.guid) ? { guid: person.guid.toLowerCase() } : {}),
        ...(code === '' ? {} : { code }),
        name,
        ...(biography === '' ? {} : { biography }),
      },
    ];
  });
}

function toLinks(
  raw: { title: string; url: string }[],
  part: string,
  base: string,
  place: Place,
): ExchangeLink[] {
  return atMost(raw, EXCHANGE_LIMITS.linksOfSession, part, place).flatMap((link) => {
    const url = cleanAddress(link.url, place, base || undefined);
    return url === '' ? [] : [{ title: cleanLine(link.title, part, place), url }];
  });
}

function toExtra(raw: Record<string, string>, base: string, place: Place): Record<string, string> {
  const clean = Object.entries(raw).map(([name, text]) => [
    name,
    ADDRESSES.has(name) ? cleanAddress(text, place, base || undefined) : cleanLine(text, name, place),
  ]);
  return Object.fromEntries(clean.filter(([, text]) => text !== ''));
}

/** A session with every text cleaned; `guid` may be empty still. Relative addresses are taken from `base`, if not empty. */
export function cleanSession(raw: RawSession, base: string, notes: Notes): ExchangeSession {
  const place: Place = { notes, line: raw.line, session: raw.title.trim() || raw.guid || raw.sourceId };
  const lineOf = (text: string | undefined, field: string) => cleanLine(text ?? '', field, place);
  const room = lineOf(raw.room, 'room');
  const track = lineOf(raw.track, 'track');
  const sourceId = lineOf(raw.sourceId, 'id');
  return {
    guid: toGuid(raw.guid),
    sourceId: sourceId === '' ? null : sourceId,
    code: lineOf(raw.code, 'code'),
    slug: lineOf(raw.slug, 'slug'),
    title: lineOf(raw.title, 'title'),
    subtitle: lineOf(raw.subtitle, 'subtitle'),
    type: lineOf(raw.type, 'type'),
    track: track === '' ? null : track,
    room: room === '' ? null : room,
    startsAt: raw.startsAt,
    durationMinutes: raw.durationMinutes,
    language: lineOf(raw.language, 'language'),
    abstract: cleanText(raw.abstract ?? '', 'abstract', place),
    description: cleanText(raw.description ?? '', 'description', place),
    persons: toPersons(raw.persons ?? [], place),
    links: toLinks(raw.links ?? [], 'links', base, place),
    attachments: toLinks(raw.attachments ?? [], 'attachments', base, place),
    doNotRecord: raw.doNotRecord ?? false,
    url: cleanAddress(raw.url ?? '', place, base || undefined),
    logo: cleanAddress(raw.logo ?? '', place, base || undefined),
    extra: toExtra(raw.extra ?? {}, base, place),
  };
}
