import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { CreateSeries, SeriesList, SeriesView, UpdateSeries } from '@odeum/contract/series';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { SeriesQueries } from './series.queries';
import { SeriesService } from './series.service';

@Controller('api/v1/series')
export class SeriesController {
  constructor(
    private readonly series: SeriesService,
    private readonly queries: SeriesQueries,
  ) {}

  @Get()
  @Can('event.view')
  @Answers(SeriesList)
  async list(@Me() actor: Actor) {
    return this.queries.list(actor);
  }

  @Post()
  @Can('event.edit')
  @Answers(SeriesView, 201)
  async create(@Me() actor: Actor, @Body({ schema: CreateSeries }) body: z.infer<typeof CreateSeries>) {
    return this.queries.view(actor, await this.series.create(actor, body));
  }

  @Put(':id')
  @Can('event.edit')
  @Answers(SeriesView)
  async update(
    @Me() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateSeries }) body: z.infer<typeof UpdateSeries>,
  ) {
    await this.series.update(actor, id, body);
    return this.queries.view(actor, id);
  }
}
