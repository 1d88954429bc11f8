import type { ProgrammeEdit, ProgrammeView, SessionCard } from '@odeum/contract/programme';

/** An edit as a screen makes it: what the contract fills in by itself may be left out. */
export type Edit = Pick<ProgrammeEdit, 'edit' | 'id' | 'version'> & Record<string, unknown>;

function patch(session: SessionCard, edit: Edit): SessionCard {
  const { place, session: input } = edit as Partial<Record<'place' | 'session', Partial<SessionCard>>>;
  // A card has no long texts: what it does not know of is not put into it.
  const known = Object.fromEntries(Object.entries(input ?? {}).filter(([name]) => name in session));
  return { ...session, ...known, ...place };
}

/** The programme as it will be when the service has agreed: shown at once, taken back if it does not. */
export function applyLocally(programme: ProgrammeView, edits: readonly Edit[]): ProgrammeView {
  let { sessions } = programme;
  for (const edit of edits) {
    if (edit.edit === 'remove_session') sessions = sessions.filter(({ id }) => id !== edit.id);
    if (edit.edit === 'place_session' || edit.edit === 'put_session') {
      sessions = sessions.map((session) => (session.id === edit.id ? patch(session, edit) : session));
    }
  }
  return { ...programme, sessions };
}

/** The versions that the service gave, so that the next edit need not wait for the whole programme. */
export function withVersions(programme: ProgrammeView, versions: Record<string, number>): ProgrammeView {
  const renew = <Part extends { id: string; version: number }>(parts: readonly Part[]): Part[] =>
    parts.map((part) => {
      const version = versions[part.id];
      return version === undefined ? part : { ...part, version };
    });
  return {
    ...programme,
    rooms: renew(programme.rooms),
    tracks: renew(programme.tracks),
    speakers: renew(programme.speakers),
    sessions: renew(programme.sessions),
  };
}

/** Any part by its id. */
export function findPart(programme: ProgrammeView, id: string): { version: number } | undefined {
  const { rooms, tracks, speakers, sessions } = programme;
  return [...sessions, ...rooms, ...tracks, ...speakers].find((part) => part.id === id);
}

/** The same edits on top of what is there now, for whoever has looked at it. */
export function onTopOf(programme: ProgrammeView, edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => ({ ...edit, version: findPart(programme, edit.id)?.version ?? 0 }));
}
