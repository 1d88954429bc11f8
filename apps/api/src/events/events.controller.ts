import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import {
  ChangeEventState,
  CreateEvent,
  EventChoices,
  EventList,
  EventView,
  UpdateEvent,
} from '@odeum/contract/events';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { EventsQueries } from './events.queries';
import { EventsService } from './events.service';

@Controller('api/v1/events')
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly queries: EventsQueries,
  ) {}

  @Get()
  @Can('event.view')
  @Answers(EventList)
  async list(@Me() actor: Actor) {
    return this.queries.list(actor);
  }

  @Get('choices')
  @Can('event.edit')
  @Answers(EventChoices)
  async choices(@Me() actor: Actor) {
    return this.queries.choices(actor);
  }

  @Post()
  @Can('event.edit')
  @Answers(EventView, 201)
  async create(@Me() actor: Actor, @Body({ schema: CreateEvent }) body: z.infer<typeof CreateEvent>) {
    return this.queries.view(actor, await this.events.create(actor, body));
  }

  @Get(':id')
  @Can('event.view')
  @Answers(EventView)
  async read(@Me() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.view(actor, id);
  }

  @Put(':id')
  @Can('event.edit')
  @Answers(EventView)
  async update(
    @Me() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: UpdateEvent }) body: z.infer<typeof UpdateEvent>,
  ) {
    await this.events.update(actor, id, body);
    return this.queries.view(actor, id);
  }

  @Post(':id/state')
  @Can('event.publish')
  @Answers(EventView)
  async changeState(
    @Me() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ChangeEventState }) body: z.infer<typeof ChangeEventState>,
  ) {
    await this.events.changeState(actor, id, body);
    return this.queries.view(actor, id);
  }
}
