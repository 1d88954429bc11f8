import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { FormDetail, FormInput } from '@odeum/contract/registrations';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { FormsService } from './forms.service';

@Controller('api/v1/events/:eventId/registration-form')
export class FormsController {
  constructor(private readonly forms: FormsService) {}

  @Get()
  @Can('registration.view')
  @Answers(FormDetail)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.forms.read(actor, eventId);
  }

  @Put()
  @Can('registration.decide')
  @Answers(FormDetail)
  async save(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: FormInput }) body: z.infer<typeof FormInput>,
  ) {
    return this.forms.save(actor, eventId, body);
  }
}
