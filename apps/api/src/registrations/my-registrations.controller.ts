import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import {
  ChangeAnswersInput,
  ChangeModeInput,
  MyData,
  MyRegistrationView,
  SubstituteInput,
} from '@odeum/contract/registrations';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Public } from '../platform/access';
import { Answers, AnswersWith } from '../platform/answers';
import { strangersWrite } from '../platform/rates';
import { OwnQueries } from './own.queries';
import { RegistrationsService } from './registrations.service';

const Secret = z.string().min(1).max(100);

/** One's own registration, by its link. Nothing changes by looking: mail scanners open every link. */
@Controller('api/v1/my-registrations/:secret')
@Public()
export class MyRegistrationsController {
  constructor(
    private readonly registrations: RegistrationsService,
    private readonly queries: OwnQueries,
  ) {}

  @Get()
  @Answers(MyRegistrationView)
  async own(@Param('secret', { schema: Secret }) secret: string) {
    return this.queries.view(await this.registrations.findBySecret(secret));
  }

  @Get('data')
  @Answers(MyData)
  async data(
    @Param('secret', { schema: Secret }) secret: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    void reply
      .header('content-disposition', 'attachment; filename="my-registration.json"')
      .header('cache-control', 'no-store');
    return this.queries.data(await this.registrations.findBySecret(secret));
  }

  @Post('mode')
  @Answers(MyRegistrationView)
  async changeMode(
    @Param('secret', { schema: Secret }) secret: string,
    @Body({ schema: ChangeModeInput }) body: z.infer<typeof ChangeModeInput>,
  ) {
    return this.queries.view(await this.registrations.changeMode(secret, body.mode));
  }

  @Post('cancel')
  @Answers(MyRegistrationView)
  async cancel(@Param('secret', { schema: Secret }) secret: string) {
    return this.queries.view(await this.registrations.cancel(secret));
  }

  @Post('accept')
  @Answers(MyRegistrationView)
  async accept(@Param('secret', { schema: Secret }) secret: string) {
    return this.queries.view(await this.registrations.accept(secret));
  }

  @Post('answers')
  @Answers(MyRegistrationView)
  async changeAnswers(
    @Param('secret', { schema: Secret }) secret: string,
    @Body({ schema: ChangeAnswersInput }) body: z.infer<typeof ChangeAnswersInput>,
  ) {
    return this.queries.view(await this.registrations.changeAnswers(secret, body));
  }

  /** Sends mails to an address that somebody typed: as few as registering does. */
  @Post('substitute')
  @strangersWrite()
  @AnswersWith(null, 204)
  async substitute(
    @Param('secret', { schema: Secret }) secret: string,
    @Body({ schema: SubstituteInput }) body: z.infer<typeof SubstituteInput>,
  ) {
    await this.registrations.substitute(secret, body);
  }

  @Post('erase')
  @AnswersWith(null, 204)
  async erase(@Param('secret', { schema: Secret }) secret: string) {
    await this.registrations.erase(secret);
  }
}
