import { Injectable } from '@nestjs/common';
import type { SeriesList, SeriesView } from '@odeum/contract/series';
import { DataSource, In } from 'typeorm';
import type { Actor } from '../platform/access';
import { Refusal } from '../platform/refusal';
import { EventEntity } from './event.entity';
import { SeriesEntity } from './project.entity';

function toSeriesView(series: SeriesEntity, eventCount: number, actor: Actor): SeriesView {
  const { id, organisationId, projectId, slug, name, description, version } = series;
  return {
    ...{ id, organisationId, projectId, slug, name, description, version, eventCount },
    can: { edit: actor.can('event.edit', organisationId) },
  };
}

@Injectable()
export class SeriesQueries {
  constructor(private readonly database: DataSource) {}

  async list(actor: Actor): Promise<SeriesList> {
    const { manager } = this.database;
    const all = await manager.find(SeriesEntity, {
      where: { organisationId: In(actor.organisationsWith('event.view')) },
      order: { id: 'DESC' },
    });
    const counts = await this.countEvents(all.map(({ id }) => id));
    return { series: all.map((series) => toSeriesView(series, counts.get(series.id) ?? 0, actor)) };
  }

  async view(actor: Actor, id: string): Promise<SeriesView> {
    const series = await this.database.manager.findOneBy(SeriesEntity, { id });
    if (!series) throw new Refusal('not_found');
    actor.refuseUnless('event.view', series.organisationId);
    const counts = await this.countEvents([id]);
    return toSeriesView(series, counts.get(id) ?? 0, actor);
  }

  private async countEvents(ids: string[]): Promise<Map<string, number>> {
    const rows = await this.database.manager
      .createQueryBuilder(EventEntity, 'event')
      .select('event.seriesId', 'id')
      .addSelect('count(*)::int', 'count')
      .where({ seriesId: In(ids) })
      .groupBy('event.seriesId')
      .getRawMany<{ id: string; count: number }>();
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}
