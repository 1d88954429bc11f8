import { Injectable } from '@nestjs/common';
import type { ProgrammeView, SaveProgramme, SessionInput } from '@odeum/contract/programme';
import { DataSource, type EntityManager, In, Not } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import { EventsQueries } from '../events/events.queries';
import { EventsService } from '../events/events.service';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { ProgrammeQueries } from './programme.queries';
import { SessionEntity, SessionSpeakerEntity, SpeakerEntity } from './session.entity';

@Injectable()
export class ProgrammeService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsService,
    private readonly eventsQueries: EventsQueries,
    private readonly queries: ProgrammeQueries,
  ) {}

  async view(actor: Actor, eventId: string): Promise<ProgrammeView> {
    const event = await this.eventsQueries.find(actor, eventId);
    return { version: event.version, sessions: await this.queries.sessionsOf(eventId) };
  }

  /** Puts the whole programme in the place of the old one; ids that are kept keep their session. */
  async save(actor: Actor, eventId: string, input: z.infer<typeof SaveProgramme>): Promise<void> {
    const event = await this.eventsQueries.find(actor, eventId);
    actor.refuseUnless('programme.edit', event.organisationId);
    const backwards = input.sessions.findIndex((session) => session.startsAt >= session.endsAt);
    if (backwards >= 0) {
      throw new Refusal('invalid_input', {}, [
        { path: `sessions.${backwards}.endsAt`, code: 'ends_before_start' },
      ]);
    }
    await this.database.transaction(async (manager) => {
      await this.events.bump(manager, eventId, input.version);
      const kept: string[] = [];
      const keptSpeakers: string[] = [];
      for (const session of input.sessions) {
        const id = await this.saveSession(manager, eventId, session);
        kept.push(id);
        keptSpeakers.push(...(await this.saveSpeakers(manager, eventId, id, session)));
      }
      await manager.delete(SessionEntity, { eventId, id: Not(In(kept)) });
      await manager.delete(SpeakerEntity, { eventId, id: Not(In(keptSpeakers)) });
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'programme.save',
        subject: 'event',
        subjectId: eventId,
        details: { sessions: input.sessions.length },
      });
    });
  }

  private async saveSession(manager: EntityManager, eventId: string, input: SessionInput): Promise<string> {
    const columns = {
      type: input.type,
      title: input.title,
      abstract: input.abstract,
      languages: input.languages,
      startsAt: new Date(input.startsAt),
      endsAt: new Date(input.endsAt),
    };
    if (input.id) {
      const done = await manager.update(SessionEntity, { id: input.id, eventId }, columns);
      if (done.affected === 1) return input.id;
    }
    return (await manager.save(manager.create(SessionEntity, { ...columns, eventId }))).id;
  }

  private async saveSpeakers(
    manager: EntityManager,
    eventId: string,
    sessionId: string,
    input: SessionInput,
  ): Promise<string[]> {
    await manager.delete(SessionSpeakerEntity, { sessionId });
    const ids: string[] = [];
    for (const [position, speaker] of input.speakers.entries()) {
      const columns = { name: speaker.name, role: speaker.role, affiliation: speaker.affiliation };
      const isKnown =
        speaker.id &&
        (await manager.update(SpeakerEntity, { id: speaker.id, eventId }, columns)).affected === 1;
      const speakerId =
        isKnown && speaker.id
          ? speaker.id
          : (await manager.save(manager.create(SpeakerEntity, { ...columns, eventId }))).id;
      if (ids.includes(speakerId)) continue;
      await manager.insert(SessionSpeakerEntity, { sessionId, speakerId, part: speaker.part, position });
      ids.push(speakerId);
    }
    return ids;
  }
}
