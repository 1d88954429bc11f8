import type { Language } from '@odeum/contract/common';
import type { FieldFault } from '@odeum/contract/errors';
import type { ProgrammeEdit, SessionInput } from '@odeum/contract/programme';
import {
  reviseTexts,
  staleTexts,
  type TextRevisions,
  type Texts,
  type TextsJudged,
} from '@odeum/domain/texts';
import {
  type Draft,
  type DraftEdit,
  type Edited,
  type EditRefusal,
  type PartKind,
  type SessionRow,
  textsOf,
  toRoomInput,
  toSessionInput,
  toSpeakerInput,
  toTrackInput,
} from './draft';

export interface EditContext {
  /** The programme's version after these edits. */
  revision: number;
  /** The event's, the source first. */
  languages: readonly Language[];
}

const KIND: Record<ProgrammeEdit['edit'], PartKind> = {
  put_room: 'rooms',
  remove_room: 'rooms',
  put_track: 'tracks',
  remove_track: 'tracks',
  put_speaker: 'speakers',
  remove_speaker: 'speakers',
  put_session: 'sessions',
  place_session: 'sessions',
  remove_session: 'sessions',
};

class EditFault extends Error {
  constructor(readonly refusal: EditRefusal) {
    super(refusal.refusal);
  }
}

const sets = (): Record<PartKind, Set<string>> => ({
  rooms: new Set(),
  tracks: new Set(),
  speakers: new Set(),
  sessions: new Set(),
});

/** One batch of edits while it is being applied. */
class Editing {
  readonly changed = sets();
  readonly removed = sets();
  /** The inverse of each edit, the latest first; versions are filled in at the end. */
  readonly undo: ProgrammeEdit[] = [];

  constructor(
    readonly draft: Draft,
    private readonly context: EditContext,
  ) {}

  apply(edit: DraftEdit, path: string): void {
    const kind = KIND[edit.edit];
    const known = this.draft[kind].get(edit.id);
    const isThere = known !== undefined && !(known as Partial<SessionRow>).isRemoved;
    this.refuseOutdated(kind, edit, isThere ? known.version : 0, path);
    switch (edit.edit) {
      case 'put_room':
      case 'put_track':
      case 'put_speaker':
      case 'put_session':
        return this.put(edit, isThere, path);
      case 'place_session':
        return this.place(edit, path);
      case 'remove_room':
      case 'remove_track':
      case 'remove_speaker':
        return this.remove(edit);
      case 'remove_session':
        return this.removeSession(edit.id);
    }
  }

  /** A part that this batch has touched already is of a version that nobody outside knows. */
  private refuseOutdated(kind: PartKind, edit: DraftEdit, version: number, path: string): void {
    if (this.changed[kind].has(edit.id) || this.removed[kind].has(edit.id)) return;
    const isPut = edit.edit.startsWith('put_');
    if (version === edit.version && (version > 0 || isPut)) return;
    throw new EditFault({ refusal: 'version_conflict', faults: [{ path, code: 'changed_meanwhile' }] });
  }

  private put(edit: DraftEdit & TextsJudged, isThere: boolean, path: string): void {
    const { id } = edit;
    const part = <Kind extends PartKind>(kind: Kind, texts: Texts) => {
      const known = this.draft[kind].get(id);
      const before = known ? (textsOf[kind] as (row: object) => Texts)(known) : {};
      return {
        id,
        version: known?.version ?? 0,
        textRevisions: this.revise(before, texts, known, edit),
      };
    };
    if (isThere) this.undo.unshift(this.restore(KIND[edit.edit], id));
    else this.undo.unshift({ edit: edit.edit.replace('put', 'remove') as 'remove_room', id, version: 0 });
    switch (edit.edit) {
      case 'put_room':
        this.draft.rooms.set(id, { ...edit.room, ...part('rooms', textsOf.rooms(edit.room)) });
        break;
      case 'put_track':
        this.draft.tracks.set(id, { ...edit.track, ...part('tracks', textsOf.tracks(edit.track)) });
        break;
      case 'put_speaker': {
        const guid = edit.guid ?? this.draft.speakers.get(id)?.guid ?? null;
        const texts = textsOf.speakers(edit.speaker);
        this.draft.speakers.set(id, { ...edit.speaker, guid, ...part('speakers', texts) });
        break;
      }
      case 'put_session': {
        this.refuseUnknown(edit.session, `${path}.session`);
        const guid = edit.guid ?? this.draft.sessions.get(id)?.guid ?? id;
        const texts = textsOf.sessions(edit.session);
        this.draft.sessions.set(id, { ...edit.session, guid, isRemoved: false, ...part('sessions', texts) });
        break;
      }
    }
    this.changed[KIND[edit.edit]].add(id);
    this.removed[KIND[edit.edit]].delete(id);
  }

  private revise(
    before: Texts,
    after: Texts,
    known: { textRevisions: TextRevisions } | undefined,
    judged: TextsJudged,
  ): TextRevisions {
    return reviseTexts(before, after, known?.textRevisions ?? {}, this.context.revision, judged);
  }

  private place({ id, place }: Extract<ProgrammeEdit, { edit: 'place_session' }>, path: string): void {
    const session = this.session(id);
    this.refuseUnknown({ ...session, ...place }, `${path}.place`);
    this.undo.unshift(this.putBack(session));
    this.setSession({ ...session, ...place });
  }

  private remove({ edit, id }: Extract<ProgrammeEdit, { edit: `remove_${string}` }>): void {
    const kind = KIND[edit];
    const names: Record<string, (session: SessionRow) => boolean> = {
      rooms: ({ roomId }) => roomId === id,
      tracks: ({ trackId }) => trackId === id,
      speakers: ({ speakers }) => speakers.some(({ speakerId }) => speakerId === id),
    };
    const users = [...this.draft.sessions.values()].filter(
      (session) => !session.isRemoved && names[kind]?.(session),
    );
    // Taken back in this order: the part itself, then the sessions that named it.
    for (const session of users) {
      this.undo.unshift(kind === 'rooms' ? this.putBack(session) : this.restore('sessions', session.id));
    }
    this.undo.unshift(this.restore(kind, id));
    for (const session of users) {
      if (kind === 'rooms') this.setSession({ ...session, roomId: null });
      if (kind === 'tracks') this.setSession({ ...session, trackId: null });
      if (kind === 'speakers') {
        const speakers = session.speakers.filter(({ speakerId }) => speakerId !== id);
        this.setSession({ ...session, speakers });
      }
    }
    this.draft[kind].delete(id);
    this.changed[kind].delete(id);
    this.removed[kind].add(id);
  }

  private putBack({ id, roomId, startsAt, minutes }: SessionRow): ProgrammeEdit {
    return { edit: 'place_session', id, version: 0, place: { roomId, startsAt, minutes } };
  }

  private removeSession(id: string): void {
    this.undo.unshift(this.restore('sessions', id));
    this.setSession({ ...this.session(id), isRemoved: true });
  }

  private session(id: string): SessionRow {
    const session = this.draft.sessions.get(id);
    if (!session) throw new Error(`session ${id} was checked and is not there`);
    return session;
  }

  private setSession(session: SessionRow): void {
    this.draft.sessions.set(session.id, session);
    this.changed.sessions.add(session.id);
  }

  /** The edit that makes a part what it is now. Translations that are fresh now are fresh then, though all are written anew. */
  private restore(kind: PartKind, id: string): ProgrammeEdit {
    const judge = (texts: Texts, revisions: TextRevisions) => {
      const outdated = staleTexts(texts, revisions, this.context.languages);
      const names = Object.entries(texts).flatMap(([field, text]) =>
        Object.keys(text).map((language) => `${field}.${language}`),
      );
      return { stillRight: names.filter((name) => !outdated.includes(name)), outdated };
    };
    const part = { id, version: 0 };
    const { rooms, tracks, speakers } = this.draft;
    const [room, track, speaker] = [rooms.get(id), tracks.get(id), speakers.get(id)];
    if (kind === 'rooms' && room) {
      return {
        edit: 'put_room',
        ...part,
        room: toRoomInput(room),
        ...judge(textsOf.rooms(room), room.textRevisions),
      };
    }
    if (kind === 'tracks' && track) {
      return {
        edit: 'put_track',
        ...part,
        track: toTrackInput(track),
        ...judge(textsOf.tracks(track), track.textRevisions),
      };
    }
    if (kind === 'speakers' && speaker) {
      return {
        edit: 'put_speaker',
        ...part,
        speaker: toSpeakerInput(speaker),
        ...judge(textsOf.speakers(speaker), speaker.textRevisions),
      };
    }
    const session = this.session(id);
    return {
      edit: 'put_session',
      ...part,
      session: toSessionInput(session),
      ...judge(textsOf.sessions(session), session.textRevisions),
    };
  }

  private refuseUnknown(session: SessionInput, path: string): void {
    const { roomId, trackId, speakers } = session;
    const faults: FieldFault[] = [];
    if (roomId !== null && !this.draft.rooms.has(roomId)) {
      faults.push({ path: `${path}.roomId`, code: 'invalid' });
    }
    if (trackId !== null && !this.draft.tracks.has(trackId)) {
      faults.push({ path: `${path}.trackId`, code: 'invalid' });
    }
    for (const [i, { speakerId }] of speakers.entries()) {
      const isTwice = speakers.findIndex((other) => other.speakerId === speakerId) !== i;
      if (isTwice || !this.draft.speakers.has(speakerId)) {
        faults.push({ path: `${path}.speakers.${i}`, code: 'invalid' });
      }
    }
    if (faults.length > 0) throw new EditFault({ refusal: 'invalid_input', faults });
  }
}

/**
 * A draft after `edits`, all of them or none. The draft given must hold every part that the edits name, the sessions that
 * name a part that is removed, and what the sessions refer to. Each part that is touched rises by one version, however
 * often the batch touches it. Law: applying `undo` to the result brings back what was, texts and their freshness included.
 */
export function editDraft(
  given: Draft,
  edits: readonly DraftEdit[],
  context: EditContext,
): Edited | EditRefusal {
  const draft: Draft = {
    rooms: new Map(given.rooms),
    tracks: new Map(given.tracks),
    speakers: new Map(given.speakers),
    sessions: new Map(given.sessions),
  };
  const editing = new Editing(draft, context);
  try {
    for (const [i, edit] of edits.entries()) editing.apply(edit, `edits.${i}`);
  } catch (error) {
    if (error instanceof EditFault) return error.refusal;
    throw error;
  }
  for (const kind of Object.keys(editing.changed) as PartKind[]) {
    const rows = draft[kind] as Map<string, { version: number }>;
    for (const id of editing.changed[kind]) {
      const row = rows.get(id);
      if (row) rows.set(id, { ...row, version: row.version + 1 });
    }
  }
  const versionOf = (edit: ProgrammeEdit): number => {
    const row = draft[KIND[edit.edit]].get(edit.id);
    return row && !(row as Partial<SessionRow>).isRemoved ? row.version : 0;
  };
  return {
    draft,
    changed: editing.changed,
    removed: editing.removed,
    undo: editing.undo.map((edit) => ({ ...edit, version: versionOf(edit) })),
  };
}
