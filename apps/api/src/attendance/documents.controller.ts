import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { BadgesQuery, ListQuery, SheetQuery } from '@odeum/contract/attendance';
import { Id } from '@odeum/contract/common';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { type Actor, Can, Me } from '../platform/access';
import { AnswersWith, Asks } from '../platform/answers';
import { sendFile, XLSX } from '../platform/send-file';
import { DocumentsService } from './documents.service';

/** What organisers print and hand in. */
@Controller('api/v1/events/:eventId/documents')
export class DocumentsController {
  constructor(private readonly documents: DocumentsService) {}

  @Get('sign-in-sheet.pdf')
  @Can('registration.export')
  @Asks(SheetQuery)
  @AnswersWith('application/pdf')
  async signInSheet(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Query({ schema: SheetQuery }) query: z.infer<typeof SheetQuery>,
    @Res() reply: FastifyReply,
  ) {
    await sendFile(reply, 'application/pdf', await this.documents.signInSheet(actor, eventId, query));
  }

  @Get('badges.pdf')
  @Can('registration.export')
  @Asks(BadgesQuery)
  @AnswersWith('application/pdf')
  async badges(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Query({ schema: BadgesQuery }) query: z.infer<typeof BadgesQuery>,
    @Res() reply: FastifyReply,
  ) {
    await sendFile(reply, 'application/pdf', await this.documents.badges(actor, eventId, query));
  }

  @Get('attendees')
  @Can('registration.export')
  @Asks(ListQuery)
  @AnswersWith(XLSX)
  async attendees(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Query({ schema: ListQuery }) query: z.infer<typeof ListQuery>,
    @Res() reply: FastifyReply,
  ) {
    const type = query.format === 'csv' ? 'text/csv; charset=utf-8' : XLSX;
    await sendFile(reply, type, await this.documents.attendeeList(actor, eventId, query));
  }
}
