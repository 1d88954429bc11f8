import { Body, Controller, Param, Post } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { DuplicateEvent, EventView } from '@odeum/contract/events';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { EventDuplication } from './duplication.service';
import { EventsQueries } from './events.queries';

@Controller('api/v1/events')
export class DuplicationController {
  constructor(
    private readonly duplication: EventDuplication,
    private readonly queries: EventsQueries,
  ) {}

  @Post(':id/duplicate')
  @Can('event.edit')
  @Answers(EventView, 201)
  async duplicate(
    @Me() actor: Actor,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: DuplicateEvent }) body: DuplicateEvent,
  ) {
    return this.queries.view(actor, await this.duplication.duplicate(actor, id, body));
  }
}
