import { describe, expect, it } from '@jest/globals';
import type { ProgrammeEdit, RoomInput, SessionInput, SpeakerInput } from '@odeum/contract/programme';
import { staleTexts } from '@odeum/domain/texts';
import fc from 'fast-check';
import { type Draft, type Edited, type EditRefusal, type SessionRow, textsOf } from './draft';
import { editDraft } from './edit-draft.rules';

const LANGUAGES = ['bg', 'en'] as const;
const empty = (): Draft => ({
  rooms: new Map(),
  tracks: new Map(),
  speakers: new Map(),
  sessions: new Map(),
});

const aRoom = (name: string): RoomInput => ({
  name: { bg: name },
  building: '',
  seats: null,
  channels: [],
  position: 0,
});
const aSpeaker = (name: string): SpeakerInput => ({
  name: { bg: name },
  role: {},
  affiliation: {},
  biography: {},
  availability: [],
});
const aSession = (given: Partial<SessionInput> = {}): SessionInput => ({
  type: 'talk',
  detail: 'full',
  title: { bg: 'Откриване', en: 'Opening' },
  abstract: {},
  languages: [],
  interpretedInto: [],
  roomId: null,
  trackId: null,
  startsAt: null,
  minutes: 30,
  neededMinutes: null,
  speakers: [],
  ...given,
});

const put = {
  room: (id: string, room = aRoom(id), version = 0): ProgrammeEdit => ({
    edit: 'put_room',
    id,
    version,
    room,
    stillRight: [],
    outdated: [],
  }),
  speaker: (id: string, speaker = aSpeaker(id), version = 0): ProgrammeEdit => ({
    edit: 'put_speaker',
    id,
    version,
    speaker,
    stillRight: [],
    outdated: [],
  }),
  session: (id: string, session = aSession(), version = 0, stillRight: string[] = []): ProgrammeEdit => ({
    edit: 'put_session',
    id,
    version,
    session,
    stillRight,
    outdated: [],
  }),
};

function isRefusal(result: Edited | EditRefusal): result is EditRefusal {
  return 'refusal' in result;
}
function edit(draft: Draft, edits: ProgrammeEdit[], revision = 1): Edited {
  const result = editDraft(draft, edits, { revision, languages: LANGUAGES });
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result;
}
const refuse = (draft: Draft, edits: ProgrammeEdit[]) =>
  editDraft(draft, edits, { revision: 9, languages: LANGUAGES }) as EditRefusal;

const stale = (draft: Draft, id: string) => {
  const session = draft.sessions.get(id) as SessionRow;
  return staleTexts(textsOf.sessions(session), session.textRevisions, LANGUAGES);
};

describe('edits', () => {
  it('makes, moves and removes, each part rising by one version a batch', () => {
    const { draft } = edit(empty(), [put.room('hall'), put.session('s', aSession({ roomId: 'hall' }))]);
    expect([draft.rooms.get('hall')?.version, draft.sessions.get('s')?.version]).toEqual([1, 1]);
    const place = { roomId: null, startsAt: '2027-03-10T08:00:00.000Z', minutes: 45 };
    const moved = edit(draft, [
      { edit: 'place_session', id: 's', version: 1, place },
      { edit: 'place_session', id: 's', version: 1, place: { ...place, minutes: 50 } },
    ]);
    expect(moved.draft.sessions.get('s')).toMatchObject({ version: 2, minutes: 50, roomId: null });
    // What was given is as it was.
    expect(draft.sessions.get('s')).toMatchObject({ version: 1, minutes: 30, roomId: 'hall' });
  });

  it('refuses an edit of an older version, of nothing, and a new part that is there already', () => {
    const { draft } = edit(empty(), [put.session('s')]);
    const conflict = {
      refusal: 'version_conflict',
      faults: [{ path: 'edits.0', code: 'changed_meanwhile' }],
    };
    expect(refuse(draft, [put.session('s', aSession(), 2)])).toEqual(conflict);
    expect(refuse(draft, [put.session('s')])).toEqual(conflict);
    expect(refuse(draft, [{ edit: 'remove_session', id: 'gone', version: 0 }])).toEqual(conflict);
  });

  it('refuses a session in a room, a track or with a speaker that are not there', () => {
    const session = aSession({
      roomId: 'nowhere',
      trackId: 'nothing',
      speakers: [
        { speakerId: 'vera', part: 'speaker' },
        { speakerId: 'vera', part: 'host' },
        { speakerId: 'nobody', part: 'speaker' },
      ],
    });
    expect(refuse(edit(empty(), [put.speaker('vera')]).draft, [put.session('s', session)])).toEqual({
      refusal: 'invalid_input',
      faults: [
        { path: 'edits.0.session.roomId', code: 'invalid' },
        { path: 'edits.0.session.trackId', code: 'invalid' },
        { path: 'edits.0.session.speakers.1', code: 'invalid' },
        { path: 'edits.0.session.speakers.2', code: 'invalid' },
      ],
    });
  });

  it('takes a room or speaker that goes out of the sessions, and puts them back', () => {
    const speakers = [{ speakerId: 'vera', part: 'moderator' as const }];
    const made = edit(empty(), [
      put.room('hall'),
      put.speaker('vera'),
      put.session('s', aSession({ roomId: 'hall', speakers })),
    ]);
    const gone = edit(made.draft, [
      { edit: 'remove_room', id: 'hall', version: 1 },
      { edit: 'remove_speaker', id: 'vera', version: 1 },
    ]);
    expect(gone.draft.sessions.get('s')).toMatchObject({ roomId: null, speakers: [], version: 2 });
    expect([...gone.removed.rooms, ...gone.removed.speakers]).toEqual(['hall', 'vera']);
    expect(edit(gone.draft, gone.undo).draft.sessions.get('s')).toMatchObject({ roomId: 'hall', speakers });
  });

  it('knows a translation that is older than its source, and one that was found right', () => {
    const { draft } = edit(empty(), [put.session('s')], 1);
    const title = { bg: 'Тържествено откриване', en: 'Opening' };
    const changed = edit(draft, [put.session('s', aSession({ title }), 1)], 2);
    expect(stale(changed.draft, 's')).toEqual(['title.en']);
    const right = edit(changed.draft, [put.session('s', aSession({ title }), 2, ['title.en'])], 3);
    expect(stale(right.draft, 's')).toEqual([]);
    // Taking the change back makes the translation right again; taking the finding back does not make it old.
    expect(stale(edit(changed.draft, changed.undo, 3).draft, 's')).toEqual([]);
  });

  it('keeps the name of a session for files when it comes back', () => {
    const made = editDraft(empty(), [{ ...put.session('s'), guid: 'file-1' }], {
      revision: 1,
      languages: LANGUAGES,
    }) as Edited;
    const gone = edit(made.draft, [{ edit: 'remove_session', id: 's', version: 1 }]);
    expect(gone.draft.sessions.get('s')?.isRemoved).toBe(true);
    expect(edit(gone.draft, gone.undo).draft.sessions.get('s')).toMatchObject({
      guid: 'file-1',
      isRemoved: false,
    });
  });
});

/** What matters of a draft: everything but counters, and which of the translations are old. */
function seen(draft: Draft) {
  const plain = (rows: Iterable<{ id: string }>) =>
    [...rows]
      .map(({ version: _v, textRevisions: _r, ...row }: Record<string, unknown>) => row)
      .filter((row) => !row.isRemoved)
      .sort((a, b) => String(a.id).localeCompare(String(b.id)));
  const living = [...draft.sessions.values()].filter((session) => !session.isRemoved);
  return {
    rooms: plain(draft.rooms.values()),
    speakers: plain(draft.speakers.values()),
    sessions: plain(draft.sessions.values()),
    stale: living.map(({ id }) => [id, stale(draft, id).toSorted()]).sort(),
  };
}

it('law: undo brings back what was, and its own undo does it again', () => {
  const id = fc.constantFrom('a', 'b', 'c');
  const text = fc.record({ bg: fc.constantFrom('едно', 'две'), en: fc.constantFrom('one', 'two') });
  const deed = fc.record({
    kind: fc.constantFrom('room', 'speaker', 'session', 'place', 'drop'),
    id,
    other: id,
    text,
    minutes: fc.integer({ min: 5, max: 90 }),
  });
  const toEdit = (
    draft: Draft,
    drawn: typeof deed extends fc.Arbitrary<infer T> ? T : never,
  ): ProgrammeEdit[] => {
    const { kind, id: name, other, text: title, minutes } = drawn;
    const version = (rows: Map<string, { version: number; isRemoved?: boolean }>, key: string) => {
      const row = rows.get(key);
      return row && !row.isRemoved ? row.version : 0;
    };
    const at = version(draft.sessions, name);
    if (kind === 'room') {
      const known = version(draft.rooms, name);
      return known > 0 && minutes % 2 === 0
        ? [{ edit: 'remove_room', id: name, version: known }]
        : [put.room(name, aRoom(title.bg), known)];
    }
    if (kind === 'speaker') {
      const known = version(draft.speakers, name);
      return known > 0 && minutes % 2 === 0
        ? [{ edit: 'remove_speaker', id: name, version: known }]
        : [put.speaker(name, aSpeaker(title.bg), known)];
    }
    if (kind === 'session') {
      const speakers = draft.speakers.has(other) ? [{ speakerId: other, part: 'speaker' as const }] : [];
      return [put.session(name, aSession({ title, speakers, minutes }), at)];
    }
    if (at === 0) return [];
    if (kind === 'drop') return [{ edit: 'remove_session', id: name, version: at }];
    const roomId = draft.rooms.has(other) ? other : null;
    return [{ edit: 'place_session', id: name, version: at, place: { roomId, startsAt: null, minutes } }];
  };
  fc.assert(
    fc.property(
      fc.array(deed, { maxLength: 12 }),
      fc.array(deed, { minLength: 1, maxLength: 4 }),
      (past, now) => {
        let revision = 0;
        let draft = empty();
        for (const drawn of past) {
          const edits = toEdit(draft, drawn);
          if (edits.length > 0) draft = edit(draft, edits, (revision += 1)).draft;
        }
        // One batch of several edits, each of what the one before left.
        let after = draft;
        const batch: ProgrammeEdit[] = [];
        for (const drawn of now) {
          const next = toEdit(after, drawn);
          if (next.length === 0) continue;
          batch.push(...next);
          after = edit(after, next, revision + 1).draft;
        }
        if (batch.length === 0) return;
        const done = edit(draft, batch, (revision += 1));
        expect(seen(done.draft)).toEqual(seen(after));
        const back = edit(done.draft, done.undo, (revision += 1));
        expect(seen(back.draft)).toEqual(seen(draft));
        expect(seen(edit(back.draft, back.undo, (revision += 1)).draft)).toEqual(seen(done.draft));
      },
    ),
    { numRuns: 300 },
  );
});
