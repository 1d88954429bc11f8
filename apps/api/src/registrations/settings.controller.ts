import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { SettingsInput, SettingsView } from '@odeum/contract/registrations';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { SettingsService } from './settings.service';

@Controller('api/v1/events/:eventId/registration-settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @Can('registration.view')
  @Answers(SettingsView)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.settings.read(actor, eventId);
  }

  @Put()
  @Can('registration.decide')
  @Answers(SettingsView)
  async save(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: SettingsInput }) body: z.infer<typeof SettingsInput>,
  ) {
    return this.settings.save(actor, eventId, body);
  }
}
