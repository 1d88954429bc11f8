import type { Language } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import type {
  FrozenSession,
  RoomView,
  SessionCard,
  SessionMaterial,
  SessionView,
  SpeakerCard,
  SpeakerView,
  TrackView,
} from '@odeum/contract/programme';
import { missingTexts, staleTexts } from '@odeum/domain/texts';
import type { FileEntity } from '../files/file.entity';
import {
  NEEDED_TEXTS,
  type RoomRow,
  type SessionRow,
  type SpeakerRow,
  textsOf,
  toRoomInput,
  toSessionInput,
  toTrackInput,
  type TrackRow,
} from './draft';
import type { SessionMaterialEntity } from './session.entity';

export function toRoomView(room: RoomRow): RoomView {
  return { id: room.id, version: room.version, ...toRoomInput(room) };
}

export function toTrackView(track: TrackRow): TrackView {
  return { id: track.id, version: track.version, ...toTrackInput(track) };
}

export type SpeakerRowWithPicture = SpeakerRow & { eventId: string; pictureId: string | null };

export function toSpeakerCard(speaker: SpeakerRowWithPicture): SpeakerCard {
  return {
    id: speaker.id,
    version: speaker.version,
    name: speaker.name,
    role: speaker.role,
    affiliation: speaker.affiliation,
    availability: speaker.availability,
    picturePath: speaker.pictureId && paths.speakerPicture(speaker.eventId, speaker.pictureId),
  };
}

export function toSpeakerView(speaker: SpeakerRowWithPicture, languages: readonly Language[]): SpeakerView {
  return {
    ...toSpeakerCard(speaker),
    biography: speaker.biography,
    staleTexts: staleTexts(textsOf.speakers(speaker), speaker.textRevisions, languages),
  };
}

/** What the reading of a card needs besides the row. */
export interface CardContext {
  languages: readonly Language[];
  /** What the last release tells of it, or would have to. */
  sinceRelease: SessionCard['sinceRelease'];
}

export function toSessionCard(session: SessionRow, { languages, sinceRelease }: CardContext): SessionCard {
  const texts = textsOf.sessions(session);
  const { abstract: _long, ...input } = toSessionInput(session);
  return {
    id: session.id,
    version: session.version,
    ...input,
    missing: missingTexts(texts, languages, NEEDED_TEXTS.sessions).length,
    stale: staleTexts(texts, session.textRevisions, languages).length,
    sinceRelease,
  };
}

export function toSessionView(
  session: SessionRow,
  context: CardContext,
  materials: SessionMaterial[],
): SessionView {
  return {
    ...toSessionCard(session, context),
    guid: session.guid,
    abstract: session.abstract,
    staleTexts: staleTexts(textsOf.sessions(session), session.textRevisions, context.languages),
    materials,
  };
}

export function toSessionMaterial(material: SessionMaterialEntity, file: FileEntity | null): SessionMaterial {
  return {
    id: material.id,
    title: material.title,
    languages: material.languages,
    href: material.url ?? paths.sessionMaterial(material.id),
    type: file?.type ?? null,
    bytes: file?.bytes ?? null,
  };
}

/** A session of the draft beside what a release would tell of it. */
export function sinceRelease(
  session: SessionRow,
  released: ReadonlyMap<string, FrozenSession> | null,
  changedIds: ReadonlySet<string>,
): SessionCard['sinceRelease'] {
  if (!released || session.startsAt === null) return null;
  if (!released.has(session.id)) return 'added';
  return changedIds.has(session.id) ? 'changed' : null;
}
