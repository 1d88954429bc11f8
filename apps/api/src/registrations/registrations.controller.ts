import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import {
  ChangeModeInput,
  MyRegistrationView,
  RegisterAnswer,
  RegisterInput,
  RegistrationList,
  RegistrationQuery,
} from '@odeum/contract/registrations';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Can, Me, Public } from '../platform/access';
import { Answers, AnswersWith, Asks } from '../platform/answers';
import { strangersWrite } from '../platform/rates';
import { RegistrationsQueries } from './registrations.queries';
import { RegistrationsService } from './registrations.service';

const Secret = z.string().min(1).max(100);

@Controller('api/v1')
export class RegistrationsController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly queries: RegistrationsQueries,
  ) {}

  @Post('events/:eventId/registrations')
  @Public()
  @strangersWrite()
  @Answers(RegisterAnswer, 201)
  async register(
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: RegisterInput }) body: RegisterInput,
  ) {
    return this.registrations.register(eventId, body);
  }

  @Get('events/:eventId/registrations')
  @Can('registration.view')
  @Asks(RegistrationQuery)
  @Answers(RegistrationList)
  async list(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Query({ schema: RegistrationQuery }) query: z.infer<typeof RegistrationQuery>,
  ) {
    return this.queries.list(actor, eventId, query);
  }

  @Get('events/:eventId/registrations.csv')
  @Can('registration.export')
  @AnswersWith('text/csv')
  async exportCsv(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { fileName, csv } = await this.queries.exportCsv(actor, eventId);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .header('cache-control', 'no-store');
    return csv;
  }

  @Get('my-registrations/:secret')
  @Public()
  @Answers(MyRegistrationView)
  async own(@Param('secret', { schema: Secret }) secret: string) {
    return this.queries.ownView(await this.registrations.findBySecret(secret));
  }

  @Post('my-registrations/:secret/mode')
  @Public()
  @Answers(MyRegistrationView)
  async changeMode(
    @Param('secret', { schema: Secret }) secret: string,
    @Body({ schema: ChangeModeInput }) body: z.infer<typeof ChangeModeInput>,
  ) {
    return this.queries.ownView(await this.registrations.changeMode(secret, body.mode));
  }

  @Post('my-registrations/:secret/cancel')
  @Public()
  @Answers(MyRegistrationView)
  async cancel(@Param('secret', { schema: Secret }) secret: string) {
    return this.queries.ownView(await this.registrations.cancel(secret));
  }
}
