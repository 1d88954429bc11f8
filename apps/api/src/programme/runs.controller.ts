import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { RunDeed, RunSettings, RunsView } from '@odeum/contract/programme';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { RunsService } from './runs.service';

@Controller('api/v1/events/:eventId/programme/runs')
export class RunsController {
  constructor(private readonly runs: RunsService) {}

  @Get()
  @Can('event.view')
  @Answers(RunsView)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.runs.view(actor, eventId);
  }

  @Post()
  @Can('programme.run')
  @Answers(RunsView)
  async run(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: RunDeed }) body: RunDeed,
  ) {
    await this.runs.run(actor, eventId, body, new Date());
    return this.runs.view(actor, eventId);
  }

  @Put('settings')
  @Can('event.edit')
  @Answers(RunsView)
  async set(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: RunSettings }) body: z.infer<typeof RunSettings>,
  ) {
    await this.runs.set(actor, eventId, body);
    return this.runs.view(actor, eventId);
  }
}
