import type { Language } from '@odeum/contract/common';
import type { EventFront, PublicSession } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { runOf } from '@odeum/domain/programme';
import { dayKey, minutesBetween } from '@odeum/domain/time';
import { fromPlainText, type ExchangeProgramme } from '@odeum/interchange/programme';
import type { Release } from '../programme/releases.queries';
import { toPublicProgramme } from './public-programme';

/** The colours that files name, one for each that a track may have; each can be read on white. */
const COLOUR = {
  bronze: '#8a5a2b',
  slate: '#44546a',
  oxide: '#9c3b2e',
  ink: '#1f2a44',
  moss: '#4f6b2f',
  plum: '#6d3a63',
  teal: '#1f6b6b',
  ochre: '#86661a',
} as const;

/** The session as it runs today, which is the plan unless an operator said otherwise; null for one that is skipped. */
function atItsTime(session: PublicSession, { runs }: EventFront): PublicSession | null {
  const minutes = minutesBetween(session.startsAt, session.endsAt);
  const { startsAt, endsAt, isSkipped } = runOf({ ...session, minutes }, runs);
  return isSkipped ? null : { ...session, startsAt, endsAt };
}

/** The last release in one language, as files of other programs understand it. What the page hides, they do not say. */
export function toExchangeProgramme(
  event: EventFront,
  release: Release | null,
  lang: Language,
  origin: string,
): ExchangeProgramme {
  const url = `${origin}${paths.programme(lang, event.slug)}`;
  const programme = toPublicProgramme(release, lang, event.languages);
  const guids = new Map(release?.programme.sessions.map(({ id, guid }) => [id, guid]));
  const rooms = new Map(programme.rooms.map(({ id, name }) => [id, name.text]));
  const tracks = new Map(programme.tracks.map(({ id, name }) => [id, name.text]));
  // An event of one hall need not give it a name: it is the venue.
  const hall = event.venue?.name.text ?? null;
  const sessions = programme.sessions.flatMap((session) => atItsTime(session, event) ?? []);
  const roomOf = ({ roomId }: PublicSession) => (roomId === null ? hall : (rooms.get(roomId) ?? null));
  const isHallUsed = sessions.some(({ roomId }) => roomId === null);
  return {
    conference: {
      title: event.title.text,
      acronym: event.slug,
      zone: event.zone,
      start: dayKey(event.startsAt, event.zone),
      end: dayKey(event.endsAt, event.zone),
      dayChange: '00:00',
      url,
      version: String(release?.number ?? 0),
      extra: {},
    },
    tracks: programme.tracks.map(({ name, colour }) => ({ name: name.text, colour: COLOUR[colour] })),
    rooms: [
      ...(hall !== null && isHallUsed ? [{ name: hall }] : []),
      ...programme.rooms.map(({ id, name }) => ({ name: name.text, guid: id })),
    ],
    sessions: sessions.map((session) => ({
      guid: guids.get(session.id) ?? session.id,
      sourceId: null,
      code: '',
      slug: '',
      title: session.title.text,
      subtitle: '',
      type: session.type,
      track: session.trackId === null ? null : (tracks.get(session.trackId) ?? null),
      room: roomOf(session),
      startsAt: session.startsAt,
      durationMinutes: minutesBetween(session.startsAt, session.endsAt),
      language: session.languages[0] ?? lang,
      abstract: fromPlainText(session.abstract?.text ?? ''),
      description: '',
      persons: session.speakers.map(({ id, name }) => ({ id: null, guid: id, name: name.text })),
      links: [],
      attachments: [],
      doNotRecord: false,
      url: `${origin}${paths.session(lang, event.slug, session.id)}`,
      logo: '',
      extra: {},
    })),
  };
}
