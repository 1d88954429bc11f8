import { Injectable } from '@nestjs/common';
import type { ProgrammeView, SessionMaterial, SessionView, SpeakerView } from '@odeum/contract/programme';
import { compareReleases, type DraftProgramme, freezeProgramme } from '@odeum/domain/programme';
import { DataSource, In } from 'typeorm';
import { EventsQueries } from '../events/events.queries';
import { FileEntity } from '../files/file.entity';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import type { Draft } from './draft';
import { readDraft } from './draft.store';
import {
  sinceRelease,
  type SpeakerRowWithPicture,
  toRoomView,
  toSessionCard,
  toSessionMaterial,
  toSessionView,
  toSpeakerCard,
  toSpeakerView,
  toTrackView,
} from './programme.view';
import { ReleasesQueries } from './releases.queries';
import { SessionMaterialEntity, SpeakerEntity } from './session.entity';

type Pictures = ReadonlyMap<string, string | null>;

export function toDraftProgramme(draft: Draft, pictures: Pictures): DraftProgramme {
  return {
    rooms: [...draft.rooms.values()],
    tracks: [...draft.tracks.values()],
    speakers: [...draft.speakers.values()].map((speaker) => ({
      ...speaker,
      pictureId: pictures.get(speaker.id) ?? null,
    })),
    sessions: [...draft.sessions.values()].filter((session) => !session.isRemoved),
  };
}

/** The draft of a programme, for those who build it. */
@Injectable()
export class ProgrammeQueries {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
    private readonly releases: ReleasesQueries,
  ) {}

  async version(actor: Actor, eventId: string): Promise<number> {
    return (await this.events.find(actor, eventId)).programmeVersion;
  }

  /** Which file shows each speaker. */
  async picturesOf(eventId: string): Promise<Pictures> {
    const speakers = await this.database.manager.find(SpeakerEntity, {
      where: { eventId },
      select: { id: true, pictureId: true },
    });
    return new Map(speakers.map(({ id, pictureId }) => [id, pictureId]));
  }

  /** The same number of queries, however many sessions there are. */
  async view(actor: Actor, eventId: string): Promise<ProgrammeView> {
    const event = await this.events.find(actor, eventId);
    const { manager } = this.database;
    const [draft, pictures, last] = [
      await readDraft(manager, eventId),
      await this.picturesOf(eventId),
      await this.releases.findLast(eventId),
    ];
    const changes = last
      ? compareReleases(last.programme, freezeProgramme(toDraftProgramme(draft, pictures)))
      : [];
    const changedIds = new Set(changes.map(({ sessionId }) => sessionId));
    const released = last && new Map(last.programme.sessions.map((session) => [session.id, session]));
    return {
      version: event.programmeVersion,
      rooms: [...draft.rooms.values()].map(toRoomView),
      tracks: [...draft.tracks.values()].map(toTrackView),
      speakers: [...draft.speakers.values()].map((speaker) =>
        toSpeakerCard({ ...speaker, eventId, pictureId: pictures.get(speaker.id) ?? null }),
      ),
      sessions: [...draft.sessions.values()]
        .filter((session) => !session.isRemoved)
        .map((session) =>
          toSessionCard(session, {
            languages: event.languages,
            sinceRelease: sinceRelease(session, released, changedIds),
          }),
        ),
      release: last && {
        number: last.number,
        name: last.name,
        releasedAt: last.releasedAt.toISOString(),
        changes: changes.length,
      },
    };
  }

  async session(actor: Actor, eventId: string, id: string): Promise<SessionView> {
    const event = await this.events.find(actor, eventId);
    const draft = await readDraft(this.database.manager, eventId);
    const session = draft.sessions.get(id);
    if (!session || session.isRemoved) throw new Refusal('not_found');
    const materials = await this.materialsOf([id]);
    const context = { languages: event.languages, sinceRelease: null };
    return toSessionView(session, context, materials.get(id) ?? []);
  }

  async speaker(actor: Actor, eventId: string, id: string): Promise<SpeakerView> {
    const event = await this.events.find(actor, eventId);
    const draft = await readDraft(this.database.manager, eventId);
    const speaker = draft.speakers.get(id);
    if (!speaker) throw new Refusal('not_found');
    const pictures = await this.picturesOf(eventId);
    const row: SpeakerRowWithPicture = { ...speaker, eventId, pictureId: pictures.get(id) ?? null };
    return toSpeakerView(row, event.languages);
  }

  /** What belongs to each of these sessions: two queries. */
  async materialsOf(sessionIds: readonly string[]): Promise<Map<string, SessionMaterial[]>> {
    const { manager } = this.database;
    const materials = await manager.find(SessionMaterialEntity, {
      where: { sessionId: In([...sessionIds]) },
      order: { id: 'ASC' },
    });
    const files = await manager.findBy(FileEntity, { id: In(materials.flatMap((m) => m.fileId ?? [])) });
    const byId = new Map(files.map((file) => [file.id, file]));
    const bySession = new Map<string, SessionMaterial[]>();
    for (const material of materials) {
      const file = material.fileId ? (byId.get(material.fileId) ?? null) : null;
      const known = bySession.get(material.sessionId) ?? [];
      bySession.set(material.sessionId, [...known, toSessionMaterial(material, file)]);
    }
    return bySession;
  }
}
