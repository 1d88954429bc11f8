import { Injectable } from '@nestjs/common';
import type { ChangeEventState, CreateEvent, EventInput, UpdateEvent } from '@odeum/contract/events';
import { type Mode, MODES } from '@odeum/contract/registrations';
import { nextEventState } from '@odeum/domain/events';
import { reviseTexts } from '@odeum/domain/texts';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { noteDeed } from '../accounts/audit';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { AdmissionEntity, EventEntity } from './event.entity';
import { missingTextsOf, textsOfEvent } from './event-texts';
import { EventsQueries } from './events.queries';
import { ProjectEntity, SeriesEntity, VenueEntity } from './project.entity';
import { indexEvent } from './search-index';
import { writeWithKeys } from './write-with-keys';

const offers = (input: EventInput, mode: Mode) =>
  input.attendanceMode === 'mixed' || input.attendanceMode === mode;

function refuseImpossible(input: EventInput): void {
  if (input.startsAt >= input.endsAt) throw new Refusal('event_ends_before_start');
  if (!input.languages.some((lang) => input.title[lang])) {
    throw new Refusal('invalid_input', {}, [{ path: `title.${input.languages[0] ?? ''}`, code: 'required' }]);
  }
}

function columnsOf(input: EventInput) {
  return {
    slug: input.slug,
    format: input.format,
    attendanceMode: input.attendanceMode,
    title: input.title,
    summary: input.summary,
    description: input.description,
    zone: input.zone,
    startsAt: new Date(input.startsAt),
    endsAt: new Date(input.endsAt),
    languages: input.languages,
    cover: input.cover,
    partnerZones: input.partnerZones,
    registrationOpensAt: input.registrationOpensAt ? new Date(input.registrationOpensAt) : null,
    registrationClosesAt: input.registrationClosesAt ? new Date(input.registrationClosesAt) : null,
    projectId: input.projectId,
    seriesId: input.seriesId,
  };
}

/** What a later room does once an event was changed, in the same transaction. */
export type SavedListener = (manager: EntityManager, eventId: string) => Promise<void>;

@Injectable()
export class EventsService {
  private readonly listeners: SavedListener[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly queries: EventsQueries,
  ) {}

  /** For rooms that this one does not know: seats, times or the state may be others now. */
  onSaved(listener: SavedListener): void {
    this.listeners.push(listener);
  }

  /** Makes a draft and returns its id. */
  async create(actor: Actor, input: z.infer<typeof CreateEvent>): Promise<string> {
    actor.refuseUnless('event.edit', input.organisationId);
    refuseImpossible(input);
    return writeWithKeys(this.database, async (manager) => {
      await this.refuseForeign(manager, input.organisationId, input);
      const venueId = await this.saveVenue(manager, input.organisationId, null, input);
      const event = manager.create(EventEntity, {
        ...columnsOf(input),
        organisationId: input.organisationId,
        venueId,
        state: 'draft',
      });
      await manager.save(event);
      await this.saveSeats(manager, event.id, input);
      await indexEvent(manager, event.id);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'event.create',
        subject: 'event',
        subjectId: event.id,
      });
      return event.id;
    });
  }

  async update(actor: Actor, id: string, input: z.infer<typeof UpdateEvent>): Promise<void> {
    const event = await this.queries.find(actor, id);
    actor.refuseUnless('event.edit', event.organisationId);
    refuseImpossible(input);
    await writeWithKeys(this.database, async (manager) => {
      await this.refuseForeign(manager, event.organisationId, input);
      const textRevisions = reviseTexts(
        textsOfEvent({ ...event, venue: await this.venueOf(manager, event) }),
        textsOfEvent(input),
        event.textRevisions,
        input.version + 1,
        { stillRight: input.stillRight, outdated: [] },
      );
      const venueId = await this.saveVenue(manager, event.organisationId, event.venueId, input);
      const columns = columnsOf(input);
      // Calendars were told of a delay against the end that was planned then.
      const told = columns.endsAt.getTime() === event.endsAt.getTime() ? {} : { toldOverrunMinutes: 0 };
      await this.bump(manager, id, input.version, { ...columns, ...told, venueId, textRevisions });
      await this.saveSeats(manager, id, input);
      await indexEvent(manager, id);
      for (const listener of this.listeners) await listener(manager, id);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: 'event.update',
        subject: 'event',
        subjectId: id,
      });
    });
  }

  async changeState(actor: Actor, id: string, input: z.infer<typeof ChangeEventState>): Promise<void> {
    const event = await this.queries.find(actor, id);
    actor.refuseUnless('event.publish', event.organisationId);
    const next = nextEventState(event.state, input.deed);
    if (!next) throw new Refusal('state_not_possible', { state: event.state, deed: input.deed });
    const venue = await this.venueOf(this.database.manager, event);
    const missing = missingTextsOf(event, venue);
    if (next === 'published' && missing.length > 0 && !input.acceptMissingTranslations) {
      throw new Refusal(
        'translation_missing',
        { count: missing.length },
        missing.map((path) => ({ path, code: 'required' })),
      );
    }
    await this.database.transaction(async (manager) => {
      const stateReason = next === 'published' || next === 'draft' ? {} : (input.reason ?? {});
      await this.bump(manager, id, input.version, { state: next, stateReason });
      for (const listener of this.listeners) await listener(manager, id);
      await noteDeed(manager, {
        accountId: actor.accountId,
        deed: `event.${input.deed}`,
        subject: 'event',
        subjectId: id,
      });
    });
  }

  /** Raises the version in a transaction of another room (the programme); refuses an edit of an older one. */
  async bump(
    manager: EntityManager,
    id: string,
    version: number,
    change: Partial<EventEntity> = {},
  ): Promise<void> {
    const done = await manager.update(
      EventEntity,
      { id, version },
      { ...(change as object), version: version + 1 },
    );
    if (done.affected !== 1) throw new Refusal('version_conflict');
  }

  /** A project or series of another organisation is not there. */
  private async refuseForeign(
    manager: EntityManager,
    organisationId: string,
    input: EventInput,
  ): Promise<void> {
    if (
      input.projectId &&
      !(await manager.existsBy(ProjectEntity, { id: input.projectId, organisationId }))
    ) {
      throw new Refusal('invalid_input', {}, [{ path: 'projectId', code: 'invalid' }]);
    }
    if (input.seriesId && !(await manager.existsBy(SeriesEntity, { id: input.seriesId, organisationId }))) {
      throw new Refusal('invalid_input', {}, [{ path: 'seriesId', code: 'invalid' }]);
    }
  }

  private async venueOf(manager: EntityManager, { venueId }: EventEntity): Promise<VenueEntity | null> {
    return venueId ? manager.findOneBy(VenueEntity, { id: venueId }) : null;
  }

  private async saveVenue(
    manager: EntityManager,
    organisationId: string,
    venueId: string | null,
    { venue }: EventInput,
  ): Promise<string | null> {
    if (!venue) return null;
    // A venue may serve several events: one that is shared is copied before it is changed.
    const isShared = venueId !== null && (await manager.countBy(EventEntity, { venueId })) > 1;
    const saved = await manager.save(
      manager.create(VenueEntity, {
        ...(venueId && !isShared ? { id: venueId } : {}),
        organisationId,
        ...venue,
      }),
    );
    return saved.id;
  }

  private async saveSeats(manager: EntityManager, eventId: string, input: EventInput): Promise<void> {
    for (const mode of MODES) {
      if (offers(input, mode)) {
        await manager.query(
          `insert into admission (event_id, mode, capacity) values ($1, $2, $3)
           on conflict (event_id, mode) do update set capacity = excluded.capacity`,
          [eventId, mode, input.capacity[mode]],
        );
      } else {
        const left = await manager.query(
          'delete from admission where event_id = $1 and mode = $2 and taken = 0 returning mode',
          [eventId, mode],
        );
        const isThere = await manager.existsBy(AdmissionEntity, { eventId, mode });
        if (isThere && left[1] === 0) throw new Refusal('capacity_below_taken');
      }
    }
  }
}
