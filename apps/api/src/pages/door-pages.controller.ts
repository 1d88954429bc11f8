import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { contentPolicy } from './content-policy';
import { preferredLanguage, readScheme } from './page-door';
import { PageRenderer } from './page-renderer';

/** Doors and kiosks are one page, the same for each of them: what it shows it asks of the API by the secret in its address. */
@Controller('door')
@ApiExcludeController()
@Public()
export class DoorPagesController {
  constructor(private readonly renderer: PageRenderer) {}

  @Get(':secret')
  async open(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const lang = preferredLanguage(request.headers['accept-language']);
    await reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentPolicy({ frames: [], readsCodes: true }))
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .header('x-robots-tag', 'noindex, nofollow')
      .send(await this.renderer.drawShell('door', lang, readScheme(request)));
  }
}
