import { Injectable } from '@nestjs/common';
import type { DuplicateEvent } from '@odeum/contract/events';
import { moveByClock } from '@odeum/domain/moving';
import { reviseTexts } from '@odeum/domain/texts';
import { DataSource, type EntityManager } from 'typeorm';
import { noteDeed } from '../accounts/audit';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { EventEntity } from './event.entity';
import { textsOfEvent } from './event-texts';
import { EventsQueries } from './events.queries';
import { VenueEntity } from './project.entity';
import { indexEvent } from './search-index';
import { writeWithKeys } from './write-with-keys';

/** Where a moment of the old event falls in the new one. */
export type Move = (at: Date) => Date;
/** Copies what a later room keeps about an event, in the transaction of the copy. */
export type EventCopier = (manager: EntityManager, fromId: string, toId: string, move: Move) => Promise<void>;

/**
 * A new draft made of an event. People stay with the old one: nobody who registered, asked or was invited comes along, and
 * no link that was given out opens the new one.
 */
@Injectable()
export class EventDuplication {
  private readonly copiers: EventCopier[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly events: EventsQueries,
  ) {}

  /** For rooms that this one does not know: they hand in how to copy what is theirs. */
  onCopy(copier: EventCopier): void {
    this.copiers.push(copier);
  }

  /** Returns the id of the new event. */
  async duplicate(actor: Actor, fromId: string, input: DuplicateEvent): Promise<string> {
    const source = await this.events.find(actor, fromId);
    actor.refuseUnless('event.edit', source.organisationId);
    if (!source.languages.some((lang) => input.title[lang])) {
      const path = `title.${source.languages[0] ?? ''}`;
      throw new Refusal('invalid_input', {}, [{ path, code: 'required' }]);
    }
    return writeWithKeys(this.database, async (manager) => {
      const move = moveByClock(source.startsAt, new Date(input.startsAt), source.zone);
      const venue = source.venueId ? await manager.findOneBy(VenueEntity, { id: source.venueId }) : null;
      const texts = textsOfEvent({ ...source, venue });
      const { id } = await manager.save(
        manager.create(EventEntity, {
          ...columnsOf(source, input, move),
          // The age of texts is told in versions, so the copy goes on counting where the old one stands.
          version: source.version,
          textRevisions: reviseTexts(
            texts,
            { ...texts, title: input.title },
            source.textRevisions,
            source.version,
          ),
        }),
      );
      await manager.query(
        `insert into admission (event_id, mode, capacity)
         select $2, mode, capacity from admission where event_id = $1`,
        [fromId, id],
      );
      for (const copy of this.copiers) await copy(manager, fromId, id, move);
      await indexEvent(manager, id);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'event.duplicate',
        subject: 'event',
        subjectId: id,
        details: { from: fromId },
      });
      return id;
    });
  }
}

/** By name, so that a column that is added later is not copied before somebody has thought about it. */
function columnsOf(source: EventEntity, input: DuplicateEvent, move: Move): Partial<EventEntity> {
  const moved = (at: Date | null) => at && move(at);
  const { withRegistrationSettings: isKept } = input;
  return {
    organisationId: source.organisationId,
    projectId: source.projectId,
    seriesId: source.seriesId,
    venueId: source.venueId,
    slug: input.slug,
    format: source.format,
    attendanceMode: source.attendanceMode,
    state: 'draft',
    title: input.title,
    summary: source.summary,
    description: source.description,
    zone: source.zone,
    startsAt: new Date(input.startsAt),
    endsAt: move(source.endsAt),
    languages: source.languages,
    cover: source.cover,
    partnerZones: source.partnerZones,
    registrationOpensAt: isKept ? moved(source.registrationOpensAt) : null,
    registrationClosesAt: isKept ? moved(source.registrationClosesAt) : null,
    mailThresholdMinutes: source.mailThresholdMinutes,
  };
}
