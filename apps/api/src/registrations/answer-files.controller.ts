import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Id } from '@odeum/contract/common';
import { AnswerFile } from '@odeum/contract/registrations';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { sendDownload } from '../files/download';
import { StoredFiles } from '../files/stored-files';
import { type Actor, Can, Me, Public } from '../platform/access';
import { Answers, AnswersWith } from '../platform/answers';
import { strangersUpload } from '../platform/rates';
import { Refusal } from '../platform/refusal';
import { type Posted, readPosted } from '../platform/upload';
import { AnswerFiles } from './answer-files';
import { RegistrationsQueries } from './registrations.queries';
import { RegistrationsService } from './registrations.service';

const FILE = { type: 'string', format: 'binary' };
const ID = { type: 'string', format: 'uuid' };
const Secret = z.string().min(1).max(100);

const fileOf = ({ files }: Posted) => {
  const [file] = files;
  if (!file) throw new Refusal('file_missing');
  return file;
};

/** Files as answers: handed in before the form is sent, which then names them. */
@Controller('api/v1')
export class AnswerFilesController {
  constructor(
    private readonly answerFiles: AnswerFiles,
    private readonly files: StoredFiles,
    private readonly registrations: RegistrationsService,
    private readonly queries: RegistrationsQueries,
  ) {}

  /** Fields: `file`, and `submissionId` as in the registration that will name it. */
  @Post('events/:eventId/registration-files')
  @Public()
  @strangersUpload()
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'submissionId'],
      properties: { file: FILE, submissionId: ID },
    },
  })
  @Answers(AnswerFile, 201)
  async handIn(@Param('eventId', { schema: Id }) eventId: string, @Req() request: FastifyRequest) {
    const posted = await readPosted(request);
    const submissionId = Id.safeParse(posted.body.submissionId);
    if (!submissionId.success) {
      throw new Refusal('invalid_input', {}, [{ path: 'submissionId', code: 'invalid' }]);
    }
    return this.answerFiles.keep(eventId, submissionId.data, fileOf(posted));
  }

  @Post('my-registrations/:secret/files')
  @Public()
  @strangersUpload()
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: FILE } } })
  @Answers(AnswerFile, 201)
  async handInLater(@Param('secret', { schema: Secret }) secret: string, @Req() request: FastifyRequest) {
    const { eventId, submissionId } = await this.registrations.findBySecret(secret);
    return this.answerFiles.keep(eventId, submissionId, fileOf(await readPosted(request)));
  }

  @Get('events/:eventId/registrations/:id/files/:fileId')
  @Can('registration.view')
  @AnswersWith('application/octet-stream')
  async download(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Param('id', { schema: Id }) id: string,
    @Param('fileId', { schema: Id }) fileId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const file = await this.answerFiles.find(await this.queries.find(actor, eventId, id), fileId);
    const answer = sendDownload(reply, file, await this.files.read(file.sha256));
    void reply.header('cache-control', 'no-store');
    return answer;
  }
}
