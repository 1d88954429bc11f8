import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { Language, Slug } from '@odeum/contract/common';
import { EmbeddedProgramme } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { Answers } from '../platform/answers';
import { toEmbeddedProgramme } from './embedded-programme';
import { Kept } from './keep-pages';
import { PageDoor, toScheme } from './page-door';
import { type AskedProgramme, ProgrammePages } from './programme-pages';
import { toPublicProgramme } from './public-programme';

/** The public programme on other websites: a frame, and what a web component there reads. */
@Controller()
@Public()
export class EmbedController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly pages: ProgrammePages,
  ) {}

  @Get(':lang/events/:slug/programme/embed')
  @ApiExcludeEndpoint()
  @Kept()
  async frame(
    @Param('lang') lang: string,
    @Param('slug') slug: string,
    @Query() { theme, ...asked }: AskedProgramme & { theme?: unknown },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const found = await this.pages.find(lang, slug);
    await this.door.send(request, reply, {
      lang: found.lang,
      data: this.pages.embed(found, asked, new Date()),
      inLanguage: (other) => paths.programmeEmbed(other, slug),
      isEmbedded: true,
      scheme: toScheme(theme),
    });
  }

  /** Readable from any website: it holds what the public page shows, and asks for no cookie. */
  @Get('embed/:lang/:slug.json')
  @Answers(EmbeddedProgramme)
  @Kept()
  async data(
    @Param('lang', { schema: Language }) lang: Language,
    @Param('slug', { schema: Slug }) slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EmbeddedProgramme> {
    const { details, front } = await this.pages.find(lang, slug);
    void reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('cache-control', 'public, max-age=30');
    const whole = toPublicProgramme(details.release, lang, details.event.languages);
    return toEmbeddedProgramme({ ...front, ...whole }, lang, this.config.publicUrl);
  }
}
