import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { Id } from '@odeum/contract/common';
import { GUEST_ENCODINGS, GuestEncoding, GuestPreview, GuestsDone } from '@odeum/contract/registrations';
import type { FastifyRequest } from 'fastify';
import { type Actor, Can, Me } from '../platform/access';
import { Answers } from '../platform/answers';
import { readUpload, type Upload } from '../platform/upload';
import { type GuestFile, GuestsService } from './guests.service';

const FIELDS = {
  file: { type: 'string', format: 'binary' },
  encoding: { type: 'string', enum: [...GUEST_ENCODINGS], description: 'found out where it is left out' },
};

function toGuestFile({ bytes, fields }: Upload): GuestFile {
  const encoding = GuestEncoding.safeParse(fields.get('encoding'));
  return { bytes, encoding: encoding.success ? encoding.data : null };
}

@Controller('api/v1/events/:eventId/invitation-codes/guests')
export class GuestsController {
  constructor(private readonly guests: GuestsService) {}

  @Post('preview')
  @Can('registration.decide')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: FIELDS } })
  @Answers(GuestPreview)
  async preview(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Req() request: FastifyRequest,
  ) {
    return this.guests.preview(actor, eventId, toGuestFile(await readUpload(request)));
  }

  /** `digest` is the preview's; `invite` is `true` where each of them is to get their mail now. */
  @Post()
  @Can('registration.decide')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file', 'digest'],
      properties: { ...FIELDS, digest: { type: 'string' }, invite: { type: 'boolean' } },
    },
  })
  @Answers(GuestsDone)
  async apply(
    @Me() actor: Actor,
    @Param('eventId', { schema: Id }) eventId: string,
    @Req() request: FastifyRequest,
  ) {
    const upload = await readUpload(request);
    return this.guests.apply(actor, eventId, {
      ...toGuestFile(upload),
      digest: upload.fields.get('digest') ?? '',
      isInviting: upload.fields.get('invite') === 'true',
    });
  }
}
