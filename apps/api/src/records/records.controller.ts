import { Body, Controller, Delete, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Id } from '@odeum/contract/common';
import {
  CommentAnswer,
  CommentInput,
  CommentModerationList,
  MaterialList,
  ModerateComment,
  RecordInput,
  RecordView,
} from '@odeum/contract/records';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { type Actor, Can, Me, Public } from '../platform/access';
import { Answers } from '../platform/answers';
import { strangersWrite } from '../platform/rates';
import { CommentsService } from './comments.service';
import { readMaterialForm } from '../files/material-form';
import { RecordQueries } from './records.queries';
import { RecordsService } from './records.service';

@Controller('api/v1/events/:eventId')
export class RecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly comments: CommentsService,
    private readonly queries: RecordQueries,
  ) {}

  @Get('record')
  @Can('record.edit')
  @Answers(RecordView)
  async read(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.queries.view(actor, eventId);
  }

  @Put('record')
  @Can('record.edit')
  @Answers(RecordView)
  async save(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: RecordInput }) body: RecordInput,
  ) {
    await this.records.save(actor, eventId, body);
    return this.queries.view(actor, eventId);
  }

  @Get('materials')
  @Can('record.edit')
  @Answers(MaterialList)
  async materials(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    await this.records.mayEdit(actor, eventId);
    return { materials: await this.queries.materialsOf(eventId) };
  }

  /** Fields: `file`, then `title_bg`, `title_en`, `title_pl`, and `languages` as codes with commas. */
  @Post('materials')
  @Can('record.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: { type: 'string', format: 'binary' },
        title_bg: { type: 'string' },
        title_en: { type: 'string' },
        title_pl: { type: 'string' },
        languages: { type: 'string', example: 'bg,en' },
      },
    },
  })
  @Answers(MaterialList, 201)
  async addMaterial(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Req() request: FastifyRequest,
  ) {
    await this.records.mayEdit(actor, eventId);
    await this.records.addMaterial(actor, eventId, await readMaterialForm(request));
    return { materials: await this.queries.materialsOf(eventId) };
  }

  @Delete('materials/:id')
  @Can('record.edit')
  @Answers(MaterialList)
  async removeMaterial(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    await this.records.removeMaterial(actor, eventId, id);
    return { materials: await this.queries.materialsOf(eventId) };
  }

  @Post('comments')
  @Public()
  @strangersWrite()
  @Answers(CommentAnswer, 202)
  async comment(
    @Param('eventId', { schema: Id }) eventId: string,
    @Body({ schema: CommentInput }) body: CommentInput,
  ) {
    await this.comments.add(eventId, body);
    return { isHeld: true };
  }

  @Get('comments')
  @Can('comment.moderate')
  @Answers(CommentModerationList)
  async listComments(@Me() actor: Actor, @Param('eventId', { schema: Id }) eventId: string) {
    return this.queries.listComments(actor, eventId);
  }

  @Post('comments/:id/state')
  @Can('comment.moderate')
  @Answers(CommentModerationList)
  async moderate(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
    @Body({ schema: ModerateComment }) body: z.infer<typeof ModerateComment>,
  ) {
    await this.comments.moderate(actor, eventId, id, body.deed);
    return this.queries.listComments(actor, eventId);
  }
}
