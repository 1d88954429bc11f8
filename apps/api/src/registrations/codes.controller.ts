import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import {
  CodesMade,
  CodesQuery,
  InvitationCodeInput,
  InvitationCodes,
  InvitationCodeView,
  InviteAnswer,
  InviteInput,
} from '@odeum/contract/registrations';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers, Asks } from '../platform/answers';
import { CodesQueries } from './codes.queries';
import { CodesService } from './codes.service';

@Controller('api/v1/events/:eventId/invitation-codes')
export class CodesController {
  constructor(
    private readonly codes: CodesService,
    private readonly queries: CodesQueries,
  ) {}

  @Get()
  @Can('registration.view')
  @Asks(CodesQuery)
  @Answers(InvitationCodes)
  async list(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Query({ schema: CodesQuery }) query: z.infer<typeof CodesQuery>,
  ) {
    return this.queries.list(actor, eventId, query);
  }

  @Post()
  @Can('registration.decide')
  @Answers(CodesMade, 201)
  async create(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: InvitationCodeInput }) body: InvitationCodeInput,
  ) {
    return this.codes.create(actor, eventId, body);
  }

  @Post(':id/revoke')
  @Can('registration.decide')
  @Answers(InvitationCodeView)
  async revoke(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    return this.codes.revoke(actor, eventId, id, true);
  }

  @Post(':id/restore')
  @Can('registration.decide')
  @Answers(InvitationCodeView)
  async restore(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    return this.codes.revoke(actor, eventId, id, false);
  }

  @Post('mails')
  @Can('registration.decide')
  @Answers(InviteAnswer)
  async invite(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: InviteInput }) body: z.infer<typeof InviteInput>,
  ) {
    return this.codes.invite(actor, eventId, body.ids);
  }
}
