import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Id } from '@odeum/contract/common';
import { paths } from '@odeum/contract/paths';
import { ReleaseNumber } from '@odeum/contract/programme';
import { toJsonLd } from '@odeum/interchange/json-ld';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { Kept } from './keep-pages';
import { PageDoor } from './page-door';
import { type AskedProgramme, ProgrammePages } from './programme-pages';

const PROGRAMME = ':lang/events/:slug/programme';

/** The programme as it was released: by day, session by session, and release by release. */
@Controller()
@ApiExcludeController()
@Public()
export class ProgrammePagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly pages: ProgrammePages,
  ) {}

  @Get(PROGRAMME)
  @Kept()
  async programme(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Query() asked: AskedProgramme,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const found = await this.pages.find(lang, slug);
    await this.door.send(request, reply, {
      lang: found.lang,
      data: this.pages.programme(found, asked, new Date()),
      inLanguage: (other) => paths.programme(other, slug),
      jsonLd: toJsonLd(found.front, found.lang, this.config.publicUrl),
    });
  }

  @Get(`${PROGRAMME}/sessions/:sessionId`)
  @Kept()
  async session(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Param('sessionId', { schema: Id }) sessionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const found = await this.pages.find(lang, slug);
    await this.door.send(request, reply, {
      lang: found.lang,
      data: await this.pages.session(found, sessionId),
      inLanguage: (other) => paths.session(other, slug, sessionId),
    });
  }

  @Get(`${PROGRAMME}/releases`)
  @Kept()
  async releases(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const found = await this.pages.find(lang, slug);
    await this.door.send(request, reply, {
      lang: found.lang,
      data: await this.pages.releases(found),
      inLanguage: (other) => paths.releases(other, slug),
    });
  }

  @Get(`${PROGRAMME}/releases/:number`)
  @Kept()
  async release(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Param('number', { schema: ReleaseNumber }) number: number,
    @Query('with') other: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const found = await this.pages.find(lang, slug);
    await this.door.send(request, reply, {
      lang: found.lang,
      data: await this.pages.release(found, number, other),
      inLanguage: (one) => paths.release(one, slug, number),
    });
  }
}
