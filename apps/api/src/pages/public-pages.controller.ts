import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { EventFront } from '@odeum/contract/pages';
import { paths } from '@odeum/contract/paths';
import { toJsonLd } from '@odeum/interchange/json-ld';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/config';
import { Public } from '../platform/access';
import { toEventFront } from './event-front';
import { Kept } from './keep-pages';
import { PageDoor, preferredLanguage, readLanguage } from './page-door';
import { PublicEventsQueries } from './public-events.queries';
import { needText } from '@odeum/domain/texts';

/** Pages that anybody may read. They change nothing. */
@Controller()
@ApiExcludeController()
@Public()
export class PublicPagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly door: PageDoor,
    private readonly events: PublicEventsQueries,
  ) {}

  @Get()
  root(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return reply
      .header('vary', 'accept-language')
      .redirect(paths.home(preferredLanguage(request.headers['accept-language'])), 302);
  }

  @Get(':lang/events/:slug')
  @Kept()
  async event(
    @Param('lang') text: string,
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { lang, event } = await this.front(text, slug);
    await this.door.send(request, reply, {
      lang,
      data: { page: 'event', event },
      inLanguage: (other) => paths.event(other, slug),
      jsonLd: toJsonLd(event, lang, this.config.publicUrl),
    });
  }

  @Get(':lang/privacy')
  @Kept()
  async privacy(@Param('lang') text: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.sendText('privacy', text, request, reply);
  }

  @Get(':lang/accessibility')
  @Kept()
  async accessibility(
    @Param('lang') text: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.sendText('accessibility', text, request, reply);
  }

  private async sendText(
    kind: 'privacy' | 'accessibility',
    text: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const lang = readLanguage(text);
    const organisation = await this.events.findHost();
    await this.door.send(request, reply, {
      lang,
      data: {
        page: 'text',
        kind,
        organiser: organisation ? needText(organisation.name, lang, organisation.languages) : null,
        email: organisation?.contactEmail ?? null,
      },
      inLanguage: kind === 'privacy' ? paths.privacy : paths.accessibility,
    });
  }

  private async front(
    text: string,
    slug: string,
  ): Promise<{ lang: ReturnType<typeof readLanguage>; event: EventFront }> {
    const lang = readLanguage(text);
    const details = await this.events.findBySlug(slug);
    return { lang, event: toEventFront(details, lang, this.config.publicUrl, new Date()) };
  }
}
