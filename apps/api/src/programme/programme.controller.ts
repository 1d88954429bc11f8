import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import { ProgrammeView, SaveProgramme } from '@odeum/contract/programme';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { ProgrammeService } from './programme.service';

@Controller('api/v1/events/:eventId/programme')
export class ProgrammeController {
  constructor(private readonly programme: ProgrammeService) {}

  @Get()
  @Can('event.view')
  @Answers(ProgrammeView)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.programme.view(actor, eventId);
  }

  @Put()
  @Can('programme.edit')
  @Answers(ProgrammeView)
  async save(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: SaveProgramme }) body: z.infer<typeof SaveProgramme>,
  ) {
    await this.programme.save(actor, eventId, body);
    return this.programme.view(actor, eventId);
  }
}
