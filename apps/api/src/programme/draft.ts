import type { ErrorCode, FieldFault } from '@odeum/contract/errors';
import type {
  ProgrammeEdit,
  RoomInput,
  SessionInput,
  SpeakerInput,
  TrackInput,
} from '@odeum/contract/programme';
import type { TextRevisions, Texts } from '@odeum/domain/texts';

interface Part {
  id: string;
  version: number;
  textRevisions: TextRevisions;
}
export type RoomRow = Part & RoomInput;
export type TrackRow = Part & TrackInput;
export type SpeakerRow = Part & SpeakerInput & { guid: string | null };
export type SessionRow = Part & SessionInput & { guid: string; isRemoved: boolean };

/** The parts of a draft that some edits are about, by id. Rows are never changed, only replaced. */
export interface Draft {
  rooms: Map<string, RoomRow>;
  tracks: Map<string, TrackRow>;
  speakers: Map<string, SpeakerRow>;
  sessions: Map<string, SessionRow>;
}
export type PartKind = keyof Draft;

/** An import also says by which name its file knows a part. */
export type DraftEdit = ProgrammeEdit & { guid?: string };

export interface Edited {
  draft: Draft;
  /** Rows that are new or different. */
  changed: Record<PartKind, Set<string>>;
  /** Rooms, tracks and speakers that are gone; a removed session is a changed one. */
  removed: Record<PartKind, Set<string>>;
  undo: ProgrammeEdit[];
}
export interface EditRefusal {
  refusal: ErrorCode;
  faults: FieldFault[];
}

export const textsOf = {
  rooms: ({ name }: RoomInput): Texts => ({ name }),
  tracks: ({ name }: TrackInput): Texts => ({ name }),
  speakers: ({ name, role, affiliation, biography }: SpeakerInput): Texts => ({
    name,
    role,
    affiliation,
    biography,
  }),
  sessions: ({ title, abstract }: Pick<SessionInput, 'title' | 'abstract'>): Texts => ({ title, abstract }),
};

/** Fields that must be written in each of the event's languages. */
export const NEEDED_TEXTS: Record<PartKind, readonly string[]> = {
  rooms: ['name'],
  tracks: ['name'],
  speakers: ['name'],
  sessions: ['title'],
};

export function toRoomInput({ name, building, seats, channels, position }: RoomInput): RoomInput {
  return { name, building, seats, channels, position };
}
export function toTrackInput({ name, colour, position }: TrackInput): TrackInput {
  return { name, colour, position };
}
export function toSpeakerInput(speaker: SpeakerInput): SpeakerInput {
  const { name, role, affiliation, biography, availability } = speaker;
  return { name, role, affiliation, biography, availability };
}
export function toSessionInput(session: SessionInput): SessionInput {
  const { type, detail, title, abstract, languages, interpretedInto } = session;
  const { roomId, trackId, startsAt, minutes, neededMinutes, speakers } = session;
  return {
    type,
    detail,
    title,
    abstract,
    languages,
    interpretedInto,
    roomId,
    trackId,
    startsAt,
    minutes,
    neededMinutes,
    speakers,
  };
}
