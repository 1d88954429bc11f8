import { Body, Controller, Delete, Get, Param, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Id } from '@odeum/contract/common';
import { SessionLinkInput, SessionView, SpeakerView } from '@odeum/contract/programme';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountsService } from '../accounts/accounts.service';
import { sendDownload, sendPicture } from '../files/download';
import { readMaterialForm } from '../files/material-form';
import { StoredFiles } from '../files/stored-files';
import { type Actor, Can, Me, Public } from '../platform/access';
import { Answers, AnswersWith } from '../platform/answers';
import { readUpload } from '../platform/upload';
import { ProgrammeQueries } from './programme.queries';
import { SessionFilesService } from './session-files.service';

const FILE = { type: 'string', format: 'binary' };

@Controller('api/v1/events/:eventId/programme')
export class SessionFilesController {
  constructor(
    private readonly sessionFiles: SessionFilesService,
    private readonly queries: ProgrammeQueries,
  ) {}

  /** Fields: `file`, `title_bg`, `title_en`, `title_pl`, and `languages` as codes with commas. */
  @Post('sessions/:sessionId/files')
  @Can('programme.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: {
        file: FILE,
        title_bg: { type: 'string' },
        title_en: { type: 'string' },
        title_pl: { type: 'string' },
        languages: { type: 'string', example: 'bg,en' },
      },
    },
  })
  @Answers(SessionView, 201)
  async addFile(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
    @Req() request: FastifyRequest,
  ) {
    await this.sessionFiles.addFile(actor, eventId, sessionId, await readMaterialForm(request));
    return this.queries.session(actor, eventId, sessionId);
  }

  @Post('sessions/:sessionId/links')
  @Can('programme.edit')
  @Answers(SessionView, 201)
  async addLink(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
    @Body({ schema: SessionLinkInput }) body: SessionLinkInput,
  ) {
    await this.sessionFiles.addLink(actor, eventId, sessionId, body);
    return this.queries.session(actor, eventId, sessionId);
  }

  @Delete('materials/:id')
  @Can('programme.edit')
  @Answers(SessionView)
  async removeMaterial(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
  ) {
    const sessionId = await this.sessionFiles.removeMaterial(actor, eventId, id);
    return this.queries.session(actor, eventId, sessionId);
  }

  @Put('speakers/:speakerId/picture')
  @Can('programme.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @Answers(SpeakerView)
  async setPicture(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('speakerId', { schema: Id }) speakerId: string,
    @Req() request: FastifyRequest,
  ) {
    await this.sessionFiles.setPicture(actor, eventId, speakerId, await readUpload(request));
    return this.queries.speaker(actor, eventId, speakerId);
  }

  @Delete('speakers/:speakerId/picture')
  @Can('programme.edit')
  @Answers(SpeakerView)
  async removePicture(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('speakerId', { schema: Id }) speakerId: string,
  ) {
    await this.sessionFiles.setPicture(actor, eventId, speakerId, null);
    return this.queries.speaker(actor, eventId, speakerId);
  }
}

@Controller('files')
export class ProgrammeDownloadsController {
  constructor(
    private readonly sessionFiles: SessionFilesService,
    private readonly files: StoredFiles,
    private readonly accounts: AccountsService,
  ) {}

  @Get('sessions/:id')
  @Public()
  @AnswersWith('application/octet-stream')
  async material(
    @Param('id', { schema: Id }) id: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const file = await this.sessionFiles.publicMaterial(id, await this.accounts.findReader(request));
    return sendDownload(reply, file, await this.files.read(file.sha256));
  }

  @Get('events/:eventId/pictures/:fileId')
  @Public()
  @AnswersWith('image/*')
  async picture(
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('fileId', { schema: Id }) fileId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const reader = await this.accounts.findReader(request);
    const file = await this.sessionFiles.publicPicture(eventId, fileId, reader);
    return sendPicture(reply, file, await this.files.read(file.sha256));
  }
}
