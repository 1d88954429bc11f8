import { Controller, Get, Param, Post } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { OwnSessions } from '@odeum/contract/registrations';
import { z } from 'zod';
import { Public } from '../platform/access';
import { Answers } from '../platform/answers';
import { PlacesQueries } from './places.queries';
import { PlacesService } from './places.service';
import { RegistrationsService } from './registrations.service';

const Secret = z.string().min(1).max(100);

/** Choosing among the sessions with places of their own, by one's own link. */
@Controller('api/v1/my-registrations/:secret/sessions')
@Public()
export class MyPlacesController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly places: PlacesService,
    private readonly queries: PlacesQueries,
  ) {}

  @Get()
  @Answers(OwnSessions)
  async own(@Param('secret', { schema: Secret }) secret: string) {
    return { sessions: await this.queries.own(await this.registrations.findBySecret(secret)) };
  }

  @Post(':sessionId/take')
  @Answers(OwnSessions)
  async take(
    @Param('secret', { schema: Secret }) secret: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
  ) {
    return { sessions: await this.queries.own(await this.places.take(secret, sessionId)) };
  }

  @Post(':sessionId/give-back')
  @Answers(OwnSessions)
  async giveBack(
    @Param('secret', { schema: Secret }) secret: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
  ) {
    return { sessions: await this.queries.own(await this.places.giveBack(secret, sessionId)) };
  }
}
