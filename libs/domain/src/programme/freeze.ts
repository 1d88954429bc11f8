import type { FrozenProgramme, FrozenSession } from '@odeum/contract/programme';

/** The draft with its long texts: what a release may be made of. A session without a time stays behind. */
export interface DraftProgramme extends Omit<FrozenProgramme, 'sessions'> {
  sessions: readonly (Omit<FrozenSession, 'startsAt'> & { startsAt: string | null })[];
}

/** What a session tells at its level of detail. What it does not tell is not there, so that no page can let it slip. */
function tell(session: FrozenSession): FrozenSession {
  switch (session.detail) {
    case 'full':
      return session;
    case 'title_only':
      return { ...session, abstract: {}, speakers: [] };
    case 'to_be_announced':
      return { ...session, title: {}, abstract: {}, speakers: [], languages: [], interpretedInto: [] };
  }
}

/**
 * The programme that the public gets: sessions by start and then in the order of the rooms, with those rooms, tracks and
 * speakers that a session of it names.
 */
export function freezeProgramme(draft: DraftProgramme): FrozenProgramme {
  const order = new Map(draft.rooms.map(({ id }, i) => [id, i]));
  const place = (roomId: string | null) => (roomId === null ? -1 : (order.get(roomId) ?? -1));
  const sessions = draft.sessions
    .flatMap((session) =>
      session.startsAt === null ? [] : [tell({ ...session, startsAt: session.startsAt })],
    )
    .sort(
      (a, b) =>
        Date.parse(a.startsAt) - Date.parse(b.startsAt) ||
        place(a.roomId) - place(b.roomId) ||
        (a.id < b.id ? -1 : 1),
    );
  const named = <Item extends { id: string }>(items: readonly Item[], ids: Iterable<string | null>) => {
    const used = new Set(ids);
    return items.filter(({ id }) => used.has(id));
  };
  return {
    rooms: named(
      draft.rooms,
      sessions.map(({ roomId }) => roomId),
    ),
    tracks: named(
      draft.tracks,
      sessions.map(({ trackId }) => trackId),
    ),
    speakers: named(
      draft.speakers,
      sessions.flatMap(({ speakers }) => speakers.map(({ speakerId }) => speakerId)),
    ),
    sessions,
  };
}
