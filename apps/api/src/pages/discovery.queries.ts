import { Injectable } from '@nestjs/common';
import type { Language, LocalisedText } from '@odeum/contract/common';
import type { AttendanceMode, EventFormat } from '@odeum/contract/events';
import type { EventChoice } from '@odeum/contract/pages';
import { townKey } from '@odeum/domain/discovery';
import { dayKey } from '@odeum/domain/time';
import { DataSource, In } from 'typeorm';
import { OrganisationEntity } from '../accounts/organisation.entity';
import { EventEntity } from '../events/event.entity';
import { ProjectEntity, SeriesEntity } from '../events/project.entity';
import { SearchQueries } from '../events/search.queries';
import { Refusal } from '../platform/refusal';
import { PUBLIC_STATES } from './public-events.queries';

/** Events that agree in all of these count as one row. */
export interface EventKind {
  format: EventFormat;
  mode: AttendanceMode;
  languages: Language[];
  city: LocalisedText | null;
  seriesSlug: string | null;
  seriesName: LocalisedText | null;
  count: number;
}

interface FoundRow {
  id: string;
  startsAt: Date;
  endsAt: Date;
  zone: string;
}

/** Zones are at most so far from UTC; days are held against each event's own zone afterwards. */
const DAY = 86_400_000;
const orNull = (text: string) => text || null;
const dayBounds = ({ from, to }: EventChoice) => [
  from ? new Date(Date.parse(from) - DAY) : null,
  to ? new Date(Date.parse(to) + 2 * DAY) : null,
];

@Injectable()
export class DiscoveryQueries {
  constructor(
    private readonly database: DataSource,
    private readonly search: SearchQueries,
  ) {}

  /** What the public events are like, for offering only what exists: one query. */
  async kinds(): Promise<EventKind[]> {
    return this.database.query(
      `select event.format, event.attendance_mode as mode, event.languages, venue.city,
              series.slug as "seriesSlug", series.name as "seriesName", count(*)::int as count
         from event
         left join venue on venue.id = event.venue_id
         left join series on series.id = event.series_id
        where event.state = any($1)
        group by event.format, event.attendance_mode, event.languages, venue.city, series.slug, series.name`,
      [PUBLIC_STATES],
    );
  }

  /** Public events that fit a choice, in the order in which they are shown. */
  async find(
    choice: EventChoice,
    kinds: readonly EventKind[],
    now: Date,
  ): Promise<{ ids: string[]; isNear: boolean; isSearch: boolean }> {
    const found = await this.search.find(choice.q);
    const cities = kinds.flatMap(({ city }) => (city && townKey(city) === choice.town ? [city] : []));
    const rows: FoundRow[] = await this.database.query(
      `select event.id, event.starts_at as "startsAt", event.ends_at as "endsAt", event.zone
         from event
         left join venue on venue.id = event.venue_id
         left join series on series.id = event.series_id
         left join unnest($11::uuid[]) with ordinality as found(id, place) on found.id = event.id
        where event.state = any($1)
          and ($2::text is null or event.format = $2)
          and ($3::jsonb is null or venue.city in (select jsonb_array_elements($3)))
          and ($4::text is null or $4 = any(event.languages))
          and ($5::text is null or event.attendance_mode in ($5, 'mixed'))
          and ($6::text is null or series.slug = $6)
          and ($7::text is null or (event.ends_at <= $8) = ($7 = 'past'))
          and ($9::timestamptz is null or event.ends_at >= $9)
          and ($10::timestamptz is null or event.starts_at < $10)
          and ($11::uuid[] is null or found.id is not null)
        order by found.place,
                 case when event.ends_at <= $8 then 2 when event.starts_at <= $8 then 0 else 1 end,
                 case when event.ends_at > $8 then event.starts_at end,
                 event.starts_at desc, event.id`,
      [
        PUBLIC_STATES,
        orNull(choice.format),
        choice.town ? JSON.stringify(cities) : null,
        orNull(choice.language),
        orNull(choice.mode),
        orNull(choice.series),
        orNull(choice.when),
        now,
        ...dayBounds(choice),
        found?.ids ?? null,
      ],
    );
    const isInDays = ({ startsAt, endsAt, zone }: FoundRow) =>
      (!choice.from || dayKey(endsAt, zone) >= choice.from) &&
      (!choice.to || dayKey(startsAt, zone) <= choice.to);
    return {
      ids: rows.filter(isInDays).map(({ id }) => id),
      isNear: found?.isNear ?? false,
      isSearch: found !== null,
    };
  }

  /** In the order of the ids. */
  async events(ids: readonly string[]): Promise<EventEntity[]> {
    const events = await this.database.manager.findBy(EventEntity, { id: In([...ids]) });
    return ids.flatMap((id) => events.find((event) => event.id === id) ?? []);
  }

  /** A series with its public events in order. */
  async series(slug: string) {
    const { manager } = this.database;
    const series = await manager.findOneBy(SeriesEntity, { slug });
    if (!series) throw new Refusal('not_found');
    const [organisation, project, events] = await Promise.all([
      manager.findOneByOrFail(OrganisationEntity, { id: series.organisationId }),
      series.projectId ? manager.findOneBy(ProjectEntity, { id: series.projectId }) : null,
      manager.find(EventEntity, {
        where: { seriesId: series.id, state: In([...PUBLIC_STATES]) },
        order: { startsAt: 'ASC', id: 'ASC' },
      }),
    ]);
    return { series, organisation, project, events };
  }
}
