import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import {
  MakeRelease,
  ReleaseComparison,
  ReleaseList,
  ReleaseNumber,
  ReleaseView,
} from '@odeum/contract/programme';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { ReleasesService } from './releases.service';

@Controller('api/v1/events/:eventId/programme/releases')
export class ReleasesController {
  constructor(private readonly releases: ReleasesService) {}

  @Get()
  @Can('event.view')
  @Answers(ReleaseList)
  async list(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.releases.list(actor, eventId);
  }

  @Post()
  @Can('event.publish')
  @Answers(ReleaseList, 201)
  async release(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: MakeRelease }) body: z.infer<typeof MakeRelease>,
  ) {
    await this.releases.release(actor, eventId, body);
    return this.releases.list(actor, eventId);
  }

  @Get('compare')
  @Can('event.view')
  @Answers(ReleaseComparison)
  async compare(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Query('from', { schema: ReleaseNumber }) from: number,
    @Query('to', { schema: ReleaseNumber }) to: number,
  ) {
    return this.releases.compare(actor, eventId, from, to);
  }

  @Get(':number')
  @Can('event.view')
  @Answers(ReleaseView)
  async view(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('number', { schema: ReleaseNumber }) number: number,
  ) {
    return this.releases.view(actor, eventId, number);
  }
}
