import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../platform/access';
import { contentPolicy } from './content-policy';
import { preferredLanguage, readScheme } from './page-door';
import { PageRenderer } from './page-renderer';

/** The studio is one page for every address under it; what it shows it asks of the API, which knows who may. */
@Controller('studio')
@ApiExcludeController()
@Public()
export class StudioPagesController {
  constructor(private readonly renderer: PageRenderer) {}

  @Get()
  async home(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(request, reply);
  }

  @Get('*')
  async any(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.send(request, reply);
  }

  private async send(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const lang = preferredLanguage(request.headers['accept-language']);
    await reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', contentPolicy({ frames: [], isStudio: true }))
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex, nofollow')
      .send(await this.renderer.drawShell('studio', lang, readScheme(request)));
  }
}
