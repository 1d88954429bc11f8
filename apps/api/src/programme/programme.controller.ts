import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Id } from '@odeum/contract/common';
import {
  EditProgramme,
  LanguageReport,
  ProgrammeEdited,
  ProgrammeVersion,
  ProgrammeView,
  SessionView,
  SpeakerView,
} from '@odeum/contract/programme';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { LanguagesService } from './languages.service';
import { ProgrammeEditsService } from './programme-edits.service';
import { ProgrammeQueries } from './programme.queries';

@Controller('api/v1/events/:eventId/programme')
export class ProgrammeController {
  constructor(
    private readonly queries: ProgrammeQueries,
    private readonly edits: ProgrammeEditsService,
    private readonly texts: LanguagesService,
  ) {}

  @Get()
  @Can('event.view')
  @Answers(ProgrammeView)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.queries.view(actor, eventId);
  }

  @Get('version')
  @Can('event.view')
  @Answers(ProgrammeVersion)
  async version(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return { version: await this.queries.version(actor, eventId) };
  }

  @Get('languages')
  @Can('event.view')
  @Answers(LanguageReport)
  async languages(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.texts.report(actor, eventId);
  }

  @Post('edits')
  @Can('programme.edit')
  @Answers(ProgrammeEdited)
  async edit(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: EditProgramme }) { edits }: z.infer<typeof EditProgramme>,
  ) {
    return this.edits.edit(actor, eventId, edits);
  }

  @Get('sessions/:sessionId')
  @Can('event.view')
  @Answers(SessionView)
  async session(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
  ) {
    return this.queries.session(actor, eventId, sessionId);
  }

  @Get('speakers/:speakerId')
  @Can('event.view')
  @Answers(SpeakerView)
  async speaker(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('speakerId', { schema: Id }) speakerId: string,
  ) {
    return this.queries.speaker(actor, eventId, speakerId);
  }
}
