import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Id, Language } from '@odeum/contract/common';
import { ImportDone, ImportPreview } from '@odeum/contract/programme';
import type { FastifyRequest } from 'fastify';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { readUpload, type Upload } from '../platform/upload';
import { ImportsService, type ImportFile } from './imports.service';

const FIELDS = {
  file: { type: 'string', format: 'binary' },
  language: { type: 'string', description: "of the file's texts; the event's first where it is left out" },
};

function toImportFile({ bytes, fields }: Upload): ImportFile {
  const language = Language.safeParse(fields.get('language'));
  return { bytes, language: language.success ? language.data : null };
}

@Controller('api/v1/events/:eventId/programme/import')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @Post('preview')
  @Can('programme.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: FIELDS } })
  @Answers(ImportPreview)
  async preview(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Req() request: FastifyRequest,
  ) {
    return this.imports.preview(actor, eventId, toImportFile(await readUpload(request)));
  }

  /** `digest` is the preview's; `removeGone` is `true` where sessions that the file lacks shall go. */
  @Post()
  @Can('programme.edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'digest'],
      properties: { ...FIELDS, digest: { type: 'string' }, removeGone: { type: 'boolean' } },
    },
  })
  @Answers(ImportDone)
  async apply(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Req() request: FastifyRequest,
  ) {
    const upload = await readUpload(request);
    return this.imports.apply(actor, eventId, {
      ...toImportFile(upload),
      digest: upload.fields.get('digest') ?? '',
      removeGone: upload.fields.get('removeGone') === 'true',
    });
  }
}
