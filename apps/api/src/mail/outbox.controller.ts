import { Controller, Get, Param, Query } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { MailView, OutboxQuery, OutboxView } from '@odeum/contract/mail';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers, Asks } from '../platform/answers';
import { OutboxQueries } from './outbox.queries';

@Controller('api/v1/outbox')
export class OutboxController {
  constructor(private readonly queries: OutboxQueries) {}

  @Get()
  @Can('outbox.view')
  @Asks(OutboxQuery)
  @Answers(OutboxView)
  async list(@Me() actor: Actor, @Query({ schema: OutboxQuery }) query: z.infer<typeof OutboxQuery>) {
    return this.queries.list(actor, query.page);
  }

  @Get(':id')
  @Can('outbox.view')
  @Answers(MailView)
  async read(@Me() actor: Actor, @Param('id', { schema: Id }) id: string) {
    return this.queries.read(actor, id);
  }
}
