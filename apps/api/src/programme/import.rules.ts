import { Language, LIMITS, type LocalisedText } from '@odeum/contract/common';
import {
  IMPORT_FIELDS,
  type ImportedSession,
  type ImportField,
  type ImportPreview,
  type SessionInput,
  type SessionType,
  TRACK_COLOURS,
} from '@odeum/contract/programme';
import { sameText } from '@odeum/domain/texts';
import {
  type ExchangePerson,
  type ExchangeProgramme,
  type ExchangeSession,
  toPlainText,
} from '@odeum/interchange/programme';
import type { Draft, DraftEdit, SessionRow } from './draft';

export interface ImportPlan extends Pick<
  ImportPreview,
  'added' | 'changed' | 'gone' | 'unchanged' | 'newRooms' | 'newTracks' | 'newSpeakers'
> {
  edits: DraftEdit[];
  /** Besides `edits`, where the organiser wants the draft to hold what the file holds and nothing else. */
  removals: DraftEdit[];
}

/** What conferences call their sessions, in the words that we have for them; what is none of these is a talk. */
const TYPES: readonly (readonly [RegExp, SessionType])[] = [
  [/lightning|ignite|blitz/i, 'lightning_talk'],
  [/keynote/i, 'keynote'],
  [/workshop|tutorial|hands.?on|training/i, 'workshop'],
  [/panel|round.?table/i, 'panel'],
  [/discussion|bof|meetup|meeting|debate/i, 'discussion'],
  [/open/i, 'opening'],
  [/clos/i, 'closing'],
  [/break|coffee|lunch|pause/i, 'break'],
  [/social|party|performance|concert|dinner/i, 'social'],
  [/other/i, 'other'],
];
const DEFAULT_MINUTES = 30;

const cut = (text: string, length: number) =>
  text.length <= length
    ? text
    : `${text
        .slice(0, length - 1)
        .toWellFormed()
        .trimEnd()}…`;
const keyOf = (name: string) => name.normalize('NFKC').trim().toLowerCase();

function typeOf(text: string): SessionType {
  return TYPES.find(([pattern]) => pattern.test(text))?.[1] ?? 'talk';
}

function languageOf(text: string): Language | null {
  const found = Language.safeParse(text.trim().slice(0, 2).toLowerCase());
  return found.success ? found.data : null;
}

/** Ids by each name that a part has in any language. */
function byName(parts: Iterable<{ id: string; name: LocalisedText }>): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name } of parts) {
    for (const text of Object.values(name)) if (!ids.has(keyOf(text))) ids.set(keyOf(text), id);
  }
  return ids;
}

/** Writes a text in one language into the others that there are; an empty one takes it out. */
function withText(text: LocalisedText, language: Language, words: string): LocalisedText {
  const { [language]: _old, ...others } = text;
  return words === '' ? others : { ...others, [language]: words };
}

class Importing {
  readonly edits: DraftEdit[] = [];
  readonly newRooms: string[] = [];
  /** As they will be here, by id. */
  readonly namesOfNewRooms = new Map<string, string>();
  readonly newTracks: string[] = [];
  newSpeakers = 0;
  private readonly rooms: Map<string, string>;
  private readonly tracks: Map<string, string>;
  private readonly speakers: Map<string, string>;
  private readonly speakerGuids: Map<string, string>;
  private readonly withGuid: Set<string>;

  constructor(
    private readonly draft: Draft,
    private readonly language: Language,
    private readonly newId: () => string,
  ) {
    this.rooms = byName(draft.rooms.values());
    this.tracks = byName(draft.tracks.values());
    this.speakers = byName(draft.speakers.values());
    this.withGuid = new Set([...draft.speakers.values()].flatMap(({ id, guid }) => (guid ? [id] : [])));
    this.speakerGuids = new Map(
      [...draft.speakers.values()].flatMap(({ id, guid }) => [
        [id, id] as const,
        ...(guid ? [[guid, id] as const] : []),
      ]),
    );
  }

  /** Rooms and tracks in the order of the file, so that the board has them in the same. */
  takeNames({ rooms, tracks }: ExchangeProgramme): void {
    for (const { name, capacity } of rooms) this.roomId(name, capacity ?? null);
    for (const { name } of tracks) this.trackId(name);
  }

  roomId(name: string | null, seats: number | null = null): string | null {
    if (!name?.trim()) return null;
    const known = this.rooms.get(keyOf(name));
    if (known) return known;
    const id = this.newId();
    this.rooms.set(keyOf(name), id);
    this.newRooms.push(name);
    const written = cut(name.trim(), LIMITS.name);
    this.namesOfNewRooms.set(id, written);
    const room = {
      name: { [this.language]: written },
      building: '',
      seats: seats !== null && seats <= LIMITS.capacity ? seats : null,
      channels: [],
      position: Math.min(LIMITS.programmeRooms, this.draft.rooms.size + this.newRooms.length),
    };
    this.edits.push({ edit: 'put_room', id, version: 0, room, stillRight: [], outdated: [] });
    return id;
  }

  trackId(name: string | null): string | null {
    if (!name?.trim()) return null;
    const known = this.tracks.get(keyOf(name));
    if (known) return known;
    const id = this.newId();
    this.tracks.set(keyOf(name), id);
    const count = this.draft.tracks.size + this.newTracks.length;
    this.newTracks.push(name);
    const track = {
      name: { [this.language]: cut(name.trim(), LIMITS.name) },
      colour: TRACK_COLOURS[count % TRACK_COLOURS.length] ?? 'slate',
      position: Math.min(LIMITS.programmeTracks, count + 1),
    };
    this.edits.push({ edit: 'put_track', id, version: 0, track, stillRight: [], outdated: [] });
    return id;
  }

  speakerId(person: ExchangePerson): string {
    const guid = person.guid ?? person.code ?? person.id;
    const known = (guid && this.speakerGuids.get(guid)) || this.namesake(person.name, guid);
    if (known) return known;
    const id = this.newId();
    this.newSpeakers += 1;
    this.speakers.set(keyOf(person.name), id);
    if (guid) {
      this.speakerGuids.set(guid, id);
      this.withGuid.add(id);
    }
    const speaker = {
      name: { [this.language]: cut(person.name, LIMITS.name) },
      role: {},
      affiliation: {},
      biography: withText({}, this.language, cut(toPlainText(person.biography ?? ''), LIMITS.description)),
      availability: [],
    };
    this.edits.push({
      ...{ edit: 'put_speaker', id, version: 0, speaker, stillRight: [], outdated: [] },
      ...(guid ? { guid } : {}),
    });
    return id;
  }

  /** Somebody of that name, unless the file tells them apart from the one whom we know. */
  private namesake(name: string, guid: string | null): string | undefined {
    const id = this.speakers.get(keyOf(name));
    return id && guid && this.withGuid.has(id) ? undefined : id;
  }

  /** The session as the file has it, in what the file can say; all else stays as it is here. */
  sessionOf(given: ExchangeSession, known: SessionRow | null): SessionInput {
    const title = cut([given.title, given.subtitle].filter(Boolean).join(' – '), LIMITS.title);
    const abstract = [given.abstract, given.description].map(toPlainText).filter(Boolean).join('\n\n');
    const speakerIds = new Set(
      given.persons.slice(0, LIMITS.sessionSpeakers).map((person) => this.speakerId(person)),
    );
    const language = languageOf(given.language);
    return {
      // A file has one word for a type and one language; what is said here in more words is not undone by it.
      type:
        given.type && typeOf(given.type) !== typeOf(known?.type ?? '')
          ? typeOf(given.type)
          : (known?.type ?? 'talk'),
      detail: known?.detail ?? 'full',
      title: withText(known?.title ?? {}, this.language, title),
      abstract: withText(known?.abstract ?? {}, this.language, cut(abstract, LIMITS.description)),
      languages:
        known && (!language || known.languages[0] === language)
          ? known.languages
          : language
            ? [language]
            : [],
      interpretedInto: known?.interpretedInto ?? [],
      roomId: this.roomId(given.room),
      trackId: this.trackId(given.track),
      startsAt: given.startsAt,
      minutes: given.durationMinutes || known?.minutes || DEFAULT_MINUTES,
      neededMinutes: known?.neededMinutes ?? null,
      speakers: [...speakerIds].map((speakerId) => ({
        speakerId,
        part: known?.speakers.find((speaker) => speaker.speakerId === speakerId)?.part ?? 'speaker',
      })),
    };
  }
}

function differences(before: SessionInput, after: SessionInput): ImportField[] {
  const differs: Record<ImportField, boolean> = {
    title: !sameText(before.title, after.title),
    abstract: !sameText(before.abstract, after.abstract),
    type: before.type !== after.type,
    track: before.trackId !== after.trackId,
    room: before.roomId !== after.roomId,
    startsAt:
      Date.parse(before.startsAt ?? '') !== Date.parse(after.startsAt ?? '') &&
      before.startsAt !== after.startsAt,
    minutes: before.minutes !== after.minutes,
    languages: before.languages.join() !== after.languages.join(),
    speakers:
      before.speakers.map((s) => s.speakerId).join() !== after.speakers.map((s) => s.speakerId).join(),
  };
  return IMPORT_FIELDS.filter((field) => differs[field]);
}

/**
 * What it takes to bring a draft to what a file says, in `language`: sessions are the same when their guid is, rooms and
 * tracks when their name is in any language, speakers by either. A removed session of the file comes back as itself. Law:
 * what was taken over once changes nothing when it is taken over again.
 */
export function planImport(
  draft: Draft,
  incoming: ExchangeProgramme,
  language: Language,
  newId: () => string,
): ImportPlan {
  const importing = new Importing(draft, language, newId);
  importing.takeNames(incoming);
  const known = new Map<string, SessionRow>();
  for (const session of draft.sessions.values()) {
    // Where a removed one and a living one share a name, the living one is meant.
    if (!session.isRemoved || !known.has(session.guid)) known.set(session.guid, session);
  }
  const plan: Pick<ImportPlan, 'added' | 'changed' | 'unchanged'> = { added: [], changed: [], unchanged: 0 };
  const seen = new Set<string>();
  const show = (session: SessionInput, guid: string): ImportedSession => ({
    guid,
    title: session.title[language] ?? Object.values(session.title)[0] ?? '',
    startsAt: session.startsAt,
    minutes: session.minutes,
    room: roomName(session.roomId),
  });
  const roomName = (id: string | null): string | null => {
    const name = id === null ? null : draft.rooms.get(id)?.name;
    if (name) return name[language] ?? Object.values(name)[0] ?? null;
    return id === null ? null : (importing.namesOfNewRooms.get(id) ?? null);
  };
  for (const given of incoming.sessions) {
    const row = known.get(given.guid) ?? null;
    const session = importing.sessionOf(given, row);
    const isHere = row !== null && !row.isRemoved;
    const fields = isHere ? differences(row, session) : [];
    seen.add(given.guid);
    if (isHere && fields.length === 0) {
      plan.unchanged += 1;
      continue;
    }
    const after = show(session, given.guid);
    if (isHere) plan.changed.push({ id: row.id, before: show(row, given.guid), after, fields });
    else plan.added.push(after);
    importing.edits.push({
      ...{ edit: 'put_session', id: row?.id ?? newId(), version: isHere ? row.version : 0, session },
      ...{ stillRight: [], outdated: [], guid: given.guid },
    });
  }
  const gone = [...draft.sessions.values()].filter(
    (session) => !session.isRemoved && !seen.has(session.guid),
  );
  const { edits, newRooms, newTracks, newSpeakers } = importing;
  return {
    ...plan,
    ...{ edits, newRooms, newTracks, newSpeakers },
    gone: gone.map((session) => ({ id: session.id, ...show(session, session.guid) })),
    removals: gone.map(({ id, version }) => ({ edit: 'remove_session', id, version })),
  };
}
