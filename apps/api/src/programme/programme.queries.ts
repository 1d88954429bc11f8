import { Injectable } from '@nestjs/common';
import type { SessionView } from '@odeum/contract/programme';
import { DataSource, In } from 'typeorm';
import { SessionEntity, SessionSpeakerEntity, SpeakerEntity } from './session.entity';

function toSessionView(
  session: SessionEntity,
  parts: readonly SessionSpeakerEntity[],
  speakers: ReadonlyMap<string, SpeakerEntity>,
): SessionView {
  return {
    id: session.id,
    type: session.type,
    title: session.title,
    abstract: session.abstract,
    languages: session.languages,
    startsAt: session.startsAt.toISOString(),
    endsAt: session.endsAt.toISOString(),
    speakers: parts
      .filter((part) => part.sessionId === session.id)
      .toSorted((a, b) => a.position - b.position)
      .flatMap((part) => {
        const speaker = speakers.get(part.speakerId);
        return speaker
          ? [
              {
                id: speaker.id,
                name: speaker.name,
                role: speaker.role,
                affiliation: speaker.affiliation,
                part: part.part,
              },
            ]
          : [];
      }),
  };
}

@Injectable()
export class ProgrammeQueries {
  constructor(private readonly database: DataSource) {}

  /** The sessions of an event in the order of the day, with their speakers: three queries, however many there are. */
  async sessionsOf(eventId: string): Promise<SessionView[]> {
    const { manager } = this.database;
    const sessions = await manager.find(SessionEntity, {
      where: { eventId },
      order: { startsAt: 'ASC', id: 'ASC' },
    });
    const parts = await manager.findBy(SessionSpeakerEntity, {
      sessionId: In(sessions.map((session) => session.id)),
    });
    const speakers = await manager.findBy(SpeakerEntity, { eventId });
    const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    return sessions.map((session) => toSessionView(session, parts, byId));
  }
}
