import { Injectable } from '@nestjs/common';
import type { EventChoices, EventList, EventView } from '@odeum/contract/events';
import { DataSource, In } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { AdmissionEntity, EventEntity } from './event.entity';
import { EventLinks } from './event-links';
import { toEventListItem, toEventView } from './event.view';
import { ProjectEntity, SeriesEntity, VenueEntity } from './project.entity';

@Injectable()
export class EventsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly links: EventLinks,
  ) {}

  async list(actor: Actor): Promise<EventList> {
    const { manager } = this.database;
    const now = new Date();
    const events = await manager.find(EventEntity, {
      where: { organisationId: In(actor.organisationsWith('event.view')) },
      order: { startsAt: 'DESC' },
    });
    const admissions = await manager.findBy(AdmissionEntity, {
      eventId: In(events.map((event) => event.id)),
    });
    return {
      events: events.map((event) =>
        toEventListItem(
          event,
          admissions.filter((admission) => admission.eventId === event.id),
          now,
        ),
      ),
    };
  }

  /** The event if this person may see it; what belongs to others is not there. */
  async find(actor: Actor, id: string): Promise<EventEntity> {
    const event = await this.database.manager.findOneBy(EventEntity, { id });
    if (!event) throw new Refusal('not_found');
    actor.refuseUnless('event.view', event.organisationId);
    return event;
  }

  async view(actor: Actor, id: string): Promise<EventView> {
    const event = await this.find(actor, id);
    const { manager } = this.database;
    const admissions = await manager.findBy(AdmissionEntity, { eventId: id });
    const venue = event.venueId ? await manager.findOneBy(VenueEntity, { id: event.venueId }) : null;
    return toEventView(event, { admissions, venue, room: await this.links.ofRoom(id) }, actor, new Date());
  }

  async choices(actor: Actor): Promise<EventChoices> {
    const { manager } = this.database;
    const ids = In(actor.organisationsWith('event.edit'));
    const organisations = await manager.findBy(OrganisationEntity, { id: ids });
    const projects = await manager.findBy(ProjectEntity, { organisationId: ids });
    const series = await manager.findBy(SeriesEntity, { organisationId: ids });
    return {
      organisations: organisations.map(({ id, name, zone, languages }) => ({ id, name, zone, languages })),
      projects: projects.map(({ id, organisationId, name }) => ({ id, organisationId, name })),
      series: series.map(({ id, organisationId, name }) => ({ id, organisationId, name })),
    };
  }
}
