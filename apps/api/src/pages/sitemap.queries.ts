import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PUBLIC_STATES } from './public-events.queries';

export interface EventAddress {
  slug: string;
  changedAt: Date;
  hasProgramme: boolean;
  hasRecord: boolean;
}

@Injectable()
export class SitemapQueries {
  constructor(private readonly database: DataSource) {}

  /** The newest events first, since a sitemap has an end. Series without a public event are not told. */
  async addresses(): Promise<{ events: EventAddress[]; series: { slug: string; changedAt: Date }[] }> {
    const events: EventAddress[] = await this.database.query(
      `select event.slug, event.updated_at as "changedAt",
              exists (select from programme_release release where release.event_id = event.id) as "hasProgramme",
              exists (select from record where record.event_id = event.id and record.published_at is not null) as "hasRecord"
         from event
        where event.state = any($1)
        order by event.starts_at desc, event.id`,
      [PUBLIC_STATES],
    );
    const series: { slug: string; changedAt: Date }[] = await this.database.query(
      `select series.slug, series.updated_at as "changedAt"
         from series
        where exists (select from event where event.series_id = series.id and event.state = any($1))
        order by series.id desc`,
      [PUBLIC_STATES],
    );
    return { events, series };
  }
}
