import { DEFAULT_SETTINGS } from '@odeum/contract/registrations';
import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { AdmissionEntity, EventEntity } from '../events/event.entity';
import { ProjectEntity, SeriesEntity, VenueEntity } from '../events/project.entity';
import { Refusal } from '../platform/refusal';
import { ReleasesQueries } from '../programme/releases.queries';
import { SettingsQueries } from '../registrations/settings.queries';
import { RunsService } from '../programme/runs.service';
import { RecordQueries } from '../records/records.queries';
import { StreamQueries } from '../streams/streams.queries';
import type { EventDetails, EventParts } from './event-front';

/** A draft is not public; everything else is, and says what it is. */
export const PUBLIC_STATES = ['published', 'postponed', 'cancelled', 'archived'] as const;

@Injectable()
export class PublicEventsQueries {
  constructor(
    private readonly database: DataSource,
    private readonly settings: SettingsQueries,
    private readonly releases: ReleasesQueries,
    private readonly runs: RunsService,
    private readonly streams: StreamQueries,
    private readonly records: RecordQueries,
  ) {}

  /** What the cards of some events show: five queries, however many there are. */
  async partsOf(events: readonly EventEntity[]): Promise<EventParts[]> {
    const { manager } = this.database;
    const ids = events.map((event) => event.id);
    const admissions = await manager.findBy(AdmissionEntity, { eventId: In(ids) });
    const settings = await this.settings.of(ids);
    const venues = await manager.findBy(VenueEntity, {
      id: In(events.flatMap((event) => event.venueId ?? [])),
    });
    const organisations = await manager.findBy(OrganisationEntity, {
      id: In(events.map((e) => e.organisationId)),
    });
    const withRecord = await this.records.withPublishedRecord(ids);
    return events.flatMap((event) => {
      const organisation = organisations.find((o) => o.id === event.organisationId);
      if (!organisation) return [];
      return [
        {
          event,
          admissions: admissions.filter((admission) => admission.eventId === event.id),
          settings: settings.get(event.id) ?? DEFAULT_SETTINGS,
          venue: venues.find((venue) => venue.id === event.venueId) ?? null,
          organisation,
          hasRecord: withRecord.has(event.id),
        },
      ];
    });
  }

  /** Whose name stands above pages that are about no event: the organiser of the newest one. */
  async findHost(): Promise<OrganisationEntity | null> {
    const { manager } = this.database;
    const newest = await manager.findOne(EventEntity, {
      where: { state: In([...PUBLIC_STATES]) },
      order: { startsAt: 'DESC' },
    });
    return newest && manager.findOneBy(OrganisationEntity, { id: newest.organisationId });
  }

  async findBySlug(slug: string): Promise<EventDetails> {
    const event = await this.database.manager.findOneBy(EventEntity, { slug, state: In([...PUBLIC_STATES]) });
    if (!event) throw new Refusal('not_found');
    return this.detailsOf(event);
  }

  async findById(id: string): Promise<EventDetails> {
    return this.detailsOf(await this.database.manager.findOneByOrFail(EventEntity, { id }));
  }

  private async detailsOf(event: EventEntity): Promise<EventDetails> {
    const { manager } = this.database;
    const [admissions, settings, venue, organisation, project, series, release, runs, streams, withRecord] =
      await Promise.all([
        manager.findBy(AdmissionEntity, { eventId: event.id }),
        this.settings.of([event.id]),
        event.venueId ? manager.findOneBy(VenueEntity, { id: event.venueId }) : null,
        manager.findOneByOrFail(OrganisationEntity, { id: event.organisationId }),
        event.projectId ? manager.findOneBy(ProjectEntity, { id: event.projectId }) : null,
        this.seriesOf(event),
        this.releases.findLast(event.id),
        this.runs.runsOf(event.id),
        this.streams.openFor(event.id, 'public', new Date(), ['live', 'backup']),
        this.records.withPublishedRecord([event.id]),
      ]);
    return {
      event,
      admissions,
      settings: settings.get(event.id) ?? DEFAULT_SETTINGS,
      venue,
      organisation,
      project,
      series,
      release,
      runs,
      hasStream: streams.length > 0,
      hasRecord: withRecord.has(event.id),
    };
  }

  private async seriesOf(event: EventEntity): Promise<EventDetails['series']> {
    if (!event.seriesId) return null;
    const { manager } = this.database;
    const series = await manager.findOneBy(SeriesEntity, { id: event.seriesId });
    const events = await manager.find(EventEntity, {
      where: { seriesId: event.seriesId, state: In([...PUBLIC_STATES]) },
      order: { startsAt: 'ASC' },
    });
    return series && { series, events };
  }
}
