import type { LocalisedText } from '@odeum/contract/common';
import type { ChangeFacet, FrozenProgramme, FrozenSession, ReleaseChange } from '@odeum/contract/programme';
import { sameText } from '../texts/index';

type Names = ReadonlyMap<string, LocalisedText>;

function namesOf(items: readonly { id: string; name: LocalisedText }[]): Names {
  return new Map(items.map(({ id, name }) => [id, name]));
}

function sideOf(session: FrozenSession, rooms: Names): NonNullable<ReleaseChange['before']> {
  return {
    title: session.title,
    startsAt: session.startsAt,
    minutes: session.minutes,
    room: session.roomId === null ? null : (rooms.get(session.roomId) ?? null),
  };
}

const sameNames = (a: Names, b: Names, idA: string | null, idB: string | null) =>
  idA === idB && sameText((idA && a.get(idA)) || {}, (idB && b.get(idB)) || {});
const sameLists = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join() === [...b].sort().join();
const partsOf = (session: FrozenSession) => session.speakers.map((s) => `${s.speakerId} ${s.part}`);

interface Book {
  rooms: Names;
  tracks: Names;
  speakers: Names;
}
const bookOf = (programme: FrozenProgramme): Book => ({
  rooms: namesOf(programme.rooms),
  tracks: namesOf(programme.tracks),
  speakers: namesOf(programme.speakers),
});

function facetsOf(before: FrozenSession, after: FrozenSession, old: Book, book: Book): ChangeFacet[] {
  const differs: Record<ChangeFacet, boolean> = {
    time: before.startsAt !== after.startsAt,
    room: !sameNames(old.rooms, book.rooms, before.roomId, after.roomId),
    length: before.minutes !== after.minutes,
    announced: before.detail !== after.detail,
    title: !sameText(before.title, after.title),
    speakers: !sameLists(partsOf(before), partsOf(after)),
    abstract: !sameText(before.abstract, after.abstract),
    type: before.type !== after.type,
    track: !sameNames(old.tracks, book.tracks, before.trackId, after.trackId),
    languages:
      !sameLists(before.languages, after.languages) ||
      !sameLists(before.interpretedInto, after.interpretedInto),
  };
  return (Object.keys(differs) as ChangeFacet[]).filter((facet) => differs[facet]);
}

function speakersOnlyIn(session: FrozenSession, other: FrozenSession, names: Names): LocalisedText[] {
  const known = new Set(other.speakers.map(({ speakerId }) => speakerId));
  return session.speakers.flatMap(({ speakerId }) =>
    known.has(speakerId) ? [] : (names.get(speakerId) ?? []),
  );
}

/**
 * What `after` tells otherwise than `before`: sessions in the order of `after`, then those that are gone. The first
 * release of a programme has no changes, since nobody knew another one.
 */
export function compareReleases(before: FrozenProgramme | null, after: FrozenProgramme): ReleaseChange[] {
  if (!before) return [];
  const old = bookOf(before);
  const book = bookOf(after);
  const known = new Map(before.sessions.map((session) => [session.id, session]));
  const changes: ReleaseChange[] = [];
  for (const session of after.sessions) {
    const was = known.get(session.id);
    known.delete(session.id);
    const facets = was ? facetsOf(was, session, old, book) : [];
    if (was && facets.length === 0) continue;
    changes.push({
      sessionId: session.id,
      before: was ? sideOf(was, old.rooms) : null,
      after: sideOf(session, book.rooms),
      facets,
      speakersAdded: was ? speakersOnlyIn(session, was, book.speakers) : [],
      speakersRemoved: was ? speakersOnlyIn(was, session, old.speakers) : [],
    });
  }
  for (const session of known.values()) {
    changes.push({
      sessionId: session.id,
      before: sideOf(session, old.rooms),
      after: null,
      facets: [],
      speakersAdded: [],
      speakersRemoved: [],
    });
  }
  return changes;
}
