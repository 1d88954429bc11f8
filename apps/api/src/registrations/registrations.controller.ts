import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import {
  CheckAnswer,
  DecideAnswer,
  DecideInput,
  RegisterAnswer,
  RegisterInput,
  RegistrationDetail,
  RegistrationList,
  RegistrationQuery,
} from '@odeum/contract/registrations';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type Actor, Can, Me, Public } from '../platform/access';
import { Answers, AnswersWith, Asks } from '../platform/answers';
import { sendFile, XLSX } from '../platform/send-file';
import { strangersWrite } from '../platform/rates';
import { RegistrationsExport } from './registrations-export';
import { RegistrationsQueries } from './registrations.queries';
import { RegistrationsService } from './registrations.service';

@Controller('api/v1/events/:eventId')
export class RegistrationsController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly queries: RegistrationsQueries,
    private readonly exports: RegistrationsExport,
  ) {}

  @Post('registrations')
  @Public()
  @strangersWrite()
  @Answers(RegisterAnswer, 201)
  async register(
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: RegisterInput }) body: RegisterInput,
  ) {
    return this.registrations.register(eventId, body);
  }

  /** Whether what would be sent is well formed; stores nothing and asks for no seat. */
  @Post('registrations/check')
  @Public()
  @strangersWrite()
  @Answers(CheckAnswer)
  check(
    @Param('eventId', { schema: Id }) _eventId: string,
    @Body({ schema: RegisterInput }) _body: RegisterInput,
  ) {
    return { outcome: 'valid' as const };
  }

  @Get('registrations')
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

  @Post('registrations/decisions')
  @Can('registration.decide')
  @Answers(DecideAnswer)
  async decide(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: DecideInput }) body: DecideInput,
  ) {
    return this.registrations.decide(actor, eventId, body);
  }

  @Get('registrations/:id')
  @Can('registration.view')
  @Answers(RegistrationDetail)
  async detail(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    return this.queries.detail(actor, eventId, id);
  }

  @Get('registrations.csv')
  @Can('registration.export')
  @AnswersWith('text/csv')
  async exportCsv(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Res() reply: FastifyReply,
  ) {
    await sendFile(reply, 'text/csv; charset=utf-8', await this.exports.write(actor, eventId, 'csv'));
  }

  @Get('registrations.xlsx')
  @Can('registration.export')
  @AnswersWith(XLSX)
  async exportXlsx(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Res() reply: FastifyReply,
  ) {
    await sendFile(reply, XLSX, await this.exports.write(actor, eventId, 'xlsx'));
  }
}
