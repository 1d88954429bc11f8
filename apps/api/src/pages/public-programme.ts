import type { Language, LocalisedText } from '@odeum/contract/common';
import type { EventFront, PublicRelease, PublicSession } from '@odeum/contract/pages';
import type { FrozenSession } from '@odeum/contract/programme';
import { plannedEnd } from '@odeum/domain/programme';
import { needText, pickText } from '@odeum/domain/texts';
import { messages } from '@odeum/locales/public';
import type { Release } from '../programme/releases.queries';

type PublicProgramme = Pick<EventFront, 'release' | 'sessionCount' | 'sessions' | 'rooms' | 'tracks'>;
const NONE: PublicProgramme = { release: null, sessionCount: 0, sessions: [], rooms: [], tracks: [] };

export function toPublicRelease(
  release: Pick<Release, 'number' | 'name' | 'releasedAt' | 'changes'>,
  lang: Language,
  languages: readonly Language[],
): PublicRelease {
  return {
    number: release.number,
    name: pickText(release.name, lang, languages),
    releasedAt: release.releasedAt.toISOString(),
    changes: release.changes.length,
  };
}

/** What one reader gets of a release: in their language, falling back in the event's order. */
export function toPublicProgramme(
  release: Release | null,
  lang: Language,
  languages: readonly Language[],
): PublicProgramme {
  if (!release) return NONE;
  const { programme } = release;
  const may = (text: LocalisedText) => pickText(text, lang, languages);
  const must = (text: LocalisedText) => needText(text, lang, languages);
  const speakers = new Map(
    programme.speakers.map((speaker) => [
      speaker.id,
      {
        id: speaker.id,
        name: must(speaker.name),
        role: may(speaker.role),
        affiliation: may(speaker.affiliation),
      },
    ]),
  );
  const toSession = (session: FrozenSession): PublicSession => ({
    id: session.id,
    type: session.type,
    detail: session.detail,
    title:
      session.detail === 'to_be_announced'
        ? { text: messages[lang].programme.tba, lang }
        : must(session.title),
    abstract: may(session.abstract),
    languages: session.languages,
    interpretedInto: session.interpretedInto,
    roomId: session.roomId,
    trackId: session.trackId,
    startsAt: session.startsAt,
    endsAt: plannedEnd(session),
    speakers: session.speakers.flatMap(({ speakerId, part }) => {
      const speaker = speakers.get(speakerId);
      return speaker ? [{ ...speaker, part }] : [];
    }),
  });
  return {
    release: toPublicRelease(release, lang, languages),
    sessionCount: programme.sessions.length,
    sessions: programme.sessions.map(toSession),
    rooms: programme.rooms.map(({ id, name, building }) => ({ id, name: must(name), building })),
    tracks: programme.tracks.map(({ id, name, colour }) => ({ id, name: must(name), colour })),
  };
}
